#include "views/panels/inspector/choice_words.h"

#include <QCoreApplication>

#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Choice)
};

constexpr std::array agenda{
    QT_TRANSLATE_NOOP("styrmodell::Choice", "No poverty"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Zero hunger"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Good health and well-being"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Quality education"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Gender equality"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Clean water and sanitation"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Affordable and clean energy"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Decent work and economic growth"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Industry, innovation and infrastructure"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Reduced inequalities"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Sustainable cities and communities"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Responsible consumption and production"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Climate action"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Life below water"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Life on land"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Peace, justice and strong institutions"),
    QT_TRANSLATE_NOOP("styrmodell::Choice", "Partnerships for the goals"),
};

} // namespace

QString agendaGoal(int goal)
{
    return QStringLiteral("%1 %2").arg(goal).arg(Texts::tr(agenda.at(static_cast<size_t>(goal - 1))));
}

} // namespace styrmodell
