#include "views/scene/parts/plates.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

void editTitle(const Type&, Node& node, const Label& label, const TextStyle& style, Paint paint, const QRectF& box)
{
    if (label.isEditable && label.element)
        node.editable = EditableField{*label.element, QStringLiteral("title"), box, style, paint};
}

enum class TagPlace { BesideIfItFits, Beneath };

/// The words of a plate or card in a column; `paint` for the title, `quiet` for the rest.
void setWords(const Type& type, Column& column, const Label& label, const TextStyle& style, Paint paint, Paint quiet,
              TagPlace tagPlace = TagPlace::BesideIfItFits)
{
    const bool isTagApart = !label.count.isEmpty() || !label.lines.isEmpty() || tagPlace == TagPlace::Beneath;
    if (!label.overLine.isEmpty()) {
        column.text(label.overLine.toUpper(), type.overLine(), quiet);
        column.space(type.length(4));
    }
    if (!label.count.isEmpty())
        column.pair(label.title, style, paint, label.count, style, paint);
    else if (!isTagApart)
        column.textWithTag(label.title, style, paint, label.tag, quiet);
    else
        column.text(label.title, style, paint, true);
    for (const QString& line : label.lines) {
        column.space(type.length(2));
        column.text(line, type.small(), quiet);
    }
    if (!label.tag.isEmpty() && isTagApart) {
        column.space(type.length(2));
        column.text(label.tag, type.small(), quiet);
    }
}

constexpr qreal rounding = 0.01;
constexpr qreal wideCard = 30; ///< heights of its letters: from this width on, a tag stands at the right

/// The tag beneath the title where `height` allows it: then all cards around have it there.
Column cardWords(const Type& type, const Label& label, const TextStyle& style, qreal width, qreal height)
{
    Column apart(type, width);
    setWords(type, apart, label, style, ColourToken::Ink, ColourToken::Soft, TagPlace::Beneath);
    if (apart.height() <= height + rounding && width < wideCard * style.size)
        return apart;
    Column words(type, width);
    setWords(type, words, label, style, ColourToken::Ink, ColourToken::Soft);
    return words;
}

constexpr qreal bandFrom = 560; ///< design points: from this width on, a plate's words may stand on one line

/// The words of a plate, and where its title may be edited.
struct PlateWords {
    Column column;
    TextStyle titleStyle{};
    qreal titleX = 0;
};

/// Over-line, large title and tag on one line; nothing where they do not fit on it.
std::optional<PlateWords> bandWords(const Type& type, const Label& label, qreal width)
{
    if (label.overLine.isEmpty() || !label.count.isEmpty() || !label.lines.isEmpty() || width < type.length(bandFrom))
        return std::nullopt;
    const TextStyle titleStyle = type.hero(26);
    const QString over = label.overLine.toUpper();
    const qreal titleX = type.widthOf(over, type.overLine()) + type.length(26);
    const qreal tagWidth = label.tag.isEmpty() ? 0 : type.widthOf(label.tag, type.body()) + 1;
    if (titleX + type.widthOf(label.title, titleStyle) + type.length(20) + tagWidth > width)
        return std::nullopt;
    PlateWords words{Column(type, width), titleStyle, titleX};
    words.column.onOneLine(
        {{label.title, titleStyle, titleX}, {over, type.overLine(), 0}, {label.tag, type.body(), width - tagWidth}},
        label.paints.onPlate);
    return words;
}

PlateWords plateWords(const Type& type, const Label& label, qreal width)
{
    if (auto band = bandWords(type, label, width))
        return std::move(*band);
    PlateWords words{Column(type, width), type.plateTitle(), 0};
    setWords(type, words.column, label, words.titleStyle, label.paints.onPlate, label.paints.onPlate);
    return words;
}

} // namespace

Node nodeFor(const Label& label, Role role)
{
    Node node;
    node.key = label.key;
    node.element = label.element;
    node.semantics.role = role;
    node.name = label.name;
    node.description = label.description;
    node.target = label.target;
    node.vacancy = label.vacancy;
    node.isFocusable = label.target.has_value();
    node.state = label.vacancy ? NodeState::Empty : label.isExample ? NodeState::Example : NodeState::Normal;
    return node;
}

void drawPlate(const Type& type, Node& node, const Label& label, qreal edge, qreal inset)
{
    const KindPaints& paints = label.paints;
    const bool isDashed = label.isExample && !paints.isFilled;
    const Stroke outline{isDashed ? Paint(ColourToken::Soft) : paints.line, type.length(edge), isDashed};
    node.shapes.push_back(
        rounded(node.box, node.radius, paints.plate, paints.isFilled ? std::nullopt : std::optional(outline)));
    if (!label.isExample || !paints.isFilled)
        return;
    const qreal within = type.length(inset);
    node.shapes.push_back(rounded(node.box.adjusted(within, within, -within, -within),
                                  std::max<qreal>(node.radius - type.length(3), 1), std::nullopt,
                                  Stroke{paints.onPlate, type.length(1.5), true}));
}

