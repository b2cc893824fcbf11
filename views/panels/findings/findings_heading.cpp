#include "views/panels/findings/findings_heading.h"

#include "views/panels/findings/severity_marker.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace styrmodell
{
namespace
{

QString filterWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsHeading::tr("Errors");
    case Severity::Warning:
        return FindingsHeading::tr("Look over");
    case Severity::Note:
        return FindingsHeading::tr("Notes");
    }
    return {};
}

/// With room at its right to the words.
QIcon iconOf(Severity severity, const Palette& palette, const QSize& size, qreal scale)
{
    const auto painted = [&](bool onPlate) {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSeverity(painter, severity, QRectF(0, 0, size.height(), size.height()), palette, onPlate);
        return pixmap;
    };
    QIcon icon(painted(false));
    icon.addPixmap(painted(true), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace

FindingsHeading::FindingsHeading(const QList<QAction*>& actions, QWidget& list, QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    row_->setSpacing(8);
    row_->setContentsMargins(0, 0, 16, 0);
    row_->addLayout(makeCounts(list));
    row_->addStretch();
    row_->addLayout(makeButtons(actions));
}

QBoxLayout* FindingsHeading::makeCounts(QWidget& list)
{
    auto* title = new QLabel(tr("Review"), this);
    QFont letters = title->font();
    letters.setWeight(QFont::DemiBold);
    title->setFont(letters);
    title->setBuddy(&list);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(6);
    counts->addWidget(title);
    counts->addSpacing(8);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip"));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(fontMetrics().height() + 5, fontMetrics().height()));
        connect(button, &QToolButton::toggled, this, &FindingsHeading::filterChanged);
        counts->addWidget(button);
        counts_[severity] = button;
    }
    counts->addStretch();
    return counts;
}

QBoxLayout* FindingsHeading::makeButtons(const QList<QAction*>& actions)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("worded"));
        button->setDefaultAction(action);
        row->addWidget(button);
        buttons_[action] = button;
    }
    return row;
}

void FindingsHeading::setColours(const Palette& palette)
{
    for (const auto& [severity, button] : counts_)
        button->setIcon(iconOf(severity, palette, button->iconSize(), devicePixelRatioF()));
}

void FindingsHeading::setCount(Severity severity, int count)
{
    QToolButton& button = *counts_.at(severity);
    const QString words = tr("%1 %2").arg(filterWord(severity), QString::number(count));
    button.setText(words);
    button.setAccessibleName(tr("Show only: %1").arg(words));
    button.setToolTip(button.accessibleName());
    if (count == 0)
        button.setChecked(false);
    button.setEnabled(count > 0);
}

Flags<Severity> FindingsHeading::filter() const
{
    Flags<Severity> only;
    for (const auto& [severity, button] : counts_)
        only.set(severity, button->isChecked());
    return only;
}

void FindingsHeading::showActions()
{
    for (const auto& [action, button] : buttons_)
        button->setVisible(action->isVisible());
    arrange();
}

/// Commands go beneath the counts where there is no room beside them.
void FindingsHeading::arrange()
{
    int wanted = 0;
    for (int i = 0; i < row_->count(); ++i)
        wanted += row_->itemAt(i)->sizeHint().width() + 2 * row_->spacing();
    row_->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FindingsHeading::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace styrmodell
