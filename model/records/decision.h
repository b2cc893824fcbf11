/// A decision of a body.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Several elements may be decided at once, one element several times.
struct Decision {
    DecisionId id{};
    std::optional<ElementId> body{};
    std::optional<ImpreciseDate> date{};
    std::optional<DecisionType> type{};
    QString paragraph{};
    QString registryNumber{};
    QString title{};
    QString link{};
    QList<ElementId> elements{};
    bool aboutModel = false; ///< the decision is about the model itself
    QString source{};
    Certainty certainty = Certainty::Stated;
    Uncertain uncertain{};
    bool operator==(const Decision&) const = default;
};

template <class Visitor, Is<Decision> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("body", r.body);
    field("date", r.date);
    field("type", r.type);
    field("paragraph", r.paragraph);
    field("registryNumber", r.registryNumber);
    field("title", r.title);
    field("link", r.link);
    field("elements", r.elements);
    field("aboutModel", r.aboutModel);
    field("source", r.source);
    field("certainty", r.certainty);
    field("uncertain", r.uncertain);
}

} // namespace styrmodell
