/// The relations of an element in both directions, grouped by their verb.
#pragma once

#include "model/queries/verbs.h"
#include "views/panels/inspector/section.h"

class QGridLayout;
class QLabel;

namespace styrmodell
{

class DropHint;
class ElementButton;
class RelationAdder;
class RelationDetails;

/// One relation as it is read from the element.
struct RelationRow {
    const Relation* relation = nullptr;
    QString verb{};
    bool isForward = true; ///< the element is the `from` end
    End other{};
    std::optional<bool> leadsUp{};
    bool isOfKind = false; ///< it holds for the whole kind of the element
};

/// Towards the vision first, then sideways, then away from it; by verb, then the others' order.
std::vector<RelationRow> relationRows(const Model& model, const Element& element);

/// Elements that are dragged here from the outline are related: on the rows of a verb by that, elsewhere she is asked.
class RelationsSection : public Section
{
    Q_OBJECT
public:
    explicit RelationsSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;
    /// Opens the field in which a relation is added.
    void beginAdding();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Rows with the same verb.
    struct Group {
        Verb verb{}; ///< as read from the element
        int first = 0;
        int last = 0;
    };
    const Group* groupAt(QPoint at) const;
    QRect boxOf(const Group& group) const;
    std::vector<const Element*> dragged(const QDropEvent& event) const;
    void carryTo(QDropEvent& event);
    void endDrag();
    void relateEach(const Verb& verb, const QList<ElementId>& own);
    void fill(const std::vector<RelationRow>& rows);
    void addRow(int at, const RelationRow& row, bool showsVerb);
    ElementButton* otherEnd(const RelationRow& row);
    void addButtons(int at, const RelationRow& row);
    void open(const RelationId& id);
    void close();
    void remove(const RelationId& id);
    void refresh();
    QString titleOf(const End& end) const;
    /// “contributes to A safe city”
    QString wordsOf(const RelationRow& row) const;
    QString knownOf(const RelationRow& row) const;

    ElementId element_;
    SectionHeading* heading_;
    QLabel* empty_;
    QGridLayout* rows_;
    RelationAdder* adder_;
    RelationDetails* details_;
    RelationId opened_; ///< the relation whose details are shown
    QHash<RelationId, QToolButton*> opening_;
    DropHint* hint_;
    std::vector<Group> groups_;
    QRect lit_;         ///< where a drop would relate; empty: nothing is dragged over it
    QStringList shown_; ///< what the rows were made of: they are made anew only when it differs
};

} // namespace styrmodell
