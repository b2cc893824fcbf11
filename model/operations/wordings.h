/// Proposing, correcting and deciding wordings. An adopted text is only changed on purpose.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// What a wording says.
struct WordingText {
    QString title{};
    QString shortTitle{};
    QString text{};
    bool operator==(const WordingText&) const = default;
};

WordingText wordingInForce(const Element& element);

/// Puts a proposed wording beside the one in force, or changes the one that stands there.
/// Error: the element does not exist.
Result<Edit> proposeWording(const Model& model, const ElementId& element, const WordingText& text);

/// How many adopted texts an edit changes where they stand.
int changedAdoptedTexts(const Edit& edit);

/// The same edit with every adopted text left as it is and its new wording proposed beside it. For what comes from
/// outside: nothing that is decided changes by mistake. Error: as its changes give.
Result<Edit> proposingAdoptedTexts(const Model& model, const Edit& edit);

/// Takes the proposal away. Error: there is none.
Result<Edit> withdrawProposal(const Model& model, const ElementId& element);

/// Mends the wording in force where it stands, without a decision. Error: the element does not exist; empty title.
Result<Edit> correctWording(const Model& model, const ElementId& element, const WordingText& text);

/// Adds `decision` and does what it says to all of its elements at once. *Adopted*: proposed wordings come into force
/// and the former ones are kept with their last day; what was proposed is adopted, valid from the decision's day where
/// it has no day of its own; what an adopted element replaces is closed the day before. *Sent for comment* and
/// *referred back* change the status of what is not adopted yet. *Repealed*: the elements end with that day.
/// Without an id the decision gets one. Error: it has no type, no elements, or names what does not exist.
Result<Edit> registerDecision(const Model& model, Decision decision);

} // namespace styrmodell
