/// Where an element that is dragged over a page may be put down.
#pragma once

#include "model/queries/drop_place.h"
#include "views/diagram/page_index.h"

#include <QLineF>

namespace styrmodell
{

/// A drop in the picture: what it does, and what shows it.
struct PictureDrop {
    DropPlace place{};
    ElementId onto{};             ///< the container, or the one that it is put beside
    QRectF box{};                 ///< of the container; empty beside another. Scene points
    std::optional<QLineF> line{}; ///< where it is put in between
};

/// On a plate of its kind it is put before or after that, across the way in which the plates of the list follow each
/// other; on anything else that may hold it, into that. Where its kind may lie in itself, a plate's middle holds it and
/// its edges put it beside. Nothing where a drop is refused or changes nothing.
std::optional<PictureDrop> dropAt(const Model& model, const PageIndex& index, const Element& dragged,
                                  QPointF scenePoint);

} // namespace styrmodell
