/// What a picture leaves out, in words.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// “The picture shows a selection: goals; Barn- och utbildningsnämnden; proposal.” Empty where it shows everything.
QString selectionSentence(const PictureWords& words);

} // namespace styrmodell
