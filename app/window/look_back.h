/// Looking at the model as it was, and going back to it.
#pragma once

#include "views/panels/history/history_panel.h"

#include <QObject>
#include <QPointer>

class QShortcut;

namespace styrmodell
{

class FormerBar;
class WindowActions;
class Workspace;

/// Adds the history panel and the bar over the picture to the workspace. While an earlier state is shown the document
/// is held, so that nothing can be changed anywhere.
class LookBack : public QObject
{
    Q_OBJECT
public:
    LookBack(WindowActions& actions, Workspace& workspace, QWidget& window);

    /// Leaves what is shown of the one before; null: nothing is open.
    void setDocument(Document* document);

Q_SIGNALS:
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);

private:
    void show(const FormerState& state, const Model& model);
    void leave();
    void returnToNow();
    void revert();

    Workspace& workspace_;
    HistoryPanel* panel_;
    FormerBar* bar_;
    QShortcut* escape_;
    QPointer<Document> document_;
    FormerState state_{}; ///< the one that is shown
};

} // namespace styrmodell
