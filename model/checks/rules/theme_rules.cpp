#include "model/checks/rules/rules.h"
#include "model/queries/logotype.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

std::vector<Finding> logotypeWithoutText(const CountedModel& counted)
{
    std::vector<Finding> findings;
    for (const Theme* theme : counted.model().table<Theme>().sorted())
        if (!theme->logotype.isEmpty() && theme->logotypeText.trimmed().isEmpty())
            findings.push_back(about(Texts::tr("The logotype of “%1” has no alternative text.").arg(theme->name)));
    return findings;
}

std::vector<Finding> logotypeNotShown(const CountedModel& counted)
{
    std::vector<Finding> findings;
    for (const Theme* theme : counted.model().table<Theme>().sorted())
        if (!theme->logotype.isEmpty())
            if (const Result<Logotype> logotype = logotypeIn(theme->logotype); !logotype)
                findings.push_back(
                    about(Texts::tr("The logotype of “%1” is not shown. %2").arg(theme->name, logotype.error().what)));
    return findings;
}

} // namespace

std::vector<Rule> themeRules()
{
    return {
        {QStringLiteral("logotypeNotShown"), Severity::Warning, Texts::tr("Logotype that cannot be shown"),
         Texts::tr("What could do more than be seen is left out of every picture."), logotypeNotShown},
        {QStringLiteral("logotypeWithoutText"), Severity::Warning, Texts::tr("Logotype without alternative text"),
         Texts::tr("Those who do not see the logotype are not told whose model it is."), logotypeWithoutText},
    };
}

} // namespace styrmodell
