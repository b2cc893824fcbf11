#include "views/diagram/moving_pairs.h"
#include "views/diagram/picture_cache.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

class NoMeasure : public TextMeasure
{
public:
    MeasuredText measure(const QString&, const TextStyle&, const Wrap&) const override { return {}; }
    qreal widthOf(const QString&, const TextStyle&) const override { return 0; }
};

Node plate(const QString& thing, const QString& role, QRectF box, const QString& slot = {})
{
    Node node;
    node.key = {thing, role, slot};
    node.box = box;
    node.shapes = {Shape{RoundedRect{box, 4}, Paint(ColourToken::Red)}};
    node.isFocusable = true;
    return node;
}

PageIndex indexOf(std::vector<Node> nodes)
{
    Page page;
    page.nodes = std::move(nodes);
    return PageIndex(std::make_shared<const Page>(std::move(page)));
}

} // namespace

TEST_CASE("A picture is laid out once for each focus and size, and again after a change")
{
    int layouts = 0;
    PictureCache cache(
        [&](const Model&, const PictureRequest&, const TextMeasure&) {
            ++layouts;
            Publication publication;
            publication.pages.resize(1);
            return publication;
        },
        std::make_unique<NoMeasure>());
    const Model model;
    PictureRequest request;
    request.medium = screenMedium({900, 600});
    const auto page = cache.page(model, request);
    CHECK(cache.page(model, request) == page);
    request.focus = ElementId{QStringLiteral("a")};
    cache.page(model, request);
    request.medium = screenMedium({901, 600});
    cache.page(model, request);
    CHECK(layouts == 3);
    cache.forget();
    cache.page(model, request);
    CHECK(layouts == 4);
}

TEST_CASE("Continued pages stand beneath each other with keys of their own")
{
    Page first;
    first.size = {800, 600};
    first.nodes = {plate(QStringLiteral("a"), QStringLiteral("card"), {10, 20, 100, 50})};
    Page second = first;
    second.size = {800, 400};
    const Page whole = joinPages({first, second});
    CHECK(whole.size == QSizeF(800, 1000));
    REQUIRE(whole.nodes.size() == 2);
    CHECK(whole.nodes[0] == first.nodes[0]);
    CHECK(whole.nodes[1].box == QRectF(10, 620, 100, 50));
    CHECK(std::get<RoundedRect>(whole.nodes[1].shapes[0].outline).rect == whole.nodes[1].box);
    CHECK(!(whole.nodes[1].key == whole.nodes[0].key));
}

TEST_CASE("The chosen box becomes the largest of the same thing, others move by key or role")
{
    const QString card = QStringLiteral("card");
    const PageIndex before = indexOf({plate(QStringLiteral("a"), card, {0, 0, 10, 10}),
                                      plate(QStringLiteral("b"), card, {20, 0, 10, 10}, QStringLiteral("left")),
                                      plate(QStringLiteral("c"), card, {40, 0, 10, 10})});
    const PageIndex after = indexOf({plate(QStringLiteral("a"), QStringLiteral("crumb"), {0, 0, 5, 5}),
                                     plate(QStringLiteral("a"), QStringLiteral("hero"), {0, 0, 90, 50}),
                                     plate(QStringLiteral("b"), card, {0, 60, 10, 10}, QStringLiteral("right")),
                                     plate(QStringLiteral("d"), card, {0, 80, 10, 10})});
    const auto pairs = movingPairs(before, after, {QStringLiteral("a"), card, {}});
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].second->key.role == QStringLiteral("hero"));
    CHECK(pairs[1].first->key.thing == QStringLiteral("b"));
    CHECK(pairs[1].second->key.slot == QStringLiteral("right"));
}
