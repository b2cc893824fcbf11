/// Keeps everything of a tool bar in sight in a narrow window.
#pragma once

#include <QObject>

class QToolBar;
class QToolButton;

namespace styrmodell
{

/// While the bar is too narrow for all that stands in it, the buttons that have words beside their icons leave the
/// words out.
class ToolBarFit : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the bar.
    ToolBarFit(QToolBar& bar, const QList<QToolButton*>& worded);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();
    void setWords(bool areShown);
    int neededWidth() const;

    QToolBar& bar_;
    QList<QToolButton*> worded_;
    bool hasWords_ = true;
    int saved_ = 0; ///< pixels that the words took
};

} // namespace styrmodell
