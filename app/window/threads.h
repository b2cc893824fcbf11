/// The line of sight in the window: what lights it, what says it, what puts it out.
#pragma once

#include <QObject>
#include <QPointer>

namespace styrmodell
{

class Chooser;
class DiagramWidget;
class Document;
class ThreadBar;
class WindowActions;
class Workspace;

/// Adds the bar over the picture to the workspace.
class Threads : public QObject
{
    Q_OBJECT
public:
    Threads(WindowActions& actions, Chooser& chooser, Workspace& workspace, QObject* parent);

    /// null: nothing is open.
    void setDocument(Document* document);

private:
    void light(bool isWanted);
    void refresh();
    void followChoice();

    WindowActions& actions_;
    Chooser& chooser_;
    DiagramWidget& diagram_;
    ThreadBar* bar_;
    QString usualTip_;
    QPointer<Document> document_;
};

} // namespace styrmodell
