/// What a picture's colours mean: the status of a text, how we know, what was attained.
#pragma once

#include "model/change/model.h"
#include "model/queries/counted.h"
#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// One of the things that colours may tell of an element; never told by colour alone.
struct Meaning {
    int place = 0;         ///< among those of its sort, as a legend lists them
    const char* word = ""; ///< an English source phrase of the publication
    bool isSaid = true;    ///< the word stands by each; false: the usual, which a legend alone names
    bool isDashed = false; ///< an example's edge
    bool isSquare = false; ///< a point has corners, so that it differs from another filled one without its colour
    KindPaints paints{};
};

/// What the colours tell of an element; nothing where they tell its kind.
std::optional<Meaning> meaningOf(const CountedModel& counted, ColourBy by, const Element& element);

/// All that they may tell, in the order of a legend.
std::vector<Meaning> allMeanings(ColourBy by);

/// The status of a text: “adopted”, “proposal” …
const char* phraseFor(TextStatus status);

/// What the colours of a picture tell, as a phrase: “The colours show the status of the text”. Null for kinds.
const char* phraseFor(ColourBy by);

/// “attained”, “partly attained” …
const char* assessmentPhrase(Assessment assessment);

/// Of everything that a meaning says nothing of: kinds, groups, slots.
KindPaints neutralPaints();

} // namespace styrmodell
