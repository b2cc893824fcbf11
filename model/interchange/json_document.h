/// JSON text read strictly: what QJsonDocument would pass over in silence is an error.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace styrmodell
{

/// Beyond these a text is refused.
inline constexpr int deepestJson = 64;
inline constexpr qint64 largestJson = qint64{64} << 20; ///< bytes

/// The one object that `text` holds. Error: it is not JSON in UTF-8, no object, too large, nested too deep, or an
/// object has two members of one name; `where` is the line.
Result<QJsonObject> parseJsonObject(const QByteArray& text);

} // namespace styrmodell
