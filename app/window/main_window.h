/// The window: outline, diagram, menus, status bar.
#pragma once

#include "app/window/preferences.h"
#include "model/document/document.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace styrmodell
{

class Arrangement;
class BringingIn;
class Chooser;
class DesktopSettings;
class DiagramWidget;
class Drafting;
class InspectorPanel;
class KeyboardRings;
class LookBack;
class ModelSearch;
class OutlinePanel;
class Pictures;
class Presenting;
class StartPage;
class Threads;
class Versions;
class WindowActions;
class WordingQuestions;
class Workspace;

/// Shows one model at a time. Everything is saved as it is done; closing asks nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `desktop` must outlive the window.
    explicit MainWindow(DesktopSettings& desktop);
    ~MainWindow() override;

    /// Shows the model of a file instead of the present one. False if it cannot be opened, which is told.
    bool openFile(const QString& path);
    const Document* document() const { return document_.get(); }
    DiagramWidget& diagram();
    OutlinePanel& outline();
    InspectorPanel& inspector() { return *inspector_; }
    WindowActions& actions() { return *actions_; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeWidgets();
    void makeReading();
    void connectActions();
    void connectViews();
    void connectWordings();

    void newModel();
    void newFromTemplate(const QString& name);
    void chooseFile();
    void saveAs();
    void exportPicture();
    void showKinds(const KindId& kind);
    void showKeys();
    void showAbout();

    void setDocument(std::unique_ptr<Document> document);
    std::unique_ptr<Document> exchangeDocument(std::unique_ptr<Document> document);
    void takeBack(bool isRedo);
    void renameCurrent();
    void followFocus(const Focus& focus);
    void followMark();
    void refresh();
    void refreshRecentFiles();
    Palette colours() const;
    void applyColours();
    void tell(const Error& error);

    DesktopSettings& desktop_;
    Preferences preferences_;
    std::unique_ptr<Document> document_;
    WindowActions* actions_;
    KeyboardRings* rings_;
    QStackedWidget* pages_;
    StartPage* start_;
    Workspace* workspace_;
    DiagramWidget* diagram_; ///< the workspace's
    InspectorPanel* inspector_;
    Chooser* chooser_;
    WordingQuestions* wordings_;
    Drafting* drafting_;
    LookBack* lookBack_;
    Versions* versions_;
    Threads* threads_;
    Presenting* presenting_;
    Pictures* pictures_;
    Arrangement* arrangement_;
    BringingIn* bringingIn_;
    ModelSearch* search_;
    QLabel* savedLabel_;
    QLabel* shownLabel_;
};

} // namespace styrmodell
