#include "model/interchange/import.h"

#include "model/interchange/export_json.h"
#include "model/interchange/templates.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

JsonFile fileOf(const QByteArray& members, const QString& name = QStringLiteral("a.json"))
{
    const auto file = readJsonFile(name, R"({"format": "styrmodell", "version": 1, )" + members + '}');
    INFO((file ? std::string() : file.error().message().toStdString()));
    REQUIRE(file);
    return *file;
}

Import importOf(const Model& model, const QByteArray& members)
{
    return importFiles(model, {fileOf(members)});
}

Model after(const Model& model, const QByteArray& members)
{
    const Import import = importOf(model, members);
    INFO((import.refused.empty() ? std::string() : import.refused.front().message().toStdString()));
    REQUIRE(import.refused.empty());
    Model changed = model;
    applyTo(changed, import.edit.changes);
    return changed;
}

/// "where" of everything that is refused, or "none".
std::string refusedIn(const QByteArray& members)
{
    const Import import = importOf(builtInModel(), members);
    CHECK((import.refused.empty() || import.edit.changes.empty()));
    QStringList all;
    for (const Error& error : import.refused) {
        CHECK_FALSE(error.what.isEmpty());
        all += error.where;
    }
    return all.isEmpty() ? "none" : all.join(QStringLiteral(" | ")).toStdString();
}

std::string refusedFile(const QByteArray& text)
{
    const auto file = readJsonFile(QStringLiteral("a.json"), text);
    return file ? "none" : file.error().message().toStdString();
}

const Element& element(const Model& model, const char* id)
{
    const Element* found = model.find(ElementId{QString::fromLatin1(id)});
    REQUIRE(found);
    return *found;
}

const QByteArray twoGoals = R"("elements": [
    {"id": "a", "kind": "goal", "title": "A", "note": "n", "order": 1},
    {"id": "b", "kind": "goal", "title": "B"}])";
const QByteArray someIndicator = R"("indicators": [{"id": "i", "name": "I"}])";

} // namespace

TEST_CASE("What is no model file is refused as a whole")
{
    CHECK(refusedFile("{}") == "a.json: format: This file does not hold a governance model.");
    CHECK(refusedFile(R"({"format": "styrmodell"})") == "a.json: version: This is not a version of the format.");
    CHECK(refusedFile(R"({"format": "styrmodell", "version": 2})") ==
          "a.json: version: This file was made by a newer version of the program.");
    CHECK(refusedFile(R"({"format": "styrmodell", "version": 0.5})").find("version") != std::string::npos);
    CHECK(refusedFile(R"({"format": "styrmodell", "version": 1, "elemnts": []})") ==
          "a.json: elemnts: There is no member called “elemnts”.");
    CHECK(refusedFile("{") != "none");
}

TEST_CASE("Unknown members and wrong types are named with file, record and member")
{
    CHECK(refusedIn(R"("elements": {})") == "a.json: elements");
    CHECK(refusedIn(R"("model": [])") == "a.json: model");
    CHECK(refusedIn(R"("model": {"titel": "x"})") == "a.json: model: titel");
    CHECK(refusedIn(R"("elements": [1])") == "a.json: elements[0]");
    CHECK(refusedIn(R"("elements": [{"kind": "goal", "title": "x"}])") == "a.json: elements[0]");
    CHECK(refusedIn(R"("elements": [{"id": "ö", "kind": "goal", "title": "x"}])") == "a.json: elements[0]: id");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "tilte": "x", "title": "x"}])") ==
          "a.json: elements a: tilte");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": "x", "links": [{"url": 1}]}])") ==
          "a.json: elements a: links[0].url");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": "x", "validFrom": "2026-13"}])") ==
          "a.json: elements a: validFrom");
    CHECK(refusedIn(R"("kinds": [{"id": "k", "name": {}}])") == "a.json: kinds k: name");
    CHECK(refusedIn(R"("kinds": [{"id": "k", "name": {"de": "x"}}])") == "a.json: kinds k: name.de");
    CHECK(refusedIn(R"("kinds": [{"id": "k", "name": {"sv": "x"}, "colour": "pink"}])") == "a.json: kinds k: colour");
}

TEST_CASE("Everything that is refused is told, not only the first")
{
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal"}, {"id": "b", "kind": "goal", "title": 1}])") ==
          "a.json: elements a: title | a.json: elements b: title");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "nosuch", "title": "x"},
                                    {"id": "b", "kind": "goal", "title": "x", "parent": "nosuch"}])") ==
          "a.json: elements a: kind | a.json: elements b: parent");
}

