/// What of a composition is being looked at in the dialog.
#pragma once

#include "model/operations/slot_places.h"

namespace styrmodell
{

enum class Part { Whole, Frame, Coverage, Slot, Arrows, Colours };

struct PicturePart {
    Part part = Part::Whole;
    SlotPath path{}; ///< of a slot
    bool operator==(const PicturePart&) const = default;
};

} // namespace styrmodell
