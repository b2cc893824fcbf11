#include "views/scene/parts/measures.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Years and values within `area`, y upward; equal values lie in the middle.
std::vector<QPointF> fitted(const std::vector<QPointF>& points, const QRectF& area)
{
    const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                 [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const qreal years = points.back().x() - points.front().x();
    const qreal range = high->y() - low->y();
    std::vector<QPointF> result;
    for (const QPointF& point : points) {
        const qreal across = years > 0 ? (point.x() - points.front().x()) / years : 0.5;
        const qreal up = range > 0 ? (point.y() - low->y()) / range : 0.5;
        result.emplace_back(area.left() + across * area.width(), area.bottom() - up * area.height());
    }
    return result;
}

void addYear(const Type& type, Node& node, const QString& year, qreal x, qreal y, Align align)
{
    MeasuredText text = type.measured(year, type.small(), ColourToken::Soft, type.length(60));
    const qreal width = text.size.width();
    const qreal left = align == Align::Left ? x : x - width;
    text.block.moveBy({left, y});
    node.texts.push_back(std::move(text.block));
}

/// How wide the line of values is beside them; 0 where there is no room for its two years.
qreal lineWidthFor(const Type& type, const IndicatorWords& words, qreal width)
{
    const qreal room = std::min(type.length(150), width * 0.42);
    const qreal years = type.widthOf(words.firstYear, type.small()) + type.widthOf(words.lastYear, type.small());
    return words.points.size() > 1 && years + type.length(10) <= room ? room : 0;
}

} // namespace

Piece sparkline(const Type& type, const IndicatorWords& words, Paint line, QSizeF size)
{
    Piece piece{{}, size};
    piece.node.key = {words.key.thing, QStringLiteral("line"), words.key.slot};
    piece.node.semantics.role = Role::Figure;
    piece.node.name = words.name;
    piece.node.description = words.description;
    piece.node.box = QRectF(QPointF(0, 0), size);
    const qreal dot = type.length(5);
    const qreal yearHeight = type.small().size * 1.25;
    const QRectF area(dot, dot, size.width() - 2 * dot, size.height() - yearHeight - 2 * dot - type.length(4));
    const std::vector<QPointF> points = fitted(words.points, area);
    piece.node.shapes.push_back(polyline(points, Stroke{line, type.length(2.5), false}));
    const QPointF last = points.back();
    piece.node.shapes.push_back(
        rounded(QRectF(last.x() - dot, last.y() - dot, 2 * dot, 2 * dot), dot, line, std::nullopt));
    addYear(type, piece.node, words.firstYear, 0, size.height() - yearHeight, Align::Left);
    addYear(type, piece.node, words.lastYear, size.width(), size.height() - yearHeight, Align::Right);
    return piece;
}

Piece indicatorRow(const Type& type, const IndicatorWords& words, Paint line, qreal width, bool hasDivider)
{
    const qreal edge = type.length(10);
    const qreal lineWidth = lineWidthFor(type, words, width);
    const qreal left = lineWidth > 0 ? width - lineWidth - type.length(16) : width;
    Column top(type, width);
    top.text(words.name, type.cardTitle(), ColourToken::Ink);
    top.text(words.whose, type.small(), ColourToken::Soft);
    Column column(type, left);
    if (!words.value.isEmpty())
        column.pair(words.value + QStringLiteral("  "), type.value(), ColourToken::Ink, {}, {}, ColourToken::Ink);
    const qreal valueWidth = words.value.isEmpty() ? 0 : type.widthOf(words.value, type.value()) + type.length(12);
    const bool isYearBeside = valueWidth > 0 && valueWidth + type.widthOf(words.year, type.small()) <= left;
    if (!isYearBeside)
        column.text(words.year, type.small(), ColourToken::Soft);
    column.text(words.direction, type.small(), ColourToken::Soft);
    column.text(words.target, type.small(), ColourToken::Soft);
    Piece piece;
    piece.node.key = words.key;
    piece.node.semantics.role = Role::ListItem;
    piece.node.name = words.name;
    piece.node.description = words.description;
    const qreal y = edge + top.height() + type.length(2);
    const qreal body = std::max(column.height(), lineWidth > 0 ? type.length(58) : 0);
    piece.size = {width, y + body + edge};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    if (hasDivider)
        piece.node.shapes.push_back(polyline({{0, 0}, {width, 0}}, Stroke{ColourToken::Line, type.length(1.5), false}));
    top.pourInto(piece.node, {0, edge});
    column.pourInto(piece.node, {0, y});
    if (isYearBeside) {
        MeasuredText year = type.measured(words.year, type.small(), ColourToken::Soft, left);
        const qreal drop = type.value().size * 1.15 - type.small().size * 1.25 - type.length(5);
        year.block.moveBy({valueWidth, y + std::max<qreal>(drop, 0)});
        const auto second = piece.node.texts.begin() + (words.whose.isEmpty() ? 2 : 3);
        piece.node.texts.insert(second, std::move(year.block));
    }
    if (lineWidth > 0)
        piece.node.children.push_back(placed(sparkline(type, words, line, {lineWidth, body}), {width - lineWidth, y}));
    return piece;
}

} // namespace styrmodell
