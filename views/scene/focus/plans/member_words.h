/// What is said of a member in few words, and whether it is measured.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// The first of its indicators of which there is something to say; nothing where there is none.
QStringList indicatorLine(const PictureWords& words, const Element& element, const Kind& kind);

/// “Gäller  2023–2026”; nothing where nothing is said.
std::vector<Fact> validityFacts(const PictureWords& words, const Element& element);

bool isMeasured(const Model& model, const Element& element);

/// The body it lies in; null for bodies themselves.
const Element* bodyAround(const Model& model, const Element& element);

} // namespace styrmodell
