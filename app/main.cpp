#include "app/command_line/command_line.h"
#include "app/translation.h"
#include "app/window/run_window.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <clocale>
#include <cstring>
#include <functional>

namespace
{

using namespace styrmodell;

/// Qt takes text from outside as UTF-8 and complains of every other locale: the plain C one is told to be UTF-8, too.
void takeTextAsUtf8()
{
    std::setlocale(LC_ALL, "");
    const char* locale = std::setlocale(LC_CTYPE, nullptr);
    if (!locale || std::strcmp(locale, "C") == 0 || std::strcmp(locale, "POSIX") == 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// What Qt says of its own surroundings is nothing to someone who runs a command; QT_LOGGING_RULES brings it back.
void keepQtQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
}

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QFile::decodeName(argv[i]);
    return words;
}

template <class Application> void setUp(Application& application)
{
    QCoreApplication::setApplicationName(QStringLiteral("styrmodell"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STYRMODELL_VERSION));
    installTranslations(application);
}

/// Pictures are drawn without a display, also where there is one: nothing needs to be shown.
int runDrawingCommand(int& argc, char* argv[], const QStringList& words)
{
    keepQtQuiet();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    setUp(application);
    return runCommandLine(words);
}

int runPlainCommand(int& argc, char* argv[], const QStringList& words)
{
    keepQtQuiet();
    QCoreApplication application(argc, argv);
    setUp(application);
    return runCommandLine(words);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int refuse(int& argc, char* argv[], const std::function<int()>& sentence)
{
    QCoreApplication application(argc, argv);
    setUp(application);
    return sentence();
}

int openWindow(int& argc, char* argv[])
{
    QApplication application(argc, argv); // takes Qt's own options out of the words
    setUp(application);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() > 1)
        return refuseWord(words.at(1));
    return runWindow(application, words.isEmpty() ? QString() : words.constFirst());
}

} // namespace

int main(int argc, char* argv[])
{
    takeTextAsUtf8();
    const QStringList words = wordsOf(argc, argv);
    switch (startFor(words)) {
    case Start::DrawingCommand:
        return runDrawingCommand(argc, argv, words);
    case Start::Command:
        return runPlainCommand(argc, argv, words);
    case Start::Window:
        break;
    }
    const QString word = words.isEmpty() ? QString() : words.constFirst(); // Qt's own options have a single dash
    if (word.startsWith(QStringLiteral("--")) ||
        (!word.isEmpty() && !word.startsWith(u'-') && !QFileInfo::exists(word)))
        return refuse(argc, argv, [&] { return refuseWord(word); });
    if (!hasDisplay())
        return refuse(argc, argv, refuseWindow);
    return openWindow(argc, argv);
}
