#include "bad_input.h"

namespace styrmodell
{
namespace
{

BadInput json(const QByteArray& members, const QByteArray& place, const QByteArray& reason)
{
    return {"bad.json", "{\"format\": \"styrmodell\", \"version\": 1,\n" + members + "}", place, reason};
}

/// An element `a` with these further members.
BadInput element(const QByteArray& members, const QByteArray& place, const QByteArray& reason)
{
    return json(R"("elements": [{"id": "a", "kind": "goal", "title": "A", )" + members + "}]", "elements a: " + place,
                reason);
}

BadInput table(const QByteArray& rows, const QByteArray& place, const QByteArray& reason)
{
    return {"bad.csv", rows, place, reason};
}

const QByteArray twoGoals = R"("elements": [{"id": "a", "kind": "goal", "title": "A"},
                                            {"id": "b", "kind": "goal", "title": "B"}])";

std::vector<BadInput> brokenJson()
{
    const int many = 100000;
    return {{"bad.json", "", "line 1", "not JSON"},
            {"bad.json", "{\"format\": \"styrmodell\",\n\"version\" 1}", "line 2", "not JSON"},
            {"bad.json", "{\"format\": \"styrmodell\",\n\"version\": 1, \"elements\": [{\"id\": \"a", "line 2", "JSON"},
            {"bad.json", "{\n\"format\": \"\xE5\"}", "line 2", "UTF-8"},
            {"bad.json", "[1]", "", "one object"},
            {"bad.json", QByteArray(many, '['), "line 1", "64 levels"},
            {"bad.json", QByteArray(many, '[') + QByteArray(many, ']'), "line 1", "64 levels"},
            {"bad.json", QByteArray("{\"a\":").repeated(many) + '1' + QByteArray(many, '}'), "line 1", "64 levels"},
            {"bad.json", "{\"a\": 1,\n\"a\": 2}", "line 2", "given twice"},
            {"bad.json", R"({"format": "other", "version": 1})", "format", "no"},
            {"bad.json", R"({"format": "styrmodell"})", "version", "not a version"},
            {"bad.json", R"({"format": "styrmodell", "version": 2, "new": []})", "version", "newer"},
            {"bad.json", R"({"format": "styrmodell", "version": "1"})", "version", "not a version"}};
}

std::vector<BadInput> unknownAndMistyped()
{
    return {json(R"("elemnts": [])", "elemnts", "no member"),
            json(R"("elements": {})", "elements", "list"),
            json(R"("elements": [1])", "elements[0]", "object"),
            json(R"("elements": [{"kind": "goal", "title": "A"}])", "elements[0]", "id"),
            json(R"("elements": [{"id": "å", "kind": "goal", "title": "A"}])", "elements[0]: id", "å"),
            json(R"("elements": [{"id": "a", "kind": "nosuch", "title": "A"}])", "elements a: kind", "nosuch"),
            json(R"("elements": [{"id": "a", "kind": "goal", "title": " "}])", "elements a: title", "empty"),
            json(R"("elements": [{"id": "a", "kind": "goal", "title": 1}])", "elements a: title", "text"),
            element(R"("tilte": "B")", "tilte", "no member"),
            element(R"("order": "1")", "order", "number"),
            json(R"("elements": [{"id": "a", "kind": "goal", "title": "A", "order": 1e999}])", "line 2", "JSON"),
            element(R"("status": "done")", "status", "done"),
            element(R"("validFrom": 2026)", "validFrom", "text"),
            element(R"("validFrom": "2026-02-30")", "validFrom", "2026-02-30"),
            element(R"("links": [{"title": "x"}])", "links[0].url", "missing"),
            element(R"("agenda2030": [18])", "agenda2030", "17"),
            element(R"("uncertain": {"colour": "x"})", "uncertain", "colour"),
            element(R"("note": "\u0000")", "note", "character"),
            element(R"("note": "\ud800")", "note", "character"),
            json(R"("kinds": [{"id": "k", "name": {"de": "K"}}])", "kinds k: name.de", "de"),
            json(R"("kinds": [{"id": "k", "name": {"sv": "K"}, "flags": ["isGood"]}])", "kinds k: flags[0]", "isGood"),
            json(R"("model": [])", "model", "object"),
            json(R"("indicators": [{"id": "i", "name": "I"}], "measurements": [{"indicator": "i", "year": 2026.5}])",
                 "measurements", "whole")};
}

