#include "tests/full_model.h"

#include "model/change/draft.h"
#include "model/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace styrmodell;

namespace
{

/// A folder of its own for each test.
struct Folder {
    QTemporaryDir folder{};
    QString path(const char* name = "a.styrmodell") const { return folder.filePath(QString::fromLatin1(name)); }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

Element elementOf(const char* id, const QString& title)
{
    Element element;
    element.id.text = QString::fromLatin1(id);
    element.kind.text = QStringLiteral("goal");
    element.title = title;
    return element;
}

Model smallModel()
{
    Kind kind;
    kind.id.text = QStringLiteral("goal");
    kind.name.sv = QStringLiteral("Mål");
    Model model;
    model.put(std::make_shared<const Kind>(kind));
    model.put(std::make_shared<const Element>(elementOf("m1", QStringLiteral("Ett"))));
    return model;
}

std::unique_ptr<Store> created(const QString& path, const Model& model = smallModel())
{
    auto store = Store::create(path, model, Existing::Keep);
    REQUIRE(store);
    return *std::move(store);
}

std::unique_ptr<Store> opened(const QString& path)
{
    auto store = Store::open(path);
    INFO((store ? std::string() : store.error().message().toStdString()));
    REQUIRE(store);
    return *std::move(store);
}

Model loaded(Store& store)
{
    auto stored = store.load();
    INFO((stored ? std::string() : stored.error().message().toStdString()));
    REQUIRE(stored);
    return stored->model;
}

/// What Store::open or load says of the file.
std::optional<Error> faultOf(const QString& path)
{
    auto store = Store::open(path);
    if (!store)
        return store.error();
    const auto stored = (*store)->load();
    return stored ? std::nullopt : std::optional(stored.error());
}

/// Another program's way into the file.
void runSql(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    char* message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(message == nullptr);
    sqlite3_free(message);
    sqlite3_close(handle);
}

Edit editOf(const Model& model, const std::function<void(Draft&)>& operation)
{
    Draft draft(model);
    operation(draft);
    auto edit = std::move(draft).finish(QStringLiteral("test"));
    REQUIRE(edit);
    return *std::move(edit);
}

Edit renaming(const Model& model, const QString& title)
{
    return editOf(model, [&](Draft& draft) { draft.put(elementOf("m1", title)); });
}

void resize(const QString& path, qint64 size)
{
    QFile file(path);
    REQUIRE(file.resize(size));
}

} // namespace

TEST_CASE("Every member of every record survives closing and opening the file")
{
    const Folder folder;
    const Model model = fullModel();
    created(folder.path(), model).reset();
    CHECK(loaded(*opened(folder.path())) == model);
    CHECK(folder.files() == QStringList{QStringLiteral("a.styrmodell")});
}

TEST_CASE("Every record can be added, changed member by member and removed in the file")
{
    const Folder folder;
    const Model whole = fullModel();
    const auto store = created(folder.path(), Model());
    std::vector<Change> additions;
    std::vector<Change> strippings;
    forEachRecordType([&]<class R>() {
        for (const R* record : whole.table<R>().sorted()) {
            additions.emplace_back(RecordChange<R>{nullptr, whole.table<R>().pointer(idOf(*record))});
            if constexpr (!std::is_same_v<R, ModelInfo>) {
                R bare = *whole.find(Id<R>{QStringLiteral("second")});
                bare.id = record->id;
                strippings.emplace_back(
                    RecordChange<R>{whole.table<R>().pointer(idOf(*record)), std::make_shared<const R>(bare)});
            }
        }
    });
    Model model;
    qint64 head = 0;
    for (const auto& changes : {additions, strippings, inverse(strippings), inverse(additions)}) {
        Edit edit;
        edit.changes = changes;
        const auto seq = store->append(edit, head);
        INFO((seq ? std::string() : seq.error().message().toStdString()));
        REQUIRE(seq);
        head = *seq;
        applyTo(model, changes);
        CHECK(loaded(*store) == model);
    }
    CHECK(model == Model());
}

TEST_CASE("A new file never takes the place of another unless told to")
{
    const Folder folder;
    created(folder.path()).reset();
    const auto refused = Store::create(folder.path(), Model(), Existing::Keep);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreachable);
    CHECK(loaded(*opened(folder.path())) == smallModel());
    CHECK(folder.files() == QStringList{QStringLiteral("a.styrmodell")});

