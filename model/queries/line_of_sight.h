/// The line of sight (röd tråd) of an element: up to the vision and down to results.
#pragma once

#include "model/queries/related.h"

namespace styrmodell
{

/// Everything from which, or to which, an element can be reached by relations that have a direction towards the
/// vision. A ring of relations is walked once.
struct LineOfSight {
    const Element* element = nullptr;
    std::vector<const Element*> up{};         ///< by rank, order, id; nearer the vision
    std::vector<const Element*> down{};       ///< by rank, order, id
    std::vector<const Relation*> relations{}; ///< walked on the way, by id
    std::vector<Related> steps{};             ///< each step from an element to what it leads to, upward
};

LineOfSight lineOfSight(const CountedModel& counted, const Element& element);

/// The thread in words, a sentence for each element and verb, the element's own first:
/// “Fler behöriga” bidrar till “En skola där fler lyckas”.
QStringList sentencesOf(const CountedModel& counted, const LineOfSight& thread, Language language);

} // namespace styrmodell
