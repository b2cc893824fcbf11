/// The commands of the menu *Model*: what she does to the element that she is on, in the outline or the picture.
#pragma once

#include "model/document/document.h"

#include <QObject>

class QMenu;

namespace styrmodell
{

class Chooser;
class DiagramWidget;
struct EntryPlace;
class OutlinePanel;
struct Vacancy;
class WindowActions;

/// Holds window's parts by reference; lives as long as the window.
class Drafting : public QObject
{
    Q_OBJECT
public:
    Drafting(WindowActions& actions, Chooser& chooser, OutlinePanel& outline, DiagramWidget& diagram, QWidget& window);

    /// null: nothing is open.
    void setDocument(Document* document);
    /// Adds one of the kind: where it must lie if there is but one place, else where she says.
    void addOfKind(const KindId& id);

Q_SIGNALS:
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);

private:
    /// What she is on: an element, or a kind as a whole; neither on the overview.
    struct Subject {
        const Element* element = nullptr;
        const Kind* kind = nullptr; ///< the element's, or the one that is shown
    };
    Subject subject() const;
    /// What a command acts on. On a picture where nothing is marked yet it only marks the node that would be meant,
    /// so that nothing is changed that she does not see chosen.
    Subject marked();
    /// All that a command for several acts on: what is gathered in the outline, else as `marked`.
    QList<ElementId> allMarked();
    bool areSeveral() const;
    const Vacancy* emptyPlace() const;
    void refresh();

    void addBeside();
    void addWithin(const KindId& kind);
    void fill(const Vacancy& vacancy);
    void add(const EntryPlace& place);
    void fillKindsWithin(QMenu& menu);
    void fillKindsToAdd(QMenu& menu);
    void fillKindsToChangeTo(QMenu& menu);
    void duplicate();
    void moveBy(int rows);
    void remove();
    void merge();
    /// False if it was refused, which is told.
    bool apply(Result<Edit> edit);
    void editTitleOf(const ElementId& id);

    WindowActions& actions_;
    Chooser& chooser_;
    OutlinePanel& outline_;
    DiagramWidget& diagram_;
    QWidget& window_;
    Document* document_ = nullptr;
};

} // namespace styrmodell
