#include "model/document/document.h"
#include "model/document/label.h"
#include "model/document/minutes.h"
#include "model/operations/elements.h"
#include "model/operations/relations.h"
#include "model/operations/reshape.h"
#include "model/operations/revert.h"
#include "model/operations/themes.h"
#include "tests/sample_logotypes.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <random>

using namespace styrmodell;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Element elementOf(const char* kind, const char* id, const QString& title)
{
    Element element;
    element.id.text = text(id);
    element.kind.text = text(kind);
    element.title = title;
    return element;
}

Kind kindOf(const char* id, const char* name)
{
    Kind kind;
    kind.id.text = text(id);
    kind.name.sv = text(name);
    return kind;
}

Model smallCity()
{
    RelationType type;
    type.id.text = text("contributesTo");
    type.forward.sv = text("bidrar till");
    type.backward.sv = text("får bidrag från");
    Model model;
    model.put(std::make_shared<const RelationType>(type));
    model.put(std::make_shared<const Kind>(kindOf("direction", "Inriktning")));
    model.put(std::make_shared<const Kind>(kindOf("goal", "Mål")));
    model.put(std::make_shared<const Element>(elementOf("direction", "trygg", text("Trygg stad"))));
    model.put(std::make_shared<const Element>(elementOf("goal", "narvaro", text("Elevernas närvaro"))));
    return model;
}

/// One file, worked on by Eva, minute by minute.
class Work
{
public:
    Work() { hold(Document::create(path(), smallCity(), Existing::Keep, session())); }

    Document& document() { return *document_; }
    const Model& model() const { return document_->model(); }
    void reopen()
    {
        document_.reset();
        hold(Document::open(path(), session()));
    }
    QString path() const { return folder_.filePath(text("a.styrmodell")); }
    QString pathOfCopy() const { return folder_.filePath(text("copy.styrmodell")); }

    void apply(Result<Edit> edit, const QString& gesture = {})
    {
        REQUIRE(edit);
        edit->gesture = gesture;
        const auto done = document_->apply(*std::move(edit));
        CAPTURE(done ? QString() : done.error().message());
        REQUIRE(done);
    }
    void rename(const char* id, const char* title, const QString& gesture = {})
    {
        apply(renameElement(model(), {text(id)}, text(title)), gesture);
    }
    /// The newest sentence of the minutes.
    QString minute() { return minuteOf(newest()); }
    PastGesture newest()
    {
        auto gesture = document_->wayBack().passGesture();
        REQUIRE(gesture);
        return *std::move(gesture);
    }

private:
    Session session()
    {
        return {text("eva"), [this] { return noon_.addSecs(qint64{60} * ++minutes_); }};
    }
    void hold(Result<std::unique_ptr<Document>> opened)
    {
        REQUIRE(opened);
        document_ = *std::move(opened);
    }

    QTemporaryDir folder_;
    QDateTime noon_{QDate(2026, 3, 14), QTime(12, 0), Qt::UTC};
    int minutes_ = 0;
    std::unique_ptr<Document> document_;
};

/// Some edit, undo or redo, as chance has it; not always possible.
void doSomething(Work& work, std::mt19937& chance)
{
    const auto pick = [&](int count) { return std::uniform_int_distribution<int>(0, count - 1)(chance); };
    const auto some = [&] { return ElementId{text("e%1").arg(pick(12))}; };
    const Model& model = work.model();
    Result<Edit> edit = Error{};
    switch (pick(8)) {
    case 0:
        (void)work.document().undo();
        return;
    case 1:
        (void)work.document().redo();
        return;
    case 2:
        return work.reopen();
    case 3:
        edit = renameElement(model, some(), text("Titel %1").arg(pick(1000)));
        break;
    case 4:
        edit = moveElement(model, some(), pick(3) == 0 ? std::nullopt : std::optional(some()));
        break;
    case 5:
        edit = removeElement(model, some());
        break;
    case 6:
        edit = relate(model, {{}, {text("contributesTo")}, some(), some(), {}, {}, {}, {}, {}});
        break;
    default: {
        const ElementId id = some();
        edit = addElement(model, elementOf(pick(2) == 0 ? "goal" : "direction", id.text.toUtf8(), text("Ny")));
    }
    }
    if (edit) {
        edit->gesture = pick(3) == 0 ? text("one") : QString();
        (void)work.document().apply(*std::move(edit));
    }
}

} // namespace

