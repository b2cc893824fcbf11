/// The closed lists of an element in words, as they stand in fields.
#pragma once

#include "model/records/fields/enums.h"

#include <QString>

namespace styrmodell
{

QString inWords(TextStatus status);
QString inWords(Certainty certainty);
QString inWords(Assessment assessment);

/// “1 Ingen fattigdom” … of the 2030 Agenda, `goal` 1 to 17; after the UN's names of the goals.
QString agendaGoal(int goal);

} // namespace styrmodell
