/// Outline, picture, and the panels at its right and beneath it.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QSplitter>
#include <QVariantMap>

class QAction;
class QStackedWidget;

namespace styrmodell
{

struct Chosen;
class DiagramWidget;
class DocumentPanel;
class OutlinePanel;

/// Each panel has a checkable action that shows it. At the right and beneath the picture stands one at a time.
class Workspace : public QSplitter
{
    Q_OBJECT
public:
    explicit Workspace(QWidget* parent = nullptr);

    OutlinePanel& outline() { return *outline_; }
    DiagramWidget& diagram() { return *diagram_; }

    void showOutlineBy(QAction& shows);
    /// `panel` is taken over; its object name is what is remembered of it.
    void addAtRight(DocumentPanel* panel, QAction& shows);
    void addBeneath(DocumentPanel* panel, QAction& shows);
    /// Over the picture, as wide as it; taken over.
    void addAbovePicture(QWidget* bar);

    /// null: nothing is open.
    void setDocument(Document* document);
    /// The same model in another file: everything that is seen stays.
    void continueWith(Document& document);
    void setColours(const Palette& palette);
    void showChosen(const Chosen& chosen);

    /// Which panels are shown and how wide, to be remembered.
    QVariantMap arrangement() const;
    void arrange(const QVariantMap& arrangement);

Q_SIGNALS:
    /// Of any panel, see DocumentPanel.
    void refused(const QString& sentence);
    void announced(const QString& sentence);

private:
    struct Shown {
        DocumentPanel* panel = nullptr;
        QAction* action = nullptr;
        QStackedWidget* place = nullptr; ///< null: the outline, which has a place of its own
    };
    void add(DocumentPanel* panel, QAction& shows, QStackedWidget* place);
    void show(const Shown& shown, bool isWanted);
    void leave(const QWidget& panel);

    OutlinePanel* outline_;
    QSplitter* middle_; ///< the picture, and what stands beneath it
    QWidget* picture_;  ///< the diagram with what stands above it
    DiagramWidget* diagram_;
    QStackedWidget* beneath_;
    QStackedWidget* right_;
    QList<Shown> panels_;
};

} // namespace styrmodell
