/// What an overview shows within its margins, in the form that its composition has.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// The composition's slots, laid out at the origin, as wide as asked.
struct FormBody {
    std::vector<Node> nodes{}; ///< in reading order
    qreal height = 0;
    bool fits = true;      ///< false: something in it stands too tight; the next step of the ladder is to be tried
    QString description{}; ///< the page in a few sentences; empty: the whole model is what it shows
};

/// `height`: what it is to fill where it needs less; 0 for as high as it needs.
FormBody bodyOf(const OverviewStyle& style, qreal width, qreal height);

/// The form of the style's composition; a stack where it says none.
Form formOf(const Composition& composition);

/// Whether the page draws the composition's frame around the form. False: the form shows what is in the frame itself.
bool isFramed(Form form);

} // namespace styrmodell
