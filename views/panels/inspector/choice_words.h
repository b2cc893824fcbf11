/// The closed lists of an element in words, as they stand in fields.
#pragma once

#include "model/document/value_words.h"

namespace styrmodell
{

/// A value as it stands in a field: “Sent for comment”.
template <NamedEnum E> QString inWords(E value)
{
    return withCapital(enumWord(value));
}

/// “1 Ingen fattigdom” … of the 2030 Agenda, `goal` 1 to 17; after the UN's names of the goals.
QString agendaGoal(int goal);

} // namespace styrmodell
