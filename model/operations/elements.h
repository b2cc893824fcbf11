/// What a person can do to elements. Each yields one Edit, or a sentence that says why not; nothing is changed here.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Adds an element; without an id it gets one from its title. It comes before its sibling `before`; without one where
/// its order says, or last. Error: the id is taken, the title is empty, or it names something that does not exist.
Result<Edit> addElement(const Model& model, Element element, const std::optional<ElementId>& before = {});

/// Gives an element another title, kept to the letter. Error: it no longer exists, or the title is empty.
Result<Edit> renameElement(const Model& model, const ElementId& id, const QString& title);

/// Puts `element` in the place of the one with its id. Error: there is none, or it would break the data.
Result<Edit> changeElement(const Model& model, const Element& element);

/// Moves an element into `parent` (empty: to the top), before the sibling `before`, or last.
/// Error: one of them does not exist, or it would lie within itself.
Result<Edit> moveElement(const Model& model, const ElementId& id, const std::optional<ElementId>& parent,
                         const std::optional<ElementId>& before = {});

/// Moves an element among its siblings of the same kind, before `before`, or last. The siblings get new orders only
/// where no number fits between two of them. Error: one of them does not exist.
Result<Edit> reorderElement(const Model& model, const ElementId& id, const std::optional<ElementId>& before);

/// Removes an element with what lies in it and hangs on it: relations, wordings, targets …; what merely mentions it
/// (decisions, the body responsible) stays without the mention. Error: it no longer exists.
Result<Edit> removeElement(const Model& model, const ElementId& id);

/// The same for several at once; one that lies in another of them goes with it.
Result<Edit> removeElements(const Model& model, const QList<ElementId>& ids);

} // namespace styrmodell
