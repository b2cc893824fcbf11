/// In which ways elements may be related, the most likely first.
#pragma once

#include "model/change/model.h"

#include <vector>

namespace styrmodell
{

/// A way in which an element of a kind may be related: a type, read forward or backward.
struct Verb {
    RelationTypeId type{};
    bool isForward = true; ///< the element is the `from` end
    int uses = 0;          ///< by elements of the kind in the model
    int usesBetween = 0;   ///< of these, with an other end of the other kind
    bool operator==(const Verb&) const = default;
};

/// All verbs of the model, the most used by elements of `kind` first, then those that lead towards the vision, then by
/// type. Relations of whole kinds do not count as used.
std::vector<Verb> verbsFor(const Model& model, const KindId& kind);

/// Likewise, before all else those that elements of `kind` have most with elements of `other`.
std::vector<Verb> verbsBetween(const Model& model, const KindId& kind, const KindId& other);

/// As it is read in the model's language: “bidrar till”.
QString wordsOf(const Model& model, const Verb& verb);

/// The relation that the verb says of `own` and `other`, without an id.
Relation relationFor(const Verb& verb, const ElementId& own, const ElementId& other);

/// Whether the model has that relation already.
bool isRelated(const Model& model, const Verb& verb, const ElementId& own, const ElementId& other);

} // namespace styrmodell
