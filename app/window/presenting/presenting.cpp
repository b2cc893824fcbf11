#include "app/window/presenting/presenting.h"

#include "app/window/preferences.h"
#include "app/window/window_actions.h"
#include "app/window/workspace.h"
#include "model/document/document.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

namespace styrmodell
{

Presenting::Presenting(WindowActions& actions, Workspace& workspace, Preferences& preferences, QWidget& window)
    : QObject(&window), actions_(actions), workspace_(workspace), preferences_(preferences), window_(window)
{
    connect(actions_.present, &QAction::triggered, this, &Presenting::begin);
    connect(actions_.screens, &QMenu::aboutToShow, this, &Presenting::offerScreens);
}

void Presenting::setDocument(Document* document)
{
    if (presentation_)
        presentation_->close();
    document_ = document;
}

void Presenting::setColours(const Palette& palette)
{
    if (presentation_)
        presentation_->diagram().setColours(palette);
}

void Presenting::begin()
{
    if (!document_ || presentation_)
        return;
    const DiagramWidget& from = workspace_.diagram();
    presentation_ = new PresentationWindow(*document_, from, from.colours(), &window_);
    connect(presentation_, &PresentationWindow::ended, this, [this] {
        window_.activateWindow();
        workspace_.diagram().setFocus();
    });
    presentation_->showOn(chosenScreen());
}

/// The one she chose, else one that the window is not on: the projector, if there is one.
QScreen& Presenting::chosenScreen() const
{
    const QString name = preferences_.presentationScreen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        if (screen->name() == name)
            return *screen;
    for (QScreen* screen : screens)
        if (screen != window_.screen())
            return *screen;
    return *window_.screen();
}

void Presenting::offerScreens()
{
    QMenu& menu = *actions_.screens;
    menu.clear();
    auto* one = new QActionGroup(&menu);
    for (QScreen* screen : QGuiApplication::screens()) {
        const QSize pixels = screen->size() * screen->devicePixelRatio();
        QAction* action =
            menu.addAction(tr("%1 (%2 × %3)").arg(screen->name()).arg(pixels.width()).arg(pixels.height()));
        action->setCheckable(true);
        action->setChecked(screen == &chosenScreen());
        one->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, name = screen->name()] { preferences_.setPresentationScreen(name); });
    }
}

} // namespace styrmodell
