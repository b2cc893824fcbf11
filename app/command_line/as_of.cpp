#include "app/command_line/as_of.h"

#include "app/command_line/command.h"
#include "model/records/fields/imprecise_date.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

} // namespace

QCommandLineOption asOfOption()
{
    return {QStringLiteral("as-of"), Texts::tr("What is in force that day."), QStringLiteral("DATE")};
}

Result<QDate> asOfDay(const QCommandLineParser& written, QDate otherwise)
{
    if (!written.isSet(QStringLiteral("as-of")))
        return otherwise;
    const QString word = written.value(QStringLiteral("as-of"));
    const auto date = ImpreciseDate::fromText(word);
    if (!date)
        return usageError(Texts::tr("“--as-of %1” is not a date such as 2026, 2026-06 or 2026-06-17.").arg(word));
    return date->first();
}

} // namespace styrmodell