    REQUIRE(Store::create(folder.path(), Model(), Existing::Replace));
    CHECK(loaded(*opened(folder.path())) == Model());
}

TEST_CASE("A model that breaks a rule leaves no file behind")
{
    const Folder folder;
    Model broken = smallModel();
    broken.put(std::make_shared<const Element>(elementOf("m2", QStringLiteral(" "))));
    CHECK_FALSE(Store::create(folder.path(), broken, Existing::Keep));
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A missing file, a missing folder and a folder are told apart from a bad file")
{
    const Folder folder;
    for (const auto& fault :
         {Store::open(folder.path()), Store::open(folder.folder.path()),
          Store::create(folder.path("none/a.styrmodell"), Model(), Existing::Keep),
          Store::create(folder.folder.path(), Model(), Existing::Replace), Store::create({}, {}, Existing::Keep)}) {
        REQUIRE_FALSE(fault);
        CHECK(fault.error().kind == ErrorKind::Unreachable);
    }
    CHECK(folder.files().isEmpty());
}

TEST_CASE("What is no model file is refused with a sentence")
{
    const Folder folder;
    const QString path = folder.path();
    SECTION("Plain text")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("This is a letter.\n").repeated(300));
    }
    SECTION("An empty file")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    SECTION("Another program's database")
    {
        runSql(path, "CREATE TABLE songs (name)");
    }
    const auto fault = faultOf(path);
    REQUIRE(fault);
    CHECK(fault->kind == ErrorKind::BadInput);
    CHECK(fault->where.startsWith(path));
    CHECK(fault->what == u"This is not a Styrmodell file.");
}

TEST_CASE("A file cut short is refused as damaged")
{
    const Folder folder;
    created(folder.path(), fullModel()).reset();
    const qint64 size = QFile(folder.path()).size();
    const qint64 left = GENERATE(as<qint64>{}, 50, 100, 4096, 5000, 40000, -1, -4096);
    resize(folder.path(), left > 0 ? left : size + left);
    CAPTURE(left);
    const auto fault = faultOf(folder.path());
    REQUIRE(fault);
    CHECK(fault->kind == ErrorKind::BadInput);
}

TEST_CASE("A file of a newer version says so")
{
    const Folder folder;
    created(folder.path()).reset();
    runSql(folder.path(), "PRAGMA user_version = 7");
    const auto fault = faultOf(folder.path());
    REQUIRE(fault);
    CHECK(fault->what.contains(u'7'));
    CHECK(fault->what.contains(u"newer"));
}

TEST_CASE("A file whose schema is not ours is refused")
{
    const Folder folder;
    created(folder.path()).reset();
    const char* sql = GENERATE("CREATE TRIGGER surprise AFTER INSERT ON elements BEGIN DELETE FROM kinds; END",
                               "CREATE VIEW surprise AS SELECT * FROM elements", "CREATE TABLE surprise (x)",
                               "ALTER TABLE elements DROP COLUMN note", "ALTER TABLE elements ADD COLUMN surprise TEXT",
                               "DROP TABLE version", "DROP INDEX edit_author");
    CAPTURE(sql);
    runSql(folder.path(), sql);
    const auto fault = faultOf(folder.path());
    REQUIRE(fault);
    CHECK(fault->kind == ErrorKind::BadInput);
}

TEST_CASE("A file that was analysed by another program still opens")
{
    const Folder folder;
    created(folder.path()).reset();
    runSql(folder.path(), "ANALYZE");
    CHECK(loaded(*opened(folder.path())) == smallModel());
}