Piece plate(const Type& type, const Label& label, qreal width, qreal minHeight)
{
    const qreal side = type.side(18);
    const qreal edge = type.length(14);
    PlateWords words = plateWords(type, label, width - 2 * side);
    const qreal height = std::max(words.column.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    drawPlate(type, piece.node, label);
    words.column.pourInto(piece.node, {side, (height - words.column.height()) / 2});
    editTitle(type, piece.node, label, words.titleStyle, label.paints.onPlate,
              QRectF(side + words.titleX, edge, width - 2 * side - words.titleX, height - 2 * edge));
    return piece;
}

Piece card(const Type& type, const Label& label, qreal width, qreal minHeight)
{
    const qreal left = type.length(26);
    const qreal right = type.length(14);
    const qreal edge = type.length(12);
    const TextStyle style = type.cardTitle();
    Column column = cardWords(type, label, style, width - left - right, minHeight - 2 * edge);
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    const Stroke edgeStroke = label.isExample ? Stroke{ColourToken::Soft, type.length(1.5), true}
                                              : Stroke{ColourToken::Edge, type.length(1.5), false};
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel), edgeStroke));
    piece.node.shapes.push_back(polyline({{type.length(13), edge}, {type.length(13), height - edge}},
                                         Stroke{label.paints.line, type.length(4), label.isExample}));
    column.pourInto(piece.node, {left, (height - column.height()) / 2});
    editTitle(type, piece.node, label, style, ColourToken::Ink,
              QRectF(left, edge, width - left - right, height - 2 * edge));
    return piece;
}

Piece row(const Type& type, const Label& label, qreal width, bool hasDivider, qreal minHeight)
{
    const qreal side = type.length(4);
    const qreal edge = type.length(7);
    Column column(type, width - 2 * side);
    TextStyle style = type.cardTitle();
    style.weight = Weight::SemiBold;
    setWords(type, column, label, style, ColourToken::Ink, ColourToken::Soft);
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(6);
    if (hasDivider)
        piece.node.shapes.push_back(polyline({{0, 0}, {width, 0}}, Stroke{ColourToken::Line, type.length(1.5), false}));
    column.pourInto(piece.node, {side, edge});
    editTitle(type, piece.node, label, style, ColourToken::Ink,
              QRectF(side, edge, width - 2 * side, height - 2 * edge));
    return piece;
}

Piece chip(const Type& type, const Label& label, qreal maxWidth)
{
    const TextStyle style = type.smallStrong();
    const qreal side = type.side(13);
    const qreal edge = type.length(6);
    const qreal words = std::min(type.widthOf(label.title, style) + 1, maxWidth - 2 * side);
    MeasuredText text = type.measured(label.title, style, ColourToken::Ink, words);
    const QSizeF size(words + 2 * side, text.size.height() + 2 * edge);
    Piece piece{nodeFor(label), size};
    piece.node.box = QRectF(QPointF(0, 0), size);
    piece.node.radius = std::min(size.height() / 2, type.length(16));
    const Stroke stroke{label.isExample ? Paint(ColourToken::Soft) : label.paints.line, type.length(1.5),
                        label.isExample};
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, label.paints.tint, stroke));
    text.block.moveBy({side, edge});
    piece.node.texts.push_back(std::move(text.block));
    return piece;
}

Piece gap(const Type& type, const NodeKey& key, const QString& title, const QString& line, qreal width, qreal minHeight)
{
    const qreal side = type.side(16);
    const qreal edge = type.length(10);
    TextStyle style = type.cardTitle();
    style.weight = Weight::Bold;
    Column column(type, width - 2 * side);
    column.text(title, style, ColourToken::RedLine);
    if (!line.isEmpty()) {
        column.space(type.length(2));
        column.text(line, type.small(), ColourToken::Ink);
    }
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{{}, {width, height}};
    piece.node.key = key;
    piece.node.semantics.role = Role::ListItem;
    piece.node.name = title;
    piece.node.description = line;
    piece.node.state = NodeState::Gap;
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::RedTint),
                                        Stroke{ColourToken::RedLine, type.length(2.5), false}));
    column.pourInto(piece.node, {side, (height - column.height()) / 2});
    return piece;
}

Piece noteTile(const Type& type, const Label& label, qreal width, qreal minHeight, bool isDashed)
{
    const qreal side = type.side(14);
    const qreal edge = type.length(8);
    MeasuredText words = type.measured(label.title, type.arrowLabel(), ColourToken::Soft, width - 2 * side);
    const qreal height = std::max(words.size.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                        Stroke{ColourToken::Edge, type.length(1.5), isDashed}));
    words.block.moveBy({side, (height - words.size.height()) / 2});
    piece.node.texts.push_back(std::move(words.block));
    return piece;
}

} // namespace styrmodell
