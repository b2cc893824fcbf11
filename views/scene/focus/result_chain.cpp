#include "views/scene/focus/result_chain.h"

#include "model/queries/order.h"
#include "views/scene/parts/arrow.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

struct ChainStep {
    const Kind* kind = nullptr;
    QString verb{};
};

/// The slot that shows just this kind: its title is what the city calls it.
const Slot* slotOf(const QList<Slot>& slots, const KindId& kind)
{
    for (const Slot& slot : slots) {
        if (slot.kinds == QList<KindId>{kind})
            return &slot;
        if (const Slot* found = slotOf(slot.slots, kind))
            return found;
    }
    return nullptr;
}

QString titleOf(const Canvas& canvas, const Kind& kind)
{
    const Slot* slot = slotOf(canvas.composition.slots, kind.id);
    return slot && !slot->title.isEmpty() ? slot->title.in(canvas.words.language()) : canvas.words.plural(kind);
}

/// The composition's own label between two kinds, else the relation's verb; empty where there is no relation.
QString verbBetween(const Canvas& canvas, const Kind& from, const Kind& to)
{
    const Slot* first = slotOf(canvas.composition.slots, from.id);
    const Slot* second = slotOf(canvas.composition.slots, to.id);
    const CountedModel& counted = canvas.words.counted();
    for (const Element* element : counted.elementsOf(from.id))
        for (const Related& related : relatedTo(counted, *element)) {
            if (!related.isForward || related.other->kind != to.id)
                continue;
            if (first && second)
                for (const SlotArrow& arrow : canvas.composition.arrows)
                    if (arrow.from == first->key() && arrow.to == second->key() && !arrow.label.isEmpty() &&
                        arrow.relation == related.type->id)
                        return arrow.label.in(canvas.words.language());
            return canvas.words.forward(*related.type);
        }
    return {};
}

std::vector<ChainStep> linksOf(const Canvas& canvas, const std::vector<RelationSection>& sections)
{
    std::vector<ChainStep> links;
    for (const Kind* kind : kindsInOrder(canvas.words.model())) {
        if (!kind->rank || kind->flags.has(KindFlag::IsBody))
            continue;
        for (const RelationSection& section : sections) {
            const bool leadsThere = std::any_of(section.kinds.begin(), section.kinds.end(),
                                                [&](const KindMentions& k) { return k.kind == kind; });
            if (section.side != Side::FollowsFrom || !leadsThere)
                continue;
            const QString between = links.empty() ? QString() : verbBetween(canvas, *links.back().kind, *kind);
            links.push_back({kind, between.isEmpty() ? canvas.words.forward(*section.type) : between});
            break;
        }
    }
    return links;
}

/// The words of a box as wide as `width`, centred.
MeasuredText boxWords(const Type& type, const Label& label, qreal width, Paint paint)
{
    return type.measured(label.title, type.plateTitle(), paint, width - type.length(32), true, 0, Align::Centre);
}

Piece boxPiece(const Type& type, const Label& label, QSizeF size, bool isFilled)
{
    Piece piece{nodeFor(label, Role::Link), size};
    piece.node.box = QRectF(QPointF(0, 0), size);
    piece.node.radius = type.length(14);
    const std::optional<Paint> fill = isFilled ? label.paints.plate : Paint(ColourToken::Panel);
    piece.node.shapes.push_back(
        rounded(piece.node.box, piece.node.radius, fill,
                Stroke{isFilled ? label.paints.plate : label.paints.line, type.length(2), false}));
    MeasuredText text = boxWords(type, label, size.width(), isFilled ? label.paints.onPlate : Paint(ColourToken::Ink));
    text.block.moveBy({type.length(16), (size.height() - text.size.height()) / 2});
    piece.node.texts.push_back(std::move(text.block));
    return piece;
}

/// The page's own end of the chain: the kinds of those whose relations they are.
Label sourceLabel(const Canvas& canvas, const Element& own, const std::vector<RelationSection>& sections)
{
    QStringList names;
    const Kind* first = nullptr;
    for (const Kind* kind : kindsInOrder(canvas.words.model()))
        for (const RelationSection& section : sections) {
            const auto kinds = section.kindsOfWhose(canvas.words.model());
            if (section.side != Side::FollowsFrom || std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
                continue;
            first = first ? first : kind;
            names << (names.isEmpty() ? canvas.words.kind(*kind) : canvas.words.inSentence(canvas.words.kind(*kind)));
            break;
        }
    Label label;
    label.key = {own.id.text, QStringLiteral("chain"), {}};
    label.title = canvas.words.joined(names);
    label.name = label.title;
    label.paints = canvas.words.paints(first);
    return label;
}

Label linkLabel(const Canvas& canvas, const Kind& kind)
{
    Label label = canvas.words.kindLabel(kind, {}, QStringLiteral("chain"), {});
    label.title = titleOf(canvas, kind);
    label.name = label.title;
    label.isExample = false;
    return label;
}

} // namespace

std::optional<Piece> resultChain(const Canvas& canvas, const Element& own, const std::vector<RelationSection>& sections,
                                 qreal width)
{
    const std::vector<ChainStep> links = linksOf(canvas, sections);
    if (links.empty())
        return {};
    const Type& type = canvas.type;
    Piece piece;
    piece.node.key = {own.id.text, QStringLiteral("results"), {}};
    piece.node.semantics.role = Role::Group;
    std::vector<Label> labels{sourceLabel(canvas, own, sections)};
    for (const ChainStep& link : links)
        labels.push_back(linkLabel(canvas, *link.kind));
    piece.node.name = labels.front().title;
    qreal arrows = 0;
    for (const ChainStep& link : links)
        arrows += levelArrowRoom(type, link.verb);
    const qreal room = width - arrows;
    // All but the last are as wide as their words, and no wider than an equal share.
    std::vector<qreal> widths;
    qreal used = 0;
    for (size_t i = 0; i + 1 < labels.size(); ++i) {
        const qreal wanted = type.widthOf(labels[i].title, type.plateTitle()) + type.length(48);
        widths.push_back(std::min(wanted, room / static_cast<qreal>(labels.size())));
        used += widths.back();
    }
    widths.push_back(room - used);
    qreal height = type.length(62);
    for (size_t i = 0; i < labels.size(); ++i)
        height =
            std::max(height, boxWords(type, labels[i], widths[i], ColourToken::Ink).size.height() + type.length(20));
    qreal x = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        piece.node.children.push_back(
            placed(boxPiece(type, labels[i], {widths[i], height}, i > 0 && i + 1 == labels.size()), {x, 0}));
        x += widths[i];
        if (i == links.size())
            break;
        const qreal gap = levelArrowRoom(type, links[i].verb);
        const ArrowWords words{{links[i].kind->id.text, QStringLiteral("arrow"), QStringLiteral("chain")},
                               links[i].verb,
                               QStringLiteral("%1 %2 %3.")
                                   .arg(labels[i].title, links[i].verb, canvas.words.inSentence(labels[i + 1].title))};
        piece.node.children.push_back(arrow(type, words, {x + type.length(6), height / 2 + type.length(8)},
                                            {x + gap - type.length(6), height / 2 + type.length(8)}, gap));
        x += gap;
    }
    piece.size = {width, height};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

} // namespace styrmodell
