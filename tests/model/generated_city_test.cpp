#include "hand_built.h"

#include "model/change/integrity.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("a generated city is whole, of the size asked for, and the same every time")
{
    const int elements = GENERATE(150, 300, 3000);
    const Model city = generateCity(elements);
    CHECK_FALSE(firstViolation(city));
    const auto count = static_cast<double>(city.table<Element>().size());
    CHECK(count >= elements);
    CHECK(count <= elements + 20);
    CHECK(static_cast<double>(city.table<Relation>().size()) > count * 0.75);
    for (const Kind* kind : kindsInOrder(city)) {
        CAPTURE(kind->id.text);
        CHECK_FALSE(elementsOfKind(city, kind->id).empty());
    }
    CHECK(city == generateCity(elements));
    CHECK_FALSE(city == generateCity(elements, 2));
}
