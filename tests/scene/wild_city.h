/// Cities as nobody would draw them, to hold pictures against.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// A generated city of 5 to 3,000 elements with what titles may hold: compounds of 80 letters, 5,000 letters, one
/// letter, emoji, words from right to left; some kinds are empty, some elements drafts, proposals or past. The same
/// seed gives the same city.
Model wildCity(std::uint32_t seed);

} // namespace styrmodell
