#include "views/drawing/painter.h"
#include "views/drawing/png.h"
#include "views/drawing/text_measure.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

using namespace styrmodell;

namespace
{

const Palette light = Palette::named(PaletteName::Light);

TextBlock textAt(QPointF place, const QString& text, qreal size, Paint paint, Weight weight = Weight::Regular)
{
    TextStyle style;
    style.size = size;
    style.weight = weight;
    Wrap wrap;
    wrap.width = 300;
    TextBlock block = FontMeasure().measure(text, style, wrap).block;
    block.setPaint(paint);
    block.moveBy(place);
    return block;
}

/// A plate with a title, 400 × 200, and a hint for the screen beneath it.
Page samplePage()
{
    Page page;
    page.title = "Översikt";
    page.size = {400, 200};
    Node plate;
    plate.key = {"vision", "plate", {}};
    plate.box = {20, 20, 300, 80};
    plate.shapes.push_back({RoundedRect{plate.box, 16}, ColourToken::Red});
    plate.texts.push_back(textAt({36, 36}, "Helsingborg 2035", 26, ColourToken::OnPlate, Weight::Bold));
    Node inner;
    inner.layer = Layer::Top;
    inner.box = {200, 60, 40, 30};
    inner.shapes.push_back({RoundedRect{inner.box, 0}, ColourToken::Blue});
    plate.children.push_back(inner);
    Node hint;
    hint.isForScreen = true;
    hint.box = {20, 120, 300, 60};
    hint.shapes.push_back({RoundedRect{hint.box, 0}, ColourToken::Green});
    page.nodes = {plate, hint};
    return page;
}

QImage painted(const Page& page, const PaintOptions& options = {})
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintPage(painter, page, light, Fonts(), options);
    return image;
}

/// Where the image differs from another of the same size.
QRect differenceOf(const QImage& one, const QImage& other)
{
    QRect difference;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y))
                difference |= QRect(x, y, 1, 1);
    return difference;
}

} // namespace

TEST_CASE("A page is painted the same every time")
{
    CHECK(painted(samplePage()) == painted(samplePage()));
}

TEST_CASE("Shapes have the palette's colours and stand in layers")
{
    const QImage image = painted(samplePage());
    CHECK(image.pixel(1, 1) == light.colour(ColourToken::Ground));
    CHECK(image.pixel(100, 90) == light.colour(ColourToken::Red));
    CHECK(image.pixel(220, 70) == light.colour(ColourToken::Blue));
    CHECK(image.pixel(30, 150) == light.colour(ColourToken::Green));
}

TEST_CASE("Hints for the screen are left out of files")
{
    CHECK(painted(samplePage(), {.showsScreenHints = false}).pixel(30, 150) == light.colour(ColourToken::Ground));
}

TEST_CASE("What is seen of a page is painted as it is on the whole page")
{
    Page page = samplePage();
    Node arc; // reaches far beyond its box, as a ring's sector does
    arc.box = {350, 150, 20, 20};
    arc.shapes.push_back({Path{MoveTo{{10, 190}}, LineTo{{390, 110}}, LineTo{{390, 190}}, ClosePath{}},
                          ColourToken::Green, Stroke{ColourToken::Ink, 6, false}});
    page.nodes.push_back(arc);
    const QImage whole = painted(page);
    for (const QRect part : {QRect(0, 100, 120, 100), QRect(30, 30, 60, 30), QRect(300, 90, 100, 110)})
        CHECK(painted(page, {.seen = QRectF(part)}).copy(part) == whole.copy(part));
}

TEST_CASE("Letters stand inside their text's box")
{
    Page page;
    page.size = {400, 120};
    Node node;
    for (const char* text : {"Ågärdsvägen Qjy (exempel)", "סלאם 2035", "😀 漢"}) {
        page.nodes = {};
        const QImage empty = painted(page);
        node.texts = {textAt({50, 40}, QString::fromUtf8(text), 24, ColourToken::Ink)};
        page.nodes = {node};
        const QRect ink = differenceOf(painted(page), empty);
        CHECK_FALSE(ink.isEmpty());
        CHECK(node.texts.front().box.adjusted(-2, -2, 2, 2).contains(ink));
    }
}

