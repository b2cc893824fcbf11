/// What a command of the program is.
#pragma once

#include "app/command_line/console.h"

#include <QCommandLineOption>
#include <QStringList>

#include <functional>

class QCommandLineParser;

namespace styrmodell
{

/// The exit codes, a promise to other programs (DESIGN.md §7).
enum class Exit {
    Done = 0,
    Findings = 1,   ///< findings or differences
    Usage = 2,      ///< an unknown option, form, format, theme, page, template or word
    BadInput = 3,   ///< an unknown id, kind or version, or bad content
    Unreachable = 4 ///< cannot read or write
};

Exit exitOf(ErrorKind kind);

struct Command {
    QString name{};      ///< the word
    QString arguments{}; ///< as the help shows them: "FILE [--template NAME]"
    QString summary{};   ///< a sentence, translated
    QList<QCommandLineOption> options{};
    qsizetype fewestWords = 1; ///< besides the options
    qsizetype mostWords = 1;
    /// What it does. An error is told, and its kind becomes the exit code.
    std::function<Result<Exit>(const QCommandLineParser& written, Console& console)> run{};
};

/// An error about what was written on the command line.
Error usageError(const QString& sentence);

} // namespace styrmodell
