#include "views/scene/compositions/default_rings.h"

#include "views/scene/compositions/from_ranks.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/compositions/storeys.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

bool areKinds(const Model& model, const Slot& slot, KindFlag flag)
{
    const QList<KindId> kinds = kindsOf(slot);
    return std::any_of(kinds.begin(), kinds.end(), [&](const KindId& id) {
        const Kind* kind = model.find(id);
        return kind && kind->flags.has(flag);
    });
}

/// One kind that lies in nothing and holds nothing.
bool isResult(const Model& model, const Slot& slot)
{
    const Kind* kind = slot.kinds.size() == 1 && slot.inside.isEmpty() ? model.find(slot.kinds.first()) : nullptr;
    return kind && slot.slots.isEmpty() && kind->parents.isEmpty() && !kind->flags.has(KindFlag::IsDocument);
}

/// The last slots, after the bodies, become one.
void foldResults(const Model& model, QList<Slot>& slots)
{
    const auto isOfBodies = [&](const Slot& slot) { return areKinds(model, slot, KindFlag::IsBody); };
    if (std::none_of(slots.begin(), slots.end(), isOfBodies))
        return;
    Slot chain;
    chain.id = QStringLiteral("chain");
    chain.shape = SlotShape::Chain;
    while (!slots.isEmpty() && !isOfBodies(slots.back()) && isResult(model, slots.back()))
        chain.slots.prepend(slots.takeLast());
    if (!chain.slots.isEmpty())
        slots.append(chain);
}

bool showSame(const Slot& one, const Slot& other)
{
    const QList<KindId> mine = kindsOf(one);
    const QList<KindId> theirs = kindsOf(other);
    return QSet<KindId>(mine.begin(), mine.end()) == QSet<KindId>(theirs.begin(), theirs.end());
}

const Slot* slotLike(const QList<Slot>& slots, const Slot& wanted)
{
    for (const Slot& slot : slots) {
        if (!slot.title.isEmpty() && showSame(slot, wanted))
            return &slot;
        if (const Slot* inner = slotLike(slot.slots, wanted))
            return inner;
    }
    return nullptr;
}

void borrowTitles(const Composition& own, QList<Slot>& slots)
{
    for (Slot& slot : slots) {
        if (const Slot* like = slot.title.isEmpty() ? slotLike(own.slots, slot) : nullptr)
            slot.title = like->title;
        borrowTitles(own, slot.slots);
    }
}

void borrowLabels(const Composition& own, Composition& composition)
{
    const auto isSame = [&](const QString& mine, const QString& theirs) {
        const Slot* one = findSlot(composition.slots, mine);
        const Slot* other = findSlot(own.slots, theirs);
        return one && other && showSame(*one, *other);
    };
    for (SlotArrow& arrow : composition.arrows)
        for (const SlotArrow& known : own.arrows)
            if (arrow.label.isEmpty() && known.relation == arrow.relation && isSame(arrow.from, known.from) &&
                isSame(arrow.to, known.to))
                arrow.label = known.label;
}

/// Rings say their arrows in words, so what leads past a ring can be said, too. What leads to the middle from afar is
/// left out: it is what all of it is for.
void addDistantArrows(const Model& model, Composition& composition)
{
    const auto ends = [](const Slot& slot) { return slot.slots.isEmpty() ? QList<Slot>{slot} : slot.slots; };
    for (const RelationType* type : model.table<RelationType>().sorted())
        for (qsizetype i = 0; type->nearerVision && i < composition.slots.size(); ++i)
            for (qsizetype j = i + 2; j < composition.slots.size(); ++j)
                for (const Slot& inner : ends(composition.slots[i]))
                    for (const Slot& outer : ends(composition.slots[j])) {
                        composition.arrows.append({type->id, inner.key(), outer.key(), {}});
                        if (i > 0)
                            composition.arrows.append({type->id, outer.key(), inner.key(), {}});
                    }
}

} // namespace

Composition defaultRings(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-rings")};
    composition.form = Form::Rings;
    composition.frame = chosenFrame(model);
    composition.slots = storeysOf(model);
    addStoreyArrows(model, composition);
    addDistantArrows(model, composition);
    foldResults(model, composition.slots);
    for (Slot& slot : composition.slots)
        if (slot.slots.size() > 1 && areKinds(model, slot, KindFlag::IsBody))
            slot.shape = SlotShape::Anatomy;
    for (const Composition* own : model.table<Composition>().sorted()) {
        borrowTitles(*own, composition.slots);
        borrowLabels(*own, composition);
    }
    return composition;
}

} // namespace styrmodell
