#include "app/window/threads.h"

#include "app/window/chooser.h"
#include "app/window/thread_bar.h"
#include "app/window/window_actions.h"
#include "app/window/workspace.h"
#include "model/document/document.h"
#include "views/diagram/diagram_widget.h"

namespace styrmodell
{

Threads::Threads(WindowActions& actions, Chooser& chooser, Workspace& workspace, QObject* parent)
    : QObject(parent), actions_(actions), chooser_(chooser), diagram_(workspace.diagram()),
      bar_(new ThreadBar(&workspace)), usualTip_(actions.lineOfSight->toolTip())
{
    workspace.addAbovePicture(bar_);
    bar_->hide();
    connect(actions_.lineOfSight, &QAction::triggered, this, &Threads::light);
    connect(actions_.threadPicture, &QAction::triggered, this, [this] {
        if (const auto& chosen = chooser_.chosen().elements; chosen.size() == 1)
            diagram_.goTo(ThreadFocus{chosen.constFirst()});
    });
    connect(bar_, &ThreadBar::pictureWanted, this, [this] {
        diagram_.setFocus();
        diagram_.goTo(ThreadFocus{diagram_.thread()});
    });
    connect(bar_, &ThreadBar::putOutWanted, this, [this] {
        diagram_.setFocus();
        diagram_.lightThread({});
    });
    connect(&diagram_, &DiagramWidget::threadChanged, this, [this] {
        refresh();
        if (!diagram_.thread().isEmpty())
            diagram_.announce(tr("The line of sight is lit. %1").arg(diagram_.threadSentences().value(0)).trimmed());
        else if (diagram_.model())
            diagram_.announce(tr("The line of sight is put out."));
    });
    connect(&chooser_, &Chooser::changed, this, &Threads::followChoice);
    followChoice();
}

void Threads::setDocument(Document* document)
{
    if (document_)
        document_->disconnect(this);
    document_ = document;
    if (document)
        connect(document, &Document::changed, this, &Threads::refresh);
    followChoice();
}

void Threads::light(bool isWanted)
{
    const auto& chosen = chooser_.chosen().elements;
    diagram_.lightThread(isWanted && chosen.size() == 1 ? chosen.front() : ElementId{});
    refresh(); // the action is checked by what is lit alone
}

void Threads::refresh()
{
    const Model* model = diagram_.model();
    const Element* element = model ? model->find(diagram_.thread()) : nullptr;
    bar_->setVisible(element != nullptr);
    actions_.lineOfSight->setChecked(element != nullptr);
    if (element)
        bar_->setThread(element->title.simplified(), diagram_.threadSentences());
    followChoice();
}

void Threads::followChoice()
{
    const bool canLight = document_ && chooser_.chosen().elements.size() == 1;
    actions_.threadPicture->setEnabled(canLight);
    const bool isOffered = canLight || !diagram_.thread().isEmpty();
    actions_.lineOfSight->setEnabled(isOffered);
    actions_.lineOfSight->setToolTip(
        isOffered || !document_ ? usualTip_
                                : tr("Line of sight: first choose something in the picture, with Ctrl and a click, the "
                                     "right button or the arrow keys."));
}

} // namespace styrmodell