TEST_CASE("The model as it was after every edit is told exactly, through undo, redo and restarts")
{
    std::mt19937 chance(GENERATE(1U, 2U, 3U));
    Work work;
    std::vector<Model> was{work.model()};
    for (int i = 0; i < 150; ++i) {
        doSomething(work, chance);
        was.resize(static_cast<size_t>(work.document().head()) + 1, work.model());
    }
    REQUIRE(was.size() > 40);
    for (size_t seq = 0; seq < was.size(); ++seq) {
        CAPTURE(seq);
        const auto then = work.document().modelAt(static_cast<qint64>(seq));
        REQUIRE(then);
        CHECK(*then == was[seq]);
    }
    CHECK_FALSE(work.document().modelAt(work.document().head() + 1));
}

TEST_CASE("Gesture by gesture the way back passes every edit once")
{
    std::mt19937 chance(GENERATE(4U, 5U));
    Work work;
    const Model initial = work.model();
    for (int i = 0; i < 100; ++i)
        doSomething(work, chance);
    WayBack way = work.document().wayBack();
    while (!way.isAtBeginning()) {
        const qint64 last = way.seq();
        const auto gesture = way.passGesture();
        REQUIRE(gesture);
        CHECK(gesture->entry.seq == last);
        CHECK(gesture->first == way.seq() + 1);
        CHECK(gesture->before == way.model());
        Model again = gesture->before;
        applyTo(again, gesture->changes);
        CHECK(again == gesture->after);
        CHECK_FALSE(minuteOf(*gesture).isEmpty());
    }
    CHECK(way.model() == initial);
}

TEST_CASE("Reverting is one more edit, and undoing it brings back what came after")
{
    std::mt19937 chance(GENERATE(6U, 7U));
    Work work;
    for (int i = 0; i < 60; ++i)
        doSomething(work, chance);
    const Model now = work.model();
    const qint64 head = work.document().head();
    const auto then = work.document().modelAt(head / 2);
    REQUIRE(then);
    work.apply(revertTo(now, *then, {{text("version"), text("Remiss")}}));
    CHECK(work.model() == *then);
    CHECK(work.document().head() == head + 1);
    CHECK(work.minute() == text("The model was reverted to the version “Remiss”"));
    REQUIRE(work.document().undo());
    CHECK(work.model() == now);
    REQUIRE(work.document().redo());
    CHECK(work.model() == *then);
}

TEST_CASE("The minutes say what was done, with the kinds' own names")
{
    Work work;
    SECTION("a new title")
    {
        work.rename("narvaro", "Elevernas närvaro ökar");
        CHECK(work.minute() == text("Mål “Elevernas närvaro ökar” got a new title (before: “Elevernas närvaro”)"));
        const MinuteDetails details = detailsOf(work.newest());
        REQUIRE(details.lines.size() == 1);
        CHECK(details.lines[0].what == text("title"));
        CHECK(details.lines[0].before == text("Elevernas närvaro"));
        CHECK(details.lines[0].after == text("Elevernas närvaro ökar"));
    }
    SECTION("a new text")
    {
        Element element = *work.model().find(ElementId{text("narvaro")});
        element.text = text("Fler ska vara i skolan.");
        work.apply(changeElement(work.model(), element));
        CHECK(work.minute() == text("Mål “Elevernas närvaro” got a new text"));
    }
    SECTION("a new element within another")
    {
        Element element = elementOf("goal", "bus", text("Fler cyklar"));
        element.parent = ElementId{text("trygg")};
        work.apply(addElement(work.model(), element));
        CHECK(work.minute() == text("Mål “Fler cyklar” was added within “Trygg stad”"));
    }
    SECTION("a move")
    {
        work.apply(moveElement(work.model(), {text("narvaro")}, ElementId{text("trygg")}));
        CHECK(work.minute() == text("Mål “Elevernas närvaro” was moved to “Trygg stad”"));
    }
    SECTION("a relation, and a removal that takes it along")
    {
        work.apply(relate(
            work.model(),
            {{}, {text("contributesTo")}, ElementId{text("narvaro")}, ElementId{text("trygg")}, {}, {}, {}, {}, {}}));
        CHECK(work.minute() == text("The relation “Elevernas närvaro” bidrar till “Trygg stad” was added"));
        const QSet<RecordKey> subjects = subjectsOf(work.newest());
        CHECK(subjects.contains(RecordKey::of(ElementId{text("narvaro")})));
        CHECK(subjects.contains(RecordKey::of(ElementId{text("trygg")})));
        CHECK(subjects.contains(RecordKey::of(KindId{text("goal")})));
        work.apply(removeElement(work.model(), {text("narvaro")}));
        CHECK(work.minute().startsWith(text("Mål “Elevernas närvaro” was removed, and with it ")));
    }
    SECTION("another kind, and its undo")
    {
        work.apply(changeKind(work.model(), {{text("narvaro")}}, {text("direction")}));
        CHECK(work.minute() == text("“Elevernas närvaro” was given the kind Inriktning"));
        REQUIRE(work.document().undo());
        CHECK(work.minute().startsWith(text("Undone: ")));
    }
    SECTION("what was typed bit by bit is one thing")
    {
        const QString gesture = Document::newGesture();
        work.rename("narvaro", "El", gesture);
        work.rename("narvaro", "Eleverna", gesture);
        CHECK(work.minute() == text("Mål “Eleverna” got a new title (before: “Elevernas närvaro”)"));
        CHECK(work.newest().first == 1);
    }
}

