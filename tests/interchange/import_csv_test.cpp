#include "model/interchange/import.h"
#include "model/interchange/templates.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

SourceFile fileOf(const QByteArray& text, const QString& name = QStringLiteral("a.csv"))
{
    const auto file = readCsvFile(name, text);
    INFO((file ? std::string() : file.error().message().toStdString()));
    REQUIRE(file);
    return *file;
}

std::string refusedFile(const QByteArray& text)
{
    const auto file = readCsvFile(QStringLiteral("a.csv"), text);
    return file ? "none" : file.error().message().toStdString();
}

Model after(const Model& model, const QByteArray& text)
{
    const Import import = importFiles(model, {fileOf(text)});
    INFO((import.refused.empty() ? std::string() : import.refused.front().message().toStdString()));
    REQUIRE(import.refused.empty());
    Model changed = model;
    applyTo(changed, import.edit.changes);
    return changed;
}

/// What is refused; then nothing is changed.
std::string refusedIn(const Model& model, const QByteArray& text)
{
    const Import import = importFiles(model, {fileOf(text)});
    CHECK((import.refused.empty() || import.edit.changes.empty()));
    QStringList all;
    for (const Error& error : import.refused)
        all += error.message();
    return all.isEmpty() ? "none" : all.join(QStringLiteral(" | ")).toStdString();
}

std::string answersTo(const Model& model, const QByteArray& text)
{
    std::string answers;
    for (const ImportedRow& row : importFiles(model, {fileOf(text)}).rows)
        answers += std::to_string(row.number) + "smar"[static_cast<size_t>(row.answer)] + ' ';
    return answers;
}

const Element& element(const Model& model, const char* id)
{
    const Element* found = model.find(ElementId{QString::fromLatin1(id)});
    CAPTURE(id);
    REQUIRE(found);
    return *found;
}

Model someGoals()
{
    return after(builtInModel(), "id;typ;titel;anteckning;ordning\na;mål;A;n;1\nb;mål;B;;2\nn;nämnd;Nämnden;;\n");
}

} // namespace

TEST_CASE("Headings are Swedish or English, in any order and case")
{
    const QByteArray heading = GENERATE("Titel;TYP;Giltig", "title,kind", "\"Kind\"\ttitel");
    if (heading.contains("Giltig")) {
        CHECK(refusedFile(heading + "\na;b;c") == "a.csv: row 1: There is no column called “Giltig”.");
        return;
    }
    CHECK(refusedFile(heading) == "none");
}

TEST_CASE("A heading row of no table, of several or with faults is refused with what is wrong")
{
    CHECK(refusedFile("x;y;z\n1;2;3") == "a.csv: row 1: The headings are those of no table: “x”, “y”, “z”.");
    CHECK(refusedFile("id;titel;tpy;satus\n") == "a.csv: row 1: There is no column called “tpy”, “satus”.");
    CHECK(refusedFile("id;källa\n").starts_with("a.csv: row 1: The headings are those of several tables"));
    CHECK(refusedFile("\nid;titel;Title\n") == "a.csv: row 2: There are two columns “Title”.");
    CHECK(refusedFile("titel;;typ\nA;;mål") == "none");
    CHECK(refusedFile("titel;;typ\nA;x;mål") == "a.csv: row 1: Column 2 has no heading.");
    CHECK(refusedFile("titel;typ\n\"A;mål") == "a.csv: line 2: A quotation mark is opened here and never closed.");
}

TEST_CASE("A row without an id is a new element, in the order of the rows")
{
    const Model model = after(someGoals(), "titel;typ\nÖppen skola;Mål\nA;GOAL\nÖppen skola;mål\n");
    CHECK(model.table<Element>().size() == 6);
    CHECK(element(model, "oppen-skola").title == u"Öppen skola");
    CHECK(element(model, "oppen-skola").order == 3);
    CHECK(element(model, "a-2").order == 4);
    CHECK(element(model, "oppen-skola-2").order == 5);
    CHECK(element(model, "a") == element(someGoals(), "a"));
}

TEST_CASE("A known id is updated in the columns that the file has, and an empty cell clears")
{
    const Model before = someGoals();
    const Model changed = after(before, "anteckning;id;status\n;a;antagen\nny;b;\n");
    Element a = element(before, "a");
    a.note.clear();
    a.status = TextStatus::Adopted;
    CHECK(element(changed, "a") == a);
    CHECK(element(changed, "b").note == u"ny");
    CHECK(element(changed, "b").order == 2);
    CHECK(element(changed, "n") == element(before, "n"));
    CHECK(refusedIn(before, "id;titel\na; \n") == "a.csv: row 2: elements a: title: The title is empty.");
    CHECK(refusedIn(before, "id;titel\na;\n") == "a.csv: row 2: “titel” is missing.");
}

