/// A line of text with what was found in it in bold.
#pragma once

#include "model/queries/folded.h"

#include <QColor>
#include <QFont>
#include <QRect>

#include <vector>

class QPainter;

namespace styrmodell
{

/// How wide the line wants to be.
int widthOfMarked(const QString& text, const std::vector<TextRange>& found, const QFont& font);

/// Draws the line in the middle of `box`'s height, from its left; ends it with “…” where it does not fit.
void drawMarked(QPainter& painter, const QRect& box, const QString& text, const std::vector<TextRange>& found,
                const QFont& font, const QColor& letters);

} // namespace styrmodell
