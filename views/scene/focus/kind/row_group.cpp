#include "views/scene/focus/kind/row_group.h"

#include "views/scene/focus/kind/kind_member.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// The heading of a column of rows: a plate with the count.
Piece sectionPlate(const Type& type, const Label& label, qreal width)
{
    const qreal side = type.length(16);
    Piece piece{nodeFor(label, Role::Heading), {width, type.length(46)}};
    piece.node.semantics.level = 3;
    TextStyle style = type.plateTitle();
    style.weight = Weight::Bold;
    Column column(type, width - 2 * side);
    column.pair(label.title, style, label.paints.onPlate, label.count, style, label.paints.onPlate);
    piece.size.setHeight(std::max(piece.size.height(), column.height() + type.length(20)));
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(10);
    piece.node.shapes.push_back(
        rounded(piece.node.box, piece.node.radius, label.paints.plate,
                label.paints.isFilled ? std::optional<Stroke>() : Stroke{label.paints.line, type.length(1.5), false}));
    column.pourInto(piece.node, {side, (piece.size.height() - column.height()) / 2});
    return piece;
}

Label headingLabel(const PictureWords& words, const KindSection& section)
{
    Label label = words.kindLabel(*section.kind, section.subtype ? section.subtype->id : QString(),
                                  QStringLiteral("heading"), {});
    label.title = section.heading;
    label.target = section.target;
    label.count = QString::number(section.members.size());
    return label;
}

Maker higher(const Maker& make, qreal more)
{
    if (more <= 0)
        return make;
    return [make, more](qreal width, qreal minHeight) {
        return make(width, std::max(minHeight, make(width, 0).size.height() + more));
    };
}

Piece rowsOf(const Canvas& canvas, const KindSection& section, const Label& label, const RowStyle& style, qreal width)
{
    std::vector<Maker> makers;
    for (const Element* member : canvas.share(section.members))
        makers.push_back(higher(kindMember(canvas, *member, style.isOneSubtype), style.more));
    const int columns = style.isOneSubtype ? std::max(1, static_cast<int>(width / canvas.length(500))) : 1;
    return list(canvas.type, {label.key.thing, QStringLiteral("list"), {}}, label.title, makers, width,
                {columns, columns > 1 ? 24.0 : 0.0, true, 0});
}

/// A heading with its rows, at `at` in `node`; the height they take.
qreal addSection(const Canvas& canvas, const KindSection& section, const RowStyle& style, QPointF at, qreal width,
                 Node& node)
{
    const Label label = headingLabel(canvas.words, section);
    qreal y = at.y();
    if (!style.isOneSubtype) {
        Piece head = sectionPlate(canvas.type, label, width);
        y += head.size.height() + canvas.length(4);
        node.children.push_back(placed(std::move(head), at));
    }
    Piece rows = rowsOf(canvas, section, label, style, width);
    const qreal height = y - at.y() + rows.size.height();
    node.children.push_back(placed(std::move(rows), {at.x(), y}));
    return height;
}

size_t columnsOf(const Canvas& canvas, const RowGroup& group, const RowStyle& style, qreal width)
{
    if (style.isOneSubtype)
        return 1;
    const size_t room = style.columnsAtMost > 0 ? style.columnsAtMost
                                                : std::max<size_t>(1, static_cast<size_t>(width / canvas.length(250)));
    return std::min(group.sections.size(), room);
}

/// The sections of the group, as many side by side as there is room for.
Piece sectionColumns(const Canvas& canvas, const NodeKey& key, const RowGroup& group, const RowStyle& style,
                     qreal width)
{
    const qreal between = canvas.length(20);
    const size_t across = columnsOf(canvas, group, style, width);
    const qreal one = (width - between * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    Piece piece;
    piece.node.key = key;
    qreal y = 0;
    for (size_t first = 0; first < group.sections.size(); first += across) {
        qreal height = 0;
        for (size_t i = first; i < std::min(first + across, group.sections.size()); ++i) {
            const qreal x = static_cast<qreal>(i - first) * (one + between);
            height = std::max(height, addSection(canvas, *group.sections[i], style, {x, y}, one, piece.node));
        }
        y += height + canvas.length(14);
    }
    piece.size = {width, y - canvas.length(14)};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

} // namespace

Piece rowGroupPanel(const Canvas& canvas, const PanelWords& words, const RowGroup& group, const RowStyle& style,
                    qreal width, qreal minHeight)
{
    return panel(canvas.type, words, width, minHeight, [&](Column& column, qreal) {
        const NodeKey key{words.key.thing, QStringLiteral("columns"), {}};
        column.piece(sectionColumns(canvas, key, group, style, column.width()));
    });
}

} // namespace styrmodell