TEST_CASE("A row that cannot be read is named by record and member")
{
    const Folder folder;
    created(folder.path(), fullModel()).reset();
    const auto [sql, where] = GENERATE(table<const char*, const char*>(
        {{"UPDATE elements SET status = 'done' WHERE id = 'first'", "elements first: status"},
         {"UPDATE elements SET valid_from = 'soon' WHERE id = 'first'", "elements first: validFrom"},
         {"UPDATE elements SET links = '[{' WHERE id = 'first'", "elements first: links"},
         {"UPDATE elements SET title = ' ' WHERE id = 'first'", "elements first: title"},
         {"UPDATE elements SET parent = 'nobody' WHERE id = 'first'", "elements first: parent"},
         {"UPDATE elements SET parent = 'first' WHERE id = 'second'", "elements first: parent"},
         {"UPDATE relations SET from_element = 'nobody' WHERE id = 'first'", "relations first: from"},
         {"UPDATE kinds_parents SET refers_to = 'nobody'", "kinds first: parents"},
         {"UPDATE kinds_parents SET owner = 'nobody'", "kinds"}}));
    CAPTURE(sql);
    runSql(folder.path(), sql);
    const auto fault = faultOf(folder.path());
    REQUIRE(fault);
    CHECK(fault->kind == ErrorKind::BadInput);
    CHECK(fault->where.toStdString() == folder.path().toStdString() + ": " + where);
}

TEST_CASE("Edits are numbered and stand in the journal with what they changed")
{
    const Folder folder;
    auto store = created(folder.path());
    Edit edit = renaming(smallModel(), QStringLiteral("Två"));
    edit.gesture = QStringLiteral("g");
    edit.author = QStringLiteral("eva");
    edit.at = QDateTime(QDate(2026, 11, 25), QTime(10, 0, 0, 7), Qt::UTC);
    edit.args = QJsonObject{{QStringLiteral("title"), QStringLiteral("Ett")}};
    REQUIRE(*store->append(edit, 0) == 1);
    store = opened(folder.path());
    CHECK(*store->head() == 1);

    std::vector<JournalEntry> entries;
    REQUIRE(store->walkJournal({}, [&](const JournalEntry& entry) {
        entries.push_back(entry);
        return true;
    }));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].gesture == edit.gesture);
    CHECK(entries[0].author == edit.author);
    CHECK(entries[0].at == edit.at);
    CHECK(entries[0].operation == edit.operation);
    CHECK(entries[0].args == edit.args);
    CHECK_FALSE(entries[0].undoes);

    const auto changes = store->changesOf(1);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK((*changes)[0].key == RecordKey::of(ElementId{QStringLiteral("m1")}));
    CHECK((*changes)[0].before == QJsonObject{{QStringLiteral("title"), QStringLiteral("Ett")}});
    CHECK((*changes)[0].after == QJsonObject{{QStringLiteral("title"), QStringLiteral("Två")}});
    CHECK_FALSE(store->changesOf(2));
}

TEST_CASE("Of two programs that write from the same state the second is refused and nothing is lost")
{
    const Folder folder;
    const auto first = created(folder.path());
    const auto second = opened(folder.path());
    REQUIRE(first->append(renaming(smallModel(), QStringLiteral("Först")), 0));
    const auto refused = second->append(renaming(smallModel(), QStringLiteral("Sedan")), 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreachable);
    CHECK(loaded(*second).find(ElementId{QStringLiteral("m1")})->title == u"Först");
    CHECK(*second->append(renaming(loaded(*second), QStringLiteral("Sedan")), 1) == 2);
}

TEST_CASE("While another program writes, an edit is refused with a sentence and can be tried again")
{
    const Folder folder;
    const auto store = created(folder.path());
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(folder.path()).constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const Edit edit = renaming(smallModel(), QStringLiteral("Två"));
    const auto refused = store->append(edit, 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreachable);
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    CHECK(store->append(edit, 0));
}

