#include "app/window/reviewing.h"

#include "app/window/window_actions.h"
#include "app/window/workspace.h"
#include "views/panels/findings/findings_panel.h"

#include <QStatusBar>
#include <QToolButton>

namespace styrmodell
{

Reviewing::Reviewing(WindowActions& actions, Workspace& workspace, QStatusBar& statusBar)
    : QObject(&workspace), statusBar_(statusBar), panel_(new FindingsPanel), sum_(new QToolButton(&statusBar))
{
    workspace.addBeneath(panel_, *actions.showFindings);
    sum_->setObjectName(QStringLiteral("sum"));
    sum_->hide();
    statusBar.addWidget(sum_);
    connect(sum_, &QToolButton::clicked, actions.showFindings, &QAction::trigger);
    connect(panel_, &FindingsPanel::reviewed, this, &Reviewing::refresh);
    connect(&statusBar, &QStatusBar::messageChanged, this, &Reviewing::showSum);
    connect(actions.showFindings, &QAction::triggered, panel_, [this](bool isShown) {
        if (isShown)
            panel_->takeKeyboard();
    });
}

void Reviewing::refresh()
{
    sum_->setText(tr("Review: %1").arg(panel_->summary()));
    sum_->setToolTip(
        tr("Show or hide the review (%1)").arg(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    showSum();
}

/// Not beneath a message: the status bar hides what stands there only when the message comes.
void Reviewing::showSum()
{
    if (!sum_->text().isEmpty() && statusBar_.currentMessage().isEmpty())
        sum_->show();
}

} // namespace styrmodell
