/// The relations of an element in both directions, grouped by their verb.
#pragma once

#include "views/panels/inspector/section.h"

class QGridLayout;
class QLabel;

namespace styrmodell
{

class RelationAdder;

/// One relation as it is read from the element.
struct RelationRow {
    const Relation* relation = nullptr;
    QString verb{};
    End other{};
    std::optional<bool> leadsUp{};
    bool isOfKind = false; ///< it holds for the whole kind of the element
};

/// Towards the vision first, then sideways, then away from it; by verb, then the others' order.
std::vector<RelationRow> relationRows(const Model& model, const Element& element);

class RelationsSection : public Section
{
    Q_OBJECT
public:
    explicit RelationsSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;
    /// Opens the field in which a relation is added.
    void beginAdding();

private:
    void fill(const std::vector<RelationRow>& rows);
    void addRow(int at, const RelationRow& row, bool showsVerb);
    void remove(const RelationId& id);
    QString titleOf(const End& end) const;

    ElementId element_;
    SectionHeading* heading_;
    QLabel* empty_;
    QGridLayout* rows_;
    RelationAdder* adder_;
    QStringList shown_; ///< what the rows were made of: they are made anew only when it differs
};

} // namespace styrmodell
