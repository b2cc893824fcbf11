/// Every command of the window, its menu, key and place in the toolbar.
#pragma once

#include "views/drawing/palette.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace styrmodell
{

/// Made once for a window; what the actions do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow& window);

    QAction* newModel;
    QAction* open;
    QAction* saveAs; ///< names an unnamed model, else keeps a copy under another name and goes on with it
    QAction* saveVersion;
    QAction* copyWithoutHistory;
    QAction* importFiles;
    QAction* exportPicture;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* paste; ///< rows or lines of the clipboard, as elements
    QAction* find;
    QAction* replace;
    QAction* rename;
    QAction* add; ///< beside what she is on, of the same kind
    QAction* duplicate;
    QAction* moveUp;
    QAction* moveDown;
    QAction* remove;
    QMenu* addNew;     ///< of any kind, where she is; filled when it is shown
    QMenu* addWithin;  ///< filled when it is shown
    QMenu* changeKind; ///< filled when it is shown
    QAction* relate;   ///< opens the inspector where a relation is added
    QAction* merge;
    QAction* registerDecision;
    QAction* followUpYear; ///< the yearly grid
    QAction* kinds;        ///< kinds and relation types themselves
    QAction* themes;       ///< the city's own colours and logotype
    QAction* lineOfSight;  ///< of what is chosen, lit in the picture
    QAction* present;      ///< the picture alone on a screen
    QMenu* textSizes;
    QMenu* screens;          ///< on which; filled when it is shown
    QMenu* pictures;         ///< which picture of the model is seen; filled when it is shown
    QAction* pictureContent; ///< its selection, detail and colours
    QAction* keepPicture;    ///< under a name
    QAction* adaptPicture;   ///< how it is put together
    QAction* renamePicture;
    QAction* removePicture;
    QMenu* byHand;    ///< what adjusts the picture by hand
    QAction* arrange; ///< the mode in which the mouse does it
    QAction* earlier; ///< what she is on, in its row
    QAction* later;
    QAction* resetPlace; ///< of what she is on
    QAction* resetPlaces;
    QAction* back;
    QAction* forward;
    QAction* home;
    QAction* jump;
    QAction* threadPicture; ///< the line of sight of what she is on, as a picture of its own
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomToFit;
    QAction* showOutline;
    QAction* showInspector;
    QAction* showHistory;
    QAction* showReading; ///< the picture as text
    QAction* showFindings;
    QAction* systemColours;
    QAction* lightColours;
    QAction* darkColours;
    QAction* keys;
    QAction* about;
    QMenu* recentFiles;

Q_SIGNALS:
    /// Before a command of the menus or the toolbar is done, and before a menu opens.
    void commandGiven();

public:
    /// After the commands of the toolbar.
    void addToToolBar(QWidget* widget);
    /// A field at the right end of the toolbar.
    void addAtRightOfToolBar(QWidget* field);
    /// Opens what a narrow window has no room for, where `widget` of the tool bar is among it.
    void showInToolBar(const QWidget& widget);
    /// The actions that need an open model.
    void enableForDocument(bool hasDocument);
    /// Icons in the colours of the window.
    void setColours(const Palette& palette);

private:
    QAction* make(const QString& text, const QList<QKeySequence>& shortcuts = {}, const QString& icon = {});
    void makeActions();
    void makeMenus(QMainWindow& window);
    void makeToolBar(QMainWindow& window);

    QMainWindow& window_;
    QToolBar* toolBar_ = nullptr;
    QToolButton* overflow_ = nullptr; ///< shown while something has no room
    QHash<QAction*, QString> iconNames_;
};

} // namespace styrmodell
