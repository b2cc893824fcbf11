#include "views/scene/compositions/understood.h"

#include "model/queries/order.h"
#include "views/scene/compositions/slots.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

int levelsOf(Form form)
{
    switch (form) {
    case Form::Matrix:
        return 0;
    case Form::Stack:
    case Form::Columns:
        return 3;
    default:
        return 2;
    }
}

int levelsIn(const Slot& slot)
{
    int inner = 0;
    for (const Slot& one : slot.slots)
        inner = std::max(inner, levelsIn(one));
    return 1 + inner;
}

bool holdsSlots(const Slot& slot)
{
    return !slot.slots.isEmpty();
}

/// Whether what lies in it holds nothing further.
bool isForSingleSlots(const Slot& slot)
{
    return slot.shape == SlotShape::Anatomy || slot.shape == SlotShape::Chain;
}

QList<SlotShape> shapesOfHolder(const Slot& slot, bool isTop)
{
    QList<SlotShape> shapes{SlotShape::Columns, SlotShape::Rows};
    if (levelsIn(slot) > 2)
        return shapes;
    shapes.append(SlotShape::Anatomy);
    if (isTop)
        shapes.append(SlotShape::Chain);
    return shapes;
}

/// How many stand in it; what lies within them apart.
size_t membersIn(const CountedModel& counted, const Slot& slot)
{
    size_t members = 0;
    for (const KindId& kind : slot.kinds)
        members += counted.elementsOf(kind).size();
    return members;
}

QList<SlotShape> shapesInStack(const CountedModel& counted, const Slot& slot, const Slot* holder)
{
    if (holder && holder->shape == SlotShape::Anatomy)
        return {SlotShape::Grid, SlotShape::Nest};
    if (holder && holder->shape == SlotShape::Chain)
        return {};
    if (holdsSlots(slot))
        return shapesOfHolder(slot, !holder);
    QList<SlotShape> shapes{SlotShape::Group};
    if (membersIn(counted, slot) <= 1)
        shapes.append(SlotShape::Band);
    if (!slot.inside.isEmpty())
        shapes.append(SlotShape::Columns);
    return shapes;
}

QList<SlotShape> shapesInRings(const Slot& slot, const Slot* holder)
{
    if (holder)
        return holder->shape == SlotShape::Chain ? QList<SlotShape>() : QList{SlotShape::Group, SlotShape::Nest};
    return holdsSlots(slot) ? QList{SlotShape::Columns, SlotShape::Anatomy, SlotShape::Chain} : QList<SlotShape>();
}

/// Between gable and ground a slot without anything in it is a beam.
bool isBeam(const Composition& composition, const SlotPath& path, const Slot& slot)
{
    return path.size() == 1 && path.first() > 0 && path.first() + 1 < composition.slots.size() && !holdsSlots(slot) &&
           slot.inside.isEmpty();
}

bool isEmpty(const CountedModel& counted, const Slot& slot)
{
    const QList<KindId> kinds = kindsOf(slot);
    return std::all_of(kinds.begin(), kinds.end(),
                       [&](const KindId& kind) { return counted.elementsOf(kind).empty(); });
}

} // namespace

bool drawsSlots(Form form)
{
    return levelsOf(form) > 0;
}

QList<SlotShape> shapesUnderstood(const CountedModel& counted, const Composition& composition, const SlotPath& path)
{
    const Slot* slot = slotAt(composition, path);
    if (!slot)
        return {};
    const Slot* holder = slotAt(composition, path.mid(0, path.size() - 1));
    switch (composition.form.value_or(Form::Stack)) {
    case Form::Stack:
    case Form::Columns:
        return shapesInStack(counted, *slot, holder);
    case Form::House:
        return isBeam(composition, path, *slot) && membersIn(counted, *slot) > 1
                   ? QList{SlotShape::Group, SlotShape::Rows}
                   : QList<SlotShape>();
    case Form::Pyramid:
        if (!holder)
            return {SlotShape::Group, SlotShape::Cycle};
        return slot->inside.isEmpty() ? QList<SlotShape>() : QList{SlotShape::Group, SlotShape::Nest};
    case Form::Rings:
        return shapesInRings(*slot, holder);
    case Form::Chain:
        return slot->inside.isEmpty() ? QList<SlotShape>() : QList{SlotShape::Group, SlotShape::Nest};
    case Form::Matrix:
    case Form::Cycle:
        break;
    }
    return {};
}

bool mayMoveIn(const Composition& composition, const SlotPath& path)
{
    const Slot* slot = slotAt(composition, path);
    if (!slot || path.last() == 0)
        return false;
    SlotPath beforeIt = path;
    --beforeIt.last();
    const Slot& before = *slotAt(composition, beforeIt);
    for (qsizetype depth = 1; depth < path.size(); ++depth)
        if (isForSingleSlots(*slotAt(composition, path.mid(0, depth))))
            return false;
    if (isForSingleSlots(before) && holdsSlots(before) && holdsSlots(*slot))
        return false;
    return path.size() + levelsIn(*slot) <= levelsOf(composition.form.value_or(Form::Stack));
}

bool mayLieIn(const Composition& composition, const SlotPath& path, const SlotPath& holder)
{
    const Slot* slot = slotAt(composition, path);
    const Slot* around = slotAt(composition, holder);
    if (!slot || (around && (!holdsSlots(*around) || (isForSingleSlots(*around) && holdsSlots(*slot)))))
        return false;
    return holder.size() + levelsIn(*slot) <= levelsOf(composition.form.value_or(Form::Stack));
}

QList<KindId> kindsDrawn(const Composition& composition)
{
    if (!drawsSlots(composition.form.value_or(Form::Stack)))
        return composition.rows + composition.columns + composition.cell;
    QList<KindId> kinds = composition.frame ? composition.frame->kinds + composition.frame->chips : QList<KindId>();
    for (const Slot& slot : composition.slots)
        kinds += kindsOf(slot);
    return kinds;
}

std::vector<const Kind*> kindsLeftOut(const CountedModel& counted, const Composition& composition)
{
    const QList<KindId> drawn = kindsDrawn(composition);
    std::vector<const Kind*> kinds = kindsInOrder(counted.model());
    std::erase_if(kinds,
                  [&](const Kind* kind) { return drawn.contains(kind->id) || counted.elementsOf(kind->id).empty(); });
    return kinds;
}

QList<SlotPath> emptySlots(const CountedModel& counted, const Composition& composition)
{
    if (!drawsSlots(composition.form.value_or(Form::Stack)))
        return {};
    QList<SlotPath> paths = slotPaths(composition);
    paths.removeIf([&](const SlotPath& path) {
        const Slot& slot = *slotAt(composition, path);
        return holdsSlots(slot) || !isEmpty(counted, slot);
    });
    return paths;
}

} // namespace styrmodell