TEST_CASE("What would break the data is refused with file, record and member")
{
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": " \n"}])") == "a.json: elements a: title");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": "a\u0000"}])") == "a.json: elements a: title");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": "a\ud800"}])") == "a.json: elements a: title");
    CHECK(refusedIn(R"("elements": [{"id": "a", "kind": "goal", "title": "A", "parent": "b"},
                                    {"id": "b", "kind": "goal", "title": "B", "parent": "a"}])") ==
          "a.json: elements a: parent | a.json: elements b: parent");
    CHECK(refusedIn(twoGoals + R"(, "relations": [{"type": "nosuch", "from": "a", "to": "b"}])") ==
          "a.json: relations nosuch.a.b: type");
    CHECK(refusedIn(twoGoals + R"(, "relations": [{"type": "supports", "from": "a", "to": "a"}])") ==
          "a.json: relations supports.a.a: to");
    CHECK(
        refusedIn(R"("relations": [{"type": "basisFor", "from": {"kind": "document"}, "to": {"kind": "document"}}])") ==
        "none");
    CHECK(refusedIn(R"("pictures": [{"id": "p", "title": "P", "form": "stack", "composition": "c"}],
                       "compositions": [{"id": "c"}])") == "a.json: pictures p: form");
}

TEST_CASE("An id given twice is refused, also one that was left out")
{
    CHECK(
        refusedIn(
            R"("elements": [{"id": "a", "kind": "goal", "title": "x"}, {"id": "a", "kind": "goal", "title": "x"}])") ==
        "a.json: elements a");
    const QByteArray relation = R"({"type": "supports", "from": "a", "to": "b"})";
    CHECK(refusedIn(twoGoals + R"(, "relations": [)" + relation + ',' + relation + ']') == "a.json: relations[1]");
}

TEST_CASE("An import that is refused changes nothing, whatever else is good")
{
    const Import import = importOf(builtInModel(), R"("elements": [{"id": "a", "kind": "goal", "title": "A"}],
        "comments": [{"id": "c", "element": "nosuch", "text": "t"}])");
    CHECK(import.edit.changes.empty());
    CHECK_FALSE(import.result());
    CHECK(import.result().error().kind == ErrorKind::BadInput);
}

TEST_CASE("A member given replaces, one absent stays, null clears, and nothing is removed")
{
    const Model before = after(builtInModel(), twoGoals);
    const Model changed = after(before, R"("elements": [{"id": "a", "title": "A2", "note": null}])");
    CHECK(element(changed, "a").title == u"A2");
    CHECK(element(changed, "a").note.isEmpty());
    CHECK(element(changed, "a").order == 1);
    CHECK(element(changed, "b") == element(before, "b"));
    CHECK(changed.table<Kind>() == before.table<Kind>());
}

TEST_CASE("A required member cannot be cleared")
{
    const Model before = after(builtInModel(), twoGoals);
    const Import import = importOf(before, R"("elements": [{"id": "a", "title": null}])");
    REQUIRE(import.refused.size() == 1);
    CHECK(import.refused.front().where == u"a.json: elements a: title");
}

TEST_CASE("A measured value of null means not measured")
{
    const Model before =
        after(builtInModel(), someIndicator + R"(, "measurements": [{"indicator": "i", "year": 2024, "value": 5}])");
    const MeasurementId id{QStringLiteral("i.2024.all")};
    REQUIRE(before.find(id));
    CHECK(before.find(id)->value.value == 5);
    const Model changed = after(before, R"("measurements": [{"indicator": "i", "year": 2024, "value": null}])");
    REQUIRE(changed.table<Measurement>().size() == 1);
    CHECK_FALSE(changed.find(id)->value.value);
}

