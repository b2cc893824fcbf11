/// How a picture may be looked at, in the window's words.
#pragma once

#include "model/records/fields/enums.h"

#include <QList>
#include <QString>

#include <optional>

namespace styrmodell
{

/// “Status of the text”
QString colourByWord(ColourBy by);
QList<ColourBy> coloursOffered();

/// “Beginning of the text”; empty `detail`: as each form says by itself.
QString detailWord(std::optional<Detail> detail);
QList<std::optional<Detail>> detailsOffered();

/// “A4, landscape”
QString pageWord(PageFormat page);
QList<PageFormat> pagesOffered();

} // namespace styrmodell
