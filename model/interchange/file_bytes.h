/// What a file to import holds.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>

namespace styrmodell
{

/// Of a pipe at most one byte more than `largest`, by which a reader sees that it is too large.
/// Error, `where` is the path: the file is larger than that (nothing of it is read), or cannot be read (Unreachable).
Result<QByteArray> bytesOfFile(const QString& path, qint64 largest);

} // namespace styrmodell
