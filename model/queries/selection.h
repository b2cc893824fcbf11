/// What of a model a picture's filter lets through.
#pragma once

#include "model/change/model.h"
#include "model/records/picture.h"

#include <QSet>

namespace styrmodell
{

/// Kinds and bodies choose what is shown at all: an element without a body passes every choice of bodies, and what lies
/// in a chosen body belongs to it. Statuses and goals of Agenda 2030 choose among elements: with one that passes, all
/// that it lies in does; kinds of which no element has such goals pass whole. The filter's day is not asked here.
/// Holds the model by reference and remembers what it was asked.
class Selection
{
public:
    Selection(const Model& model, PictureFilter filter);

    const PictureFilter& filter() const { return filter_; }
    /// Whether anything is left out at all.
    bool isWhole() const { return isWhole_; }
    bool hasStatuses() const { return !filter_.statuses.isEmpty(); }
    /// Whether what is not there may only have been left out: a gap cannot be told then.
    bool hidesGaps() const;

    /// Whether an element of this kind may pass.
    bool lets(const KindId& kind) const { return filter_.kinds.isEmpty() || filter_.kinds.contains(kind); }
    bool lets(const Element& element) const;

private:
    bool letsBody(const Element& element) const;
    bool letsStatus(const Element& element) const;
    bool letsGoals(const Element& element) const;
    bool matches(const Element& element) const;

    const Model& model_;
    PictureFilter filter_;
    bool isWhole_;
    QSet<KindId> withGoals_{}; ///< kinds of which an element has goals of Agenda 2030
    QSet<ElementId> hold_{};   ///< hold something that matches
};

} // namespace styrmodell
