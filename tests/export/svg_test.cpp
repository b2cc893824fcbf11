#include "tests/export/sample_pages.h"
#include "views/drawing/palette.h"
#include "views/export/svg.h"

#include <catch2/catch.hpp>

#include <QColor>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <set>

using namespace styrmodell;

namespace
{

QByteArray svgOf(const Publication& publication, const SvgOptions& options = {},
                 const Palette& palette = Palette::named(PaletteName::Light))
{
    const Result<QByteArray> svg = writeSvg(publication, publication.pages.front(), palette, options);
    REQUIRE(svg);
    return *svg;
}

QByteArray svgOf(std::vector<Node> nodes)
{
    Publication publication = samplePublication();
    publication.pages.front().nodes = std::move(nodes);
    return svgOf(publication);
}

/// An element as a reader meets it.
struct SvgElement {
    QString tag{};
    QXmlStreamAttributes attributes{};
    QString letters{}; ///< its own and those within
    QString title{};
    QString description{};

    QString operator[](const char* name) const { return attributes.value(QLatin1String(name)).toString(); }
};

/// All elements in order. Fails on XML that is not well-formed.
std::vector<SvgElement> elementsOf(const QByteArray& svg)
{
    std::vector<SvgElement> elements;
    std::vector<size_t> open;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.push_back(elements.size());
            elements.push_back({reader.name().toString(), reader.attributes(), {}, {}, {}});
        } else if (reader.isCharacters()) {
            for (const size_t element : open)
                elements[element].letters += reader.text();
        } else if (reader.isEndElement()) {
            const SvgElement& ended = elements[open.back()];
            open.pop_back();
            if (!open.empty() && ended.tag == u"title")
                elements[open.back()].title = ended.letters;
            if (!open.empty() && ended.tag == u"desc")
                elements[open.back()].description = ended.letters;
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return elements;
}

std::vector<SvgElement> elementsOf(const QByteArray& svg, const QString& tag)
{
    std::vector<SvgElement> chosen;
    for (const SvgElement& element : elementsOf(svg))
        if (element.tag == tag)
            chosen.push_back(element);
    return chosen;
}

SvgElement elementWithId(const QByteArray& svg, const QString& id)
{
    for (const SvgElement& element : elementsOf(svg))
        if (element["id"] == id)
            return element;
    FAIL("no element " << id.toStdString());
    return {};
}

SvgOptions linksToAll()
{
    SvgOptions options;
    options.linkOf = [](const Focus& focus) { return std::optional(focusKey(focus) + QStringLiteral(".svg")); };
    return options;
}

Node paragraph(const QString& text, qreal width, TextStyle style = {})
{
    Node node = sampleNode(QStringLiteral("text"), Role::Paragraph, {}, QRectF(20, 20, width, 400));
    node.texts.push_back(sampleText(text, {20, 20}, width, style));
    return node;
}

} // namespace

TEST_CASE("The same page gives the same SVG, byte for byte")
{
    const Publication publication = samplePublication();
    CHECK(svgOf(publication) == svgOf(publication));
}

TEST_CASE("An SVG says what it shows, in which language and how large")
{
    SvgOptions options;
    options.widthPx = 480;
    const SvgElement root = elementsOf(svgOf(samplePublication(), options)).front();
    CHECK(root.title == QStringLiteral("Styrmodell"));
    CHECK(root.description == QStringLiteral("Visionen och ett mål."));
    CHECK(root["lang"] == QStringLiteral("sv"));
    CHECK(root["viewBox"] == QStringLiteral("0 0 960 540"));
    CHECK(root["width"] == QStringLiteral("480"));
    CHECK(root["height"] == QStringLiteral("270"));
    CHECK(elementsOf(svgOf(samplePublication())).front()["width"].isEmpty());
}

