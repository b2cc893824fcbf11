/// Full screen in the window: begins and ends presentations, and knows on which screen.
#pragma once

#include "app/window/presenting/presentation_window.h"

#include <QObject>
#include <QPointer>

class QScreen;

namespace styrmodell
{

class Preferences;
class WindowActions;
class Workspace;

class Presenting : public QObject
{
    Q_OBJECT
public:
    Presenting(WindowActions& actions, Workspace& workspace, Preferences& preferences, QWidget& window);

    /// null: nothing is open. A presentation of the one before ends.
    void setDocument(Document* document);
    void setColours(const Palette& palette);
    /// The presentation that is shown, null: none.
    PresentationWindow* presentation() const { return presentation_; }

private:
    void begin();
    void offerScreens();
    QScreen& chosenScreen() const;

    WindowActions& actions_;
    Workspace& workspace_;
    Preferences& preferences_;
    QWidget& window_;
    QPointer<Document> document_;
    QPointer<PresentationWindow> presentation_;
};

} // namespace styrmodell
