/// The window's icons: 16-point grid, 2-point round strokes, in the colour of the text beside them.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace styrmodell
{

/// `name` as in resources/icons; crisp at every scale of the screen. `checked`: while its command is on.
QIcon icon(const QString& name, const QColor& colour, const QColor& disabled, const QColor& checked);

} // namespace styrmodell
