/// What every page has around its content: the frame and the footnote.
#pragma once

#include "views/scene/parts/type.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// What the frame stands for: the first element of its kinds; null: nothing is written of it, or there is no frame.
const Element* attitudeOf(const PictureWords& words, const Composition& composition);
/// What the frame is called: its own title, else that of what it stands for; empty where there is neither.
QString frameNameOf(const PictureWords& words, const Composition& composition);

/// The frame's node without words: a sand plate with an outline, under everything else.
Node frameOutline(const Type& type, const QRectF& box, bool isNarrow);

/// How much higher than a line the footnote may become.
qreal footnoteRoom(const PictureWords& words, const Type& type, qreal width);

/// What is left out, the date that the page is as of and, where something on it is made up, what the dashes mean.
/// Appended to the page at `at`, as wide as `width`; returns where it ends.
qreal addFootnote(Page& page, const PictureWords& words, const Type& type, QPointF at, qreal width);

} // namespace styrmodell
