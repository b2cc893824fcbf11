/// One thing of the governance model.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// A vision, a direction, a board, a goal …: its kind says which.
struct Element {
    ElementId id{}; ///< stable for ever
    KindId kind{};
    QString title{};                   ///< kept to the letter, never only white space
    QString shortTitle{};              ///< for pictures where the title does not fit
    QString text{};                    ///< CommonMark without HTML
    std::optional<ElementId> parent{}; ///< what it lies within; never itself or its own descendant
    std::optional<double> order{};     ///< among siblings of its kind, ascending; absent: last; ties by id
    QString subtype{};                 ///< id of one of its kind's subtypes
    std::optional<ElementId> body{};   ///< responsible, where containment does not say
    QString owner{};                   ///< words of a unit or role, never a person
    QString appliesTo{};
    TextStatus status = TextStatus::Draft;
    std::optional<ImpreciseDate> validFrom{};
    std::optional<ImpreciseDate> validTo{};
    std::optional<ImpreciseDate> reviewBy{};
    QList<Link> links{};
    QString source{};
    Certainty certainty = Certainty::Stated;
    Uncertain uncertain{};
    QString note{};
    QList<int> agenda2030{}; ///< goals 1 to 17
    bool operator==(const Element&) const = default;
};

template <class Visitor, Is<Element> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("kind", r.kind, Presence::Required);
    field("title", r.title, Presence::Required);
    field("shortTitle", r.shortTitle);
    field("text", r.text);
    field("parent", r.parent);
    field("order", r.order);
    field("subtype", r.subtype);
    field("body", r.body);
    field("owner", r.owner);
    field("appliesTo", r.appliesTo);
    field("status", r.status);
    field("validFrom", r.validFrom);
    field("validTo", r.validTo);
    field("reviewBy", r.reviewBy);
    field("links", r.links);
    field("source", r.source);
    field("certainty", r.certainty);
    field("uncertain", r.uncertain);
    field("note", r.note);
    field("agenda2030", r.agenda2030);
}

} // namespace styrmodell
