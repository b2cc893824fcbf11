#include "model/change/draft.h"
#include "model/document/document.h"
#include "model/document/label.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <random>

using namespace styrmodell;

namespace
{

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

Session sessionOf(const char* author)
{
    return {QString::fromLatin1(author), [] { return noon; }};
}

Element elementOf(const QString& id, const QString& title)
{
    Element element;
    element.id.text = id;
    element.kind.text = QStringLiteral("goal");
    element.title = title;
    return element;
}

Model smallModel()
{
    Kind kind;
    kind.id.text = QStringLiteral("goal");
    kind.name.sv = QStringLiteral("Mål");
    RelationType type;
    type.id.text = QStringLiteral("leadsTo");
    type.forward.sv = QStringLiteral("leder till");
    type.backward.sv = QStringLiteral("följer av");
    Model model;
    model.put(std::make_shared<const Kind>(kind));
    model.put(std::make_shared<const RelationType>(type));
    for (const char* id : {"m1", "m2"})
        model.put(std::make_shared<const Element>(elementOf(QString::fromLatin1(id), QStringLiteral("Ett"))));
    return model;
}

/// A document on a file of its own, with the few operations that the tests need.
class Desk
{
public:
    Desk() : document_(take(Document::create(path(), smallModel(), Existing::Keep, sessionOf("eva")))) {}

    QString path() const { return folder_.filePath(QStringLiteral("a.styrmodell")); }
    Document& document() { return *document_; }
    const Model& model() const { return document_->model(); }
    QString title(const char* id) const
    {
        const Element* element = model().find(ElementId{QString::fromLatin1(id)});
        return element ? element->title : QStringLiteral("none");
    }

    /// As after a restart, perhaps of another person.
    void reopen(const char* author = "eva")
    {
        document_.reset();
        document_ = take(Document::open(path(), sessionOf(author)));
    }

    Edit edit(const std::function<void(Draft&)>& operation, const char* name = "setFields") const
    {
        Draft draft(model());
        operation(draft);
        auto done = std::move(draft).finish(QString::fromLatin1(name));
        REQUIRE(done);
        return *std::move(done);
    }
    Edit renaming(const char* id, const QString& title, const QString& gesture = {}) const
    {
        Edit edit = this->edit([&](Draft& draft) {
            Element element = *draft.find(ElementId{QString::fromLatin1(id)});
            element.title = title;
            draft.put(element);
        });
        edit.args.insert(QStringLiteral("title"), title);
        edit.gesture = gesture;
        return edit;
    }
    void rename(const char* id, const QString& title, const QString& gesture = {})
    {
        const auto seq = document_->apply(renaming(id, title, gesture));
        INFO((seq ? std::string() : seq.error().message().toStdString()));
        REQUIRE(seq);
    }
    void apply(const std::function<void(Draft&)>& operation) { REQUIRE(document_->apply(edit(operation))); }

private:
    static std::unique_ptr<Document> take(Result<std::unique_ptr<Document>> document)
    {
        INFO((document ? std::string() : document.error().message().toStdString()));
        REQUIRE(document);
        return *std::move(document);
    }

    /// In memory where the system has such a place: thousands of edits are each synced.
    QTemporaryDir folder_{QFileInfo::exists(QStringLiteral("/dev/shm"))
                              ? QStringLiteral("/dev/shm/styrmodell-XXXXXX")
                              : QDir::tempPath() + QStringLiteral("/styrmodell-XXXXXX")};
    std::unique_ptr<Document> document_;
};

/// Adds, changes or removes a record of one of several types at random.
Edit randomEdit(const Desk& desk, std::mt19937& random)
{
    const QString id = QStringLiteral("r%1").arg(random() % 20);
    return desk.edit([&](Draft& draft) {
        const bool isRemoval = random() % 4 == 0;
        switch (random() % 3) {
        case 0: {
            Period period{{id}, QString::number(random())};
            isRemoval ? draft.remove(period.id) : draft.put(period);
            break;
        }
        case 1: {
            Element element = elementOf(QStringLiteral("m1"), QString::number(random() % 3));
            element.order = random() % 2 ? std::optional(0.1 * static_cast<double>(random() % 7)) : std::nullopt;
            element.links = {{QString(), QString::number(random())}};
            element.status = static_cast<TextStatus>(random() % 6);
            draft.put(element);
            break;
        }
        default: {
            Decision decision;
            decision.id.text = id;
            if (random() % 2)
                decision.elements = {{QStringLiteral("m2")}, {QStringLiteral("m1")}};
            isRemoval ? draft.remove(decision.id) : draft.put(decision);
        }
        }
    });
}

} // namespace

