/// What a file to import holds.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>

namespace styrmodell
{

/// At most one byte more than `largest`, by which a reader sees that it is too large.
/// Error (Unreachable): cannot be read; `where` is the path.
Result<QByteArray> bytesOfFile(const QString& path, qint64 largest);

} // namespace styrmodell
