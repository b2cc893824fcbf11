#include "app/window/look_back.h"

#include "app/window/former_bar.h"
#include "app/window/window_actions.h"
#include "app/window/workspace.h"
#include "model/document/time_words.h"
#include "model/operations/revert.h"
#include "views/diagram/diagram_widget.h"
#include "views/panels/outline_panel.h"

#include <QShortcut>

namespace styrmodell
{
namespace
{

QString sentenceOf(const FormerState& state)
{
    if (!state.version.isEmpty())
        return LookBack::tr("The model as it was in the version “%1”").arg(state.version);
    return state.at.isValid() ? LookBack::tr("The model as it was %1").arg(momentWords(state.at))
                              : LookBack::tr("The model as it was in the beginning");
}

QJsonObject argsOf(const FormerState& state)
{
    if (!state.version.isEmpty())
        return {{QStringLiteral("version"), state.version}};
    if (!state.at.isValid())
        return {};
    return {{QStringLiteral("at"), state.at.toUTC().toString(Qt::ISODateWithMs)}};
}

} // namespace

LookBack::LookBack(WindowActions& actions, Workspace& workspace, QWidget& window)
    : QObject(&window), workspace_(workspace), panel_(new HistoryPanel(&workspace)), bar_(new FormerBar(&workspace)),
      escape_(new QShortcut(Qt::Key_Escape, &window))
{
    workspace.addAtRight(panel_, *actions.showHistory);
    workspace.addAbovePicture(bar_);
    bar_->hide();
    escape_->setEnabled(false);
    connect(actions.showHistory, &QAction::triggered, panel_, [this](bool isWanted) {
        if (isWanted)
            panel_->setFocus();
    });
    connect(panel_, &HistoryPanel::formerChosen, this, &LookBack::show);
    connect(panel_, &HistoryPanel::presentChosen, this, &LookBack::returnToNow);
    connect(bar_, &FormerBar::presentWanted, this, &LookBack::returnToNow);
    connect(bar_, &FormerBar::revertWanted, this, &LookBack::revert);
    connect(escape_, &QShortcut::activated, this, &LookBack::returnToNow);
}

void LookBack::setDocument(Document* document)
{
    leave();
    document_ = document;
}

void LookBack::show(const FormerState& state, const Model& model)
{
    bar_->setCanRevert(document_->isHeld() || !document_->isReadOnly());
    state_ = state;
    document_->setHeld(true);
    workspace_.outline().showFormer(model);
    workspace_.diagram().showFormer(model);
    bar_->setSentence(sentenceOf(state));
    bar_->show();
    escape_->setEnabled(true);
    workspace_.diagram().announce(sentenceOf(state) + u'.');
}

void LookBack::leave()
{
    if (!document_ || !document_->isHeld())
        return;
    if (bar_->isAncestorOf(bar_->window()->focusWidget()))
        workspace_.diagram().setFocus();
    bar_->hide();
    escape_->setEnabled(false);
    panel_->showPresent();
    workspace_.outline().showPresent();
    workspace_.diagram().showPresent();
    document_->setHeld(false);
}

void LookBack::returnToNow()
{
    leave();
    workspace_.diagram().announce(tr("This is how the model is now."));
}

void LookBack::revert()
{
    const Model former = *workspace_.diagram().model();
    const FormerState state = state_;
    leave();
    const auto done = document_->apply(revertTo(document_->model(), former, argsOf(state)));
    if (!done)
        return Q_EMIT refused(done.error().what);
    workspace_.diagram().announce(tr("Reverted. Undo brings back what came after."));
}

} // namespace styrmodell
