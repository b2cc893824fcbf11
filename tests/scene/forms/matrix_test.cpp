#include "tests/scene/every_medium.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/coverage.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/lay_out.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

PictureRequest requestFor(const Model& model, const Medium& medium)
{
    PictureRequest request = defaultRequest(model, day);
    choose(request, model, {{}, Form::Matrix});
    request.medium = medium;
    request.language = Language::English; // as the phrases are written
    request.showsHints = medium.kind == MediumKind::Screen;
    return request;
}

Page pageOf(const Model& model, const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    static const FontMeasure measure;
    return layOut(model, requestFor(model, medium), measure).pages.front();
}

std::vector<const Node*> nodesOf(const Page& page, const QString& role)
{
    std::vector<const Node*> found;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role == role)
            found.push_back(&node);
    });
    return found;
}

Coverage coverageIn(const Model& model)
{
    return coverageOf(CountedModel(model, requestFor(model, {}).asOf),
                      {{{QStringLiteral("board")}, {QStringLiteral("company")}},
                       {{QStringLiteral("direction")}},
                       {{QStringLiteral("goal")}}});
}

QStringList idsOf(const QList<KindId>& kinds)
{
    QStringList ids;
    for (const KindId& kind : kinds)
        ids += kind.text;
    return ids;
}

QString wordsIn(const Page& page)
{
    return wordsOn(page).join(u'\n');
}

} // namespace

TEST_CASE("The coverage of a city keeps the rules on every page")
{
    checkEveryMedium(helsingborg(), Form::Matrix);
}

TEST_CASE("Coverages of nothing, of far too much and of a city's own kinds keep the rules on every page")
{
    checkEveryMedium(nothingYet(), Form::Matrix);
    checkEveryMedium(tooMuch(), Form::Matrix);
    checkEveryMedium(ownKinds(), Form::Matrix);
}

TEST_CASE("The coverages of other cities keep the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "lund", "malmo", "falun");
    CAPTURE(name.toStdString());
    const auto model = modelFromTemplate(name);
    REQUIRE(model);
    checkEveryMedium(*model, Form::Matrix);
}

TEST_CASE("Coverages of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), Form::Matrix);
}

TEST_CASE("Every contribution of a city has its point, and every gap its words")
{
    const Model model = helsingborg();
    const Coverage coverage = coverageIn(model);
    REQUIRE(coverage.contributions > 0);
    REQUIRE(coverage.gaps > 0);
    const Page page = pageOf(model);
    CHECK(nodesOf(page, QStringLiteral("point")).size() == static_cast<size_t>(coverage.contributions));
    const auto cells = nodesOf(page, QStringLiteral("cell"));
    CHECK(std::count_if(cells.begin(), cells.end(), [](const Node* cell) {
              return cell->state == NodeState::Gap && !cell->texts.empty();
          }) == coverage.gaps);
    CHECK(wordsIn(page).contains(QStringLiteral("%1 gap").arg(coverage.gaps)));
    CHECK(wordsOn(page).contains(QString::number(coverage.contributions)));
    CHECK(wordsOn(page).contains(QString::number(coverage.elements)));
}

TEST_CASE("A point leads to its goal, is dashed for an example and says what it contributes to")
{
    const Model model = helsingborg();
    const Page page = pageOf(model);
    for (const Node* point : nodesOf(page, QStringLiteral("point"))) {
        REQUIRE(point->element);
        CHECK(point->target == Focus(*point->element));
        CHECK(point->isFocusable);
        const Element& goal = *model.find(*point->element);
        REQUIRE(point->shapes.size() == 1);
        const std::optional<Stroke>& ring = point->shapes.front().stroke;
        CHECK((ring && ring->isDashed) == (goal.certainty == Certainty::Example));
        CHECK(point->description.contains(QStringLiteral("contributes to")));
    }
}

TEST_CASE("A gap leads to the body's page and says in a sentence what is missing")
{
    const Model model = helsingborg();
    const Page page = pageOf(model);
    int gaps = 0;
    for (const Node* cell : nodesOf(page, QStringLiteral("cell"))) {
        if (cell->state != NodeState::Gap)
            continue;
        ++gaps;
        REQUIRE(cell->target);
        CHECK(model.find(std::get<ElementId>(*cell->target))->kind.text != QStringLiteral("goal"));
        CHECK(cell->description.contains(QStringLiteral("of its own contribute to")));
    }
    CHECK(gaps > 0);
}

TEST_CASE("A coverage is read as a table: heads first, then body by body, sums last")
{
    const Page page = pageOf(helsingborg());
    const auto tables = nodesOf(page, QStringLiteral("table"));
    REQUIRE(tables.size() == 1);
    const std::vector<Node>& rows = tables.front()->children;
    REQUIRE(rows.size() > 3);
    for (const Node& head : rows.front().children)
        CHECK((head.semantics.role == Role::ColumnHeader || head.semantics.role == Role::Cell));
    for (size_t i = 1; i < rows.size(); ++i)
        CHECK(rows[i].children.front().semantics.role == Role::RowHeader);
    CHECK(rows.back().children.front().name == QStringLiteral("Gaps"));
    CHECK(page.description.startsWith(QStringLiteral("Which goal contributes to city-wide directions?")));
    CHECK(page.nodes.front().description == page.description);
}

