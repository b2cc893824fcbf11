#include "views/diagram/alignment.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("A dragged box is drawn onto the lines of its neighbours, elsewhere onto the grid")
{
    const QRectF byRule(10.5, 20, 100, 30);
    const std::vector<QRectF> neighbours{QRectF(200, 21, 80, 60)};
    const TakenSides whole;
    const QRectF inLine = alignedBox(byRule.translated(92, 40), whole, byRule, neighbours, 5, 4);
    CHECK(inLine.right() == Approx(200));
    CHECK(inLine.size() == byRule.size());
    CHECK(alignmentLines(inLine, neighbours).size() >= 1);

    const QRectF free = alignedBox(byRule.translated(-21, 139), whole, byRule, neighbours, 5, 4);
    CHECK(free.left() == Approx(byRule.left() - 20));
    CHECK(free.top() == Approx(byRule.top() + 140));
    CHECK(alignmentLines(free, neighbours).empty());
}

TEST_CASE("Only the side that is dragged moves")
{
    const QRectF byRule(0, 0, 100, 30);
    const std::vector<QRectF> neighbours{QRectF(0, 40, 123, 30)};
    const QRectF wider =
        alignedBox(byRule.adjusted(0, 0, 21, 0), {false, false, true, false}, byRule, neighbours, 5, 4);
    CHECK(wider == QRectF(0, 0, 123, 30));
}