TEST_CASE("Values are read in either language as people write them")
{
    const Model model =
        after(someGoals(), "typ;titel;undertyp;status;gäller från;gäller till;ordning;belägg;nämnd eller bolag\n"
                           "Steering document;D;Översiktsplan;På  remiss;juni 2026;17/6 2030;1 000,5;exempel;Nämnden\n"
                           "styrdokument;E;comprehensive plan;sent for comment;2026-06;;;inferred;n\n");
    const Element& d = element(model, "d");
    CHECK(d.kind.text == u"document");
    CHECK(d.subtype == u"comprehensivePlan");
    CHECK(d.status == TextStatus::SentForComment);
    CHECK(d.validFrom == ImpreciseDate::fromText("2026-06"));
    CHECK(d.validTo == ImpreciseDate::fromText("2030-06-17"));
    CHECK(d.order == 1000.5);
    CHECK(d.certainty == Certainty::Example);
    CHECK(d.body == ElementId{"n"});
    const Element& e = element(model, "e");
    CHECK(e.subtype == d.subtype);
    CHECK(e.status == d.status);
    CHECK_FALSE(e.order);
    CHECK(e.body == d.body);
}

TEST_CASE("A parent is named by id or exact title, also of a later row; several of that title are told")
{
    const Model model =
        after(someGoals(), "typ;titel;överordnad\nmål;C;Uppdraget\nuppdrag;Uppdraget;n\nmål;D;Nämnden\n");
    CHECK(element(model, "c").parent == ElementId{"uppdraget"});
    CHECK(element(model, "uppdraget").parent == ElementId{"n"});
    CHECK(element(model, "d").parent == ElementId{"n"});
    CHECK(refusedIn(model, "typ;titel;överordnad\nmål;X;nämnden\n") ==
          "a.csv: row 2: överordnad: No element has the id or the title “nämnden”.");
    const Model twins = after(model, "id;typ;titel\nt1;mål;Tvilling\nt2;mål;Tvilling\n");
    CHECK(
        refusedIn(twins, "typ;titel;parent\nmål;X;Tvilling\n") ==
        "a.csv: row 2: parent: Several elements are called “Tvilling”: t1, t2. Write the id of the one that is meant.");
}

TEST_CASE("Everything that is refused is told with its row, and nothing is changed")
{
    const QByteArray text = "id;typ;titel;ordning;gäller från;överordnad\n"
                            "x;mål;X;;;\n"
                            "y;mål;Y;tolv;snart;\n"
                            "z;mol;Z;;;\n"
                            "å;mål;Q;;;\n"
                            "x;mål;X2;;;\n"
                            ";mål;;;;\n"
                            "w;mål;W;;;Y\n";
    const std::string refused = refusedIn(someGoals(), text);
    CAPTURE(refused);
    for (const char* part : {"row 3: ordning: “tolv” is no number.", "row 3: gäller från: “snart” is no date",
                             "row 4: typ: “mol” is none of", "row 5: id: “å” is not an id",
                             "row 6: “x” is given twice in this file.", "row 7: “titel” is missing."})
        CHECK(refused.find(part) != std::string::npos);
    CHECK(refused.find("row 8") == std::string::npos);
    CHECK(answersTo(someGoals(), text) == "2a 3r 4r 5r 6r 7r 8a ");
}

TEST_CASE("A refusal quotes the beginning of a long cell, not all of it")
{
    const Model model = *modelFromTemplate(QStringLiteral("empty"));
    const QByteArray story = QByteArray("ett par ord ").repeated(500);
    const std::string told = refusedIn(model, "titel;typ;ordning;gäller från;överordnad\nA;goal;" + story + ';' +
                                                  story + ";\nB;goal;;;" + story + '\n');
    CHECK(told.find("ett par ord ett par ord") != std::string::npos);
    CHECK(told.size() < 600);
}

TEST_CASE("What would break the data is refused with the row")
{
    CHECK(refusedIn(someGoals(), "id;parent\na;b\nb;a\n") ==
          "a.csv: row 2: elements a: parent: “A” cannot lie within itself. | "
          "a.csv: row 3: elements b: parent: “B” cannot lie within itself.");
    CHECK(refusedIn(someGoals(), "relation;from;to\nstödjer;a;a\n").starts_with("a.csv: row 2: relations "));
}

TEST_CASE("Every row is answered: added, changed, the same or refused")
{
    CHECK(answersTo(someGoals(), "id;typ;titel\na;mål;A\nb;mål;B2\nc;mål;C\n\nd;mål;\n") == "2s 3m 4a 6r ");
}

TEST_CASE("Relations join elements by id or title and whole kinds, and are known by their ends")
{
    const Model before = after(someGoals(), "relation;från;till;anteckning\nstödjer;A;b;n\n"
                                            "riktar sig till;\"{\"\"kind\"\": \"\"Mål\"\"}\";n;\n");
    REQUIRE(before.table<Relation>().size() == 2);
    const RelationId id{QStringLiteral("supports.a.b")};
    REQUIRE(before.find(id));
    CHECK(before.find(id)->note == u"n");
    const Model changed = after(before, "relation;from;to;note;source\nsupports;a;B;;s\n");
    CHECK(changed.table<Relation>().size() == 2);
    CHECK(changed.find(id)->note.isEmpty());
    CHECK(changed.find(id)->source == u"s");
    CHECK(after(before, "id;from;note\nsupports.a.b;n;x\n").find(id)->from == End(ElementId{"n"}));
    CHECK(answersTo(before, "relation;from;to\nsupports;a;b\nsupports;b;a\nsupports;A;B\n") == "2s 3a 4r ");
    CHECK(refusedIn(before, "relation;from;to\nsupports;a;\n") == "a.csv: row 2: “to” is missing.");
    CHECK(refusedIn(before, "relation;from;to\nlikes;a;b\n").starts_with("a.csv: row 2: relation: “likes” is none of"));
}