TEST_CASE("Long texts are shown from where they begin to differ")
{
    Work work;
    const QString beginning = text("Alla barn i staden ska kunna gå till skolan. ").repeated(20);
    Element element = *work.model().find(ElementId{text("narvaro")});
    element.text = beginning + text("Det gäller i dag.");
    work.apply(changeElement(work.model(), element));
    element.text = beginning + text("Det gäller i morgon.");
    work.apply(changeElement(work.model(), element));
    const MinuteDetails details = detailsOf(work.newest());
    REQUIRE(details.lines.size() == 1);
    CHECK(details.lines[0].before.endsWith(text("Det gäller i dag.")));
    CHECK(details.lines[0].after.endsWith(text("Det gäller i morgon.")));
    CHECK(details.lines[0].after.startsWith(text("… ")));
    CHECK(details.lines[0].after.size() < 200);
}

TEST_CASE("A logotype is told of by its size, never by its letters")
{
    Work work;
    work.apply(addTheme(work.model(), text("Vår stad")));
    const ThemeId id{text("var-stad")};
    work.apply(setLogotype(work.model(), id, sampleSvg()));
    const MinuteDetails details = detailsOf(work.newest());
    REQUIRE(details.lines.size() == 1);
    CHECK(details.lines[0].after.contains(text("kB")));
    CHECK_FALSE(details.lines[0].after.contains(text("base64")));
    work.apply(useTheme(work.model(), {}));
    CHECK(label(work.newest().entry).contains(text("own colours")));
}

TEST_CASE("A document that is held changes nothing until it is let go")
{
    Work work;
    work.rename("narvaro", "Närvaro");
    work.document().setHeld(true);
    CHECK(work.document().isReadOnly());
    CHECK_FALSE(work.document().canUndo());
    CHECK_FALSE(work.document().undo());
    const auto edit = renameElement(work.model(), {text("narvaro")}, text("Annat"));
    REQUIRE(edit);
    CHECK_FALSE(work.document().apply(*edit));
    work.document().setHeld(false);
    CHECK(work.document().apply(*edit));
}

TEST_CASE("A copy without history begins with the present state and has nothing to undo")
{
    Work work;
    work.rename("narvaro", "Närvaro");
    CHECK_FALSE(work.document().saveCopyWithoutHistory(work.path(), Existing::Replace));
    REQUIRE(work.document().saveCopyWithoutHistory(work.pathOfCopy(), Existing::Keep));
    const auto copy = Document::open(work.pathOfCopy());
    REQUIRE(copy);
    CHECK((*copy)->model() == work.model());
    CHECK((*copy)->head() == 0);
    CHECK_FALSE((*copy)->canUndo());
}

TEST_CASE("A version names the state that it was given to")
{
    Work work;
    work.rename("narvaro", "Närvaro");
    REQUIRE(work.document().nameVersion(text(" Remiss "), text("till nämnderna")));
    CHECK_FALSE(work.document().nameVersion(text("Remiss"), {}));
    work.rename("narvaro", "Annat");
    const auto versions = work.document().versions();
    REQUIRE(versions);
    REQUIRE(versions->size() == 1);
    CHECK(versions->front().name == text("Remiss"));
    CHECK(versions->front().note == text("till nämnderna"));
    const auto then = work.document().modelAt(versions->front().seq);
    REQUIRE(then);
    CHECK(then->find(ElementId{text("narvaro")})->title == text("Närvaro"));
}
