/// What becomes of a colour that a city chose: whether letters can be read with it.
#pragma once

#include "model/records/theme.h"

#include <QRgb>

namespace styrmodell
{

struct ColourVerdict {
    QString sentence{};
    QRgb shown = 0;          ///< in the light picture
    bool isAdjusted = false; ///< other than what was chosen
};

/// Of one of the theme's tokens; what is not chosen is the program's own.
ColourVerdict verdictOn(const Theme& theme, const QString& token);

} // namespace styrmodell
