#include "views/scene/thread/thread_tiles.h"

#include "views/scene/parts/panels.h"
#include "views/scene/thread/thread_dense_tiles.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// The largest title of which no more than a few lines are needed.
TextStyle ownTitle(const Type& type, const QString& title, qreal width)
{
    for (const qreal size : {28, 25, 22})
        if (type.widthOf(title, type.hero(size)) <= width * 3.4 && width >= type.length(240))
            return type.hero(size);
    TextStyle style = type.plateTitle();
    style.weight = Weight::Bold;
    return style;
}

void addIndicators(const Type& type, Column& column, const ThreadTile& tile)
{
    if (tile.indicators.empty())
        return;
    column.space(type.length(10));
    Piece rows{{}, {column.width(), 0}};
    rows.node.key = {tile.label.key.thing, QStringLiteral("indicators"), {}};
    rows.node.semantics.role = Role::List;
    IndicatorWords words = tile.indicators.front();
    if (type.widthOf(words.value, type.value()) + type.length(24) > column.width() * 0.55)
        words.points.clear(); // the value is worth more than its line
    Piece row = indicatorRow(type, words, tile.indicatorLine, column.width(), true);
    rows.size.setHeight(row.size.height());
    rows.node.children.push_back(placed(std::move(row), {0, 0}));
    rows.node.box = QRectF(QPointF(0, 0), rows.size);
    column.piece(std::move(rows));
}

Piece ownCard(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight)
{
    const Label& label = tile.label;
    const qreal side = type.side(20);
    const qreal edge = type.length(18);
    Column column(type, width - 2 * side);
    const TextStyle style = ownTitle(type, label.title, column.width());
    column.text(label.overLine.toUpper(), type.overLine(),
                label.paints.isFilled ? label.paints.line : Paint(ColourToken::Soft));
    column.space(type.length(5));
    column.text(label.title, style, ColourToken::Ink, true);
    column.text(label.tag, type.small(), ColourToken::Soft);
    for (const QString& line : label.lines)
        column.text(line, type.small(), ColourToken::Soft);
    const qreal head = column.height();
    addIndicators(type, column, tile);
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece = ringedCard(type, label, {width, height});
    const qreal top = (height - column.height()) / 2;
    column.pourInto(piece.node, {side, top});
    if (label.element && label.isEditable)
        piece.node.editable = EditableField{*label.element, QStringLiteral("title"),
                                            QRectF(side, top, width - 2 * side, head), style, ColourToken::Ink};
    return piece;
}

/// A name within a plate, to be entered.
Piece memberLine(const Type& type, const Label& member, Paint paint, qreal width)
{
    TextStyle style = type.cardTitle();
    style.weight = Weight::SemiBold;
    MeasuredText text = type.measured(member.title, style, paint, width);
    const qreal edge = type.length(4);
    Piece piece{nodeFor(member), {width, text.size.height() + 2 * edge}};
    piece.node.state = NodeState::Normal;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(6);
    text.block.moveBy({0, edge});
    piece.node.texts.push_back(std::move(text.block));
    return piece;
}

Piece groupPlate(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight)
{
    const qreal side = type.side(18);
    const qreal edge = type.length(14);
    const Paint paint = tile.label.paints.onPlate;
    Column column(type, width - 2 * side);
    column.text(tile.label.overLine.toUpper(), type.overLine(), paint);
    column.space(type.length(3));
    Piece names{{}, {column.width(), 0}};
    names.node.key = {tile.label.key.thing, QStringLiteral("members"), tile.label.key.slot};
    names.node.semantics.role = Role::List;
    names.node.name = tile.label.name;
    for (const Label& member : tile.members) {
        Piece line = memberLine(type, member, paint, column.width());
        const qreal height = line.size.height();
        names.node.children.push_back(placed(std::move(line), {0, names.size.height()}));
        names.size.rheight() += height;
    }
    names.node.box = QRectF(QPointF(0, 0), names.size);
    column.piece(std::move(names));
    column.text(tile.rest, type.small(), paint);
    if (!tile.label.tag.isEmpty()) {
        column.space(type.length(2));
        column.text(tile.label.tag, type.small(), paint);
    }
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Label empty = tile.label;
    empty.overLine.clear();
    empty.tag.clear();
    Piece piece = plate(type, empty, width, height);
    piece.node.editable.reset();
    column.pourInto(piece.node, {side, (height - column.height()) / 2});
    return piece;
}

} // namespace