TEST_CASE("What is imported a second time changes nothing")
{
    const QByteArray members = twoGoals + ", " + someIndicator + R"(,
        "relations": [{"type": "supports", "from": "a", "to": "b"}, {"type": "basisFor", "from": {"kind": "document"}, "to": "b"}],
        "indicatorUses": [{"indicator": "i", "element": "a"}],
        "measurements": [{"indicator": "i", "year": 2024, "value": 5}, {"indicator": "i", "year": 2024, "sex": "men", "value": 5}],
        "targets": [{"indicator": "i", "element": "a", "year": 2025, "value": 1.5}],
        "pictures": [{"id": "p", "title": "P"}], "placements": [{"picture": "p", "element": "a", "dx": 2}],
        "stories": [{"id": "s", "title": "S"}], "storySteps": [{"story": "s", "order": 1.5}, {"story": "s", "order": 2}])";
    const Model once = after(builtInModel(), members);
    CHECK(once.table<Relation>().size() == 2);
    CHECK(once.table<Measurement>().size() == 2);
    CHECK(once.table<StoryStep>().size() == 2);
    const Import again = importOf(once, members);
    CHECK(again.edit.changes.empty());
    CHECK(again.counts[recordIndex<Measurement>].same == 2);
    CHECK(again.counts[recordIndex<Measurement>].added == 0);
}

TEST_CASE("A record without an id is the one that has the same telling members, whatever its id")
{
    const Model before =
        after(builtInModel(), twoGoals + R"(, "relations": [{"id": "r", "type": "supports", "from": "a", "to": "b"}])");
    const Model changed = after(before, R"("relations": [{"type": "supports", "from": "a", "to": "b", "note": "n"}])");
    REQUIRE(changed.table<Relation>().size() == 1);
    CHECK(changed.find(RelationId{QStringLiteral("r")})->note == u"n");
}

TEST_CASE("An id made from telling members does not take the place of another record")
{
    const Model before = after(builtInModel(), twoGoals + R"(,
        "relations": [{"id": "supports.a.b", "type": "supports", "from": "b", "to": "a"}])");
    const Model changed = after(before, R"("relations": [{"type": "supports", "from": "a", "to": "b"}])");
    CHECK(changed.table<Relation>().size() == 2);
    CHECK(changed.find(RelationId{QStringLiteral("supports.a.b")})->from == End(ElementId{QStringLiteral("b")}));
}

TEST_CASE("Ids made from telling members are valid and hold apart what differs")
{
    const QString longId(100, u'x');
    const QByteArray members = QStringLiteral(R"("elements": [{"id": "%1", "kind": "goal", "title": "x"},
        {"id": "a.b", "kind": "goal", "title": "x"}, {"id": "a", "kind": "goal", "title": "x"},
        {"id": "b.a", "kind": "goal", "title": "x"}, {"id": "kind-goal", "kind": "goal", "title": "x"}],
        "relations": [{"type": "supports", "from": "%1", "to": "a"}, {"type": "supports", "from": "a.b", "to": "a"},
        {"type": "supports", "from": "a", "to": "b.a"}, {"type": "supports", "from": "a", "to": {"kind": "goal"}},
        {"type": "supports", "from": "a", "to": "kind-goal"}])")
                                   .arg(longId)
                                   .toUtf8();
    const Model model = after(builtInModel(), members);
    CHECK(model.table<Relation>().size() == 5);
    model.table<Relation>().forEach([](const Relation& relation) { CHECK(isValidId(relation.id.text)); });
}

TEST_CASE("A new file without kinds has the built-in ones, with kinds only those given")
{
    CHECK(initialModelFor({fileOf(R"("elements": [])")}) == builtInModel());
    const auto own = modelFromJson(fileOf(R"("kinds": [{"id": "k", "name": {"sv": "K"}}])"));
    REQUIRE(own);
    CHECK(own->table<Kind>().size() == 1);
    CHECK(own->table<RelationType>().size() == 10);
}

TEST_CASE("Several files are one edit, each may build on the one before")
{
    const Import import =
        importFiles(builtInModel(), {fileOf(twoGoals),
                                     fileOf(R"("elements": [{"id": "c", "kind": "goal", "title": "C", "parent": "a"}])",
                                            QStringLiteral("b.json"))});
    CHECK(import.refused.empty());
    CHECK(import.edit.changes.size() == 3);
    CHECK(import.edit.operation == u"import");
    CHECK(import.edit.args.value(u"files").toString() == u"a.json, b.json");
    CHECK(import.counts[recordIndex<Element>].added == 3);
}

TEST_CASE("A file that cannot be read is told from one that is wrong")
{
    const QTemporaryDir folder;
    const auto missing = openJsonFile(folder.filePath(QStringLiteral("none.json")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::Unreachable);
    CHECK_FALSE(openJsonFile(folder.path()));
}
