/// Everything the program does without a window.
#pragma once

#include <QString>
#include <QStringList>

namespace styrmodell
{

/// What the words after the program's name ask for.
enum class Start {
    Command,        ///< needs Qt Core only
    DrawingCommand, ///< needs a QGuiApplication, but no display
    Window
};

/// Decided by the words alone: there is no application yet.
Start startFor(const QStringList& words);

/// Runs a command, `--help` or `--version`; the exit code.
int runCommandLine(const QStringList& words);

/// Says on standard error that `word` is neither a command nor a file; the exit code.
int refuseWord(const QString& word);

/// Says that there is no display to open a window on; the exit code.
int refuseWindow();

} // namespace styrmodell