Piece ringedCard(const Type& type, const Label& label, QSizeF size)
{
    constexpr qreal ringWidth = 5;
    Piece piece{nodeFor(label, Role::Group), size};
    piece.node.box = QRectF(QPointF(0, 0), size);
    piece.node.radius = type.length(12);
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                        Stroke{ColourToken::RedLine, type.length(ringWidth), false}));
    if (label.isExample) {
        const qreal inset = type.length(7);
        piece.node.shapes.push_back(rounded(piece.node.box.adjusted(inset, inset, -inset, -inset), type.length(7),
                                            std::nullopt, Stroke{ColourToken::Soft, type.length(1.5), true}));
    }
    return piece;
}

Piece threadTile(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight)
{
    if (tile.light == ThreadLight::Own)
        return ownCard(type, tile, width, minHeight);
    if (!tile.members.empty())
        return groupPlate(type, tile, width, minHeight);
    if (tile.light == ThreadLight::Count && tile.label.count.isEmpty())
        return noteTile(type, tile.label, width, minHeight, false);
    return plate(type, tile.label, width, minHeight);
}

Piece bodyHead(const Type& type, const Label& body, qreal width)
{
    const qreal side = type.side(22);
    const qreal edge = type.length(12);
    Column column(type, width - 2 * side);
    TextStyle style = type.plateTitle();
    style.weight = Weight::Bold;
    column.text(body.overLine.toUpper(), type.overLine(), body.paints.onPlate);
    column.space(type.length(3));
    column.textWithTag(body.title, style, body.paints.onPlate, body.tag, body.paints.onPlate);
    Piece piece{nodeFor(body, Role::Link), {width, column.height() + 2 * edge}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(16);
    const qreal radius = piece.node.radius;
    piece.node.shapes.push_back(rounded(piece.node.box, radius, body.paints.plate, std::nullopt));
    piece.node.shapes.push_back(
        rounded({0, piece.size.height() - radius, width, radius}, 0, body.paints.plate, std::nullopt));
    column.pourInto(piece.node, {side, edge});
    return piece;
}

Piece withinLine(const Type& type, const Label& within, qreal width)
{
    Column column(type, width);
    column.text(within.overLine.toUpper(), type.overLine(), ColourToken::Soft);
    column.space(type.length(2));
    TextStyle style = type.cardTitle();
    style.weight = Weight::SemiBold;
    column.textWithTag(within.title, style, ColourToken::Ink, within.tag, ColourToken::Soft);
    Piece piece{nodeFor(within, Role::Link), {width, column.height()}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(6);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

std::optional<Piece> siblingList(const Type& type, const ThreadSiblings& siblings, qreal width)
{
    if (siblings.heading.isEmpty())
        return {};
    std::vector<Maker> makers;
    for (const Label& member : siblings.members)
        makers.push_back([&type, &member](qreal cell, qreal minHeight) { return card(type, member, cell, minHeight); });
    if (siblings.rest)
        makers.push_back([&type, &siblings](qreal cell, qreal minHeight) {
            return noteTile(type, *siblings.rest, cell, minHeight, false);
        });
    Column column(type, width);
    if (!siblings.members.empty()) {
        column.text(siblings.heading, type.smallStrong(), ColourToken::Soft);
        column.space(type.length(10));
    }
    GridShape shape;
    shape.gap = type.length(10);
    shape.columns = std::max(1, static_cast<int>(width / type.length(440)));
    column.piece(list(type, {{}, QStringLiteral("siblings"), {}}, siblings.heading, makers, width, shape));
    Piece piece{{}, {width, column.height()}};
    piece.node.key = {{}, QStringLiteral("beside"), {}};
    piece.node.name = siblings.heading;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

namespace
{

/// A line as it is drawn, and what it means; returns where it ends.
qreal addLegend(const Type& type, Node& node, QPointF at, const QString& words, const Stroke& stroke)
{
    const qreal length = type.length(44);
    MeasuredText text = type.measured(words, type.small(), ColourToken::Soft, type.widthOf(words, type.small()) + 1);
    const qreal middle = at.y() + text.size.height() / 2;
    node.shapes.push_back(polyline({{at.x() + stroke.width / 2, middle}, {at.x() + length, middle}}, stroke));
    text.block.moveBy({at.x() + length + type.length(12), at.y()});
    const qreal end = text.block.box.right();
    node.texts.push_back(std::move(text.block));
    return end;
}

} // namespace

ThreadFoot threadFoot(const ThreadCanvas& canvas, const ThreadPlan& plan, qreal width)
{
    const Type& type = canvas.type;
    ThreadFoot foot;
    Node words;
    words.key = {{}, QStringLiteral("sentences"), {}};
    words.semantics.role = Role::Paragraph;
    words.name = plan.heard;
    const bool isLarge = !canvas.detail.isTight && width > type.length(500);
    const TextStyle style = isLarge ? type.lead() : type.body();
    MeasuredText text = type.measured(plan.paragraph, style, ColourToken::Ink, width);
    words.box = QRectF(QPointF(0, 0), text.size);
    words.texts.push_back(std::move(text.block));
    foot.height = words.box.height();
    foot.nodes.push_back(std::move(words));

    const bool hasLit = std::any_of(plan.links.begin(), plan.links.end(), [](const ThreadLink& l) { return l.isLit; });
    const bool hasCold =
        std::any_of(plan.links.begin(), plan.links.end(), [](const ThreadLink& l) { return !l.isLit; });
    if (!hasLit)
        return foot;
    Node legend;
    legend.key = {{}, QStringLiteral("legend"), {}};
    legend.semantics.role = Role::Paragraph;
    const QPointF at(0, foot.height + type.length(16));
    const QString thread = canvas.words(QT_TRANSLATE_NOOP("Publication", "line of sight"));
    const QString near = canvas.words(QT_TRANSLATE_NOOP("Publication", "nearby relations, not part of it"));
    legend.name = hasCold ? QStringLiteral("%1, %2").arg(thread, near) : thread;
    qreal end = addLegend(type, legend, at, thread, {ColourToken::RedLine, type.length(5), false});
    if (hasCold)
        end =
            addLegend(type, legend, {end + type.length(28), at.y()}, near, {ColourToken::Soft, type.length(2), false});
    const qreal height = legend.texts.front().box.height();
    legend.box = QRectF(at.x(), at.y(), end - at.x(), height);
    foot.height = legend.box.bottom();
    foot.nodes.push_back(std::move(legend));
    return foot;
}

std::vector<Node> tileNodes(const ThreadCanvas& canvas, const ThreadPlan& plan, const std::vector<QRectF>& boxes)
{
    const auto listNode = [&](const char* role, const QString& name) {
        Node node;
        node.key = {{}, QString::fromLatin1(role), {}};
        node.semantics.role = Role::List;
        node.name = name;
        return node;
    };
    const PictureWords& words = canvas.words;
    Node up = listNode("upward", words(QT_TRANSLATE_NOOP("Publication", "Towards the vision")));
    Node down = listNode("downward", words(QT_TRANSLATE_NOOP("Publication", "Towards results")));
    Node near = listNode("near", words(QT_TRANSLATE_NOOP("Publication", "Near the thread")));
    const auto make = [&](size_t tile) {
        const QSizeF size = boxes[tile].size();
        return placed(canvas.detail.isDense ? denseTile(canvas.type, plan.tiles[tile], size.width(), size.height())
                                            : threadTile(canvas.type, plan.tiles[tile], size.width(), size.height()),
                      boxes[tile].topLeft());
    };
    const auto addColumn = [&](size_t column) {
        for (const size_t tile : plan.columns[column].tiles)
            if (tile != 0)
                (plan.tiles[tile].light == ThreadLight::Cold ? near
                 : plan.tiles[tile].isUpward                 ? up
                                                             : down)
                    .children.push_back(make(tile));
    };
    // From the element towards the vision, then from it towards results.
    for (size_t column = plan.ownColumn() + 1; column-- > 0;)
        addColumn(column);
    for (size_t column = plan.ownColumn() + 1; column < plan.columns.size(); ++column)
        addColumn(column);
    std::vector<Node> nodes{make(0)};
    for (Node* list : {&up, &down, &near}) {
        if (list->children.empty())
            continue;
        for (const Node& item : list->children)
            list->box = list->box.isNull() ? item.box : list->box.united(item.box);
        nodes.push_back(std::move(*list));
    }
    return nodes;
}

} // namespace styrmodell
