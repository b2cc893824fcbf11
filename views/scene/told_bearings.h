/// Where an element stands in the model, for those who hear the picture.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// Adds to what each element's node says its level: “Nivå 3 av 7.”
void tellLevels(Page& page, const PictureWords& words);

/// The level, and what the element has to do with others, where the page itself does not say it: “Bidrar till
/// Helsingborg 2035.”
void tellBearings(Page& page, const PictureWords& words);

} // namespace styrmodell
