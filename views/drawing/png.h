/// A page as a PNG file.
#pragma once

#include "model/records/fields/result.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QByteArray>

namespace styrmodell
{

/// More pixels than this are refused: pictures of that size take half a gigabyte to make.
inline constexpr qint64 mostPngPixels = 128'000'000;

/// The same bytes for the same page. Its dots per inch are such that it prints as large as the page's paper.
/// Error: the width is under 1, the picture would be too large, or there is not enough memory.
Result<QByteArray> renderPng(const Page& page, const Palette& palette, int widthPx);

} // namespace styrmodell
