/// The program with its window.
#pragma once

#include <QString>

class QApplication;

namespace styrmodell
{

/// Shows the window, on the model at `path` or on the start page if empty, until it is closed; the exit code.
int runWindow(QApplication& application, const QString& path);

} // namespace styrmodell
