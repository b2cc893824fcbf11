#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal dashedInset = 4;
constexpr qreal rounding = 0.01;
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
    drawPlate(type, piece.node, label, 1.5, dashedInset);
    return piece;
}

Shape chevron(const Type& type, QPointF middle, Paint paint)
{
    const qreal x = type.length(4);
    const qreal y = type.length(6);
    return polyline({middle + QPointF(-x, -y), middle + QPointF(x, 0), middle + QPointF(-x, y)},
                    Stroke{paint, type.length(2), false});
}

qreal tagGap(const Type& type)
{
    return type.length(3);
}

/// The title with what stands at its right, and the lines beneath, as measured.
struct TileWords {
    MeasuredText title{};
    MeasuredText right{};
    std::vector<MeasuredText> lines{};
    bool isBeside = true;

    qreal headHeight(qreal gap) const
    {
        if (right.block.paragraphs.empty())
            return title.size.height();
        return isBeside ? std::max(title.size.height(), right.size.height())
                        : title.size.height() + gap + right.size.height();
    }
    qreal height(qreal gap) const
    {
        qreal sum = headHeight(gap);
        for (const MeasuredText& line : lines)
            sum += gap + line.size.height();
        return sum;
    }
    /// Puts them into `node`, the head's corner at `at`, `inner` wide.
    void pourInto(Node& node, QPointF at, qreal inner, qreal gap)
    {
        const qreal head = headHeight(gap);
        const auto put = [&](MeasuredText& words, qreal x, qreal y) {
            words.block.moveBy(at + QPointF(x, y));
            node.texts.push_back(std::move(words.block));
        };
        const qreal rightWidth = right.size.width();
        const bool hasRight = !right.block.paragraphs.empty();
        put(title, 0, isBeside ? (head - title.size.height()) / 2 : 0);
        if (hasRight && isBeside)
            put(right, inner - rightWidth, (head - right.size.height()) / 2);
        else if (hasRight)
            put(right, 0, title.size.height() + gap);
        qreal y = head;
        for (MeasuredText& line : lines) {
            put(line, 0, y + gap);
            y += gap + line.size.height();
        }
    }
};

/// What stands at the right of a title goes beneath it where it does not fit, and a tag also where `height` allows it:
/// then it stands as it does in the plates around whose titles are longer.
TileWords wordsOf(const Type& type, const Label& label, qreal width, qreal height)
{
    const bool isCount = !label.count.isEmpty();
    const QString right = isCount ? label.count : label.tag;
    const TextStyle rightStyle = isCount ? tileStyle(type) : type.small();
    const Paint paint = label.paints.onPlate;
    TileWords words;
    for (const QString& line : label.lines)
        words.lines.push_back(type.measured(line, type.small(), paint, width));
    if (right.isEmpty()) {
        words.title = type.measured(label.title, tileStyle(type), paint, width, true);
        return words;
    }
    const qreal rightWidth = std::min(type.widthOf(right, rightStyle) + 1, width);
    const qreal room = width - rightWidth - type.length(10);
    words.right = type.measured(right, rightStyle, paint, rightWidth);
    const auto place = [&](bool isBeside) {
        words.isBeside = isBeside;
        words.title = type.measured(label.title, tileStyle(type), paint, isBeside ? std::max(room, rightWidth) : width,
                                    true, linesAtMost);
    };
    const bool isOneLine = type.widthOf(label.title, tileStyle(type)) <= room;
    const bool isCompact = isCount || isOneLine || width >= 4 * rightWidth;
    const bool staysBeside = isCount || width >= 5 * rightWidth;
    if (!staysBeside) {
        place(false);
        if (!isCompact || (words.title.fits && words.height(tagGap(type)) <= height + rounding))
            return words;
    }
    place(true);
    return words;
}

/// The tag beneath the name where `height` allows it: then it stands alike in all names around.
Column nameWords(const Type& type, const Label& label, const TextStyle& style, qreal width, qreal height)
{
    Column apart(type, width);
    apart.text(label.title, style, ColourToken::Ink, true);
    apart.text(label.tag, type.small(), ColourToken::Soft);
    if (!label.tag.isEmpty() && apart.height() <= height + rounding)
        return apart;
    Column words(type, width);
    words.textWithTag(label.title, style, ColourToken::Ink, label.tag, ColourToken::Soft);
    return words;
}

} // namespace

Piece tile(const Type& type, const Label& label, qreal width, qreal minHeight, const TileShape& shape)
{
    const qreal side = std::max(type.side(14), label.isExample ? type.length(dashedInset) + 8 : 0);
    const qreal chevronRoom = shape.hasChevron ? type.length(22) : 0;
    const qreal inner = width - 2 * side - chevronRoom;
    const qreal gap = tagGap(type);
    const qreal edge = type.length(shape.edge + (label.isExample ? dashedInset : 0));
    TileWords words = wordsOf(type, label, inner, minHeight - 2 * edge);
    const qreal content = words.height(gap);
    const qreal height = std::max(content + 2 * edge, minHeight);
    Piece piece = outlined(type, label, {width, height});
    const qreal top = shape.startsAtTop ? edge : (height - content) / 2;
    if (label.isEditable && label.element)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"), piece.node.box.adjusted(side, edge, -side, -edge),
                          tileStyle(type), label.paints.onPlate};
    words.pourInto(piece.node, {side, top}, inner, gap);
    if (shape.hasChevron)
        piece.node.shapes.push_back(chevron(type, {width - side - type.length(4), height / 2}, label.paints.onPlate));
    return piece;
}

Piece nameTile(const Type& type, const Label& label, TextStyle style, qreal width, qreal minHeight)
{
    const qreal side = type.side(10);
    const qreal edge = type.length(3);
    style.lineHeight = 1.2;
    Column words = nameWords(type, label, style, width - 2 * side, minHeight - 2 * edge);
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
