#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal dashedInset = 4;
constexpr int linesAtMost = 3; ///< beside a tag; beneath each other a title has what it needs

TextStyle tileStyle(const Type& type)
{
    TextStyle style = type.plateTitle();
    style.lineHeight = 1.22;
    return style;
}

Piece outlined(const Type& type, const Label& label, QSizeF size)
{
    Piece piece{nodeFor(label), size};
    piece.node.box = QRectF(QPointF(0, 0), size);
    piece.node.radius = type.length(10);
    piece.node.shapes.push_back(rounded(
        piece.node.box, piece.node.radius, label.paints.plate,
        label.paints.isFilled ? std::nullopt
                              : std::optional(Stroke{label.isExample ? Paint(ColourToken::Soft) : label.paints.line,
                                                     type.length(1.5), label.isExample})));
    if (label.isExample && label.paints.isFilled) {
        const qreal inset = type.length(dashedInset);
        piece.node.shapes.push_back(rounded(piece.node.box.adjusted(inset, inset, -inset, -inset), type.length(7),
                                            std::nullopt, Stroke{label.paints.onPlate, type.length(1.5), true}));
    }
    return piece;
}

Shape chevron(const Type& type, QPointF middle, Paint paint)
{
    const qreal x = type.length(4);
    const qreal y = type.length(6);
    return polyline({middle + QPointF(-x, -y), middle + QPointF(x, 0), middle + QPointF(-x, y)},
                    Stroke{paint, type.length(2), false});
}

/// The title with what stands at its right, as measured.
struct TileWords {
    MeasuredText title{};
    MeasuredText right{};
    bool isBeside = true;

    qreal height(qreal gap) const
    {
        if (right.block.paragraphs.empty())
            return title.size.height();
        return isBeside ? std::max(title.size.height(), right.size.height())
                        : title.size.height() + gap + right.size.height();
    }
};

TileWords wordsOf(const Type& type, const Label& label, qreal width)
{
    const bool isCount = !label.count.isEmpty();
    const QString right = isCount ? label.count : label.tag;
    const TextStyle rightStyle = isCount ? tileStyle(type) : type.small();
    const Paint paint = label.paints.onPlate;
    TileWords words;
    if (right.isEmpty()) {
        words.title = type.measured(label.title, tileStyle(type), paint, width, true);
        return words;
    }
    const qreal rightWidth = type.widthOf(right, rightStyle) + 1;
    const qreal room = width - rightWidth - type.length(10);
    words.right = type.measured(right, rightStyle, paint, rightWidth);
    words.isBeside = isCount || type.widthOf(label.title, tileStyle(type)) <= room || width >= 4 * rightWidth;
    words.title = type.measured(label.title, tileStyle(type), paint,
                                words.isBeside ? std::max(room, rightWidth) : width, true, linesAtMost);
    return words;
}

} // namespace

Piece tile(const Type& type, const Label& label, qreal width, qreal minHeight, const TileShape& shape)
{
    const qreal side = std::max(type.side(14), label.isExample ? type.length(dashedInset) + 8 : 0);
    const qreal chevronRoom = shape.hasChevron ? type.length(22) : 0;
    const qreal inner = width - 2 * side - chevronRoom;
    const qreal gap = type.length(3);
    const qreal edge = type.length(shape.edge + (label.isExample ? dashedInset : 0));
    TileWords words = wordsOf(type, label, inner);
    const qreal content = words.height(gap);
    const qreal height = std::max(content + 2 * edge, minHeight);
    Piece piece = outlined(type, label, {width, height});
    const qreal top = (height - content) / 2;
    if (!words.right.block.paragraphs.empty()) {
        words.right.block.moveBy(
            words.isBeside ? QPointF(side + inner - words.right.size.width(), (height - words.right.size.height()) / 2)
                           : QPointF(side, top + words.title.size.height() + gap));
    }
    words.title.block.moveBy({side, words.isBeside ? (height - words.title.size.height()) / 2 : top});
    if (label.isEditable && label.element)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"), piece.node.box.adjusted(side, edge, -side, -edge),
                          tileStyle(type), label.paints.onPlate};
    piece.node.texts.push_back(std::move(words.title.block));
    if (!words.right.block.paragraphs.empty())
        piece.node.texts.push_back(std::move(words.right.block));
    if (shape.hasChevron)
        piece.node.shapes.push_back(chevron(type, {width - side - type.length(4), height / 2}, label.paints.onPlate));
    return piece;
}

Piece nameTile(const Type& type, const Label& label, TextStyle style, qreal width, qreal minHeight)
{
    const qreal side = type.side(10);
    const qreal edge = type.length(3);
    style.lineHeight = 1.2;
    Column words(type, width - 2 * side);
    words.textWithTag(label.title, style, ColourToken::Ink, label.tag, ColourToken::Soft);
    const qreal height = std::max(words.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(8);
    const Stroke dashes{ColourToken::Soft, type.length(1.5), true};
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Sand),
                                        label.isExample ? std::optional(dashes) : std::nullopt));
    if (label.isEditable && label.element)
        piece.node.editable = EditableField{*label.element, QStringLiteral("title"),
                                            piece.node.box.adjusted(side, edge, -side, -edge), style, ColourToken::Ink};
    words.pourInto(piece.node, {side, (height - words.height()) / 2});
    return piece;
}

} // namespace styrmodell
