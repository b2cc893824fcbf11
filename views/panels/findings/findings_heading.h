/// What stands over the list of the review: the counts, and what can be done about the row she is on.
#pragma once

#include "model/checks/finding.h"
#include "views/drawing/palette.h"

#include <QWidget>

#include <map>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace styrmodell
{

/// Pressed counts show only their severities.
class FindingsHeading : public QWidget
{
    Q_OBJECT
public:
    /// A button for each of the actions, seen where its action is visible. `list` is what the title belongs to.
    FindingsHeading(const QList<QAction*>& actions, QWidget& list, QWidget* parent);

    void setColours(const Palette& palette);
    void setCount(Severity severity, int count);
    Flags<Severity> filter() const;
    /// To be called when actions have changed.
    void showActions();

Q_SIGNALS:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* makeCounts(QWidget& list);
    QBoxLayout* makeButtons(const QList<QAction*>& actions);
    void arrange();

    QBoxLayout* row_;
    std::map<Severity, QToolButton*> counts_;
    std::map<QAction*, QToolButton*> buttons_;
};

} // namespace styrmodell
