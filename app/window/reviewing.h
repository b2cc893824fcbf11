/// The review in the window: its panel beneath the picture and its sum in the status bar.
#pragma once

#include <QObject>

class QStatusBar;
class QToolButton;

namespace styrmodell
{

class FindingsPanel;
class WindowActions;
class Workspace;

/// Owned by the workspace.
class Reviewing : public QObject
{
    Q_OBJECT
public:
    Reviewing(WindowActions& actions, Workspace& workspace, QStatusBar& statusBar);

private:
    void refresh();
    void showSum();

    QStatusBar& statusBar_;
    FindingsPanel* panel_;
    QToolButton* sum_; ///< opens the panel
};

} // namespace styrmodell
