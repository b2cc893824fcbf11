/// How a city's graphic is put together; the grammar stands in INTERCHANGE.md.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// What surrounds the picture, and the chips on its upper edge.
struct Frame {
    QList<KindId> kinds{};
    QList<KindId> chips{};
    Words title{};
    bool operator==(const Frame&) const = default;
};

template <class Visitor, Is<Frame> R> void describe(Visitor&& field, R& r)
{
    field("kinds", r.kinds);
    field("chips", r.chips);
    field("title", r.title);
}

/// A place in the picture for the elements of its kinds, or for further slots.
struct Slot {
    QString id{};
    Words title{}; ///< replaces the kind's plural
    std::optional<SlotShape> shape{};
    QList<KindId> kinds{};
    QList<KindId> inside{}; ///< kinds drawn within each member
    std::optional<GroupBy> groupBy{};
    QList<Slot> slots{};

    /// The id by which arrows know the slot: its own, else its kinds joined by “+”.
    QString key() const;
    bool operator==(const Slot& other) const; ///< not defaulted: the type holds a list of itself
};

template <class Visitor, Is<Slot> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id);
    field("title", r.title);
    field("shape", r.shape);
    field("kinds", r.kinds);
    field("inside", r.inside);
    field("groupBy", r.groupBy);
    field("slots", r.slots);
}

/// Joins two slots where the model has such a relation.
struct SlotArrow {
    RelationTypeId relation{};
    QString from{};
    QString to{};
    Words label{}; ///< absent: the forward verb
    bool operator==(const SlotArrow&) const = default;
};

template <class Visitor, Is<SlotArrow> R> void describe(Visitor&& field, R& r)
{
    field("relation", r.relation, Presence::Required);
    field("from", r.from, Presence::Required);
    field("to", r.to, Presence::Required);
    field("label", r.label);
}

/// Form, frame, slots and arrows; rows, columns and cell for a matrix.
struct Composition {
    CompositionId id{};
    Words name{};
    std::optional<Form> form{};
    std::optional<Frame> frame{};
    QList<Slot> slots{};
    QList<KindId> rows{};
    QList<KindId> columns{};
    QList<KindId> cell{};
    QList<SlotArrow> arrows{};
    bool operator==(const Composition&) const = default;
};

template <class Visitor, Is<Composition> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name);
    field("form", r.form);
    field("frame", r.frame);
    field("slots", r.slots);
    field("rows", r.rows);
    field("columns", r.columns);
    field("cell", r.cell);
    field("arrows", r.arrows);
}

} // namespace styrmodell
