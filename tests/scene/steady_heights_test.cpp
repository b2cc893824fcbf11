#include "views/scene/overview/steady_heights.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace styrmodell;

namespace
{

qreal sumOf(const std::vector<qreal>& heights)
{
    return std::accumulate(heights.begin(), heights.end(), qreal{0});
}

} // namespace

TEST_CASE("Blocks fill a page's height in proportion to what they wish")
{
    const auto heights = steadyHeights({{10, 100, 500}, {10, 200, 500}}, 600);
    CHECK(heights[0] == Approx(200));
    CHECK(heights[1] == Approx(400));
}

TEST_CASE("What comes to need a little more within its height moves nothing else")
{
    const auto before = steadyHeights({{50, 60, 200}, {120, 200, 400}, {80, 100, 300}}, 500);
    const auto after = steadyHeights({{50, 60, 200}, {180, 200, 400}, {80, 100, 300}}, 500);
    CHECK(before == after);
}

TEST_CASE("A block never gets less than it needs, nor so much that it looks empty")
{
    const auto crowded = steadyHeights({{300, 10, 600}, {50, 100, 100}}, 400);
    CHECK(crowded[0] == Approx(300));
    CHECK(crowded[1] == Approx(100));
    const auto roomy = steadyHeights({{30, 30, 60}, {50, 100, 100}}, 1000);
    CHECK(sumOf(roomy) == Approx(160));
    const auto tooLow = steadyHeights({{300, 10, 600}, {200, 100, 400}}, 100);
    CHECK(tooLow == std::vector<qreal>{300, 200});
}
