/// Finding an element by what it is called.
#pragma once

#include "model/change/model.h"

#include <functional>

namespace styrmodell
{

/// Elements that are called so, for a field in which one is chosen: as far as `accepts` says, their title or short
/// title having all the words, by rank, then in order; without a word all of them. At most `most`.
std::vector<const Element*> elementsCalled(const Model& model, const QString& words,
                                           const std::function<bool(const Element&)>& accepts, size_t most);

} // namespace styrmodell
