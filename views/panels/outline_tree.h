/// The outline as a tree of keys: the whole model by kind and containment.
#pragma once

#include "model/change/model.h"

#include <QDate>

#include <memory>
#include <vector>

namespace styrmodell
{

/// A row of the outline: an element, or a kind with its elements beneath.
struct OutlineRow {
    std::optional<ElementId> element{}; ///< empty: the row is the kind itself
    KindId kind{};
    OutlineRow* parent = nullptr; ///< the row it lies beneath; owned by it
    int position = 0;             ///< among the rows beneath `parent`
    std::vector<std::unique_ptr<OutlineRow>> children{};
    bool isFilled = false; ///< whether `children` has been asked for: large models are built as they are opened
};

/// Rows at the top: kinds in the picture's order (what surrounds everything, then by rank). A kind with one element
/// at the top, and no parent to lie in, is shown as that element.
std::unique_ptr<OutlineRow> outlineTop(const Model& model);

/// Fills `row.children` once.
void fillRow(const Model& model, OutlineRow& row);

/// Whether `row` has anything beneath it, without filling it.
bool hasRowsBeneath(const Model& model, const OutlineRow& row);

/// Rows from the top to the one of `element`, each filled on the way; empty if it has none.
std::vector<const OutlineRow*> wayTo(const Model& model, OutlineRow& top, const ElementId& element);

} // namespace styrmodell
