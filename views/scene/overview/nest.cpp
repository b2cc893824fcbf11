#include "views/scene/overview/nest.h"

#include "views/scene/overview/tiles.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal tallestPlate = 260; ///< of what lies in an assignment, design points

Label kindTile(const OverviewStyle& style, const KindId& id, const Slot& slot)
{
    const Kind* kind = style.words.model().find(id);
    Label label = style.words.kindLabel(*kind, {}, QStringLiteral("plate"), slot.key());
    label.title = style.words.kind(*kind);
    return label;
}

/// A kind within the nest: its name, how many, how many of them made up.
Piece innerPlate(const OverviewStyle& style, const Label& label, qreal width, qreal minHeight)
{
    const Type& type = style.type;
    const qreal side = type.side(16);
    const TextStyle countStyle = type.hero(25);
    const qreal countWidth = type.widthOf(label.count, countStyle) + 1;
    TextStyle titleStyle = type.groupTitle();
    titleStyle.weight = Weight::SemiBold;
    Column words(type, width - 2 * side - countWidth - type.length(8));
    words.text(label.title, titleStyle, label.paints.onPlate);
    if (!label.tag.isEmpty()) {
        words.space(type.length(3));
        words.text(label.tag, type.small(), label.paints.onPlate);
    }
    const qreal height = std::max(words.height() + type.length(28), minHeight);
    Label bare = label;
    bare.title.clear();
    bare.count.clear();
    bare.tag.clear();
    Piece piece = tile(type, bare, width, height, {});
    MeasuredText count = type.measured(label.count, countStyle, label.paints.onPlate, countWidth);
    count.block.moveBy({width - side - countWidth, (height - count.size.height()) / 2});
    words.pourInto(piece.node, {side, (height - words.height()) / 2});
    piece.node.texts.push_back(std::move(count.block));
    std::erase_if(piece.node.texts, [](const TextBlock& text) { return text.text().isEmpty(); });
    return piece;
}

std::vector<Maker> kindMakers(const OverviewStyle& style, const Slot& slot)
{
    std::vector<Maker> makers;
    for (const KindId& id : slot.inside)
        if (style.words.model().find(id))
            makers.emplace_back([&style, label = kindTile(style, id, slot)](qreal width, qreal minHeight) {
                return innerPlate(style, label, width, minHeight);
            });
    return makers;
}

/// Side by side where there is room, growing into `height`.
void addKinds(const OverviewStyle& style, const Slot& slot, const Node& nest, qreal height, Column& column)
{
    const Type& type = style.type;
    std::vector<Maker> makers = kindMakers(style, slot);
    if (makers.empty())
        return;
    const bool isWide = !style.isNarrow && column.width() / static_cast<qreal>(makers.size()) >= type.length(100);
    const int columns = isWide ? static_cast<int>(makers.size()) : 1;
    if (columns > 1 && height > 0)
        for (Maker& make : makers)
            make = [make, most = std::min(height, type.length(tallestPlate))](qreal width, qreal minHeight) {
                return make(width, std::max(minHeight, most));
            };
    column.piece(list(type, {nest.key.thing, QStringLiteral("list"), {}}, nest.name, makers, column.width(),
                      {columns, 10, false, height}));
}

/// Name and count, the tag between them where there is room; the column's corner is at `corner` in the nest.
void addHeading(const OverviewStyle& style, const QString& name, const Label& label, QPointF corner, Column& column,
                Node& nest)
{
    const Type& type = style.type;
    const TextStyle strong = type.groupTitle();
    const qreal countWidth = type.widthOf(label.count, strong) + 1;
    const qreal tagWidth = label.tag.isEmpty() ? 0 : type.widthOf(label.tag, type.small()) + type.length(10);
    column.pair(name, strong, ColourToken::Ink, label.count, strong, ColourToken::Ink);
    const qreal wished = type.widthOf(name, strong) + countWidth + tagWidth + type.length(12);
    if (label.tag.isEmpty())
        return;
    if (wished > column.width())
        return column.text(label.tag, type.small(), ColourToken::Soft);
    MeasuredText tag = type.measured(label.tag, type.small(), ColourToken::Soft, tagWidth);
    tag.block.moveBy({corner.x() + column.width() - countWidth - tagWidth, corner.y() + type.length(6)});
    nest.texts.push_back(std::move(tag.block));
}

/// What the nest is named after, and what that is for.
void addKind(const OverviewStyle& style, const Slot& slot, const Kind& kind, QPointF corner, Column& column, Node& nest)
{
    const Label label = style.words.kindLabel(kind, {}, QStringLiteral("heading"), slot.key());
    nest.name = label.name;
    nest.description = label.description;
    nest.target = label.target;
    nest.isFocusable = true;
    addHeading(style, style.words.kind(kind), label, corner, column, nest);
    if (!style.detail.explains)
        return;
    column.space(style.type.length(2));
    TextStyle note = style.type.body();
    note.lineHeight = 1.25;
    column.text(asHeadline(kind.explanation.in(style.words.language())), note, ColourToken::Soft);
}

} // namespace

Piece nest(const OverviewStyle& style, const Slot& slot, qreal width, qreal minHeight)
{
    const Type& type = style.type;
    const QPointF corner(type.length(20), type.length(13));
    const qreal edge = corner.y();
    Column column(type, width - 2 * corner.x());
    Piece piece;
    piece.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    piece.node.semantics.role = Role::Group;
    piece.node.layer = Layer::Panel;
    if (const Kind* kind = slot.kinds.isEmpty() ? nullptr : style.words.model().find(slot.kinds.first()))
        addKind(style, slot, *kind, corner, column, piece.node);
    column.space(type.length(10));
    addKinds(style, slot, piece.node, minHeight > 0 ? minHeight - column.height() - 2 * edge : 0, column);
    piece.size = {width, std::max(column.height() + 2 * edge, minHeight)};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(14);
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Sand),
                                        Stroke{ColourToken::Edge, type.length(1.5), false}));
    column.pourInto(piece.node, corner);
    return piece;
}

} // namespace styrmodell