TEST_CASE("Nodes are groups with their role, name and description, in reading order")
{
    const QByteArray svg = svgOf(samplePublication());
    const SvgElement frame = elementWithId(svg, QStringLiteral("sample--frame"));
    CHECK(frame["role"] == QStringLiteral("group"));
    CHECK(frame.title == QStringLiteral("Tillit"));
    const SvgElement heading = elementWithId(svg, QStringLiteral("sample--page"));
    CHECK(heading["role"] == QStringLiteral("heading"));
    CHECK(heading["aria-level"] == QStringLiteral("1"));
    CHECK(elementWithId(svg, QStringLiteral("sample--list"))["role"] == QStringLiteral("list"));
    CHECK(elementWithId(svg, QStringLiteral("sample--mal-1"))["role"] == QStringLiteral("listitem"));
    CHECK(elementWithId(svg, QStringLiteral("sample--arrow"))["aria-hidden"] == QStringLiteral("true"));
    const SvgElement figure = elementWithId(svg, QStringLiteral("sample--values"));
    CHECK(figure["role"] == QStringLiteral("img"));
    CHECK(figure.description == QStringLiteral("Från 88 år 2019 till 91,4 år 2024."));
    CHECK(svg.indexOf("sample--page") < svg.indexOf("sample--vision-1"));
    CHECK(svg.indexOf("sample--vision-1") < svg.indexOf("sample--mal-1"));
}

TEST_CASE("A table in an SVG keeps its columns for those who hear it")
{
    Publication publication = samplePublication();
    publication.pages.front().nodes = {sampleTable()};
    const QByteArray svg = svgOf(publication);
    CHECK(elementWithId(svg, QStringLiteral("sample--table"))["role"] == QStringLiteral("table"));
    CHECK(elementWithId(svg, QStringLiteral("sample--row-3"))["role"] == QStringLiteral("row"));
    CHECK(elementWithId(svg, QStringLiteral("sample--cell-1"))["role"] == QStringLiteral("cell"));
    CHECK(elementWithId(svg, QStringLiteral("sample--cell-2"))["role"] == QStringLiteral("columnheader"));
    CHECK(elementWithId(svg, QStringLiteral("sample--cell-4"))["role"] == QStringLiteral("rowheader"));
    CHECK(elementWithId(svg, QStringLiteral("sample--cell-7"))["aria-colspan"] == QStringLiteral("3"));
}

TEST_CASE("Every line is real text at its place, and the whole can be searched")
{
    const QString title =
        QStringLiteral("Barn- och utbildningsnämnden främjar kompetensförsörjningsprocessen & “mer” <nu>");
    const qreal width = GENERATE(110.0, 200.0, 900.0);
    const Node node = paragraph(title, width);
    const std::vector<SvgElement> texts = elementsOf(svgOf({node}), QStringLiteral("text"));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].letters == title);
    const std::vector<SvgElement> spans = elementsOf(svgOf({node}), QStringLiteral("tspan"));
    const std::vector<Line>& lines = node.texts[0].paragraphs[0].lines;
    REQUIRE(spans.size() == lines.size());
    for (size_t l = 0; l < lines.size(); ++l) {
        CHECK(spans[l]["x"].toDouble() == Approx(lines[l].start.x()).margin(0.01));
        CHECK(spans[l]["y"].toDouble() == Approx(lines[l].start.y()).margin(0.01));
    }
}

TEST_CASE("Digits in columns have a place each")
{
    TextStyle style;
    style.isTabular = true;
    const Node node = paragraph(QStringLiteral("1 000 %"), 300, style);
    const std::vector<SvgElement> spans = elementsOf(svgOf({node}), QStringLiteral("tspan"));
    CHECK(elementsOf(svgOf({node}), QStringLiteral("text")).at(0).letters.simplified() == QStringLiteral("1 000 %"));
    CHECK(spans.size() >= 5);
}

TEST_CASE("Ids are unique even if two nodes have the same key")
{
    QSet<QString> ids;
    const QByteArray svg = svgOf({paragraph(QStringLiteral("Ett"), 300), paragraph(QStringLiteral("Två"), 300)});
    for (const SvgElement& element : elementsOf(svg)) {
        const QString id = element["id"];
        CHECK((id.isEmpty() || !ids.contains(id)));
        ids.insert(id);
    }
    CHECK(ids.contains(QStringLiteral("sample--text")));
    CHECK(ids.contains(QStringLiteral("sample--text--2")));
}

