/// A walk through the model for a meeting.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Its steps stand in StoryStep.
struct Story {
    StoryId id{};
    QString title{};
    std::optional<double> order{};
    bool operator==(const Story&) const = default;
};

template <class Visitor, Is<Story> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("title", r.title, Presence::Required);
    field("order", r.order);
}

/// One stop: what is shown and lit, and what to say.
struct StoryStep {
    StoryStepId id{};
    StoryId story{};
    double order = 0;
    std::optional<PictureId> picture{};
    std::optional<End> focus{};
    QList<ElementId> revealed{};
    QList<ElementId> spotlit{};
    QString title{};
    QString notes{};
    bool operator==(const StoryStep&) const = default;
};

template <class Visitor, Is<StoryStep> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("story", r.story, Presence::Required);
    field("order", r.order, Presence::Required);
    field("picture", r.picture);
    field("focus", r.focus);
    field("revealed", r.revealed);
    field("spotlit", r.spotlit);
    field("title", r.title);
    field("notes", r.notes);
}

} // namespace styrmodell
