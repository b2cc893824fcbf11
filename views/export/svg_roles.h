/// What assistive technology is told of a node in an SVG (WAI-ARIA, SVG-AAM).
#pragma once

#include "views/scene/scene.h"

#include <QByteArray>

namespace styrmodell
{

struct SpokenPart {
    QByteArray role{};
    QString title{}; ///< its name; empty where its own text is all there is to say
    QString description{};
    int level = 0;         ///< of a heading, else 0
    bool isHidden = false; ///< nothing to read
    int span = 1;          ///< columns of its table that it goes over
};

/// `parent`: nothing at the top of the page.
SpokenPart spokenPartOf(const Node& node, const Node* parent);

/// The node's own letters, without its children's, in one line.
QString drawnText(const Node& node);

} // namespace styrmodell
