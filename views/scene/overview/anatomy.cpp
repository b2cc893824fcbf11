// The bodies: what lies in each of them drawn once, beside their names.
#include "views/scene/overview/block.h"
#include "views/scene/overview/tiles.h"
#include "views/scene/words/formats.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr size_t fewNames = 5;      ///< stand in one column
constexpr qreal tallestPlate = 150; ///< of what lies in an assignment, design points

/// “Kommunfullmäktige fastställer uppdrag, inriktningar och mål”, if one body decides them all.
QString decidedNote(const OverviewStyle& style, const Slot& anatomy)
{
    if (!style.detail.explains)
        return {};
    const PictureWords& words = style.words;
    QStringList decided;
    QString decider;
    for (const Slot& slot : anatomy.slots)
        for (const KindId& id : slot.shape == SlotShape::Nest ? slot.kinds + slot.inside : QList<KindId>()) {
            const Kind* kind = words.model().find(id);
            const QString by = kind ? kind->decidedBy.in(words.language()) : QString();
            if (by.isEmpty() || (!decider.isEmpty() && by != decider))
                return {};
            decider = by;
            decided += words.inSentence(words.kind(*kind));
        }
    if (decided.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Publication", "%1 sets %2 for each of them")).arg(decider, words.joined(decided));
}

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
    const qreal side = type.length(16);
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

/// The assignment: sand, with what lies in it side by side.
Piece nest(const OverviewStyle& style, const Slot& slot, qreal width, qreal minHeight)
{
    const Type& type = style.type;
    const Kind* kind = slot.kinds.isEmpty() ? nullptr : style.words.model().find(slot.kinds.first());
    const qreal side = type.length(20);
    const qreal edge = type.length(13);
    const qreal inner = width - 2 * side;
    Column column(type, inner);
    Piece piece;
    piece.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    piece.node.semantics.role = Role::Group;
    piece.node.layer = Layer::Panel;
    if (kind) {
        const Label label = style.words.kindLabel(*kind, {}, QStringLiteral("heading"), slot.key());
        piece.node.name = label.name;
        piece.node.description = label.description;
        piece.node.target = label.target;
        piece.node.isFocusable = true;
        const qreal countWidth = type.widthOf(label.count, type.groupTitle()) + 1;
        const qreal tagWidth = label.tag.isEmpty() ? 0 : type.widthOf(label.tag, type.small()) + type.length(10);
        column.pair(style.words.kind(*kind), type.groupTitle(), ColourToken::Ink, label.count, type.groupTitle(),
                    ColourToken::Ink);
        if (!label.tag.isEmpty() &&
            type.widthOf(style.words.kind(*kind), type.groupTitle()) + countWidth + tagWidth + type.length(12) <=
                inner) {
            MeasuredText tag = type.measured(label.tag, type.small(), ColourToken::Soft, tagWidth);
            tag.block.moveBy({side + inner - countWidth - tagWidth, edge + type.length(6)});
            piece.node.texts.push_back(std::move(tag.block));
        }
        if (style.detail.explains) {
            column.space(type.length(2));
            TextStyle note = type.body();
            note.lineHeight = 1.25;
            column.text(asHeadline(kind->explanation.in(style.words.language())), note, ColourToken::Soft);
        }
    }
    column.space(type.length(10));
    std::vector<Maker> makers;
    for (const KindId& id : slot.inside)
        if (style.words.model().find(id))
            makers.emplace_back([&style, label = kindTile(style, id, slot)](qreal w, qreal h) {
                return innerPlate(style, label, w, h);
            });
    if (!makers.empty()) {
        const qreal left = minHeight > 0 ? minHeight - column.height() - 2 * edge : 0;
        const int columns =
            inner / static_cast<qreal>(makers.size()) >= type.length(100) ? static_cast<int>(makers.size()) : 1;
        if (columns > 1 && left > 0)
            for (Maker& make : makers)
                make = [make, most = std::min(left, type.length(tallestPlate))](qreal w, qreal h) {
                    return make(w, std::max(h, most));
                };
        column.piece(list(type, {piece.node.key.thing, QStringLiteral("list"), {}}, piece.node.name, makers, inner,
                          {columns, 10, false, left}));
    }
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    piece.size = {width, height};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(14);
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Sand),
                                        Stroke{ColourToken::Edge, type.length(1.5), false}));
    column.pourInto(piece.node, {side, edge});
    return piece;
}

std::vector<Label> nameLabels(const OverviewStyle& style, const Slot& slot, size_t most)
{
    const std::vector<const Element*> members = membersOf(style, slot);
    std::vector<Label> labels;
    for (const Element* member : members) {
        if (labels.size() + 1 >= most && members.size() > most) {
            labels.push_back(moreLabel(style, slot, members.size() - labels.size()));
            break;
        }
        labels.push_back(style.words.label(*member, QStringLiteral("plate"), slot.key(), false));
    }
    return labels;
}

