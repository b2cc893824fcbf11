#include "views/scene/compositions/slots.h"

namespace styrmodell
{

const Slot* findSlot(const QList<Slot>& slots, const QString& key)
{
    for (const Slot& slot : slots) {
        if (slot.key() == key)
            return &slot;
        if (const Slot* inner = findSlot(slot.slots, key))
            return inner;
    }
    return nullptr;
}

QList<KindId> kindsOf(const Slot& slot)
{
    QList<KindId> kinds = slot.kinds + slot.inside;
    for (const Slot& inner : slot.slots)
        kinds += kindsOf(inner);
    return kinds;
}

} // namespace styrmodell
