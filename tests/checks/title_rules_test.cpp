#include "sound_city.h"

using namespace styrmodell;

namespace
{

Model titled(const char* id, const QString& title, const QString& shortTitle = {})
{
    Model model = soundCity();
    change(model, id, [&](Element& e) {
        e.title = title;
        e.shortTitle = shortTitle;
    });
    return model;
}

} // namespace

TEST_CASE("titleTwice: two boards may have the same goal, one board not")
{
    Model model = titled("goal2", QStringLiteral("Goal1"));
    CHECK(findingsOf(model, "titleTwice").empty());
    Element again = element("goal3", "goal", "assignment1");
    again.title = QStringLiteral(" GOAL1");
    put(model, again);
    onlyFinding(model, "titleTwice", "goal3");
}

TEST_CASE("shortTitleTwice: two that a picture shows alike")
{
    Model model = titled("direction1", QStringLiteral("A safe city"), QStringLiteral("Safe"));
    CHECK(findingsOf(model, "shortTitleTwice").empty());
    change(model, "direction2", [](Element& e) {
        e.title = QStringLiteral("Safe homes");
        e.shortTitle = QStringLiteral("Safe");
    });
    onlyFinding(model, "shortTitleTwice", "direction2");
}

TEST_CASE("shortTitleMissing: from 61 letters on")
{
    CHECK(findingsOf(titled("goal1", QString(60, u'x')), "shortTitleMissing").empty());
    CHECK(findingsOf(titled("goal1", QString(61, u'x'), QStringLiteral("x")), "shortTitleMissing").empty());
    onlyFinding(titled("goal1", QString(61, u'x')), "shortTitleMissing", "goal1");
}

TEST_CASE("shortTitleLonger: saves no room")
{
    CHECK(findingsOf(titled("goal1", QStringLiteral("Longer"), QStringLiteral("Short")), "shortTitleLonger").empty());
    const Model model = titled("goal1", QStringLiteral("Long"), QStringLiteral("Not short"));
    CHECK(onlyFinding(model, "shortTitleLonger", "goal1").fix);
}

TEST_CASE("titleTooLong: from 201 letters on")
{
    CHECK(findingsOf(titled("goal1", QString(200, u'x')), "titleTooLong").empty());
    onlyFinding(titled("goal1", QString(201, u'x')), "titleTooLong", "goal1");
}

TEST_CASE("titleFullStop: abbreviations and dots that mean something stay")
{
    for (const char* title : {"Vatten, avlopp m.m.", "Mer …", "And more...", "Avd. B.", "B."})
        CHECK(findingsOf(titled("goal1", QString::fromUtf8(title)), "titleFullStop").empty());
    const Model model = titled("goal1", QStringLiteral("More trees. "));
    CHECK(onlyFinding(model, "titleFullStop", "goal1").fix);
}

TEST_CASE("titleSpaces: no-break spaces are meant")
{
    CHECK(findingsOf(titled("goal1", QStringLiteral("180,7\u00A0miljoner kronor")), "titleSpaces").empty());
    for (const char* title : {" More trees", "More trees\n", "More    trees"})
        CHECK(onlyFinding(titled("goal1", QString::fromUtf8(title)), "titleSpaces", "goal1").fix);
}