/// Short titles take the place of whole ones that are too wide.
void shortenNames(const OverviewStyle& style, const Slot& slot, std::vector<Label>& labels, qreal room)
{
    for (Label& label : labels) {
        const Element* body = label.element ? style.words.model().find(*label.element) : nullptr;
        if (body && style.type.widthOf(label.title, style.type.cardTitle()) > room)
            label = style.words.label(*body, QStringLiteral("plate"), slot.key(), true);
    }
}

/// Heading with the count, names in equal small plates, column by column.
Piece names(const OverviewStyle& style, const Slot& slot, qreal width, qreal minHeight)
{
    const Type& type = style.type;
    const qreal gap = type.length(6);
    Column column(type, width);
    Piece heading;
    heading.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("heading"), {}};
    heading.node.semantics = {Role::Heading, 3};
    heading.node.name = headingOf(style, slot);
    heading.node.description = descriptionOf(style, slot);
    heading.node.target = focusOf(slot);
    heading.node.isFocusable = true;
    heading.node.radius = type.length(6);
    const size_t count = membersOf(style, slot).size();
    TextStyle headingStyle = type.plateTitle();
    headingStyle.weight = Weight::Bold;
    MeasuredText words = type.measured(QStringLiteral("%1  %2").arg(heading.node.name).arg(count), headingStyle,
                                       ColourToken::Ink, width);
    heading.size = {width, words.size.height()};
    heading.node.box = QRectF(QPointF(0, 0), QSizeF(words.size.width(), words.size.height()));
    heading.node.texts.push_back(std::move(words.block));
    column.piece(std::move(heading));
    column.space(gap);
    std::vector<Label> labels = nameLabels(style, slot, static_cast<size_t>(std::max(style.detail.namesAtMost, 1)));
    if (labels.empty())
        labels.push_back(emptyLabel(style, slot));
    const int columns = labels.size() > fewNames && width >= type.length(250) ? 2 : 1;
    shortenNames(style, slot, labels, (width - type.length(5) * (columns - 1)) / columns - type.length(20));
    std::vector<Maker> makers;
    makers.reserve(labels.size());
    for (const Label& label : labels)
        makers.emplace_back([&style, label](qreal w, qreal h) { return nameTile(style.type, label, w, h); });
    const qreal left = minHeight > 0 ? minHeight - column.height() : 0;
    Piece grid = list(type, {QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}}, headingOf(style, slot),
                      makers, width, {columns, 5, true, left});
    column.piece(std::move(grid));
    Piece piece{{}, {width, column.height()}};
    piece.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("names"), {}};
    piece.node.semantics.role = Role::Group;
    piece.node.name = headingOf(style, slot);
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

/// On a phone a group of bodies is a row with its count.
Piece nameRow(const OverviewStyle& style, const Slot& slot, qreal width)
{
    Label label;
    label.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("plate"), {}};
    label.title = headingOf(style, slot);
    label.name = label.title;
    label.description = descriptionOf(style, slot);
    label.count = QString::number(membersOf(style, slot).size());
    label.target = focusOf(slot);
    label.paints = {ColourToken::InkTint, ColourToken::Ink, ColourToken::Edge, ColourToken::InkTint, true};
    return tile(style.type, label, width, style.type.length(42), {6, true});
}

/// How wide each grid of names wants to be for its longest name, the very longest by their short titles.
qreal wishedWidth(const OverviewStyle& style, const Slot& slot)
{
    constexpr qreal widestName = 232;
    const Type& type = style.type;
    qreal widest = type.length(90);
    const std::vector<const Element*> members = membersOf(style, slot);
    for (const Element* member : members) {
        const qreal whole = type.widthOf(style.words.title(*member, false), type.cardTitle());
        widest = std::max(widest, whole <= type.length(widestName)
                                      ? whole
                                      : type.widthOf(style.words.title(*member, true), type.cardTitle()));
    }
    widest = std::min(widest, type.length(widestName)) + type.length(22);
    return members.size() > fewNames ? 2 * widest + type.length(5) : widest;
}

struct Parts {
    std::vector<const Slot*> nests{};
    std::vector<const Slot*> grids{};
};

Parts partsOf(const Slot& anatomy)
{
    Parts parts;
    for (const Slot& slot : anatomy.slots)
        (slot.shape == SlotShape::Nest ? parts.nests : parts.grids).push_back(&slot);
    return parts;
}

/// Grids side by side in `width`, by what they wish for.
void fillGrids(const OverviewStyle& style, const std::vector<const Slot*>& grids, Column& column, qreal x, qreal width,
               qreal height, std::vector<Node>& nodes)
{
    const qreal gap = style.type.length(28);
    qreal wished = 0;
    for (const Slot* grid : grids)
        wished += wishedWidth(style, *grid);
    const qreal room = width - gap * static_cast<qreal>(grids.size() - 1);
    for (const Slot* grid : grids) {
        const qreal own = room * wishedWidth(style, *grid) / wished;
        nodes.push_back(placed(names(style, *grid, own, height), {x, column.height()}));
        x += own + gap;
    }
}

