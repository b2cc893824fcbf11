#include "tests/export/sample_pages.h"
#include "views/export/backdrop.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Node box(const QString& thing, QRectF rect, Layer layer)
{
    Node node = sampleNode(thing, Role::Decoration, {}, rect);
    node.layer = layer;
    node.shapes.push_back({RoundedRect{rect, 0}, Paint(ColourToken::Panel), {}});
    return node;
}

QStringList early(std::vector<Node> nodes)
{
    Page page;
    page.nodes = std::move(nodes);
    QStringList things;
    for (const Node* node : backdropOf(page))
        things += node->key.thing;
    return things;
}

const QRectF large(0, 0, 100, 100);
const QRectF within(10, 10, 20, 20);
const QRectF beside(200, 0, 50, 50);

} // namespace

TEST_CASE("Pages painted in reading order need no backdrop")
{
    CHECK(early({box("frame", large, Layer::Frame), box("panel", within, Layer::Panel)}).isEmpty());
    CHECK(early({box("arrow", within, Layer::Arrow), box("far", beside, Layer::Content)}).isEmpty());
}

TEST_CASE("A shape read after what lies over it comes early, and with it all that lies under it")
{
    CHECK(early({box("frame", large, Layer::Frame), box("arrow", within, Layer::Arrow),
                 box("late", within, Layer::Content), box("far", beside, Layer::Content)}) ==
          QStringList{"frame", "late"});
}

TEST_CASE("An elbow line covers only where it goes, not the box around it")
{
    Node elbow = sampleNode(QStringLiteral("elbow"), Role::Decoration, {}, large);
    elbow.layer = Layer::Arrow;
    elbow.shapes.push_back({Path{MoveTo{{0, 0}}, LineTo{{0, 100}}, LineTo{{100, 100}}}, {}, Stroke{ColourToken::Soft}});
    CHECK(early({elbow, box("inside", QRectF(20, 20, 40, 40), Layer::Content)}).isEmpty());
    CHECK(early({elbow, box("crossed", QRectF(20, 80, 40, 40), Layer::Content)}) == QStringList{"crossed"});
}