TEST_CASE("A new document has nothing to undo or redo")
{
    Desk desk;
    CHECK_FALSE(desk.document().canUndo());
    CHECK_FALSE(desk.document().canRedo());
    CHECK_FALSE(desk.document().undo());
    CHECK_FALSE(desk.document().redo());
    CHECK(desk.document().head() == 0);
}

TEST_CASE("An edit is stored, made and told, with author, time and a gesture of its own")
{
    Desk desk;
    std::vector<Edit> told;
    QObject::connect(&desk.document(), &Document::changed, [&](const Edit& edit) {
        CHECK(desk.title("m1") == u"Två"); // model and file agree when it is told
        CHECK(desk.document().head() == 1);
        told.push_back(edit);
    });
    const auto seq = desk.document().apply(desk.renaming("m1", QStringLiteral("Två")));
    REQUIRE(seq);
    CHECK(*seq == 1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].seq == 1);
    CHECK(told[0].author == u"eva");
    CHECK(told[0].at == noon);
    CHECK_FALSE(told[0].gesture.isEmpty());
}

TEST_CASE("An edit that changes nothing gives the present number and is not told")
{
    Desk desk;
    desk.rename("m1", QStringLiteral("Två"));
    int told = 0;
    QObject::connect(&desk.document(), &Document::changed, [&] { ++told; });
    CHECK(*desk.document().apply(desk.renaming("m1", QStringLiteral("Två"))) == 1);
    CHECK(told == 0);
}

TEST_CASE("An edit made from another state than the present is refused")
{
    Desk desk;
    const Edit old = desk.renaming("m1", QStringLiteral("Tre"));
    desk.rename("m1", QStringLiteral("Två"));
    CHECK_FALSE(desk.document().apply(old));
    CHECK(desk.title("m1") == u"Två");
    CHECK(desk.document().head() == 1);
}

TEST_CASE("An edit made while another is told is told after it")
{
    Desk desk;
    std::vector<std::string> heard;
    QObject::connect(&desk.document(), &Document::changed, [&](const Edit& edit) {
        heard.push_back("first hears " + std::to_string(edit.seq));
        if (edit.seq == 1)
            desk.rename("m2", QStringLiteral("Två"));
    });
    QObject::connect(&desk.document(), &Document::changed,
                     [&](const Edit& edit) { heard.push_back("second hears " + std::to_string(edit.seq)); });
    desk.rename("m1", QStringLiteral("Två"));
    CHECK(heard == std::vector<std::string>{"first hears 1", "second hears 1", "first hears 2", "second hears 2"});
}

TEST_CASE("Undo and redo walk back and forth, also after a restart")
{
    Desk desk;
    const Model initial = desk.model();
    desk.rename("m1", QStringLiteral("Två"));
    desk.rename("m1", QStringLiteral("Tre"));
    const Model whole = desk.model();
    const bool restarts = GENERATE(false, true);
    const auto restart = [&] {
        if (restarts)
            desk.reopen();
    };
    for (int round = 0; round < 3; ++round) {
        restart();
        REQUIRE(desk.document().undo());
        restart();
        CHECK(desk.title("m1") == u"Två");
        REQUIRE(desk.document().undo());
        restart();
        CHECK(desk.model() == initial);
        CHECK_FALSE(desk.document().canUndo());
        REQUIRE(desk.document().redo());
        restart();
        CHECK(desk.title("m1") == u"Två");
        REQUIRE(desk.document().redo());
        CHECK(desk.model() == whole);
        CHECK_FALSE(desk.document().canRedo());
    }
}

