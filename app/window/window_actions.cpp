#include "app/window/window_actions.h"

#include "app/window/icons.h"
#include "app/window/key_groups.h"
#include "app/window/tool_bar_fit.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace styrmodell
{

WindowActions::WindowActions(QMainWindow& window) : QObject(&window), window_(window)
{
    makeActions();
    makeMenus(window);
    makeToolBar(window);
}

QAction* WindowActions::make(const QString& text, const QList<QKeySequence>& shortcuts, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    window_.addAction(action);
    connect(action, &QAction::triggered, this, &WindowActions::commandGiven); // before whatever else is connected
    action->setWhatsThis(plainText(text)); // its name, also while its text says what it would do
    if (!icon.isEmpty())
        iconNames_.insert(action, icon);
    if (!shortcuts.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(action->iconText(), shortcuts.first().toString(QKeySequence::NativeText)));
    return action;
}

void WindowActions::makeActions()
{
    newModel = make(tr("&New…"), {QKeySequence(QKeySequence::New)});
    open = make(tr("&Open…"), {QKeySequence(QKeySequence::Open)});
    saveAs = make(tr("Save a copy &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    saveVersion = make(tr("Save &version…"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    copyWithoutHistory = make(tr("Save a copy without &history…"));
    importFiles = make(tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    exportPicture = make(tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, QStringLiteral("export"));
    exportPicture->setIconText(tr("Export"));
    quit = make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    undo = make(tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, QStringLiteral("undo"));
    redo = make(tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                QStringLiteral("redo"));
    paste = make(tr("&Paste as elements…"),
                 {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    find = make(tr("&Find…"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)});
    replace = make(tr("Find and r&eplace…"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_R)});
    rename = make(tr("Re&name"), {QKeySequence(Qt::Key_F2)});
    add = make(tr("&Add"), {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_Return)},
               QStringLiteral("add"));
    duplicate = make(tr("&Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    moveUp = make(tr("Move &up"), {QKeySequence(Qt::ALT | Qt::Key_Up)});
    moveDown = make(tr("M&ove down"), {QKeySequence(Qt::ALT | Qt::Key_Down)});
    relate = make(tr("Re&late…"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    merge = make(tr("Mer&ge with another…"), {QKeySequence(Qt::CTRL | Qt::Key_M)});
    registerDecision = make(tr("Register de&cision…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    followUpYear = make(tr("Follow up a &year…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)});
    remove = make(tr("&Remove"), {QKeySequence(Qt::Key_Delete)});
    kinds = make(tr("K&inds and relation types…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    themes = make(tr("City’s colours and lo&gotype…"));
    lineOfSight = make(tr("Line of &sight"), {QKeySequence(Qt::Key_F7)}, QStringLiteral("thread"));
    lineOfSight->setCheckable(true);
    present = make(tr("Pr&esent"), {QKeySequence(Qt::Key_F5)}, QStringLiteral("present"));
    pictureContent = make(tr("What the picture &shows…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    keepPicture = make(tr("&Keep the picture…"));
    adaptPicture = make(tr("&Adapt the picture…"));
    renamePicture = make(tr("&Rename the picture…"));
    removePicture = make(tr("Re&move the picture"));
    arrange = make(tr("Adjust with the &mouse"), {QKeySequence(Qt::CTRL | Qt::Key_J)});
    arrange->setCheckable(true);
    earlier = make(tr("&Earlier in its row"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    later = make(tr("&Later in its row"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    resetPlace = make(tr("&Reset what is marked"));
    resetPlaces = make(tr("Reset &all"));
    back = make(tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, QStringLiteral("back"));
    forward = make(tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, QStringLiteral("forward"));
    home = make(tr("&Overview"), {QKeySequence(Qt::ALT | Qt::Key_Home)}, QStringLiteral("home"));
    jump = make(tr("&Jump to…"), {});
    jump->setText(jump->text() + QStringLiteral("\tG")); // no shortcut: that would take the letter from open menus
    threadPicture = make(tr("Line of sight &as a picture"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)});
    zoomIn = make(tr("Zoo&m in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(tr("Zoom o&ut"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    zoomToFit = make(tr("&Whole picture"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    showOutline = make(tr("Out&line"), {QKeySequence(Qt::Key_F9)});
    showInspector = make(tr("&Inspector"), {QKeySequence(Qt::Key_F4)});
    showHistory = make(tr("&History"), {QKeySequence(Qt::CTRL | Qt::Key_H)});
    showReading = make(tr("Read as &text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    showFindings = make(tr("Re&view"), {QKeySequence(Qt::Key_F8)});
    for (QAction* action : {showOutline, showInspector, showHistory, showReading, showFindings})
        action->setCheckable(true);
    keys = make(tr("&Keyboard"), {QKeySequence(Qt::Key_F1)});
    about = make(tr("&About Styrmodell"));

    auto* colours = new QActionGroup(this);
    systemColours = colours->addAction(tr("&System’s colours"));
    lightColours = colours->addAction(tr("&Light"));
    darkColours = colours->addAction(tr("&Dark"));
    for (QAction* action : colours->actions())
        action->setCheckable(true);
}

void WindowActions::makeMenus(QMainWindow& window)
{
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({newModel, open});
    recentFiles = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addActions({saveVersion, saveAs, copyWithoutHistory});
    file->addSeparator();
    file->addActions({importFiles, exportPicture});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(paste);
    edit->addSeparator();
    edit->addActions({find, replace});
    edit->addSeparator();
    edit->addAction(rename);

    QMenu* model = window.menuBar()->addMenu(tr("&Model"));
    model->addAction(add);
    addWithin = model->addMenu(tr("Add &within"));
    addNew = model->addMenu(tr("Add &new"));
    model->addSeparator();
    model->addActions({duplicate, moveUp, moveDown});
    changeKind = model->addMenu(tr("Change &kind"));
    model->addActions({relate, merge});
    model->addSeparator();
    model->addActions({registerDecision, followUpYear});
    model->addSeparator();
    model->addAction(remove);
    model->addSeparator();
    model->addAction(kinds);

    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({back, forward, home, jump});
    view->addSeparator();
    pictures = view->addMenu(tr("&Picture"));
    byHand = new QMenu(tr("Adjust by &hand"), &window);
    byHand->addActions({arrange, earlier, later});
    byHand->addSeparator();
    byHand->addActions({resetPlace, resetPlaces});
    pictures->addMenu(byHand);
    view->addAction(themes);
    view->addActions({lineOfSight, threadPicture});
    view->addSeparator();
    view->addAction(present);
    screens = view->addMenu(tr("Prese&nt on"));
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomToFit});
    view->addSeparator();
    view->addActions({showOutline, showInspector, showReading, showFindings, showHistory});
    textSizes = view->addMenu(tr("Text si&ze"));
    view->addMenu(tr("&Colours"))->addActions({systemColours, lightColours, darkColours});

    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({keys, about});
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        connect(menu, &QMenu::aboutToShow, this, &WindowActions::commandGiven);
}

void WindowActions::makeToolBar(QMainWindow& window)
{
    QToolBar* bar = window.addToolBar(tr("Toolbar"));
    toolBar_ = bar;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({20, 20});
    bar->addActions({back, forward, home});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({add, lineOfSight, exportPicture, present});
    QList<QToolButton*> worded;
    for (QAction* action : {add, lineOfSight, exportPicture, present}) {
        worded += qobject_cast<QToolButton*>(bar->widgetForAction(action));
        worded.back()->setObjectName(QStringLiteral("worded"));
        worded.back()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    new ToolBarFit(*bar, worded);
    overflow_ = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    if (overflow_)
        overflow_->setAccessibleName(tr("More")); // what a narrow window has no room for
    for (QAction* action : bar->actions())
        if (QWidget* widget = bar->widgetForAction(action); widget && !action->isSeparator())
            widget->setFocusPolicy(Qt::TabFocus);
}

void WindowActions::addToToolBar(QWidget* widget)
{
    const QList<QAction*> before = toolBar_->actions();
    toolBar_->addWidget(widget);
    QWidget::setTabOrder(toolBar_->widgetForAction(before.constLast()), widget);
}

void WindowActions::addAtRightOfToolBar(QWidget* field)
{
    const QList<QAction*> before = toolBar_->actions();
    auto* room = new QWidget(toolBar_);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(room);
    toolBar_->addWidget(field);
    QWidget::setTabOrder(toolBar_->widgetForAction(before.constLast()), field);
}

void WindowActions::showInToolBar(const QWidget& widget)
{
    if (!widget.isVisible() && overflow_ && overflow_->isVisible())
        overflow_->click();
}

void WindowActions::enableForDocument(bool hasDocument)
{
    for (QAction* action : {saveVersion, saveAs,        copyWithoutHistory,
                            importFiles, exportPicture, paste,
                            replace,     rename,        kinds,
                            themes,      present,       followUpYear,
                            home,        zoomIn,        zoomOut,
                            zoomToFit,   showOutline,   showInspector,
                            showReading, showFindings,  showHistory,
                            jump})
        action->setEnabled(hasDocument);
    for (QAction* action : {undo, redo, back, forward})
        action->setEnabled(hasDocument && action->isEnabled());
}

void WindowActions::setColours(const Palette& palette)
{
    const QColor letters = QColor::fromRgb(palette.colour(ColourToken::Ink));
    const QColor disabled = QColor::fromRgb(palette.colour(ColourToken::Edge));
    const QColor checked = QColor::fromRgb(palette.colour(ColourToken::OnPlate));
    for (auto it = iconNames_.cbegin(); it != iconNames_.cend(); ++it)
        it.key()->setIcon(icon(it.value(), letters, disabled, checked));
}

} // namespace styrmodell
