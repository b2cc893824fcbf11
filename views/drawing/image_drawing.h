/// A picture of a scene as what every writer can put down: filled outlines, else dots.
#pragma once

#include "views/scene/scene.h"

#include <QImage>
#include <QRgb>

#include <memory>

namespace styrmodell
{

struct FilledOutline {
    Path path{};     ///< scene points; closed by being filled
    QRgb colour = 0; ///< opaque
    bool isEvenOdd = false;
};

struct DrawnImage {
    std::vector<FilledOutline> outlines{}; ///< from the back
    QImage dots{};                         ///< where there are no outlines: what fills the box, without premultiplying

    bool isEmpty() const { return outlines.empty() && dots.isNull(); }
};

/// An SVG of plain opaque colours as outlines, sharp at any size; one that cannot be told so as dots, many enough to
/// be printed; a PNG as its own dots. So it looks the same in every file. Empty: it cannot be read.
/// The last ones of a thread are kept.
std::shared_ptr<const DrawnImage> drawn(const Image& image);

} // namespace styrmodell
