#include "views/scene/thread/thread_dense_tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Words beside each other, a title between: it alone may take more lines.
struct DenseWords {
    MeasuredText over{};
    MeasuredText title{};
    MeasuredText right{};
    qreal titleX = 0;
    TextStyle style{};

    qreal height() const { return std::max({over.size.height(), title.size.height(), right.size.height()}); }

    void pourInto(Node& node, QPointF at, qreal width)
    {
        const qreal middle = at.y() + height() / 2;
        const auto put = [&](MeasuredText& words, qreal x) {
            if (words.block.paragraphs.empty())
                return;
            words.block.moveBy({x, middle - words.size.height() / 2});
            node.texts.push_back(std::move(words.block));
        };
        put(over, at.x());
        put(title, at.x() + titleX);
        put(right, at.x() + width - right.size.width());
    }
};

DenseWords wordsOf(const Type& type, const Label& label, const QString& right, qreal width, Paint paint, Paint quiet)
{
    DenseWords words;
    words.style = type.plateTitle();
    words.style.weight = Weight::Bold;
    const QString over = label.overLine.toUpper();
    const auto oneLine = [&](const QString& text, const TextStyle& style, Paint colour) {
        return text.isEmpty() ? MeasuredText{} : type.measured(text, style, colour, type.widthOf(text, style) + 1);
    };
    // Nothing beside a title may leave it less than half of the line
    const qreal most = width * 0.25;
    if (type.widthOf(over, type.overLine()) <= most)
        words.over = oneLine(over, type.overLine(), quiet);
    if (type.widthOf(right, type.small()) <= most)
        words.right = oneLine(right, type.small(), quiet);
    words.titleX = words.over.size.width() > 0 ? words.over.size.width() + type.length(16) : 0;
    const qreal end = words.right.size.width() > 0 ? words.right.size.width() + type.length(12) : 0;
    words.title = type.measured(label.title, words.style, paint, width - words.titleX - end);
    return words;
}

Label labelOf(const ThreadTile& tile)
{
    Label label = tile.label;
    if (!tile.members.empty() && label.title.isEmpty()) {
        QStringList titles;
        for (const Label& member : tile.members)
            titles += member.title;
        label.title = titles.join(QStringLiteral(" · "));
        if (!tile.rest.isEmpty())
            label.title += QStringLiteral(" · ") + tile.rest;
        label.name += QStringLiteral(": ") + label.title;
        label.overLine.clear();
    }
    return label;
}

QString rightOf(const ThreadTile& tile)
{
    QStringList parts;
    if (!tile.indicators.empty() && !tile.indicators.front().value.isEmpty())
        parts += QStringLiteral("%1 %2").arg(tile.indicators.front().value, tile.indicators.front().year);
    for (const QString& part : {tile.label.count, tile.label.tag})
        if (!part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral(" · "));
}

Piece ownLine(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight)
{
    const qreal side = type.side(20);
    const qreal edge = type.length(12);
    const Label& label = tile.label;
    DenseWords words = wordsOf(type, label, rightOf(tile), width - 2 * side, ColourToken::Ink,
                               label.paints.isFilled ? label.paints.line : Paint(ColourToken::Soft));
    const qreal height = std::max(words.height() + 2 * edge, minHeight);
    Piece piece = ringedCard(type, label, {width, height});
    words.pourInto(piece.node, {side, (height - words.height()) / 2}, width - 2 * side);
    return piece;
}

} // namespace

Piece denseTile(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight)
{
    if (tile.light == ThreadLight::Own)
        return ownLine(type, tile, width, minHeight);
    const Label label = labelOf(tile);
    const bool isNote = tile.light == ThreadLight::Count && label.count.isEmpty() && tile.members.empty();
    if (isNote)
        return noteTile(type, label, width, minHeight, false);
    const qreal side = type.side(18);
    const qreal edge = type.length(label.isExample ? 11 : 8);
    const Paint paint = label.paints.onPlate;
    DenseWords words = wordsOf(type, label, rightOf(tile), width - 2 * side, paint, paint);
    const qreal height = std::max(words.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(10);
    drawPlate(type, piece.node, label, 1.5, 4);
    words.pourInto(piece.node, {side, (height - words.height()) / 2}, width - 2 * side);
    return piece;
}

Piece denseBodyHead(const Type& type, const ThreadBody& body, qreal width)
{
    Label label = body.body;
    QStringList titles{label.title};
    for (const Label& within : body.within)
        titles += within.title;
    label.title = titles.join(QStringLiteral(" · "));
    const qreal side = type.side(22);
    const qreal edge = type.length(8);
    const Paint paint = label.paints.onPlate;
    DenseWords words = wordsOf(type, label, label.tag, width - 2 * side, paint, paint);
    label.name = label.title; // with what lies between, as it is drawn
    Piece piece{nodeFor(label, Role::Link), {width, words.height() + 2 * edge}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(16);
    const qreal radius = std::min(piece.node.radius, piece.size.height() / 2);
    piece.node.shapes.push_back(rounded(piece.node.box, radius, label.paints.plate, std::nullopt));
    piece.node.shapes.push_back(
        rounded({0, piece.size.height() - radius, width, radius}, 0, label.paints.plate, std::nullopt));
    words.pourInto(piece.node, {side, edge}, width - 2 * side);
    return piece;
}

} // namespace styrmodell