qreal bottomOf(const std::vector<Node>& nodes)
{
    qreal bottom = 0;
    for (const Node& node : nodes)
        bottom = std::max(bottom, node.box.bottom());
    return bottom;
}

/// The nest at the left, the names beside it.
void fillBeside(const OverviewStyle& style, const Parts& parts, Column& column, qreal left)
{
    const qreal gap = style.type.length(28);
    qreal wished = 0;
    for (const Slot* grid : parts.grids)
        wished += wishedWidth(style, *grid) + gap;
    const bool hasNest = !parts.nests.empty();
    const qreal names = hasNest ? std::min(wished, column.width() * 0.68) : column.width() + gap;
    const qreal nestWidth = hasNest ? column.width() - names : 0;
    std::vector<Node> nodes;
    if (!parts.grids.empty()) {
        Column origin(style.type, column.width());
        fillGrids(style, parts.grids, origin, hasNest ? nestWidth + gap : 0,
                  column.width() - (hasNest ? nestWidth + gap : 0), left, nodes);
    }
    const qreal height = std::max(left, bottomOf(nodes));
    Piece row{{}, {column.width(), height}};
    qreal y = 0;
    for (const Slot* slot : parts.nests) {
        Piece piece = nest(style, *slot, nestWidth, parts.nests.size() == 1 ? height : 0);
        const qreal own = piece.size.height();
        row.node.children.push_back(placed(std::move(piece), {0, y}));
        y += own + style.type.length(12);
    }
    row.size.setHeight(std::max(height, y - style.type.length(12)));
    for (Node& node : nodes)
        row.node.children.push_back(std::move(node));
    row.node.key = {QStringLiteral("slot:bodies"), QStringLiteral("row"), {}};
    row.node.semantics.role = Role::Group;
    row.node.box = QRectF(QPointF(0, 0), row.size);
    column.piece(std::move(row));
}

/// The nest over the names.
void fillBeneath(const OverviewStyle& style, const Parts& parts, Column& column, qreal left)
{
    const qreal gap = style.type.length(14);
    if (style.isNarrow)
        for (const Slot* grid : parts.grids) {
            column.piece(nameRow(style, *grid, column.width()));
            column.space(style.type.length(8));
        }
    std::vector<Node> nodes;
    if (!style.isNarrow && !parts.grids.empty()) {
        Column origin(style.type, column.width());
        fillGrids(style, parts.grids, origin, 0, column.width(), 0, nodes);
    }
    const qreal namesHeight = bottomOf(nodes);
    for (const Slot* slot : parts.nests) {
        const qreal own = left > 0 && parts.nests.size() == 1 ? left - namesHeight - gap : 0;
        const qreal natural = nest(style, *slot, column.width(), 0).size.height();
        column.piece(nest(style, *slot, column.width(), std::min(own, natural * 1.5)));
        column.space(nodes.empty() ? 0 : gap);
    }
    if (nodes.empty())
        return;
    Piece row{{}, {column.width(), namesHeight}};
    row.node.children = std::move(nodes);
    row.node.key = {QStringLiteral("slot:bodies"), QStringLiteral("row"), {}};
    row.node.semantics.role = Role::Group;
    row.node.box = QRectF(QPointF(0, 0), row.size);
    column.piece(std::move(row));
}

} // namespace

Block anatomyBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const Parts parts = partsOf(slot);
    PanelWords words;
    words.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    QStringList headings;
    for (const Slot* grid : parts.grids)
        headings += headings.isEmpty() ? headingOf(style, *grid) : style.words.inSentence(headingOf(style, *grid));
    words.heading = slot.title.isEmpty() ? style.words.joined(headings) : headingOf(style, slot);
    words.note = decidedNote(style, slot);
    words.target = SlotFocus{slot.key()};
    words.description = descriptionOf(style, slot);
    if (style.isNarrow) {
        size_t bodies = 0;
        for (const Slot* grid : parts.grids)
            bodies += membersOf(style, *grid).size();
        words.count = QString::number(bodies);
    }
    const Fill fill = [&](Column& column, qreal left) {
        if (style.isNarrow || style.isPortrait)
            fillBeneath(style, parts, column, left);
        else
            fillBeside(style, parts, column, left);
    };
    Piece piece = panel(style.type, words, width, height, fill);
    Block block{{piece.node}, piece.size.height(), {{slot.key(), piece.node.box}}};
    for (const Slot& inner : slot.slots)
        block.boxes.insert(inner.key(), piece.node.box);
    return block;
}

} // namespace styrmodell
