#include "model/queries/prose.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("A text becomes paragraphs and items with their bold lead apart")
{
    const auto blocks =
        proseOf(QStringLiteral("En *målbild*\nför alla.\n\n- **Global** – navet i [norr](https://x.se).\n- Utan "
                               "fet början\n\n# Rubrik"));
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0] == Prose{Prose::Role::Paragraph, {}, QStringLiteral("En målbild för alla.")});
    CHECK(blocks[1] == Prose{Prose::Role::Item, QStringLiteral("Global"), QStringLiteral("navet i norr.")});
    CHECK(blocks[1].whole() == QStringLiteral("Global – navet i norr."));
    CHECK(blocks[2].text == QStringLiteral("Utan fet början"));
    CHECK(blocks[3].role == Prose::Role::Heading);
    CHECK(proseOf({}).empty());
}

TEST_CASE("HTML in a text is left out and its words stay")
{
    const auto blocks = proseOf(QStringLiteral("Före <b>fet</b> efter\n\n<div>bort</div>"));
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].text == QStringLiteral("Före fet efter"));
}
