/// Adjusting the picture by hand in the window: its commands and the bar over the picture.
#pragma once

#include <QObject>

namespace styrmodell
{

class ArrangeBar;
class Arranging;
class DiagramWidget;
class WindowActions;
class Workspace;

/// Adds the bar to the workspace.
class Arrangement : public QObject
{
    Q_OBJECT
public:
    Arrangement(WindowActions& actions, Workspace& workspace, QObject* parent);

private:
    void refresh();
    void show(bool isOn);

    WindowActions& actions_;
    DiagramWidget& diagram_;
    Arranging& arranging_;
    ArrangeBar* bar_;
};

} // namespace styrmodell