TEST_CASE("Links lead only where a page is exported, and never nest")
{
    CHECK(elementsOf(svgOf(samplePublication()), QStringLiteral("a")).empty());
    SvgOptions options = linksToAll();
    const auto toAll = options.linkOf;
    options.linkOf = [&](const Focus& focus) {
        return focusKey(focus) == u"element-mal-1" ? toAll(focus) : std::nullopt;
    };
    const std::vector<SvgElement> links = elementsOf(svgOf(samplePublication(), options), QStringLiteral("a"));
    REQUIRE(links.size() == 1);
    CHECK(links[0]["href"] == QStringLiteral("element-mal-1.svg"));

    Publication publication = samplePublication();
    Node outer = publication.pages[0].nodes[0];
    outer.target = SlotFocus{QStringLiteral("frame")};
    publication.pages[0].nodes = {outer};
    int depth = 0;
    QXmlStreamReader reader(svgOf(publication, linksToAll()));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"a" && reader.isStartElement())
            CHECK(++depth == 1);
        if (reader.name() == u"a" && reader.isEndElement())
            --depth;
    }
}

TEST_CASE("A link with an unusual address stays one attribute")
{
    SvgOptions options;
    options.linkOf = [](const Focus&) { return std::optional(QStringLiteral("a&b \"c\".svg")); };
    CHECK(elementsOf(svgOf(samplePublication(), options), QStringLiteral("a")).at(0)["href"] ==
          QStringLiteral("a&b \"c\".svg"));
}

