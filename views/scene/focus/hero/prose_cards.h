/// Items of a text as cards beneath a band.
#pragma once

#include "views/scene/focus/hero.h"

namespace styrmodell
{

/// Whether the text has items with bold leads enough to stand as cards.
bool hasCards(const HeroWords& words);

/// Over the whole width, as many beside each other as there is room for.
Piece proseCards(const Type& type, const HeroWords& words, qreal width);

} // namespace styrmodell
