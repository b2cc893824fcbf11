#include "hand_built.h"

#include "model/queries/search.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Element named(const char* id, const char* title)
{
    Element made = element(id, "direction");
    made.title = QString::fromUtf8(title);
    return made;
}

std::vector<QString> ids(const std::vector<SearchHit>& hits)
{
    std::vector<QString> all;
    all.reserve(hits.size());
    for (const SearchHit& hit : hits)
        all.push_back(hit.record.id);
    return all;
}

std::vector<QString> titlesFound(const Model& model, const char* words)
{
    return ids(search(model, QString::fromUtf8(words), 100).titles);
}

QString marked(const SearchHit& hit)
{
    QString text = hit.text;
    for (auto range = hit.found.rbegin(); range != hit.found.rend(); ++range)
        text.insert(range->end(), u']').insert(range->start, u'[');
    return text;
}

} // namespace

TEST_CASE("A title that begins with the word comes before one with such a word, and that before one with it inside")
{
    Model model;
    put(model, named("inside", "Grundskolan"));
    put(model, named("word", "En skola för alla"));
    put(model, named("begins", "Skolan i staden"));
    CHECK(titlesFound(model, "skola") == std::vector<QString>{"begins", "word", "inside"});
}

TEST_CASE("Titles that answer alike stand in the order of the model")
{
    Model model = smallCity();
    CHECK(titlesFound(model, "goal") == std::vector<QString>{"goal1", "goal2"});
    Element goal = *model.find(elementId("goal1"));
    goal.order = 99;
    put(model, goal);
    goal = *model.find(elementId("goal2"));
    goal.order = 1;
    put(model, goal);
    CHECK(titlesFound(model, "goal") == std::vector<QString>{"goal2", "goal1"});
}

TEST_CASE("Case and accents do not matter, but å, ä and ö are letters of their own")
{
    Model model;
    put(model, named("cafe", "Idé på ett kafé"));
    put(model, named("vard", "VÅRD"));
    put(model, named("hard", "Hard"));
    CHECK(titlesFound(model, "kafe") == std::vector<QString>{"cafe"});
    CHECK(titlesFound(model, "KAFÉ") == std::vector<QString>{"cafe"});
    CHECK(titlesFound(model, "vård") == std::vector<QString>{"vard"});
    CHECK(titlesFound(model, "vard").empty());
    CHECK(titlesFound(model, "hård").empty());
    CHECK(titlesFound(model, "på") == std::vector<QString>{"cafe"});
    CHECK(titlesFound(model, "pa").empty());
}

TEST_CASE("Letters written as two signs, and soft hyphens, are found as they are read")
{
    Model model;
    Element made = named("vard", "Ett");
    made.title = QString::fromUtf8("Va\u030Ard och omsorgs\u00ADnämnd");
    put(model, made);
    const auto hits = search(model, QString::fromUtf8("vård omsorgsnämnd"), 10).titles;
    REQUIRE(hits.size() == 1);
    CHECK(marked(hits.front()) == QString::fromUtf8("[Vård] och [omsorgsnämnd]"));
}

TEST_CASE("All words must be there, in any order")
{
    Model model;
    put(model, named("one", "Elevernas närvaro i skolan"));
    put(model, named("two", "Skolan för alla"));
    CHECK(titlesFound(model, "skol närv") == std::vector<QString>{"one"});
    CHECK(titlesFound(model, "   ").empty());
}

TEST_CASE("A hit says which text it is in, and which element shows it")
{
    Model model = smallCity();
    Element goal = *model.find(elementId("goal1"));
    goal.note = QStringLiteral("Fråga Västerbron om siffran.");
    put(model, goal);
    Decision decision;
    decision.id.text = QStringLiteral("kf-1");
    decision.registryNumber = QStringLiteral("2024/417");
    decision.elements = {elementId("direction1")};
    put(model, decision);
    Indicator indicator;
    indicator.id.text = QStringLiteral("i1");
    indicator.name = QStringLiteral("Andel som trivs");
    put(model, indicator);
    put(model, IndicatorUse{{QStringLiteral("u1")}, indicator.id, elementId("goal2")});

    const auto note = search(model, QStringLiteral("väster"), 10).texts;
    REQUIRE(note.size() == 1);
    CHECK(note.front().member == QStringLiteral("note"));
    CHECK(note.front().element == elementId("goal1"));
    CHECK(marked(note.front()) == QStringLiteral("Fråga [Väster]bron om siffran."));
    const auto number = search(model, QStringLiteral("2024/417"), 10).texts;
    REQUIRE(number.size() == 1);
    CHECK(number.front().record.typeName() == QStringLiteral("decisions"));
    CHECK(number.front().element == elementId("direction1"));
    const auto measured = search(model, QStringLiteral("trivs"), 10).texts;
    REQUIRE(measured.size() == 1);
    CHECK(measured.front().element == elementId("goal2"));
}

TEST_CASE("A kind is found by its name")
{
    const auto hits = search(smallCity(), QStringLiteral("förhållningssätt"), 10).titles;
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().kind == kindId("attitude"));
    CHECK_FALSE(hits.front().element);
}

TEST_CASE("Of many hits the best are told, and how many there are")
{
    Model model;
    for (int i = 0; i < 30; ++i)
        put(model, named(qPrintable(QStringLiteral("d%1").arg(i)), "Staden"));
    put(model, named("x", "En stad"));
    const SearchHits hits = search(model, QStringLiteral("stad"), 8);
    CHECK(hits.titles.size() == 8);
    CHECK(hits.titleCount == 31);
    CHECK(hits.titles.front().rank == HitRank::Begins);
}
