/// What heads the page's own plate: kind, validity and tag on a line, then the title.
#pragma once

#include "views/scene/focus/hero.h"

namespace styrmodell
{

/// The largest title of at most `lines` lines; a longer one has smaller letters, the smallest any number of lines.
TextStyle titleStyle(const Type& type, const QString& title, qreal width, const std::vector<qreal>& sizes, int lines);

/// Over-line, validity and tag; then the title as the page's heading, in the largest of `sizes` that fits.
void addHead(const Type& type, Column& column, const HeroWords& words, const std::vector<qreal>& sizes, bool hasTag);

} // namespace styrmodell