TEST_CASE("The letters used are embedded, with what to take where they cannot be")
{
    const QByteArray svg = svgOf(samplePublication());
    const QString style = elementsOf(svg, QStringLiteral("style")).at(0).letters;
    CHECK(style.count(QStringLiteral("@font-face")) == 1);
    CHECK(style.contains(QStringLiteral("font-weight:700")));
    CHECK(style.contains(QStringLiteral("url(data:font/otf;base64,")));
    CHECK(elementsOf(svg).front()["font-family"] == QStringLiteral("Inter, Arial, Helvetica, sans-serif"));
    CHECK(svg.size() < 60'000);
}

TEST_CASE("Titles may hold letters that XML cannot, and right-to-left and pictured ones")
{
    const QString title = QStringLiteral("Mål\u0001 \uFFFE\u05DE\u05D8\u05E8\u05D4 \U0001F600 &amp; ]]>");
    Node node = paragraph(title, 700);
    node.name = title + QStringLiteral(" mer");
    const QByteArray svg = svgOf({node});
    CHECK(elementWithId(svg, QStringLiteral("sample--text")).title ==
          QStringLiteral("Mål \u05DE\u05D8\u05E8\u05D4 \U0001F600 &amp; ]]> mer"));
    const QString drawn = elementsOf(svg, QStringLiteral("text")).at(0).letters;
    CHECK(drawn.contains(QStringLiteral("\U0001F600")));
    CHECK(drawn.contains(QStringLiteral("&amp; ]]>")));
}

TEST_CASE("Words from right to left stand where the picture has them, each at its left edge")
{
    const QString title = GENERATE(QStringLiteral("\u0645\u062F\u064A\u0646\u0629 \u0622\u0645\u0646\u0629 \u0648"),
                                   QStringLiteral("Stad: \u05DE\u05D8\u05E8\u05D4 \u05E9\u05DC 2035 \u05DE\u05D8"),
                                   QStringLiteral("\u05DE\u05D8\u05E8\u05D4 Helsingborg \u05E9\u05DC"));
    const Node node = paragraph(title, 700);
    REQUIRE(node.texts[0].paragraphs[0].lines.size() == 1);
    const Line& line = node.texts[0].paragraphs[0].lines[0];
    std::set<int> lefts; // in hundredths of a point
    for (const Run& run : line.runs) {
        qreal left = line.width;
        for (const Cluster& cluster : run.clusters)
            for (size_t g = 0; g < cluster.glyphCount; ++g)
                if (!run.text.mid(cluster.textStart, cluster.textLength).trimmed().isEmpty())
                    left = std::min(left, run.positions[cluster.firstGlyph + g].x());
        if (left < line.width)
            lefts.insert(qRound(100 * (line.start.x() + left)));
    }
    std::set<int> written;
    for (const SvgElement& span : elementsOf(svgOf({node}), QStringLiteral("tspan")))
        written.insert(qRound(100 * span["x"].toDouble()));
    CHECK(written == lefts);
    CHECK(elementsOf(svgOf({node}), QStringLiteral("text")).at(0).letters == title);
}

TEST_CASE("Colours are the palette's, a city's own among them")
{
    Publication publication = samplePublication();
    publication.pages[0].nodes[0].shapes[0].fill = Paint(0x123456, CustomUse::Plate);
    const Palette palette = Palette::named(PaletteName::Dark);
    const QByteArray svg = svgOf(publication, {}, palette);
    CHECK(svg.contains(QColor(palette.colour(Paint(0x123456, CustomUse::Plate))).name().toUpper().toLatin1()));
    CHECK(svg.contains(QColor(palette.colour(ColourToken::Ground)).name().toUpper().toLatin1()));
}

TEST_CASE("Numbers are short and a changed title changes few lines")
{
    CHECK_FALSE(QString::fromUtf8(svgOf(samplePublication()))
                    .remove(QRegularExpression(QStringLiteral("base64,[^)]*")))
                    .contains(QRegularExpression(QStringLiteral("\\d\\.\\d{3}"))));
    const QList<QByteArray> before =
        svgOf({paragraph(QStringLiteral("Fler jobb"), 300), paragraph(QStringLiteral("Mer"), 300)}).split('\n');
    const QList<QByteArray> after =
        svgOf({paragraph(QStringLiteral("Fler bobj"), 300), paragraph(QStringLiteral("Mer"), 300)}).split('\n');
    REQUIRE(before.size() == after.size());
    int changed = 0;
    for (qsizetype l = 0; l < before.size(); ++l)
        changed += before[l] != after[l] ? 1 : 0;
    CHECK(changed == 1);
}

TEST_CASE("Nothing in an SVG is active or reaches out")
{
    for (const SvgElement& element : elementsOf(svgOf(samplePublication(), linksToAll()))) {
        CHECK(element.tag != u"script");
        CHECK(element.tag != u"image");
    }
}

TEST_CASE("Hints of the window are not in the SVG")
{
    Node hint = paragraph(QStringLiteral("Dra hit ett mål"), 300);
    hint.isForScreen = true;
    CHECK_FALSE(svgOf({paragraph(QStringLiteral("Kvar"), 300), hint}).contains("Dra hit"));
}

TEST_CASE("What is painted early though read late stands first in the SVG, and its words stay in their place")
{
    Node arrow = sampleNode(QStringLiteral("arrow"), Role::Decoration, {}, QRectF(0, 0, 200, 200));
    arrow.layer = Layer::Arrow;
    arrow.shapes.push_back({Path{MoveTo{{100, 0}}, LineTo{{100, 200}}}, {}, Stroke{ColourToken::Soft, 2.5}});
    const Node late = samplePlate(QStringLiteral("late"), Role::Group, QStringLiteral("Sen"), QRectF(50, 50, 300, 100),
                                  ColourToken::Blue);
    const QByteArray svg = svgOf({arrow, late});
    CHECK(svg.indexOf("width=\"300\"") < svg.indexOf("M100 0L100 200"));
    CHECK(svg.indexOf("M100 0L100 200") < svg.indexOf("sample--late"));
    CHECK(elementsOf(svg, QStringLiteral("rect")).size() == 2); // the ground, and the plate once
}
