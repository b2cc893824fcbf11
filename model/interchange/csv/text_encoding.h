/// The letters of a text file as spreadsheets save them.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>

namespace styrmodell
{

/// By its mark UTF-8 or UTF-16; without one UTF-8 or, where it is not that, Windows-1252. Error: none of these.
Result<QString> decodedText(const QByteArray& bytes);

} // namespace styrmodell
