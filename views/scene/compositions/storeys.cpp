#include "views/scene/compositions/storeys.h"

#include "views/scene/compositions/from_ranks.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isBodyKind(const Kind& kind)
{
    return kind.flags.has(KindFlag::IsBody);
}

/// The ranked kinds that lie in this one, directly or further in.
QList<KindId> heldKinds(const std::vector<const Kind*>& ranked, const Kind& holder)
{
    QList<KindId> held;
    QList<KindId> holders{holder.id};
    for (const Kind* kind : ranked)
        if (kind != &holder && !isBodyKind(*kind) &&
            std::any_of(kind->parents.begin(), kind->parents.end(),
                        [&](const KindId& parent) { return holders.contains(parent); })) {
            held.append(kind->id);
            holders.append(kind->id);
        }
    return held;
}

/// The bodies by name beside what lies in them.
Slot bodiesOf(const Model& model, const std::vector<const Kind*>& ranked)
{
    Slot bodies;
    bodies.id = QStringLiteral("bodies");
    bodies.shape = SlotShape::Columns;
    for (const Kind* kind : ranked)
        if (isBodyKind(*kind))
            bodies.slots.append(slotOf(*kind, SlotShape::Grid));
    for (const Kind* kind : ranked) {
        if (isBodyKind(*kind) || !liesInBody(model, *kind))
            continue;
        Slot nest = slotOf(*kind, SlotShape::Nest);
        nest.inside = heldKinds(ranked, *kind);
        bodies.slots.append(nest);
    }
    return bodies.slots.size() == 1 ? bodies.slots.first() : bodies;
}

bool isShown(const QList<Slot>& slots, const KindId& kind)
{
    Composition so;
    so.slots = slots;
    return isDrawnWithin(so, kind);
}

} // namespace

QList<Slot> storeysOf(const Model& model)
{
    QList<Slot> storeys;
    const std::vector<const Kind*> ranked = rankedKinds(model);
    for (size_t i = 0; i < ranked.size();) {
        std::vector<const Kind*> equal;
        for (const auto rank = ranked[i]->rank; i < ranked.size() && ranked[i]->rank == rank; ++i)
            equal.push_back(ranked[i]);
        if (std::any_of(equal.begin(), equal.end(), [](const Kind* kind) { return isBodyKind(*kind); }) &&
            !isShown(storeys, equal.front()->id))
            storeys.append(bodiesOf(model, ranked));
        std::erase_if(equal, [&](const Kind* kind) { return isShown(storeys, kind->id); });
        if (equal.empty())
            continue;
        Slot storey;
        storey.id = QStringLiteral("rank-%1").arg(*equal.front()->rank);
        storey.shape = SlotShape::Columns;
        for (const Kind* kind : equal) {
            Slot slot = slotOf(*kind, SlotShape::Group);
            if (!storeys.isEmpty() && equal.size() == 1)
                slot.inside = heldKinds(ranked, *kind);
            storey.slots.append(slot);
        }
        storeys.append(storey.slots.size() == 1 ? storey.slots.first() : storey);
    }
    return storeys;
}

std::optional<Frame> chosenFrame(const Model& model)
{
    for (const Composition* composition : model.table<Composition>().sorted())
        if (composition->frame)
            return composition->frame;
    return frameOf(model);
}

void addStoreyArrows(const Model& model, Composition& composition)
{
    std::vector<QStringList> storeys;
    for (const Slot& slot : composition.slots) {
        QStringList keys;
        for (const Slot& inner : slot.slots)
            keys += inner.key();
        storeys.push_back(keys.isEmpty() ? QStringList{slot.key()} : keys);
    }
    for (const RelationType* type : model.table<RelationType>().sorted()) {
        if (!type->nearerVision)
            continue;
        const auto add = [&](const QString& one, const QString& other) {
            composition.arrows.append({type->id, one, other, {}});
            composition.arrows.append({type->id, other, one, {}});
        };
        for (size_t i = 0; i < storeys.size(); ++i) {
            for (qsizetype j = 0; j + 1 < storeys[i].size(); ++j)
                add(storeys[i][j], storeys[i][j + 1]);
            for (const QString& upper : storeys[i])
                for (const QString& lower : i + 1 < storeys.size() ? storeys[i + 1] : QStringList())
                    add(upper, lower);
        }
    }
}

} // namespace styrmodell
