/// Where commands read and write: data on standard output, messages on standard error.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>

namespace styrmodell
{

class Console
{
public:
    /// Passes data on at once. Error (Unreachable): nobody takes it.
    Result<void> write(const QByteArray& data);
    Result<void> writeLine(const QString& line) { return write(line.toUtf8() + '\n'); }
    /// A message, on a line of its own.
    void say(const QString& message);

    /// The next line of standard input without its line end; nothing at the end.
    std::optional<QByteArray> readLine();
};

} // namespace styrmodell
