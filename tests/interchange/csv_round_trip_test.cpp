#include "model/interchange/csv/export_csv.h"
#include "model/interchange/import.h"
#include "model/interchange/templates.h"
#include "model/records/telling_members.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace styrmodell;

namespace
{

const std::vector<CsvTable> allTables{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators};

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

/// What the columns hold of each record, and nothing else.
Model asColumnsHold(const Model& model)
{
    Model held = builtInModel();
    const auto put = [&]<class R>(R record) { held.put(std::make_shared<const R>(std::move(record))); };
    model.table<Kind>().forEach(put);
    model.table<RelationType>().forEach(put);
    model.table<Element>().forEach([&](Element element) {
        element.appliesTo.clear();
        element.reviewBy.reset();
        element.links.clear();
        element.uncertain.clear();
        element.agenda2030 = QList<int>(); // an emptied one keeps memory, which Qt compares with none by memcmp
        put(element);
    });
    model.table<Relation>().forEach([&](Relation relation) {
        relation.validFrom.reset();
        relation.validTo.reset();
        relation.certainty = Certainty::Stated;
        put(relation);
    });
    model.table<Indicator>().forEach([&](const Indicator& indicator) {
        put(Indicator{.id = indicator.id, .name = indicator.name, .unit = indicator.unit, .better = indicator.better});
    });
    return held;
}

/// Measurements and targets without their ids, which CSV has no columns for: by what tells them apart.
template <class R> std::map<QString, double> numbersOf(const Model& model)
{
    std::map<QString, double> numbers;
    model.table<R>().forEach([&](const R& record) {
        const QString key = tellingMembers(record).join(u' ');
        if constexpr (std::is_same_v<R, Measurement>)
            numbers[key] = record.value.value.value_or(-1e9);
        else
            numbers[key] = record.value;
    });
    return numbers;
}

/// Indicators and elements that a use or a target joins.
std::set<QString> followedUp(const Model& model)
{
    std::set<QString> pairs;
    model.table<IndicatorUse>().forEach([&](const IndicatorUse& use) { pairs.insert(tellingMembers(use).join(u' ')); });
    model.table<Target>().forEach(
        [&](const Target& target) { pairs.insert(tellingMembers(target).mid(0, 2).join(u' ')); });
    return pairs;
}

Model after(Model model, const Import& import)
{
    INFO((import.refused.empty() ? std::string() : import.refused.front().message().toStdString()));
    REQUIRE(import.refused.empty());
    applyTo(model, import.edit.changes);
    return model;
}

} // namespace

TEST_CASE("Three tables of the example come back as they were, as far as their columns hold it")
{
    const Language language = GENERATE(Language::Swedish, Language::English);
    const auto example = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(example);
    const Model back = after(builtInModel(), importOfTables(builtInModel(), *example, language));
    const Model held = asColumnsHold(*example);
    CHECK(back.table<Element>().size() == 194);
    CHECK((back.table<Element>() == held.table<Element>()));
    CHECK((back.table<Relation>() == held.table<Relation>()));
    CHECK((back.table<Indicator>() == held.table<Indicator>()));
    CHECK(back.table<Measurement>().size() == 114);
    CHECK(numbersOf<Measurement>(back) == numbersOf<Measurement>(*example));
    CHECK(back.table<Target>().size() == 35);
    CHECK(numbersOf<Target>(back) == numbersOf<Target>(*example));
    CHECK(followedUp(back) == followedUp(*example));
    for (const CsvTable table : allTables) {
        const bool isSame = exportCsv(back, table, language) == exportCsv(*example, table, language);
        CHECK(isSame);
    }
}

TEST_CASE("A model's own tables change nothing in it")
{
    const Language language = GENERATE(Language::Swedish, Language::English);
    const auto example = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(example);
    const Import import = importOfTables(*example, *example, language);
    CHECK(import.refused.empty());
    CHECK(import.edit.changes.empty());
    CHECK(import.rows.size() > 500);
    for (const ImportedRow& row : import.rows)
        CHECK(row.answer == RowAnswer::Same);
}

TEST_CASE("Texts with quotes, line breaks, separators and formulas come back to the letter")
{
    Model model = builtInModel();
    const QStringList titles{
        "=HYPERLINK(\"x\")", "'=1", "rad 1\nrad 2\r\nrad 3", " \"å\"; ä, ö\t ", "-5", "+46 42", "'", "@"};
    for (qsizetype i = 0; i < titles.size(); ++i)
        model.put(std::make_shared<const Element>(Element{.id = {QStringLiteral("e%1").arg(i)},
                                                          .kind = {QStringLiteral("goal")},
                                                          .title = titles[i],
                                                          .text = titles[titles.size() - 1 - i],
                                                          .order = 0.1 * static_cast<double>(i) - 3}));
    const Model back =
        after(builtInModel(), importFiles(builtInModel(), {tableOf(model, CsvTable::Elements, Language::Swedish)}));
    CHECK((back == model));
}

TEST_CASE("The table for Excel in Sweden has Swedish words, decimal comma and ids of other elements")
{
    Model model = builtInModel();
    model.put(std::make_shared<const Element>(Element{.id = {"n"}, .kind = {"board"}, .title = "Nämnden"}));
    model.put(std::make_shared<const Element>(Element{.id = {"d"},
                                                      .kind = {"document"},
                                                      .title = "Plan; 2",
                                                      .parent = ElementId{"n"},
                                                      .order = 1.5,
                                                      .subtype = "comprehensivePlan",
                                                      .status = TextStatus::SentForComment,
                                                      .validFrom = ImpreciseDate::fromText("2026-06")}));
    CHECK(exportCsv(model, CsvTable::Elements, Language::Swedish).mid(3).split('\n').at(1) ==
          "d;Styrdokument;\"Plan; 2\";;;n;1,5;Översiktsplan;;;på remiss;2026-06;;;uppgivet;\r");
    CHECK(exportCsv(model, CsvTable::Relations, Language::Swedish).mid(3) ==
          "id;relation;från;till;anteckning;källa\r\n");
    CHECK(exportCsv(model, CsvTable::Indicators, Language::English).mid(3) ==
          "id;indicator;unit;better;year;sex;value;target;target of\r\n");
}
