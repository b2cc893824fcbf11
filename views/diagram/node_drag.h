/// What is being dragged in the picture: an element, or a relation from its handle.
#pragma once

#include "views/diagram/picture_drop.h"

namespace styrmodell
{

/// From the press of the button to its release, for a relation until its verb is chosen.
struct NodeDrag {
    enum class What { Relation, Element };
    What what = What::Element;
    NodeKey source{};
    ElementId element{};
    QPointF from{};                     ///< where the button went down, pixels of the widget
    QPointF at{};                       ///< where the pointer is
    bool hasBegun = false;              ///< the pointer has gone far enough to mean it
    NodeKey target{};                   ///< of a relation: the node under the pointer that can be related
    std::optional<PictureDrop> place{}; ///< of an element: where it would be put
};

/// Elements that are dragged over the picture from the outline.
struct Carried {
    QList<ElementId> elements{};
    QPointF at{};                       ///< where the pointer is, pixels of the widget
    std::optional<PictureDrop> place{}; ///< where the first would be put, if all may be
    NodeKey target{};                   ///< else the node that they would be related to
};

} // namespace styrmodell
