// Pictures of nodes, on the screen and for writers.
#include "tests/sample_logotypes.h"
#include "views/drawing/image_drawing.h"
#include "views/drawing/painter.h"

#include <catch2/catch.hpp>

#include <QPainter>

using namespace styrmodell;

namespace
{

Image svgImage(const QByteArray& bytes)
{
    return {QStringLiteral("image/svg+xml"), bytes, QRectF(20, 10, 80, 20)};
}

QImage painted(const Image& image)
{
    QImage picture(120, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    Node node;
    node.image = image;
    paintNode(painter, node, Palette::named(PaletteName::Light), Fonts());
    return picture;
}

} // namespace

TEST_CASE("An SVG of plain colours becomes outlines that lie in its box")
{
    const Image image = svgImage(sampleSvg());
    const auto shown = drawn(image);
    REQUIRE(shown->outlines.size() == 3); // the square, its edge, the bar
    CHECK(shown->dots.isNull());
    CHECK(shown->outlines[0].colour == qRgb(0, 0x53, 0x7a));
    CHECK(shown->outlines[1].colour == qRgb(0x11, 0x14, 0x17));
    CHECK(shown->outlines[2].colour == qRgb(0xae, 0x0b, 0x05));
    const auto* first = std::get_if<MoveTo>(&shown->outlines[0].path.front());
    REQUIRE(first);
    CHECK(image.box.contains(first->to));
}

TEST_CASE("An SVG with what outlines cannot show becomes dots, fine enough for print")
{
    const char* const inner =
        GENERATE(as<const char*>(),
                 "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1'/></linearGradient>"
                 "</defs><rect width='9' height='9' fill='url(#g)'/>",
                 "<rect width='9' height='9' opacity='0.5'/>", "<rect x='-40' width='90' height='9'/>");
    const auto shown = drawn(svgImage(sampleSvgWith(inner)));
    CHECK(shown->outlines.empty());
    CHECK(shown->dots.width() >= 80 * 300 / 72); // 80 points at 300 dots an inch
}

TEST_CASE("A picture that cannot be read is empty")
{
    CHECK(drawn(svgImage("<svg"))->isEmpty());
    CHECK(drawn({QStringLiteral("image/png"), samplePng().left(40), QRectF(0, 0, 8, 2)})->isEmpty());
}

TEST_CASE("A picture is painted in its box, seen through where it is")
{
    const QImage svg = painted(svgImage(sampleSvg()));
    CHECK(svg.pixel(30, 20) == qRgb(0, 0x53, 0x7a));
    CHECK(svg.pixel(70, 20) == qRgb(0xae, 0x0b, 0x05));
    CHECK(svg.pixel(70, 12) == qRgb(255, 255, 255));
    CHECK(svg.pixel(10, 20) == qRgb(255, 255, 255));
    const QImage png = painted({QStringLiteral("image/png"), samplePng(), QRectF(20, 10, 80, 20)});
    CHECK(png.pixel(30, 20) == qRgb(0, 80, 160));
    CHECK(qGreen(png.pixel(90, 20)) == Approx((30 + 255) / 2).margin(2));
}
