// A chain: boxes in a row with an arrow from each to the next, begun by where the first arrow comes from.
#include "views/scene/overview/block.h"
#include "views/scene/overview/slot_arrows.h"
#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Box {
    Label label{};
    QString slot{};
    qreal wished = 0;
};

/// Kinds joined in words, for the box that the chain begins with: “Inriktning och mål”.
QString sourceTitle(const OverviewStyle& style, const Slot& source)
{
    QStringList names;
    for (const KindId& id : source.inside.isEmpty() ? source.kinds : source.inside)
        if (const Kind* kind = style.words.model().find(id))
            names += names.isEmpty() ? style.words.kind(*kind) : style.words.inSentence(style.words.kind(*kind));
    return style.words.joined(names);
}

KindPaints chainPaints(const OverviewStyle& style, const KindId& kind, bool isFilled)
{
    KindPaints paints = style.words.paints(style.words.model().find(kind));
    if (isFilled)
        return paints;
    return {ColourToken::Panel, ColourToken::Ink, paints.line, paints.tint, false};
}

std::vector<Box> boxesOf(const OverviewStyle& style, const Slot& chain)
{
    std::vector<Box> boxes;
    const auto add = [&](const Slot& slot, const QString& title, const KindId& kind, bool isFilled,
                         const QString& role) {
        Box box;
        box.slot = slot.key();
        box.label.key = {QStringLiteral("slot:") + slot.key(), role, chain.key()};
        box.label.title = title;
        box.label.name = title;
        box.label.target = focusOf(slot);
        if (const Kind* known = style.words.model().find(kind))
            box.label.description = known->explanation.in(style.words.language());
        box.label.paints = chainPaints(style, kind, isFilled);
        box.wished = style.type.widthOf(title, style.type.plateTitle()) + style.type.length(50);
        boxes.push_back(std::move(box));
    };
    for (const DrawnArrow& arrow : style.arrows) {
        const Slot* source = findSlot(style.composition.slots, arrow.from);
        if (boxes.empty() && !chain.slots.isEmpty() && arrow.to == chain.slots.first().key() && source)
            add(*source, sourceTitle(style, *source),
                (source->inside.isEmpty() ? source->kinds : source->inside).value(0), false, QStringLiteral("source"));
    }
    for (const Slot& slot : chain.slots)
        add(slot, headingOf(style, slot), slot.kinds.value(0), &slot == &chain.slots.back(), QStringLiteral("plate"));
    return boxes;
}

Piece boxPiece(const Type& type, const Label& label, qreal width, qreal minHeight, Align align)
{
    TextStyle style = type.plateTitle();
    style.weight = Weight::Bold;
    const qreal side = type.side(20);
    MeasuredText words = type.measured(label.title, style, label.paints.onPlate, width - 2 * side, true, 0, align);
    const qreal height = std::max(words.size.height() + type.length(24), minHeight);
    Piece piece{nodeFor(label, Role::ListItem), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(14);
    piece.node.shapes.push_back(rounded(
        piece.node.box, piece.node.radius, label.paints.plate,
        label.paints.isFilled ? std::nullopt : std::optional(Stroke{label.paints.line, type.length(2), false})));
    words.block.moveBy({side, (height - words.size.height()) / 2});
    piece.node.texts.push_back(std::move(words.block));
    return piece;
}

Node listNode(const OverviewStyle& style, const Slot& slot)
{
    Node node;
    node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}};
    node.semantics.role = Role::Group;
    node.name = headingOf(style, slot);
    if (node.name.isEmpty())
        node.name = style.words(QT_TRANSLATE_NOOP("Publication", "What it leads to"));
    return node;
}

std::optional<DrawnArrow> arrowInto(const OverviewStyle& style, const QString& from, const QString& to)
{
    const auto between = arrowsBetween(style, from, to);
    return between.empty() ? std::nullopt : std::optional(between.front());
}

Block chainBeneath(const OverviewStyle& style, const Slot& slot, const std::vector<Box>& boxes, qreal width)
{
    Block block;
    Node whole = listNode(style, slot);
    qreal y = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (const auto arrow = i > 0 ? arrowInto(style, boxes[i - 1].slot, boxes[i].slot) : std::nullopt) {
            const qreal x = style.type.length(24);
            const qreal margin = style.type.length(arrowGap);
            whole.children.push_back(styrmodell::arrow(style.type, arrow->words, {x, y + margin},
                                                       {x, y + verticalArrowRoom(style.type) - margin}, width - 3 * x));
            y += verticalArrowRoom(style.type);
        } else if (i > 0) {
            y += style.type.length(12);
        }
        Piece piece = boxPiece(style.type, boxes[i].label, width, style.type.length(48), Align::Left);
        if (boxes[i].label.key.role == u"plate")
            block.boxes.insert(boxes[i].slot, QRectF(QPointF(0, y), piece.size));
        const qreal height = piece.size.height();
        whole.children.push_back(placed(std::move(piece), {0, y}));
        y += height;
    }
    whole.box = QRectF(0, 0, width, y);
    block.height = y;
    block.nodes.push_back(std::move(whole));
    return block;
}

} // namespace

Block standingChain(const OverviewStyle& style, const Slot& slot, qreal width)
{
    return chainBeneath(style, slot, boxesOf(style, slot), width);
}

Block chainBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    std::vector<Box> boxes = boxesOf(style, slot);
    if (style.isNarrow) { // what it begins with stands above as a block of its own
        std::erase_if(boxes, [](const Box& box) { return box.label.key.role == u"source"; });
        return chainBeneath(style, slot, boxes, width);
    }
    std::vector<std::optional<DrawnArrow>> arrows(boxes.size());
    qreal room = width;
    qreal wished = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        wished += boxes[i].wished;
        if (i == 0)
            continue;
        arrows[i] = arrowInto(style, boxes[i - 1].slot, boxes[i].slot);
        room -= arrows[i] ? levelArrowRoom(style.type, arrows[i]->words.label) : style.type.length(16);
    }
    const qreal spare = room - wished;
    for (Box& box : boxes) // the last takes what is left over; all give where there is too little
        if (spare < 0)
            box.wished *= room / wished;
        else if (&box == &boxes.back())
            box.wished += spare;
    qreal highest = height;
    for (const Box& box : boxes)
        highest = std::max(
            highest, boxPiece(style.type, box.label, box.wished, style.type.length(56), Align::Centre).size.height());
    Block block;
    Node whole = listNode(style, slot);
    qreal x = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (i > 0) {
            const qreal gap = arrows[i] ? levelArrowRoom(style.type, arrows[i]->words.label) : style.type.length(16);
            const qreal margin = style.type.length(arrowGap);
            if (arrows[i])
                whole.children.push_back(styrmodell::arrow(style.type, arrows[i]->words, {x + margin, highest / 2},
                                                           {x + gap - margin, highest / 2}, gap - 2 * margin));
            x += gap;
        }
        if (boxes[i].label.key.role == u"plate")
            block.boxes.insert(boxes[i].slot, QRectF(x, 0, boxes[i].wished, highest));
        whole.children.push_back(
            placed(boxPiece(style.type, boxes[i].label, boxes[i].wished, highest, Align::Centre), {x, 0}));
        x += boxes[i].wished;
    }
    whole.box = QRectF(0, 0, width, highest);
    block.height = highest;
    block.nodes.push_back(std::move(whole));
    return block;
}

} // namespace styrmodell
