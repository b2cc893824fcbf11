/// How the severity of a finding is told: by word, shape and colour together.
#pragma once

#include "model/checks/finding.h"
#include "views/drawing/palette.h"

#include <QRectF>

class QPainter;

namespace styrmodell
{

/// “Error”, “Look over”, “Note”.
QString severityWord(Severity severity);

/// Of its word and of its marker's outline.
ColourToken severityColour(Severity severity);

/// Paints an octagon, a triangle or a circle in a square of `box`. `selected`: on a selected row, in one colour.
void paintSeverity(QPainter& painter, Severity severity, const QRectF& box, const Palette& palette,
                   bool selected = false);

} // namespace styrmodell
