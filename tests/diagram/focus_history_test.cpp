#include "views/diagram/focus_history.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const Focus vision = ElementId{QStringLiteral("vision")};
const Focus goal = ElementId{QStringLiteral("goal")};

Place placeOf(const Focus& focus, double zoom = 1)
{
    return {focus, {QStringLiteral("x"), QStringLiteral("card"), {}}, zoom, {3, 4}};
}

} // namespace

TEST_CASE("Back returns to the picture exactly as it was left, forward to the one after it")
{
    FocusHistory history;
    const Place overview = placeOf(OverviewFocus{}, 2);
    history.goTo(overview, vision);
    CHECK(history.focus() == vision);
    const Place seen = placeOf(vision);
    CHECK(history.goBack(seen) == overview);
    CHECK_FALSE(history.canGoBack());
    CHECK(history.goForward(overview) == seen);
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("Back undoes the way taken, also through the same picture twice")
{
    FocusHistory history;
    history.goTo(placeOf(OverviewFocus{}), vision);
    history.goTo(placeOf(vision), goal);
    history.goTo(placeOf(goal), vision);
    CHECK(history.goBack(placeOf(vision))->focus == goal);
    CHECK(history.goBack(placeOf(goal))->focus == vision);
}

TEST_CASE("A new way forgets what was forward")
{
    FocusHistory history;
    history.goTo(placeOf(OverviewFocus{}), vision);
    history.goBack(placeOf(vision));
    history.goTo(placeOf(OverviewFocus{}), goal);
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("What is gone is not gone back to")
{
    FocusHistory history;
    history.goTo(placeOf(OverviewFocus{}), vision);
    history.goTo(placeOf(vision), goal);
    history.keepOnly([](const Focus& focus) { return focus != vision; });
    CHECK(history.focus() == goal);
    CHECK(history.goBack(placeOf(goal))->focus == Focus(OverviewFocus{}));
    history.goTo(placeOf(OverviewFocus{}), goal);
    history.keepOnly([](const Focus& focus) { return focus != goal; });
    CHECK(history.focus() == Focus(OverviewFocus{}));
}
