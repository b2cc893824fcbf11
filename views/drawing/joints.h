/// Where Swedish compounds are put together.
#pragma once

#include <QString>

#include <vector>

namespace styrmodell
{

/// Before which letters of a word a part of the compound begins ("utbildnings|nämnden"), ascending, found by known
/// parts of the words of municipal governance and by the s that joins them; `syllables` are where a dictionary cuts
/// the word. Parts have at least three letters.
std::vector<qsizetype> compoundJoints(const QString& word, const std::vector<qsizetype>& syllables);

} // namespace styrmodell
