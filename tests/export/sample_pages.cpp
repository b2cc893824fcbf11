#include "tests/export/sample_pages.h"

#include "views/drawing/text_measure.h"

namespace styrmodell
{
namespace
{

ElementId elementId(const QString& text)
{
    ElementId id;
    id.text = text;
    return id;
}

Node heading(const QString& text, int level)
{
    Node node = sampleNode(QStringLiteral("page"), Role::Heading, text, QRectF(64, 40, 800, 60));
    node.semantics.level = level;
    node.texts.push_back(sampleText(text, {64, 40}, 800, {40, Weight::Bold}));
    return node;
}

Node arrow()
{
    Node node = sampleNode(QStringLiteral("arrow"), Role::Decoration, {}, QRectF(300, 320, 40, 60));
    node.layer = Layer::Arrow;
    node.shapes.push_back(
        {Path{MoveTo{{320, 380}}, LineTo{{320, 322}}, MoveTo{{310, 334}}, LineTo{{320, 322}}, LineTo{{330, 334}}},
         {},
         Stroke{ColourToken::Soft, 2.5}});
    return node;
}

Node values()
{
    Node node = sampleNode(QStringLiteral("values"), Role::Figure, QStringLiteral("Värden"), QRectF(700, 150, 200, 60));
    node.description = QStringLiteral("Från 88 år 2019 till 91,4 år 2024.");
    node.shapes.push_back({Path{MoveTo{{700, 200}}, CubicTo{{740, 190}, {800, 170}, {900, 160}}},
                           {},
                           Stroke{ColourToken::PlumLine, 2, true}});
    return node;
}

Page pageOf(const Node& plate, const QString& description)
{
    Page page;
    page.focus = *plate.target;
    page.id = focusKey(page.focus);
    page.title = plate.name;
    page.description = description;
    page.size = QSizeF(960, 540);
    page.bookmarkLevel = 2;
    Node crumb = sampleNode(QStringLiteral("crumb"), Role::Link, QStringLiteral("Översikt"), QRectF(64, 16, 120, 20));
    crumb.target = OverviewFocus{};
    crumb.texts.push_back(sampleText(QStringLiteral("Översikt"), {64, 16}, 200));
    page.nodes = {crumb, heading(plate.name, 1)};
    return page;
}

} // namespace

TextBlock sampleText(const QString& text, QPointF at, qreal width, TextStyle style, Paint paint)
{
    const FontMeasure measure;
    Wrap wrap;
    wrap.width = width;
    TextBlock block = measure.measure(text, style, wrap).block;
    block.moveBy(at);
    block.setPaint(paint);
    return block;
}

Node sampleNode(const QString& thing, Role role, const QString& name, QRectF box)
{
    Node node;
    node.key = {thing, QStringLiteral("sample"), {}};
    node.semantics.role = role;
    node.name = name;
    node.box = box;
    return node;
}

Node samplePlate(const QString& thing, Role role, const QString& name, QRectF box, ColourToken fill)
{
    Node node = sampleNode(thing, role, name, box);
    node.target = Focus(elementId(thing));
    node.shapes.push_back({RoundedRect{box, 16}, Paint(fill), Stroke{ColourToken::Edge}});
    node.texts.push_back(
        sampleText(name, box.topLeft() + QPointF(16, 16), box.width() - 32, {26, Weight::Bold}, ColourToken::OnPlate));
    return node;
}

Node sampleTable()
{
    int count = 0;
    const auto cell = [&](Role role, const QString& words, QRectF box) {
        Node node = sampleNode(QStringLiteral("cell-%1").arg(++count), role, words, box);
        if (!words.isEmpty())
            node.texts.push_back(sampleText(words, box.topLeft(), box.width()));
        return node;
    };
    const auto row = [&](std::vector<Node> cells) {
        Node node = sampleNode(QStringLiteral("row-%1").arg(count), Role::Row, {}, cells.front().box);
        node.children = std::move(cells);
        return node;
    };
    Node table = sampleNode(QStringLiteral("table"), Role::Table, QStringLiteral("Träffbild"), QRectF(20, 20, 600, 90));
    table.children.push_back(row({cell(Role::Cell, {}, QRectF(20, 20, 200, 30)),
                                  cell(Role::ColumnHeader, QStringLiteral("Skola"), QRectF(220, 20, 200, 30)),
                                  cell(Role::ColumnHeader, QStringLiteral("Klimat"), QRectF(420, 20, 200, 30))}));
    table.children.push_back(row({cell(Role::RowHeader, QStringLiteral("Kulturnämnden"), QRectF(20, 50, 200, 30)),
                                  cell(Role::Cell, QStringLiteral("3"), QRectF(220, 50, 200, 30)),
                                  cell(Role::Cell, {}, QRectF(420, 50, 200, 30))}));
    Node group = cell(Role::RowHeader, QStringLiteral("Bolag"), QRectF(20, 80, 600, 30));
    group.semantics.span = 3;
    table.children.push_back(row({std::move(group)}));
    return table;
}

Publication samplePublication()
{
    Publication publication;
    publication.title = QStringLiteral("Helsingborgs styrmodell");
    publication.organisation = QStringLiteral("Helsingborgs stad");
    const Node vision = samplePlate(QStringLiteral("vision-1"), Role::ListItem, QStringLiteral("Åtta öar i sjön"),
                                    QRectF(64, 160, 500, 150), ColourToken::Red);
    const Node goal =
        samplePlate(QStringLiteral("mal-1"), Role::ListItem, QStringLiteral("Kompetensförsörjningsstrategi för alla"),
                    QRectF(64, 380, 300, 130), ColourToken::Plum);
    Page overview;
    overview.id = QStringLiteral("overview");
    overview.title = QStringLiteral("Styrmodell");
    overview.description = QStringLiteral("Visionen och ett mål.");
    overview.size = QSizeF(960, 540);
    Node frame = sampleNode(QStringLiteral("frame"), Role::Group, QStringLiteral("Tillit"), QRectF(20, 20, 920, 500));
    frame.layer = Layer::Frame;
    frame.shapes.push_back({RoundedRect{frame.box, 28}, Paint(ColourToken::Sand), Stroke{ColourToken::Edge, 2.5}});
    Node list = sampleNode(QStringLiteral("list"), Role::List, QStringLiteral("Delar"), QRectF(64, 160, 500, 350));
    list.children = {vision, goal};
    frame.children = {heading(overview.title, 1), list, arrow(), values()};
    overview.nodes = {frame};
    publication.pages = {overview, pageOf(vision, QStringLiteral("Visionen.")), pageOf(goal, QStringLiteral("Målet."))};
    return publication;
}

} // namespace styrmodell
