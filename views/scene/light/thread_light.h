/// The line of sight of an element, lit in whatever picture shows it.
#pragma once

#include "model/queries/counted.h"
#include "views/scene/light/dimming.h"

#include <QSet>

namespace styrmodell
{

/// Says of each node whether it stands for something between an element and the vision, or that follows from it.
/// What holds such a thing is lit too: the board whose goal it is, the kind whose heading stands above it.
class ThreadLight
{
public:
    ThreadLight(const CountedModel& counted, const Composition& composition, const Element& element);

    Light of(const Node& node) const;

    /// How many elements are lit, the element's own not counted.
    int up() const { return up_; }
    int down() const { return down_; }

private:
    void add(const Element& element);
    bool holds(const Focus& focus) const;
    bool holdsSlot(const QString& key) const;

    const CountedModel& counted_;
    const Composition& composition_;
    QSet<ElementId> elements_;
    QSet<QString> groups_; ///< kinds, and kinds with a subtype, as focus keys
    int up_ = 0;
    int down_ = 0;
};

/// The page with the thread of `element` lit, each lit node saying so.
Page threadLit(const Page& page, const CountedModel& counted, const Composition& composition, const Element& element,
               Language language);

} // namespace styrmodell