TEST_CASE("A body without any goal says so in its line")
{
    Model model = helsingborg();
    Element lonely;
    lonely.id = {QStringLiteral("lonely")};
    lonely.kind = {QStringLiteral("board")};
    lonely.title = QStringLiteral("Ensamnämnden");
    lonely.status = TextStatus::Adopted;
    model.put(std::make_shared<const Element>(lonely));
    const int before = coverageIn(helsingborg()).gaps;
    const Page page = pageOf(model);
    CHECK(wordsIn(page).contains(QStringLiteral("%1 gap").arg(before + 1)));
    const auto gaps = nodesOf(page, QStringLiteral("gap"));
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front()->target == Focus(lonely.id));
    CHECK(wordsIn(pageOf(model, mediumFor(PageFormat::Narrow))).contains(lonely.title));
}

TEST_CASE("What a table has no room for is counted")
{
    const Model model = tooMuch();
    const Coverage coverage = coverageIn(model);
    for (const PageFormat format : {PageFormat::Wide16x9, PageFormat::A4Portrait, PageFormat::Narrow}) {
        const QStringList words = wordsOn(pageOf(model, mediumFor(format)));
        CHECK_FALSE(words.filter(QRegularExpression(QStringLiteral("^\\+\\d+ more$"))).isEmpty());
        if (format != PageFormat::Narrow)
            CHECK(words.contains(QString::number(coverage.contributions)));
    }
}

TEST_CASE("More goals in a cell than it has room for become a number")
{
    Model model = helsingborg();
    const Coverage coverage = coverageIn(model);
    const auto row = std::find_if(coverage.rows.begin(), coverage.rows.end(),
                                  [](const CoverageRow& one) { return one.contributions > 0; });
    REQUIRE(row != coverage.rows.end());
    for (int i = 0; i < 40; ++i) {
        Element goal = *row->elements.front();
        goal.id = {QStringLiteral("many-%1").arg(i)};
        model.put(std::make_shared<const Element>(goal));
        model.put(std::make_shared<const Relation>(Relation{{QStringLiteral("many-link-%1").arg(i)},
                                                            {QStringLiteral("contributesTo")},
                                                            goal.id,
                                                            coverage.columns.front().element->id}));
    }
    const Page page = pageOf(model);
    const auto cells = nodesOf(page, QStringLiteral("cell"));
    CHECK(std::any_of(cells.begin(), cells.end(), [](const Node* cell) {
        return !cell->texts.empty() && cell->texts.front().text().toInt() >= 40 && cell->children.empty() &&
               cell->target;
    }));
}

TEST_CASE("A coverage of nothing says what belongs there")
{
    const Model model = nothingYet();
    CHECK(wordsIn(pageOf(model)).contains(QStringLiteral("No city-wide directions yet")));
    const Page shown = pageOf(model, screenMedium({1165, 780}));
    CHECK(wordsIn(shown).contains(QStringLiteral("Press here to add one.")));
    int vacancies = 0;
    forEachNode(shown.nodes, [&](const Node& node, int) { vacancies += node.vacancy ? 1 : 0; });
    CHECK(vacancies >= 3);
    CHECK_FALSE(wordsIn(pageOf(model)).contains(QStringLiteral("Press here")));
}

TEST_CASE("A default coverage is made of what a city has")
{
    const auto kindsIn = [](const Model& model) {
        const Composition composition = defaultComposition(model, Form::Matrix);
        CHECK(composition.form == Form::Matrix);
        return QStringList{idsOf(composition.rows).join(u'+'), idsOf(composition.columns).join(u'+'),
                           idsOf(composition.cell).join(u'+')};
    };
    CHECK(kindsIn(helsingborg()) == QStringList{"board+company", "direction", "goal"});
    CHECK(kindsIn(nothingYet()) == QStringList{"board+company", "direction", "goal"});
    CHECK(kindsIn(*modelFromTemplate(QStringLiteral("malmo"))) == QStringList{"board", "goalArea", "boardGoal"});
    CHECK(kindsIn(*modelFromTemplate(QStringLiteral("lund"))) == QStringList{"board", "focusArea", "baseAssignment"});
    CHECK(kindsIn(*modelFromTemplate(QStringLiteral("falun"))).back() == QStringLiteral("boardPlan"));
    const QStringList own = kindsIn(ownKinds());
    CHECK(own[1] == QStringLiteral("fokusområde"));
    CHECK(own[2] == QStringLiteral("utvecklingsmål"));
}

TEST_CASE("A composition says which kinds a coverage is of")
{
    Model model = helsingborg();
    Composition composition;
    composition.id = {QStringLiteral("narrower")};
    composition.form = Form::Matrix;
    composition.rows = {{QStringLiteral("company")}};
    composition.columns = {{QStringLiteral("direction")}};
    composition.cell = {{QStringLiteral("boardDirection")}};
    model.put(std::make_shared<const Composition>(composition));
    const QString words = wordsIn(pageOf(model));
    CHECK(words.contains(QStringLiteral("Which direction of a body contributes to city-wide directions?")));
    CHECK(words.contains(QStringLiteral("Helsingborgshem")));
    CHECK_FALSE(words.contains(QStringLiteral("Kulturnämnden")));
}
