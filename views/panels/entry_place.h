/// Where in the outline a new element is written.
#pragma once

#include "model/change/model.h"

#include <optional>

namespace styrmodell
{

/// One of `kind` in `parent` (empty: at the top), right after the sibling `after` (empty: there is none yet).
struct EntryPlace {
    KindId kind{};
    std::optional<ElementId> parent{};
    std::optional<ElementId> after{};
    bool operator==(const EntryPlace&) const = default;
};

/// After the last of the kind in `parent`, or at the top.
EntryPlace lastPlace(const Model& model, const KindId& kind, const std::optional<ElementId>& parent);

/// In the element that it comes after: of the same kind if that may lie there, else of the first kind that may.
/// Nothing where none may.
std::optional<EntryPlace> inward(const Model& model, const EntryPlace& place);

/// After the element that it lies in, of that one's kind. Nothing at the top.
std::optional<EntryPlace> outward(const Model& model, const EntryPlace& place);

/// The sibling that it comes before; nothing where it comes last.
std::optional<ElementId> siblingAfter(const Model& model, const EntryPlace& place);

} // namespace styrmodell
