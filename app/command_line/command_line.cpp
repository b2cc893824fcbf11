#include "app/command_line/command_line.h"

#include "app/command_line/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

constexpr std::array<const char*, 10> commandWords{"new",    "templates", "import",  "export",  "list",
                                                   "thread", "check",     "history", "version", "apply"};

bool isCommand(const QString& word)
{
    return std::any_of(commandWords.begin(), commandWords.end(),
                       [&](const char* known) { return word == QLatin1String(known); });
}

bool asksForHelp(const QStringList& words)
{
    return words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"));
}

QString helpOf(const Command& command)
{
    QString help = QStringLiteral("styrmodell %1 %2\n    %3\n").arg(command.name, command.arguments, command.summary);
    for (const QCommandLineOption& option : command.options) {
        if (option.flags() & QCommandLineOption::HiddenFromHelp)
            continue;
        const QString name = option.names().constFirst();
        const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        help += QStringLiteral("    %1 %2\n").arg((dashes + name + value).leftJustified(30), option.description());
    }
    return help;
}

QString help(const QString& word)
{
    const std::vector<Command> all = allCommands();
    for (const Command& command : all)
        if (command.name == word)
            return helpOf(command);
    QString text = QStringLiteral("styrmodell [FILE]\n    ") + Texts::tr("Open the window.") + u'\n';
    for (const Command& command : all)
        text += QStringLiteral("styrmodell %1 %2\n    %3\n").arg(command.name, command.arguments, command.summary);
    text += QStringLiteral("styrmodell COMMAND --help\n    ") + Texts::tr("Tell the options of a command.") + u'\n';
    text += QStringLiteral("styrmodell --version\n");
    return text + u'\n' +
           Texts::tr("Exit status: 0 done, 1 findings or differences, 2 wrong usage, 3 bad input, 4 cannot read or "
                     "write.") +
           u'\n';
}

/// Error: an option that is not known or lacks its value, too few or too many words.
Result<void> read(QCommandLineParser& parser, const Command& command, const QStringList& words)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(command.options);
    if (!parser.parse(words)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return usageError(parser.errorText());
        return usageError(Texts::tr("There is no option “%1”.").arg(unknown.constFirst()));
    }
    for (const QCommandLineOption& option : command.options)
        if (!option.valueName().isEmpty() && parser.values(option).size() > 1)
            return usageError(Texts::tr("The option “%1” is given twice.").arg(option.names().constFirst()));
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.fewestWords)
        return usageError(Texts::tr("Something is missing: styrmodell %1 %2").arg(command.name, command.arguments));
    if (count > command.mostWords)
        return usageError(Texts::tr("This is more than “%1” takes: “%2”.")
                              .arg(command.name, parser.positionalArguments().at(command.mostWords)));
    return {};
}

Result<Exit> run(const Command& command, const QStringList& words, Console& console)
{
    QCommandLineParser parser;
    if (auto good = read(parser, command, words); !good)
        return good.error();
    return command.run(parser, console);
}

int answer(const Result<Exit>& done, Console& console)
{
    if (done)
        return static_cast<int>(*done);
    console.say(QStringLiteral("styrmodell: ") + done.error().message());
    if (done.error().kind == ErrorKind::Usage)
        console.say(Texts::tr("“styrmodell --help” tells what can be written here."));
    return static_cast<int>(exitOf(done.error().kind));
}

Result<Exit> print(const QString& text, Console& console)
{
    const auto written = console.write(text.toUtf8());
    return written ? Result<Exit>(Exit::Done) : written.error();
}

} // namespace

Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Exit::Usage;
    case ErrorKind::BadInput:
        return Exit::BadInput;
    case ErrorKind::Unreachable:
        break;
    }
    return Exit::Unreachable;
}

Error usageError(const QString& sentence)
{
    return {sentence, {}, ErrorKind::Usage};
}

std::vector<Command> allCommands()
{
    return {newCommand(),    templatesCommand(), importCommand(),  exportCommand(),  listCommand(),
            threadCommand(), checkCommand(),     historyCommand(), versionCommand(), applyCommand()};
}

Start startFor(const QStringList& words)
{
    if (words.isEmpty())
        return Start::Window;
    const QString& first = words.constFirst();
    if (first == u"export" && !asksForHelp(words))
        return Start::DrawingCommand;
    if (isCommand(first) || asksForHelp(words) || words.contains(QStringLiteral("--version")))
        return Start::Command;
    return Start::Window;
}

int runCommandLine(const QStringList& words)
{
    Console console;
    if (asksForHelp(words))
        return answer(print(help(words.constFirst()), console), console);
    if (!isCommand(words.constFirst()))
        return answer(print(QStringLiteral("styrmodell " STYRMODELL_VERSION "\n"), console), console);
    for (const Command& command : allCommands())
        if (command.name == words.constFirst())
            return answer(run(command, words, console), console);
    return refuseWord(words.constFirst());
}

int refuseWord(const QString& word)
{
    Console console;
    const bool isOption = word.startsWith(u'-');
    const QString sentence = isOption ? Texts::tr("There is no option “%1”.").arg(word)
                                      : Texts::tr("“%1” is neither a command nor a file.").arg(word);
    return answer(usageError(sentence), console);
}

int refuseWindow()
{
    Console console;
    const QString sentence = Texts::tr("There is no display to open a window on; “styrmodell export” draws without.");
    return answer(Error{sentence, {}, ErrorKind::Unreachable}, console);
}

} // namespace styrmodell
