#include "views/panels/inspector/agenda_field.h"

#include "views/panels/inspector/choice_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int goalCount = 17;
constexpr int columns = 9;

} // namespace

AgendaField::AgendaField(QWidget* parent) : QWidget(parent), names_(new QLabel(this))
{
    auto* label = new QLabel(tr("2030 Agenda"), this);
    label->setObjectName(QStringLiteral("fieldLabel"));
    names_->setObjectName(QStringLiteral("quiet"));
    names_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    for (int goal = 1; goal <= goalCount; ++goal) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("number"));
        button->setCheckable(true);
        button->setText(QString::number(goal));
        button->setToolTip(agendaGoal(goal));
        button->setAccessibleName(tr("Goal %1 of the 2030 Agenda").arg(agendaGoal(goal)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, this, [this] {
            tellNames();
            Q_EMIT goalsChosen(chosen());
        });
        grid->addWidget(button, (goal - 1) / columns, (goal - 1) % columns);
        buttons_.append(button);
    }
    column->addLayout(grid);
    column->addWidget(names_);
}

void AgendaField::show(const QList<int>& goals)
{
    for (int i = 0; i < goalCount; ++i) {
        const QSignalBlocker quiet(buttons_.at(i));
        buttons_.at(i)->setChecked(goals.contains(i + 1));
    }
    tellNames();
}

QList<int> AgendaField::chosen() const
{
    QList<int> goals;
    for (int i = 0; i < goalCount; ++i)
        if (buttons_.at(i)->isChecked())
            goals.append(i + 1);
    return goals;
}

void AgendaField::tellNames()
{
    QStringList names;
    for (const int goal : chosen())
        names += agendaGoal(goal);
    names_->setText(names.join(QStringLiteral(" · ")));
    names_->setVisible(!names.isEmpty());
}

} // namespace styrmodell
