/// Giving elements another form: another kind, one in the place of two, a copy of a branch.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Gives elements another kind; their relations, place, decisions and follow-up stay. A subtype stays where the new
/// kind has one of that id. Error: one of them, or the kind, does not exist.
Result<Edit> changeKind(const Model& model, const QList<ElementId>& ids, const KindId& kind);

/// Makes one of two: everything that names `gone` names `kept`, which takes over what lies in it; members that `kept`
/// leaves empty come from `gone`, whose other title and text are kept in the note. Error: one of them does not exist,
/// or both are the same.
Result<Edit> mergeElements(const Model& model, const ElementId& kept, const ElementId& gone);

/// Copies an element with what lies in it and the relations of them all, after the original. The copies are drafts;
/// decisions, measured values and pictures are the original's alone. Error: it does not exist.
Result<Edit> duplicateBranch(const Model& model, const ElementId& id);

} // namespace styrmodell