TEST_CASE("A new edit after an undo ends what could be redone and is undone first")
{
    Desk desk;
    desk.rename("m1", QStringLiteral("Två"));
    desk.rename("m1", QStringLiteral("Tre"));
    REQUIRE(desk.document().undo());
    desk.rename("m2", QStringLiteral("Fyra"));
    CHECK_FALSE(desk.document().canRedo());
    REQUIRE(desk.document().undo());
    CHECK(desk.title("m2") == u"Ett");
    CHECK(desk.title("m1") == u"Två");
    REQUIRE(desk.document().undo());
    CHECK(desk.title("m1") == u"Ett");
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("A gesture of several edits is one step, told once")
{
    Desk desk;
    const QString gesture = Document::newGesture();
    for (const char* title : {"T", "Tv", "Två"})
        desk.rename("m1", QString::fromUtf8(title), gesture);
    desk.rename("m2", QStringLiteral("Fyra"));
    REQUIRE(desk.document().undo());
    int told = 0;
    QObject::connect(&desk.document(), &Document::changed, [&] { ++told; });
    REQUIRE(desk.document().undo());
    CHECK(told == 1);
    CHECK(desk.title("m1") == u"Ett");
    CHECK_FALSE(desk.document().canUndo());
    REQUIRE(desk.document().redo());
    CHECK(desk.title("m1") == u"Två");
}

TEST_CASE("A gesture that goes on after an undo is a new step")
{
    Desk desk;
    const QString gesture = Document::newGesture();
    desk.rename("m1", QStringLiteral("T"), gesture);
    REQUIRE(desk.document().undo());
    desk.rename("m1", QStringLiteral("Tv"), gesture);
    REQUIRE(desk.document().undo());
    CHECK(desk.title("m1") == u"Ett");
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("A gesture that came back to where it began can be undone and stands in nobody's way")
{
    Desk desk;
    desk.rename("m2", QStringLiteral("Fyra"));
    const QString gesture = Document::newGesture();
    desk.rename("m1", QStringLiteral("Två"), gesture);
    desk.rename("m1", QStringLiteral("Ett"), gesture);
    REQUIRE(desk.document().undo());
    REQUIRE(desk.document().undo());
    CHECK(desk.title("m2") == u"Ett");
}

TEST_CASE("Undo takes back the author's own edits only")
{
    Desk desk;
    desk.rename("m1", QStringLiteral("Evas"));
    desk.reopen("ada");
    CHECK_FALSE(desk.document().canUndo());
    desk.rename("m2", QStringLiteral("Adas"));
    desk.reopen("eva");
    REQUIRE(desk.document().undo());
    CHECK(desk.title("m1") == u"Ett");
    CHECK(desk.title("m2") == u"Adas");
}

TEST_CASE("Undo is refused, saying who, when someone else changed the same since")
{
    Desk desk;
    desk.rename("m1", QStringLiteral("Evas"));
    desk.reopen("ada");
    desk.rename("m1", QStringLiteral("Adas"));
    desk.rename("m2", QStringLiteral("Något annat"));
    desk.reopen("eva");
    const auto refused = desk.document().undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what.contains(u"ada"));
    CHECK(refused.error().what.contains(u"Adas"));
    CHECK_FALSE(refused.error().what.contains(u"annat"));
    CHECK(refused.error().where == u"elements m1");
    CHECK(desk.title("m1") == u"Adas");
    CHECK(desk.document().head() == 3);
}

TEST_CASE("Another member of the same record, changed by someone else, is kept by an undo")
{
    Desk desk;
    desk.rename("m1", QStringLiteral("Evas"));
    desk.reopen("ada");
    desk.apply([](Draft& draft) {
        Element element = *draft.find(ElementId{QStringLiteral("m1")});
        element.note = QStringLiteral("Adas");
        draft.put(element);
    });
    desk.reopen("eva");
    REQUIRE(desk.document().undo());
    const Element* element = desk.model().find(ElementId{QStringLiteral("m1")});
    CHECK(element->title == u"Ett");
    CHECK(element->note == u"Adas");
}

TEST_CASE("Adding something is not undone over what someone else has built on it")
{
    Desk desk;
    desk.apply([](Draft& draft) { draft.put(elementOf(QStringLiteral("m3"), QStringLiteral("Tre"))); });
    desk.reopen("ada");
    desk.apply([](Draft& draft) {
        Relation relation;
        relation.id.text = QStringLiteral("r");
        relation.type.text = QStringLiteral("leadsTo");
        relation.from = ElementId{QStringLiteral("m3")};
        relation.to = ElementId{QStringLiteral("m1")};
        draft.put(relation);
    });
    desk.reopen("eva");
    CHECK_FALSE(desk.document().undo());
    CHECK(desk.title("m3") == u"Tre");
}

TEST_CASE("Undoing a removal brings back everything that went with it")
{
    Desk desk;
    desk.apply([](Draft& draft) {
        Decision decision;
        decision.id.text = QStringLiteral("b");
        decision.elements = {{QStringLiteral("m2")}, {QStringLiteral("m1")}};
        draft.put(decision);
    });
    const Model before = desk.model();
    desk.apply([](Draft& draft) {
        draft.remove(DecisionId{QStringLiteral("b")});
        draft.remove(ElementId{QStringLiteral("m1")});
    });
    desk.reopen();
    REQUIRE(desk.document().undo());
    CHECK(desk.model() == before);
    desk.reopen();
    CHECK(desk.model() == before);
}

TEST_CASE("A thousand random edits undone to the start give the model back, and redone the end")
{
    Desk desk;
    const Model initial = desk.model();
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same every time
    for (int i = 0; i < 1000; ++i)
        REQUIRE(desk.document().apply(randomEdit(desk, random)));
    const Model end = desk.model();
    desk.reopen();
    CHECK(desk.model() == end);
    int steps = 0;
    for (; desk.document().canUndo(); ++steps)
        REQUIRE(desk.document().undo());
    CHECK(desk.model() == initial);
    desk.reopen();
    CHECK(desk.model() == initial);
    for (; desk.document().canRedo(); --steps)
        REQUIRE(desk.document().redo());
    CHECK(steps == 0);
    CHECK(desk.model() == end);
}

TEST_CASE("A document opened for reading shows its model and says why it takes no edit")
{
    Desk desk;
    auto reader = Document::open(desk.path(), sessionOf("ada"), Store::Access::ReadOnly);
    REQUIRE(reader);
    CHECK((*reader)->isReadOnly());
    CHECK((*reader)->model() == desk.model());
    CHECK_FALSE((*reader)->apply(desk.renaming("m1", QStringLiteral("Två"))));
    CHECK((*reader)->model() == desk.model());
}

TEST_CASE("Edits are put into words")
{
    const QJsonObject titled{{QStringLiteral("title"), QStringLiteral("En trygg\nstad")}};
    CHECK(label(QStringLiteral("renameElement"), titled) == u"Rename “En trygg stad”");
    CHECK(label(QStringLiteral("removeElement"), titled) == u"Remove “En trygg stad”");
    CHECK(label(QStringLiteral("put"), {{QStringLiteral("record"), QStringLiteral("indicators")},
                                        {QStringLiteral("title"), QStringLiteral("Ro")}}) == u"Change indicator “Ro”");
    CHECK(label(QStringLiteral("undo"), {{QStringLiteral("operation"), QStringLiteral("renameElement")},
                                         {QStringLiteral("args"), titled}}) == u"Undone: Rename “En trygg stad”");
    CHECK(label(QStringLiteral("somethingNewer"), {}) == u"somethingNewer");
}

TEST_CASE("What undo would take back can be named before it is done")
{
    Desk desk;
    Edit edit = desk.renaming("m1", QStringLiteral("Två"));
    edit.operation = QStringLiteral("renameElement");
    REQUIRE(desk.document().apply(edit));
    REQUIRE(desk.document().nextUndo());
    CHECK(labelOfStep(*desk.document().nextUndo()) == u"Rename “Två”");
    REQUIRE(desk.document().undo());
    REQUIRE(desk.document().nextRedo());
    CHECK(labelOfStep(*desk.document().nextRedo()) == u"Rename “Två”");
}

TEST_CASE("Without a name the author is the login name")
{
    const Desk desk;
    auto document = Document::open(desk.path());
    REQUIRE(document);
    CHECK_FALSE((*document)->author().isEmpty());
}
