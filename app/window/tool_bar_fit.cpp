#include "app/window/tool_bar_fit.h"

#include <QEvent>
#include <QLayout>
#include <QToolBar>
#include <QToolButton>

namespace styrmodell
{

ToolBarFit::ToolBarFit(QToolBar& bar, const QList<QToolButton*>& worded) : QObject(&bar), bar_(bar), worded_(worded)
{
    bar.installEventFilter(this);
}

bool ToolBarFit::eventFilter(QObject* object, QEvent* event)
{
    const bool isOfSize = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                          event->type() == QEvent::StyleChange;
    if (isOfSize)
        fit();
    return QObject::eventFilter(object, event);
}

/// Changes nothing where nothing has to: each change asks for another layout, which leads here again.
void ToolBarFit::fit()
{
    const int needed = neededWidth();
    if (hasWords_ && needed > bar_.width()) {
        setWords(false);
        saved_ = needed - neededWidth();
    } else if (!hasWords_ && needed + saved_ <= bar_.width()) {
        setWords(true);
    }
}

void ToolBarFit::setWords(bool areShown)
{
    hasWords_ = areShown;
    for (QToolButton* button : qAsConst(worded_))
        button->setToolButtonStyle(areShown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

/// A field may be as narrow as it can be.
int ToolBarFit::neededWidth() const
{
    const QMargins margins = bar_.layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    const QList<QAction*> actions = bar_.actions();
    for (QAction* action : actions) {
        const QWidget* widget = bar_.widgetForAction(action);
        if (!widget || !action->isVisible())
            continue;
        const bool yields = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum ||
                            widget->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
        needed += (yields ? widget->minimumSizeHint() : widget->sizeHint()).expandedTo({0, 0}).width();
        needed += bar_.layout()->spacing();
    }
    return needed;
}

} // namespace styrmodell