TEST_CASE("A drawn hyphen is seen")
{
    Page page;
    page.size = {400, 120};
    const TextBlock whole = textAt({10, 10}, "utbildnings", 24, ColourToken::Ink);
    Wrap wrap;
    wrap.width = whole.box.width() + 15;
    TextStyle style;
    style.size = 24;
    Node node;
    TextBlock cut = FontMeasure().measure("utbildningsnämnden", style, wrap).block;
    REQUIRE(cut.paragraphs.front().lines.front().end == LineEnd::Hyphen);
    cut.paragraphs.front().lines.resize(1);
    cut.setPaint(ColourToken::Ink);
    cut.moveBy({10, 10});
    node.texts = {whole};
    page.nodes = {node};
    const QImage without = painted(page);
    page.nodes.front().texts = {cut};
    CHECK(differenceOf(painted(page), without).left() >= whole.box.right() - 2);
}

TEST_CASE("Dashes are six long and four apart, whatever the width of the line")
{
    Page page;
    page.size = {100, 20};
    for (const qreal width : {1.0, 2.0}) {
        Node node;
        Shape line{Path{MoveTo{{0, 10.5}}, LineTo{{100, 10.5}}}};
        line.stroke = Stroke{ColourToken::Ink, width, true};
        node.shapes = {line};
        page.nodes = {node};
        const QImage image = painted(page);
        for (const int start : {10, 40, 90}) {
            CHECK(qGray(image.pixel(start + 3, 10)) < 60);
            CHECK(qGray(image.pixel(start + 8, 10)) > 200);
        }
    }
}

TEST_CASE("A node painted alone leaves out its children, a subtree has them")
{
    const Page page = samplePage();
    const Fonts fonts;
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintGround(painter, page, light);
    paintNode(painter, page.nodes.front(), light, fonts);
    CHECK(image.pixel(220, 70) == light.colour(ColourToken::Red));
    paintSubtree(painter, page.nodes.front(), light, fonts);
    CHECK(image.pixel(220, 70) == light.colour(ColourToken::Blue));
}

TEST_CASE("A PNG has the width asked for, the page's shape and dots per inch, and the same bytes every time")
{
    const Page page = samplePage();
    const Result<QByteArray> png = renderPng(page, light, 800);
    REQUIRE(png);
    CHECK(*png == *renderPng(page, light, 800));
    const QImage image = QImage::fromData(*png, "PNG");
    CHECK(image.size() == QSize(800, 400));
    // 400 scene points are 300 PDF points, 4 1/6 inches
    CHECK(image.dotsPerMeterX() == Approx(192 / 0.0254).margin(1));
    CHECK(image.text("Title") == "Översikt");
    CHECK(image.pixel(60, 300) == light.colour(ColourToken::Ground));
}

TEST_CASE("A PNG of a senseless size is refused in a sentence")
{
    for (const int width : {0, -3, 1'000'000}) {
        const Result<QByteArray> png = renderPng(samplePage(), light, width);
        REQUIRE_FALSE(png);
        CHECK(png.error().kind == ErrorKind::Usage);
        CHECK(png.error().what.contains(QString::number(width)));
    }
    CHECK_FALSE(renderPng(Page{}, light, 100));
}

TEST_CASE("Faces are found by key, and an unknown key gives a readable face")
{
    const Fonts fonts;
    CHECK(fonts.nameOf("Inter-SemiBold") == FaceName{"Inter", 600, false});
    CHECK(fonts.nameOf("Inter-MediumItalic") == FaceName{"Inter", 500, true});
    CHECK(fonts.face("Inter-Bold", 24).pixelSize() == Approx(24));
    CHECK(Fonts::keyOf(fonts.face("Inter-Bold", 24)) == Fonts::keyOf(Weight::Bold));
    CHECK(fonts.face("No such face-Regular", 16).isValid());
    CHECK(fonts.face("", 16).isValid());
    CHECK_FALSE(fonts.face("Inter-Regular", 16).fontTable("CFF ").isEmpty());
}

TEST_CASE("A letter of another script is set in a face that its key finds again")
{
    const TextBlock text = textAt({}, QString::fromUtf8("שלום"), 20, ColourToken::Ink);
    const Run& run = text.paragraphs.front().lines.front().runs.front();
    CHECK(Fonts::keyOf(Fonts().face(run.font, 20)) == run.font);
}
