/// A page on a QPainter, exactly as it was laid out.
#pragma once

#include "views/drawing/fonts.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

class QPainter;

namespace styrmodell
{

/// Which nodes are painted.
struct PaintOptions {
    bool showsScreenHints = true; ///< nodes with `isForScreen`: false for files
    QRectF seen{};                ///< the part of the page that is looked at, scene points; null: all of it
};

/// The ground and every node. One unit of the painter is one scene point: scale it first.
void paintPage(QPainter& painter, const Page& page, const Palette& palette, const Fonts& fonts,
               const PaintOptions& options = {});

/// Only what is behind the nodes.
void paintGround(QPainter& painter, const Page& page, const Palette& palette);

/// A node alone, without its children: for overlays and transitions, which move nodes apart from each other.
void paintNode(QPainter& painter, const Node& node, const Palette& palette, const Fonts& fonts);

/// A node with its children, by layer.
void paintSubtree(QPainter& painter, const Node& node, const Palette& palette, const Fonts& fonts,
                  const PaintOptions& options = {});

} // namespace styrmodell
