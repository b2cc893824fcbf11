#include "model/interchange/csv/export_csv.h"
#include "model/interchange/import.h"
#include "model/interchange/templates.h"
#include "model/records/telling_members.h"
#include "tests/full_model.h"

#include <catch2/catch.hpp>

#include <map>

using namespace styrmodell;

namespace
{

const std::vector<CsvTable> allTables{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators};

template <class R> void put(Model& model, R record)
{
    model.put(std::make_shared<const R>(std::move(record)));
}

SourceFile tableOf(const Model& model, CsvTable table, Language language)
{
    const auto file = readCsvFile(QStringLiteral("a.csv"), exportCsv(model, table, language));
    INFO((file ? std::string() : file.error().message().toStdString()));
    REQUIRE(file);
    return *file;
}

Import importOfTables(const Model& into, const Model& from, Language language)
{
    std::vector<SourceFile> files;
    files.reserve(allTables.size());
    for (const CsvTable table : allTables)
        files.push_back(tableOf(from, table, language));
    return importFiles(into, files);
}

/// The kinds and relation types of a model, and nothing else.
Model kindsOf(const Model& model)
{
    Model kinds;
    const auto put = [&]<class R>(const R& record) { kinds.put(std::make_shared<const R>(record)); };
    model.table<Kind>().forEach(put);
    model.table<RelationType>().forEach(put);
    return kinds;
}

/// Records by what tells them apart, since CSV has no columns for their ids.
template <class R> std::map<QString, R> withoutIds(const Model& model)
{
    std::map<QString, R> records;
    model.table<R>().forEach([&](R record) {
        record.id = {};
        records.emplace(tellingMembers(record).join(u' '), std::move(record));
    });
    return records;
}

Model after(Model model, const Import& import)
{
    INFO((import.refused.empty() ? std::string() : import.refused.front().message().toStdString()));
    REQUIRE(import.refused.empty());
    applyTo(model, import.edit.changes);
    return model;
}

} // namespace

TEST_CASE("Three tables of a city come back as they were, in a model that has its kinds")
{
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg");
    const Language language = GENERATE(Language::Swedish, Language::English);
    CAPTURE(name.toStdString());
    const auto city = modelFromTemplate(name);
    REQUIRE(city);
    const Model kinds = kindsOf(*city);
    const Model back = after(kinds, importOfTables(kinds, *city, language));
    CHECK(back.table<Element>().size() > 20);
    CHECK((back.table<Element>() == city->table<Element>()));
    CHECK((back.table<Relation>() == city->table<Relation>()));
    CHECK((back.table<Indicator>() == city->table<Indicator>()));
    CHECK((withoutIds<IndicatorUse>(back) == withoutIds<IndicatorUse>(*city)));
    CHECK((withoutIds<Measurement>(back) == withoutIds<Measurement>(*city)));
    CHECK((withoutIds<Target>(back) == withoutIds<Target>(*city)));
    for (const CsvTable table : allTables) {
        const bool isSame = exportCsv(back, table, language) == exportCsv(*city, table, language);
        CHECK(isSame);
    }
}

TEST_CASE("Every member of the tables' records comes back, whatever it holds")
{
    const Language language = GENERATE(Language::Swedish, Language::English);
    Model model = fullModel();
    model.remove(MeasurementId{"second"}); // of the same year: columns cannot tell them apart
    model.remove(TargetId{"second"});
    model.remove(IndicatorUseId{"second"});
    put(model, Element{.id = {"e"},
                       .kind = {"first"},
                       .title = "e",
                       .appliesTo = "Alla; \"även\" bolag",
                       .reviewBy = ImpreciseDate::fromText("2027-06"),
                       .links = {{"Beslutet", "https://helsingborg.se/?a=1&b=<2>"}, {"", "mailto:a@b.se"}},
                       .uncertain = {{"subtype", "härlett: av namnet"}, {"uncertain", "="}},
                       .agenda2030 = {11, 3, 11}});
    put(model, Element{.id = {"f"},
                       .kind = {"first"},
                       .title = "f",
                       .links = {{"Två\nrader", "https://a"}, {" b ", "b <c>"}, {"", "[{}]"}},
                       .uncertain = {{"title", ""}, {"text", "en\nannan: rad"}}});
    const Model kinds = kindsOf(model);
    // What the tables' records refer to must be there: they are imported into the model without them.
    Model without = model;
    const auto remove = [&]<class R>(const R& record) { without.remove<R>(record.id); };
    model.table<Relation>().forEach(remove);
    model.table<IndicatorUse>().forEach(remove);
    model.table<Measurement>().forEach(remove);
    model.table<Target>().forEach(remove);
    const Model back = after(without, importOfTables(without, model, language));
    CHECK((back.table<Relation>() == model.table<Relation>()));
    CHECK((withoutIds<IndicatorUse>(back) == withoutIds<IndicatorUse>(model)));
    CHECK((withoutIds<Measurement>(back) == withoutIds<Measurement>(model)));
    CHECK((withoutIds<Target>(back) == withoutIds<Target>(model)));
    const Model anew = after(kinds, importFiles(kinds, {tableOf(model, CsvTable::Elements, language)}));
    CHECK((anew.table<Element>() == model.table<Element>()));
}

