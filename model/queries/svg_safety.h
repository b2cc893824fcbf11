/// Whether an SVG file can be shown without asking what it does.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QSizeF>

namespace styrmodell
{

struct SafeSvg {
    QSizeF size{};        ///< as the file says, by its viewBox, else by width and height
    bool hasText = false; ///< letters that are not outlines: they look as the fonts of a computer do
};

/// Error: it is broken, has no size, or holds what does more than draw.
Result<SafeSvg> readSafeSvg(const QByteArray& file);

} // namespace styrmodell