std::vector<BadInput> brokenReferences()
{
    return {
        element(R"("parent": "nosuch")", "parent", "nosuch"),
        element(R"("parent": "a")", "parent", "within"),
        json(R"("elements": [{"id": "a", "kind": "goal", "title": "A", "parent": "b"},
                                 {"id": "b", "kind": "goal", "title": "B", "parent": "a"}])",
             "elements a: parent", "within"),
        json(twoGoals + R"(, "elements": [])", "line", "given twice"),
        json(R"("elements": [{"id": "a", "kind": "goal", "title": "A"}, {"id": "a", "kind": "goal", "title": "B"}])",
             "elements a", "given twice"),
        json(R"("relations": [{"id": "r", "type": "supports", "from": "vision", "to": "nosuch"}])", "relations r: to",
             "nosuch"),
        json(twoGoals + R"(, "relations": [{"id": "r", "type": "nosuch", "from": "a", "to": "b"}])",
             "relations r: type", "nosuch"),
        json(twoGoals + R"(, "relations": [{"id": "r", "type": "supports", "from": "a", "to": "a"}])",
             "relations r: to", "itself"),
        json(R"("targets": [{"id": "t", "indicator": "nosuch", "element": "vision", "year": 2026, "value": 1}])",
             "targets t: indicator", "nosuch")};
}

std::vector<BadInput> brokenTables()
{
    return {table("", "", "empty"),
            table("typ;titel\nmål;\"A\n", "line 2", "never closed"),
            table("typ;titel\nmål;\"A\"B\n", "line 2", "closing quotation mark"),
            table(QByteArray("typ;titel\nm\xC3\xA5l;\0\n", 17), "line 2", "NUL"),
            table("typ;titel\nm\xC3\xA5l;\xC3", "", "cut off"),
            table("typ;titel\nmål;\x81\x8D\n", "", "UTF-8"),
            table("typ;titel\nmål\n", "row 2", "1 cells here and 2 headings"),
            table("typ;titl\nmål;A\n", "row 1", "titl"),
            table("typ;titel;titel\nmål;A;B\n", "row 1", "two columns"),
            table("typ;titel;\nmål;A;B\n", "row 1", "no heading"),
            table("färg;form\nröd;rund\n", "row 1", "no table")};
}

std::vector<BadInput> brokenRows()
{
    return {table("typ;titel\nmol;A\n", "row 2: typ", "mol"),
            table("typ;titel\nmål; \n", "row 2", "empty"),
            table("id;typ;titel\nå;mål;A\n", "row 2: id", "å"),
            table("id;typ;titel\na;mål;A\na;mål;B\n", "row 3", "given twice"),
            table("typ;titel;status\nmål;A;klar\n", "row 2: status", "klar"),
            table("typ;titel;gäller från\nmål;A;snart\n", "row 2: gäller från", "snart"),
            table("typ;titel;ordning\nmål;A;först\n", "row 2: ordning", "först"),
            table("typ;titel;överordnad\nmål;A;nosuch\n", "row 2: överordnad", "nosuch"),
            table("id;typ;titel;överordnad\na;mål;A;b\nb;mål;B;a\n", "row 2", "within"),
            table("relation;från;till\nstödjer;vision;nosuch\n", "row 2: till", "nosuch"),
            table("relation;från;till\nnosuch;vision;vision\n", "row 2: relation", "nosuch"),
            table("relation;från;till\nstödjer;vision;vision\n", "row 2", "itself"),
            table("nyckeltal;år;värde\nNöjda;i år;1\n", "row 2: år", "i år"),
            table("nyckeltal;år;värde\nNöjda;2026;många\n", "row 2: värde", "många"),
            table("nyckeltal;målvärde;mål för\nNöjda;1;vision\n", "row 2", "år"),
            table("nyckeltal;år;värde\nNöjda;2026;1\nNöjda;2026;2\n", "row 3", "given twice")};
}

} // namespace

std::vector<BadInput> badInput()
{
    std::vector<BadInput> all;
    for (const auto& some : {brokenJson(), unknownAndMistyped(), brokenReferences(), brokenTables(), brokenRows()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace styrmodell
