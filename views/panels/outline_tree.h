/// The outline as a tree of keys: the whole model by kind and containment.
#pragma once

#include "model/change/model.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace styrmodell
{

/// A row of the outline: an element, a kind with its elements beneath, or what has no place yet.
struct OutlineRow {
    std::optional<ElementId> element{}; ///< empty: the row is the kind itself
    KindId kind{};                      ///< empty: the row of what has no place yet
    OutlineRow* parent = nullptr;       ///< the row it lies beneath; owned by it
    int position = 0;                   ///< among the rows beneath `parent`
    std::vector<std::unique_ptr<OutlineRow>> children{};
    bool isEntry = false;  ///< the empty line in which a new element of `kind` is written
    bool isFilled = false; ///< whether `children` has been asked for: large models are built as they are opened
};

/// What a filter leaves; nothing: no filter.
using OutlineFilter = std::optional<QSet<ElementId>>;

/// Elements whose title or short title holds every word, with all that they lie in; no filter for no words.
OutlineFilter filterFor(const Model& model, const QString& words);

/// Whether an element waits for a place: it lies in nothing, though others of its kind lie in something.
bool isUnplaced(const Model& model, const Element& element);

/// Rows at the top: kinds in the picture's order (what surrounds everything, then by rank), then what has no place yet.
/// A kind with one element at the top, and no parent to lie in, is shown as that element.
std::unique_ptr<OutlineRow> outlineTop(const Model& model, const OutlineFilter& filter = {});

/// Fills `row.children` once.
void fillRow(const Model& model, OutlineRow& row, const OutlineFilter& filter = {});

/// Whether `row` has anything beneath it, without filling it.
bool hasRowsBeneath(const Model& model, const OutlineRow& row, const OutlineFilter& filter = {});

/// Rows from the top to the one of `element`, each filled on the way; empty if it has none.
std::vector<const OutlineRow*> wayTo(const Model& model, OutlineRow& top, const ElementId& element,
                                     const OutlineFilter& filter = {});

} // namespace styrmodell