TEST_CASE("A model's own tables change nothing in it")
{
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg");
    const Language language = GENERATE(Language::Swedish, Language::English);
    CAPTURE(name.toStdString());
    const auto city = modelFromTemplate(name);
    REQUIRE(city);
    const Import import = importOfTables(*city, *city, language);
    CHECK(import.refused.empty());
    CHECK(import.edit.changes.empty());
    CHECK(import.rows.size() > 40);
    for (const ImportedRow& row : import.rows)
        CHECK(row.answer == RowAnswer::Same);
}

TEST_CASE("Links, doubts and goals of Agenda 2030 stand in a cell as one would write them")
{
    Model model = builtInModel();
    put(model, Element{.id = {"d"},
                       .kind = {"document"},
                       .title = "Plan",
                       .links = {{"Beslutet", "https://a.se"}, {"", "https://b.se"}},
                       .uncertain = {{"subtype", "härlett"}, {"validTo", "två uppgifter"}},
                       .agenda2030 = {3, 11}});
    const QByteArray written = exportCsv(model, CsvTable::Elements, Language::Swedish);
    CHECK(written.endsWith("\"Beslutet <https://a.se>\nhttps://b.se\";3, 11;"
                           "\"undertyp: härlett\ngäller till: två uppgifter\"\r\n"));
}

TEST_CASE("What was written by hand in such cells is read, and what cannot be is told by row and column")
{
    const auto read = [](const QByteArray& cells) {
        const auto file = readCsvFile(QStringLiteral("a.csv"), "typ;titel;länkar;agenda 2030;osäkert\nmål;a;" + cells);
        REQUIRE(file);
        return importFiles(builtInModel(), {*file});
    };
    const Import good = read("\" Beslutet  <https://a.se>\r\n\r\nhttps://b.se \";3,11 . 4;\"Valid from : vet ej\"");
    const Model model = after(builtInModel(), good);
    const Element* element = model.table<Element>().sorted().front();
    CHECK((element->links == QList<Link>{{"Beslutet", "https://a.se"}, {"", "https://b.se"}}));
    CHECK((element->agenda2030 == QList<int>{3, 11, 4}));
    CHECK((element->uncertain == Uncertain{{"validFrom", "vet ej"}}));
    for (const auto& [cells, place] : {std::pair(";18;", "agenda 2030"), std::pair(";tre;", "agenda 2030"),
                                       std::pair(";;vet ej", "osäkert"), std::pair(";;färg: blå", "osäkert")}) {
        const Import bad = read(cells);
        REQUIRE(bad.refused.size() == 1);
        CHECK(bad.refused.front().where == QStringLiteral("a.csv: row 2: ") + QString::fromUtf8(place));
        CHECK(bad.edit.changes.empty());
    }
}

TEST_CASE("A file that needs no further column is still read as the table that it was")
{
    const auto file = readCsvFile(QStringLiteral("a.csv"), "id;belägg;gäller till\nx;exempel;2025");
    REQUIRE(file);
    CHECK((file->table == CsvTable::Elements));
    CHECK_FALSE(readCsvFile(QStringLiteral("a.csv"), "id;anteckning\nx;y")); // of elements or of relations
}

TEST_CASE("Texts with quotes, line breaks, separators and formulas come back to the letter")
{
    Model model = builtInModel();
    const QStringList titles{
        "=HYPERLINK(\"x\")", "'=1", "rad 1\nrad 2\r\nrad 3", " \"å\"; ä, ö\t ", "-5", "+46 42", "'", "@"};
    for (qsizetype i = 0; i < titles.size(); ++i)
        put(model, Element{.id = {QStringLiteral("e%1").arg(i)},
                           .kind = {QStringLiteral("goal")},
                           .title = titles[i],
                           .text = titles[titles.size() - 1 - i],
                           .order = 0.1 * static_cast<double>(i) - 3});
    const Model back =
        after(builtInModel(), importFiles(builtInModel(), {tableOf(model, CsvTable::Elements, Language::Swedish)}));
    CHECK((back == model));
}

TEST_CASE("The table for Excel in Sweden has Swedish words, decimal comma and ids of other elements")
{
    Model model = builtInModel();
    put(model, Element{.id = {"n"}, .kind = {"board"}, .title = "Nämnden"});
    put(model, Element{.id = {"d"},
                       .kind = {"document"},
                       .title = "Plan; 2",
                       .parent = ElementId{"n"},
                       .order = 1.5,
                       .subtype = "comprehensivePlan",
                       .status = TextStatus::SentForComment,
                       .validFrom = ImpreciseDate::fromText("2026-06")});
    CHECK(exportCsv(model, CsvTable::Elements, Language::Swedish).mid(3).split('\n').at(1) ==
          "d;Styrdokument;\"Plan; 2\";;;n;1,5;Översiktsplan;;;på remiss;2026-06;;;uppgivet;;;;;;\r");
    CHECK(exportCsv(model, CsvTable::Relations, Language::Swedish).mid(3) ==
          "id;relation;från;till;anteckning;källa;gäller från;gäller till;belägg\r\n");
    CHECK(exportCsv(model, CsvTable::Indicators, Language::English).mid(3) ==
          "id;indicator;unit;better;year;sex;value;target;target of;condition;source of target;reported year;"
          "kolada id;related kolada id;note;source;certainty;uncertain;note on use;source of use;certainty of use\r\n");
}
