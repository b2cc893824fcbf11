/// What the forms of a picture are called in a publication.
#pragma once

#include "model/records/fields/enums.h"
#include "model/records/fields/words.h"

namespace styrmodell
{

/// “Hus”, “Träffbild” …
QString formName(Form form, Language language);

} // namespace styrmodell
