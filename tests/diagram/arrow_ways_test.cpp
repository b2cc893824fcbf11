#include "views/diagram/arrow_ways.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace styrmodell;

namespace
{

std::set<size_t> reachable(const ArrowWays& ways, size_t from)
{
    std::set<size_t> seen;
    std::vector<size_t> waiting{from};
    while (!waiting.empty()) {
        const size_t i = waiting.back();
        waiting.pop_back();
        if (!seen.insert(i).second)
            continue;
        for (const Direction d : {Direction::Left, Direction::Right, Direction::Up, Direction::Down})
            if (const auto to = ways.next(i, d))
                waiting.push_back(*to);
    }
    return seen;
}

std::vector<QRectF> randomBoxes(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<> place(0, 1000);
    std::uniform_real_distribution<> side(10, 400);
    std::vector<QRectF> boxes;
    for (unsigned i = 0; i < 2 + seed % 30; ++i)
        boxes.emplace_back(place(random), place(random), side(random), side(random));
    return boxes;
}

} // namespace

TEST_CASE("Arrows lead to the box straight ahead in a grid and stop at its edges")
{
    std::vector<QRectF> grid;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            grid.emplace_back(column * 120, row * 70, 100, 50);
    const ArrowWays ways(grid);
    CHECK(ways.next(4, Direction::Left) == 3);
    CHECK(ways.next(4, Direction::Right) == 5);
    CHECK(ways.next(4, Direction::Up) == 1);
    CHECK(ways.next(4, Direction::Down) == 7);
    CHECK_FALSE(ways.next(0, Direction::Left));
    CHECK_FALSE(ways.next(8, Direction::Down));
}

TEST_CASE("Down from a panel goes to what lies within it, and up comes back")
{
    const ArrowWays ways({{0, 0, 300, 200}, {10, 60, 280, 40}, {10, 110, 280, 40}});
    CHECK(ways.next(0, Direction::Down) == 1);
    CHECK(ways.next(1, Direction::Down) == 2);
    CHECK(ways.next(1, Direction::Up) == 0);
}

TEST_CASE("From every box every other can be reached by arrows, however they lie")
{
    const unsigned seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const std::vector<QRectF> boxes = randomBoxes(seed);
    const ArrowWays ways(boxes);
    for (size_t from = 0; from < boxes.size(); ++from)
        CHECK(reachable(ways, from).size() == boxes.size());
}

TEST_CASE("Arrows on boxes in one place still reach them all")
{
    const ArrowWays ways(std::vector<QRectF>(5, QRectF(0, 0, 100, 100)));
    CHECK(reachable(ways, 3).size() == 5);
}

TEST_CASE("A page without boxes leads nowhere")
{
    CHECK_FALSE(ArrowWays().next(0, Direction::Down));
    CHECK_FALSE(ArrowWays({{0, 0, 10, 10}}).next(0, Direction::Down));
}
