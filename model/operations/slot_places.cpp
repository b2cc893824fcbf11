#include "model/operations/slot_places.h"

#include "model/records/fields/id.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

SlotPath around(const SlotPath& path)
{
    return path.mid(0, path.size() - 1);
}

SlotPath beside(const SlotPath& path, int place)
{
    SlotPath other = path;
    other.last() = place;
    return other;
}

/// The list that the slot stands in.
QList<Slot>* listOf(Composition& composition, const SlotPath& path)
{
    if (path.isEmpty())
        return nullptr;
    QList<Slot>* list = &composition.slots;
    for (const int place : around(path)) {
        if (place < 0 || place >= list->size())
            return nullptr;
        list = &(*list)[place].slots;
    }
    return path.last() >= 0 && path.last() < list->size() ? list : nullptr;
}

void collect(const QList<Slot>& slots, const SlotPath& holder, QList<SlotPath>& paths)
{
    for (int i = 0; i < static_cast<int>(slots.size()); ++i) {
        const SlotPath path = holder + SlotPath{i};
        paths.append(path);
        collect(slots[i].slots, path, paths);
    }
}

QString freshKey(const Composition& composition)
{
    return freshId(QStringLiteral("slot"), [&](const QString& key) { return !pathOf(composition, key).isEmpty(); });
}

void renameEnds(Composition& composition, const QString& former, const QString& key)
{
    for (SlotArrow& arrow : composition.arrows)
        for (QString* end : {&arrow.from, &arrow.to})
            if (*end == former)
                *end = key;
}

/// The arrows that lead to or from no slot any more.
void dropLooseArrows(Composition& composition)
{
    composition.arrows.removeIf([&](const SlotArrow& arrow) {
        return pathOf(composition, arrow.from).isEmpty() || pathOf(composition, arrow.to).isEmpty();
    });
}

/// Whether it does nothing but put others beside or beneath each other.
bool isMereHolder(const Slot& slot)
{
    return slot.title.isEmpty() && slot.kinds.isEmpty() &&
           (!slot.shape || slot.shape == SlotShape::Columns || slot.shape == SlotShape::Rows);
}

/// A slot that another was taken out of: gone where it is not needed any more.
void dissolve(Composition& composition, const SlotPath& path)
{
    QList<Slot>& list = *listOf(composition, path);
    const Slot holder = list[path.last()];
    if (holder.slots.isEmpty() && holder.kinds.isEmpty()) {
        list.removeAt(path.last());
        dropLooseArrows(composition);
    } else if (holder.slots.size() == 1 && isMereHolder(holder)) {
        list[path.last()] = holder.slots.first();
        renameEnds(composition, holder.key(), holder.slots.first().key());
    }
}

} // namespace

const Slot* slotAt(const Composition& composition, const SlotPath& path)
{
    const QList<Slot>* list = &composition.slots;
    const Slot* slot = nullptr;
    for (const int place : path) {
        if (place < 0 || place >= list->size())
            return nullptr;
        slot = &list->at(place);
        list = &slot->slots;
    }
    return slot;
}

QList<SlotPath> slotPaths(const Composition& composition)
{
    QList<SlotPath> paths;
    collect(composition.slots, {}, paths);
    return paths;
}

SlotPath pathOf(const Composition& composition, const QString& key)
{
    for (const SlotPath& path : slotPaths(composition))
        if (slotAt(composition, path)->key() == key)
            return path;
    return {};
}

SlotPath setSlot(Composition& composition, const SlotPath& path, Slot slot)
{
    QList<Slot>* list = listOf(composition, path);
    if (!list)
        return path;
    QString key = list->at(path.last()).key();
    if (key.isEmpty())
        key = freshKey(composition);
    if (slot.key() != key)
        slot.id = key;
    (*list)[path.last()] = std::move(slot);
    return path;
}

SlotPath addSlot(Composition& composition, const SlotPath& after, Slot slot)
{
    slot.id = freshKey(composition);
    if (QList<Slot>* list = listOf(composition, after)) {
        list->insert(after.last() + 1, std::move(slot));
        return beside(after, after.last() + 1);
    }
    composition.slots.append(std::move(slot));
    return {static_cast<int>(composition.slots.size()) - 1};
}

SlotPath removeSlot(Composition& composition, const SlotPath& path)
{
    QList<Slot>* list = listOf(composition, path);
    if (!list)
        return path;
    list->removeAt(path.last());
    dropLooseArrows(composition);
    if (list->isEmpty())
        return around(path);
    return beside(path, std::min(path.last(), static_cast<int>(list->size()) - 1));
}

SlotPath moveSlot(Composition& composition, const SlotPath& path, int steps)
{
    QList<Slot>* list = listOf(composition, path);
    if (!list)
        return path;
    const int to = std::clamp(path.last() + steps, 0, static_cast<int>(list->size()) - 1);
    list->move(path.last(), to);
    return beside(path, to);
}

SlotPath moveSlotIn(Composition& composition, const SlotPath& path)
{
    QList<Slot>* list = listOf(composition, path);
    if (!list || path.last() == 0)
        return path;
    const Slot moved = list->takeAt(path.last());
    Slot& before = (*list)[path.last() - 1];
    if (before.slots.isEmpty()) {
        Slot holder;
        holder.shape = SlotShape::Columns;
        holder.slots = {before, moved};
        before = holder;
        // Named when all others are in their place, so that its key is its own
        before.id = freshKey(composition);
    } else {
        before.slots.append(moved);
    }
    return beside(path, path.last() - 1) + SlotPath{static_cast<int>(before.slots.size()) - 1};
}

SlotPath placeSlot(Composition& composition, const SlotPath& path, const SlotPath& holder, int place)
{
    QList<Slot>* from = listOf(composition, path);
    if (!from || holder.mid(0, path.size()) == path || (!holder.isEmpty() && !slotAt(composition, holder)))
        return path;
    if (from->at(path.last()).key().isEmpty())
        (*from)[path.last()].id = freshKey(composition);
    const Slot moved = from->at(path.last());
    QList<Slot>* to = holder.isEmpty() ? &composition.slots : &(*listOf(composition, holder))[holder.last()].slots;
    place = std::clamp(place, 0, static_cast<int>(to->size()));
    to->insert(place, moved);
    SlotPath former = path;
    if (path.size() > holder.size() && path.mid(0, holder.size()) == holder && place <= path[holder.size()])
        ++former[holder.size()];
    listOf(composition, former)->removeAt(former.last());
    if (former.size() > 1)
        dissolve(composition, around(former));
    return pathOf(composition, moved.key());
}

SlotPath moveSlotOut(Composition& composition, const SlotPath& path)
{
    if (path.size() < 2)
        return path;
    const SlotPath holder = around(path);
    return placeSlot(composition, path, around(holder), holder.last() + 1);
}

} // namespace styrmodell
