/// Where pasted elements go, by what she is on.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

struct PastePlace {
    KindId kind{};
    std::optional<ElementId> parent{}; ///< empty: at the top
};

/// Within the element where its kind has a kind that lies in it, else beside it; among the elements of the kind; on
/// the overview directions, or else what the model has first.
PastePlace placeFor(const Model& model, const std::optional<ElementId>& element, const std::optional<KindId>& kind);

/// The first kind that lies in `kind`, else the next that lies where it lies, else `kind` itself.
KindId kindWithin(const Model& model, const KindId& kind);

} // namespace styrmodell
