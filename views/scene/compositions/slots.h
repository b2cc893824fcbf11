/// Finding one's way in a composition's slots.
#pragma once

#include "model/records/composition.h"

namespace styrmodell
{

/// The slot with this key anywhere in the composition; null: none.
const Slot* findSlot(const QList<Slot>& slots, const QString& key);

/// Kinds drawn in the slot and in its slots, those within its members too.
QList<KindId> kindsOf(const Slot& slot);

} // namespace styrmodell
