/// Where an element stands in the model, for those who hear the picture.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// Adds to what each element's node says its level (“Nivå 3 av 7.”) and what it has to do with others (“Bidrar till
/// Helsingborg 2035.”).
void tellBearings(Page& page, const PictureWords& words);

} // namespace styrmodell
