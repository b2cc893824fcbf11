#include "app/command_line/commands.h"
#include "model/document/document.h"
#include "model/interchange/apply_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

/// The number of the edit, once it is on disk.
Result<qint64> carryOut(Document& document, const QByteArray& line)
{
    Result<ApplyLine> asked = readApplyLine(document.model(), line);
    if (!asked)
        return asked.error();
    if (std::holds_alternative<UndoLine>(*asked))
        return document.undo();
    if (std::holds_alternative<RedoLine>(*asked))
        return document.redo();
    return document.apply(std::get<Edit>(*std::move(asked)));
}

Result<Exit> apply(const QCommandLineParser& written, Console& console)
{
    const QStringList words = written.positionalArguments();
    if (words.size() == 2 && words.at(1) != u"-")
        return usageError(Texts::tr("Operations come on standard input; “%1” is not read.").arg(words.at(1)));
    const auto document = Document::open(words.constFirst());
    if (!document)
        return document.error();

    Exit exit = Exit::Done;
    int number = 0;
    while (const auto line = console.readLine()) {
        ++number;
        const Result<qint64> done = carryOut(**document, *line);
        const QString answer =
            done ? QStringLiteral("ok %1").arg(*done)
                 : QStringLiteral("error %1: %2").arg(QString::number(number), done.error().message().simplified());
        if (auto said = console.writeLine(answer); !said)
            return said.error();
        if (done)
            continue;
        if (done.error().kind == ErrorKind::Unreachable)
            return done.error();
        exit = Exit::BadInput;
    }
    return exit;
}

} // namespace

Command applyCommand()
{
    return {QStringLiteral("apply"),
            QStringLiteral("FILE [-]"),
            Texts::tr("Carry out operations, one JSON object a line on standard input; one answer a line."),
            {},
            1,
            2,
            apply};
}

} // namespace styrmodell
