#include "app/window/pictures/arrangement.h"

#include "app/window/pictures/arrange_bar.h"
#include "app/window/window_actions.h"
#include "app/window/workspace.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"

#include <QMenu>

namespace styrmodell
{

Arrangement::Arrangement(WindowActions& actions, Workspace& workspace, QObject* parent)
    : QObject(parent), actions_(actions), diagram_(workspace.diagram()), arranging_(diagram_.arranging()),
      bar_(new ArrangeBar(&workspace))
{
    workspace.addAbovePicture(bar_);
    bar_->hide();
    connect(actions_.arrange, &QAction::triggered, &arranging_, &Arranging::setOn);
    connect(actions_.earlier, &QAction::triggered, this, [this] { arranging_.moveInRow(false); });
    connect(actions_.later, &QAction::triggered, this, [this] { arranging_.moveInRow(true); });
    connect(actions_.resetPlace, &QAction::triggered, this, [this] { arranging_.resetCurrent(); });
    connect(bar_, &ArrangeBar::resetWanted, this, [this] { arranging_.resetCurrent(); });
    connect(actions_.resetPlaces, &QAction::triggered, this, [this] { arranging_.resetAll(); });
    connect(bar_, &ArrangeBar::resetAllWanted, this, [this] { arranging_.resetAll(); });
    connect(bar_, &ArrangeBar::doneWanted, this, [this] { arranging_.setOn(false); });
    connect(&arranging_, &Arranging::onChanged, this, &Arrangement::show);
    connect(&diagram_, &DiagramWidget::currentElementChanged, this, &Arrangement::refresh);
    connect(&diagram_, &DiagramWidget::pageChanged, this, &Arrangement::refresh);
    refresh();
}

void Arrangement::show(bool isOn)
{
    if (!isOn && bar_->isAncestorOf(bar_->window()->focusWidget()))
        diagram_.setFocus();
    refresh();
    bar_->setVisible(isOn);
    if (isOn) {
        diagram_.setFocus();
        diagram_.announce(tr("The mouse moves and sizes boxes now. Esc ends it."));
    } else if (diagram_.model()) {
        diagram_.announce(tr("The mouse moves no boxes any more."));
    }
}

void Arrangement::refresh()
{
    actions_.arrange->setChecked(arranging_.isOn());
    actions_.arrange->setEnabled(arranging_.canArrange());
    actions_.byHand->setEnabled(arranging_.canArrange());
    actions_.earlier->setEnabled(arranging_.canOrder());
    actions_.later->setEnabled(arranging_.canOrder());
    actions_.resetPlace->setEnabled(arranging_.isCurrentAdjusted());
    actions_.resetPlaces->setEnabled(arranging_.isAnythingAdjusted());
    bar_->setCanOffset(arranging_.canOffset());
    bar_->setState(arranging_.sentence(), arranging_.isCurrentAdjusted(), arranging_.isAnythingAdjusted());
}

} // namespace styrmodell
