/// What a strategist calls the parts of a composition. Names of kinds are in the model's language.
#pragma once

#include "model/operations/slot_places.h"
#include "model/queries/counted.h"

namespace styrmodell
{

/// “Side by side”; of a slot that holds others, or of one that has members.
QString shapeWord(SlotShape shape, bool holdsSlots);
/// “By body …”
QString groupWord(GroupBy by);

/// The kinds' plurals: “Boards, companies”.
QString kindNames(const Model& model, const QList<KindId>& kinds);
/// The same in both languages: what stands where a slot has no title.
Words kindWords(const Model& model, const QList<KindId>& kinds);

/// The slot's title, else what it shows, else what it holds.
QString slotName(const Model& model, const Slot& slot);

/// “The city's programme – is a basis of → Steering documents”
QString arrowName(const Model& model, const Composition& composition, const SlotArrow& arrow);

/// What is left out and what is empty, in sentences.
QString remarksOn(const CountedModel& counted, const Composition& composition);

} // namespace styrmodell