TEST_CASE("An indicator's rows hold its years, targets and the elements that it follows up")
{
    const Model before = after(someGoals(), "nyckeltal;enhet;bättre;år;kön;värde;målvärde;mål för\n"
                                            "Närvaro;%;högre;2024;;87,5;90;A\n"
                                            "Närvaro;;;2024;kvinnor;inte mätt;;\n"
                                            "Närvaro;;;2025;;;92;A\n"
                                            "Närvaro;;;;;;;B\n"
                                            "Trygghet;;;;;;;\n");
    REQUIRE(before.table<Indicator>().size() == 2);
    const Indicator* indicator = before.find(IndicatorId{"narvaro"});
    REQUIRE(indicator);
    CHECK(indicator->unit == u"%");
    CHECK(indicator->better == Better::Up);
    REQUIRE(before.table<Measurement>().size() == 2);
    CHECK(before.find(MeasurementId{"narvaro.2024.all"})->value.value == 87.5);
    CHECK_FALSE(before.find(MeasurementId{"narvaro.2024.women"})->value.value);
    REQUIRE(before.table<Target>().size() == 2);
    CHECK(before.find(TargetId{"narvaro.a.2025"})->value == 92);
    REQUIRE(before.table<IndicatorUse>().size() == 1);
    CHECK(before.find(IndicatorUseId{"narvaro.b"}));

    const Model changed = after(before, "indicator,year,value\nNärvaro,2024,88\nNärvaro,2026,90.5\n");
    CHECK(changed.find(MeasurementId{"narvaro.2024.all"})->value.value == 88);
    CHECK(changed.find(MeasurementId{"narvaro.2026.all"})->value.value == 90.5);
    CHECK(*changed.find(IndicatorId{"narvaro"}) == *indicator);
}

TEST_CASE("Rows of an indicator that do not say enough, or two things, are refused")
{
    const QByteArray heading = "indicator;unit;year;value;target;target of\n";
    const auto refused = [&](const QByteArray& rows) { return refusedIn(someGoals(), heading + rows); };
    CHECK(refused("I;;;5;;\n") == "a.csv: row 2: “year” is missing.");
    CHECK(refused("I;;2024;;5;\n") == "a.csv: row 2: “target of” is missing.");
    CHECK(refused("I;;;;5;a\n") == "a.csv: row 2: “year” is missing.");
    CHECK(refused(";;2024;5;;\n") == "a.csv: row 2: “indicator” is missing.");
    CHECK(refused("I;;20,5;5;;\n") == "a.csv: row 2: year: “20,5” is no year.");
    CHECK(refused("I;%;2024;5;;\nI;st;2025;5;;\n") ==
          "a.csv: row 3: unit: An earlier row says otherwise of the same indicator.");
    CHECK(refused("I;%;2024;5;;\nI;%;2024;6;;\n") == "a.csv: row 3: “i.2024.all” is given twice in this file.");
    CHECK(refused("I;;2024;;5;X\n") == "a.csv: row 2: target of: No element has the id or the title “X”.");
}

TEST_CASE("Tables and JSON are one edit, each may build on the one before")
{
    const auto json = readJsonFile(QStringLiteral("k.json"), R"({"format": "styrmodell", "version": 1,
        "elements": [{"id": "u", "kind": "assignment", "title": "Uppdrag"}]})");
    REQUIRE(json);
    const Import import = importFiles(builtInModel(), {*json, fileOf("typ;titel;överordnad\nmål;M;Uppdrag\n", "e.csv"),
                                                       fileOf("relation;från;till\nstödjer;M;u\n", "r.csv")});
    CHECK(import.refused.empty());
    CHECK(import.edit.changes.size() == 3);
    CHECK(import.edit.args.value(u"files").toString() == u"k.json, e.csv, r.csv");
    CHECK(import.rows.size() == 2);
    CHECK(initialModelFor({fileOf("typ;titel\n")}) == builtInModel());
}

TEST_CASE("A thousand rows come in as one edit")
{
    QByteArray text = "id;typ;titel;text;överordnad\nu;uppdrag;Uppdraget;;\n";
    for (int i = 0; i < 1000; ++i)
        text += ";mål;Mål nummer " + QByteArray::number(i) + ";\"rad ett\nrad två; å ä ö\";Uppdraget\n";
    const Model model = after(builtInModel(), text);
    CHECK(model.table<Element>().size() == 1001);
    CHECK(element(model, "mal-nummer-999").order == 1000);
    CHECK(element(model, "mal-nummer-999").text == u"rad ett\nrad två; å ä ö");
}
