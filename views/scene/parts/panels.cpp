#include "views/scene/parts/panels.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

struct Cells {
    int columns = 1;
    int rows = 0;
    bool isColumnWise = false;

    Cells(size_t count, const GridShape& shape)
        : columns(std::max(1, std::min(shape.columns, static_cast<int>(count)))), isColumnWise(shape.isColumnWise)
    {
        rows = (static_cast<int>(count) + columns - 1) / columns;
    }
    int rowOf(size_t i) const { return isColumnWise ? static_cast<int>(i) % rows : static_cast<int>(i) / columns; }
    int columnOf(size_t i) const { return isColumnWise ? static_cast<int>(i) / rows : static_cast<int>(i) % columns; }
};

/// How much higher each row becomes to fill the height asked for.
qreal stretchOf(const std::vector<qreal>& heights, qreal gap, qreal wanted, qreal atMost)
{
    qreal natural = gap * static_cast<qreal>(heights.empty() ? 0 : heights.size() - 1);
    for (const qreal height : heights)
        natural += height;
    if (wanted <= natural || heights.empty())
        return 0;
    return std::min(wanted - natural, natural * atMost) / static_cast<qreal>(heights.size());
}

/// Equal things have equal size: every row as high as the highest, where that fits into the height asked for.
void makeEqual(std::vector<qreal>& heights, qreal gap, qreal wanted)
{
    if (heights.empty())
        return;
    const qreal highest = *std::max_element(heights.begin(), heights.end());
    const auto count = static_cast<qreal>(heights.size());
    if (count * highest + (count - 1) * gap <= wanted)
        std::fill(heights.begin(), heights.end(), highest);
}

} // namespace

Piece headingPiece(const Type& type, const PanelWords& words, qreal width)
{
    Piece piece;
    Node& node = piece.node;
    node.key = {words.key.thing, QStringLiteral("heading"), words.key.slot};
    node.semantics = {Role::Heading, words.level};
    node.name = words.heading;
    node.description = words.description;
    node.target = words.target;
    node.isFocusable = words.target.has_value();
    node.radius = type.length(6);
    TextStyle style = type.groupTitle();
    if (words.isSand) {
        style = type.cardTitle();
        style.weight = Weight::SemiBold;
    }
    const qreal countWidth = words.count.isEmpty() ? 0 : type.widthOf(words.count, style) + 1;
    const qreal room = width - countWidth - (countWidth > 0 ? type.length(12) : 0);
    const qreal headingWidth = type.widthOf(words.heading, style);
    const qreal gap = type.length(12);
    const bool isNoteBeside =
        !words.isNoteBeneath && headingWidth + gap + type.widthOf(words.note, type.body()) <= room;
    MeasuredText heading = type.measured(words.heading, style, ColourToken::Ink, room);
    const bool isNamed = !heading.block.paragraphs.empty();
    const qreal baseline = isNamed ? heading.block.paragraphs.front().lines.front().start.y() : 0;
    qreal height = heading.size.height();
    node.texts.push_back(heading.block);
    TextStyle noteStyle = words.isSand ? type.small() : type.body();
    noteStyle.lineHeight = 1.3;
    if (!words.note.isEmpty()) {
        MeasuredText note = type.measured(words.note, noteStyle, ColourToken::Soft, isNoteBeside ? room : width);
        const qreal noteBaseline = note.block.paragraphs.front().lines.front().start.y();
        if (isNoteBeside && words.isSand)
            note.block.moveBy({width - note.size.width(), baseline - noteBaseline});
        else if (isNoteBeside)
            note.block.moveBy({headingWidth + gap, baseline - noteBaseline});
        else
            note.block.moveBy({0, height + type.length(2)});
        if (!isNoteBeside)
            height += type.length(2) + note.size.height();
        node.texts.push_back(std::move(note.block));
    }
    if (!words.count.isEmpty()) {
        MeasuredText count = type.measured(words.count, style, ColourToken::Ink, countWidth);
        count.block.moveBy({width - countWidth, 0});
        node.texts.push_back(std::move(count.block));
    }
    piece.size = {width, height};
    node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

Piece panel(const Type& type, const PanelWords& words, qreal width, qreal minHeight, const Fill& fill)
{
    const qreal side = type.side(words.isSand ? 11 : 22);
    const qreal edge = type.length(words.isSand ? 11 : 18);
    Column column(type, width - 2 * side);
    if (!words.heading.isEmpty()) {
        column.piece(headingPiece(type, words, column.width()));
        column.space(type.length(words.isSand ? 9 : 12));
    }
    fill(column, minHeight > 0 ? minHeight - column.height() - 2 * edge : 0);
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{{}, {width, height}};
    piece.node.key = words.key;
    piece.node.semantics.role = words.isSand ? Role::ListItem : Role::Group;
    piece.node.name = words.heading;
    piece.node.description = words.description;
    piece.node.layer = Layer::Panel;
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(words.isSand ? 10 : 16);
    if (words.isSand)
        piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Sand), std::nullopt));
    else
        piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                            Stroke{words.edge, type.length(2), false}));
    column.pourInto(piece.node, {side, edge});
    return piece;
}

Piece list(const Type& type, const NodeKey& key, const QString& name, const std::vector<Maker>& makers, qreal width,
           const GridShape& shape)
{
    const Cells cells(makers.size(), shape);
    const qreal gap = type.length(shape.gap);
    const qreal cellWidth = (width - gap * (cells.columns - 1)) / cells.columns;
    std::vector<qreal> heights(static_cast<size_t>(cells.rows), 0);
    for (size_t i = 0; i < makers.size(); ++i) {
        qreal& height = heights[static_cast<size_t>(cells.rowOf(i))];
        height = std::max(height, makers[i](cellWidth, 0).size.height());
    }
    makeEqual(heights, gap, shape.height);
    const qreal more = stretchOf(heights, gap, shape.height, shape.stretchAtMost);
    std::vector<qreal> tops;
    qreal y = 0;
    for (qreal& height : heights) {
        height += more;
        tops.push_back(y);
        y += height + gap;
    }
    Piece piece{{}, {width, std::max<qreal>(y - gap, 0)}};
    piece.node.key = key;
    piece.node.semantics.role = Role::List;
    piece.node.name = name;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    for (size_t i = 0; i < makers.size(); ++i) {
        const auto row = static_cast<size_t>(cells.rowOf(i));
        piece.node.children.push_back(
            placed(makers[i](cellWidth, heights[row]), {cells.columnOf(i) * (cellWidth + gap), tops[row]}));
    }
    return piece;
}

Piece chipLines(const Type& type, const NodeKey& key, const QString& name, const std::vector<Label>& chips, qreal width)
{
    const qreal gap = type.length(8);
    Piece piece;
    piece.node.key = key;
    piece.node.semantics.role = Role::List;
    piece.node.name = name;
    qreal x = 0;
    qreal y = 0;
    qreal lineHeight = 0;
    for (const Label& label : chips) {
        Piece next = chip(type, label, width);
        if (x > 0 && x + next.size.width() > width) {
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, next.size.height());
        const qreal advance = next.size.width() + gap;
        piece.node.children.push_back(placed(std::move(next), {x, y}));
        x += advance;
    }
    piece.size = {width, y + lineHeight};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

} // namespace styrmodell
