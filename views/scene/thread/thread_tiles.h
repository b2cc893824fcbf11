/// The plates of a thread, from words to pieces.
#pragma once

#include "views/scene/thread/thread_plan.h"

namespace styrmodell
{

/// What one try at the picture has to go by.
struct ThreadCanvas {
    const PictureWords& words;
    Type type;
    ThreadDetail detail{};
    qreal width = 0;  ///< scene points
    qreal height = 0; ///< to fill; 0: as high as it becomes
    bool mayGrow = false;

    qreal length(qreal design) const { return type.length(design); }
};

/// The element's own card, a lit or cold plate, a plate of several, or a count; at least `minHeight` high.
Piece threadTile(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight = 0);

/// The element's own card without its words: ringed in the colour of the thread.
Piece ringedCard(const Type& type, const Label& label, QSizeF size);

/// Over-line and title of the body in its colour, as wide as its plate: the plate's head.
Piece bodyHead(const Type& type, const Label& body, qreal width);
/// What lies between the body and the thread, on the plate: over-line and title.
Piece withinLine(const Type& type, const Label& within, qreal width);
/// Heading and cards of what else lies there; empty where there is nothing.
std::optional<Piece> siblingList(const Type& type, const ThreadSiblings& siblings, qreal width);

/// The thread in words, then what its lines mean, one beneath the other.
struct ThreadFoot {
    std::vector<Node> nodes{}; ///< at the origin
    qreal height = 0;
};
ThreadFoot threadFoot(const ThreadCanvas& canvas, const ThreadPlan& plan, qreal width);

/// The plates in reading order, at `boxes`: the own one, then a list of each of up, down and near.
std::vector<Node> tileNodes(const ThreadCanvas& canvas, const ThreadPlan& plan, const std::vector<QRectF>& boxes);

} // namespace styrmodell