TEST_CASE("An edit that would leave a reference to nothing changes nothing in the file")
{
    const Folder folder;
    const auto store = created(folder.path());
    Edit edit;
    Element lost = elementOf("m2", QStringLiteral("Två"));
    lost.kind.text = QStringLiteral("nosuch");
    edit.changes.emplace_back(RecordChange<Element>{nullptr, std::make_shared<const Element>(lost)});
    CHECK_FALSE(store->append(edit, 0));
    CHECK(*store->head() == 0);
    CHECK(loaded(*store) == smallModel());
    CHECK(store->append(renaming(smallModel(), QStringLiteral("Två")), 0));
}

TEST_CASE("A file opened for reading shows its model and takes no edit")
{
    const Folder folder;
    created(folder.path()).reset();
    auto store = Store::open(folder.path(), Store::Access::ReadOnly);
    REQUIRE(store);
    CHECK((*store)->isReadOnly());
    CHECK(loaded(**store) == smallModel());
    const auto refused = (*store)->append(renaming(smallModel(), QStringLiteral("Två")), 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unreachable);
}

TEST_CASE("A program killed right after an edit has lost nothing")
{
    const Folder folder;
    created(folder.path()).reset();
    const pid_t child = fork();
    if (child == 0) {
        auto store = Store::open(folder.path());
        if (store && (*store)->append(renaming(smallModel(), QStringLiteral("Två")), 0))
            raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    const auto store = opened(folder.path());
    CHECK(*store->head() == 1);
    CHECK(loaded(*store).find(ElementId{QStringLiteral("m1")})->title == u"Två");
}

TEST_CASE("A program killed in the middle of an edit leaves the file as it was")
{
    const Folder folder;
    created(folder.path()).reset();
    const pid_t child = fork();
    if (child == 0) {
        sqlite3* handle = nullptr;
        sqlite3_open(QFile::encodeName(folder.path()).constData(), &handle);
        sqlite3_exec(handle, "PRAGMA cache_size=1; PRAGMA journal_mode=TRUNCATE; BEGIN IMMEDIATE", nullptr, nullptr,
                     nullptr);
        sqlite3_exec(handle,
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                     "INSERT INTO periods (id, name, \"from\", \"to\") SELECT i, 'x', '2022', '2026' FROM n",
                     nullptr, nullptr, nullptr);
        raise(SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(QFile(folder.path() + QStringLiteral("-journal")).size() > 0); // else this tries nothing
    CHECK(loaded(*opened(folder.path())) == smallModel());
}

TEST_CASE("A copy holds model and journal, and never takes the place of a file unasked")
{
    const Folder folder;
    const auto store = created(folder.path());
    REQUIRE(store->append(renaming(smallModel(), QStringLiteral("Två")), 0));
    REQUIRE(store->saveCopy(folder.path("b.styrmodell"), Existing::Keep));
    const auto copy = opened(folder.path("b.styrmodell"));
    CHECK(loaded(*copy) == loaded(*store));
    CHECK(*copy->head() == 1);
    CHECK_FALSE(store->saveCopy(folder.path("b.styrmodell"), Existing::Keep));
    CHECK_FALSE(store->saveCopy(folder.path(), Existing::Replace));
    CHECK(store->saveCopy(folder.path("b.styrmodell"), Existing::Replace));
}

TEST_CASE("Removing a record finds what refers to it by an index")
{
    const Folder folder;
    created(folder.path()).reset();
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(folder.path()).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_stmt* plan = nullptr;
    REQUIRE(sqlite3_prepare_v2(handle, "EXPLAIN QUERY PLAN DELETE FROM elements WHERE id = 'm1'", -1, &plan, nullptr) ==
            SQLITE_OK);
    int steps = 0;
    for (; sqlite3_step(plan) == SQLITE_ROW; ++steps) {
        const std::string step = reinterpret_cast<const char*>(sqlite3_column_text(plan, 3));
        CAPTURE(step);
        CHECK(step.find("SCAN") == std::string::npos);
    }
    CHECK(steps > 10);
    sqlite3_finalize(plan);
    sqlite3_close(handle);
}
