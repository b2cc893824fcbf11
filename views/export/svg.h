/// One page as an SVG file: real text, named groups in reading order, embedded fonts; the same bytes for the same page.
#pragma once

#include "model/records/fields/result.h"
#include "views/scene/scene.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace styrmodell
{

class Palette;

struct SvgOptions {
    /// The address of the file that shows a focus, relative to this one, or nothing if none is exported with it.
    /// Without a function there are no links.
    std::function<std::optional<QString>(const Focus&)> linkOf{};
    std::optional<int> widthPx{}; ///< what the file says it measures; without it fills the place it is shown in
};

/// UTF-8. The same lines and line starts in every reader; readers that do not use embedded fonts need the font
/// installed for the same letters. Error: a font of the page cannot be read.
Result<QByteArray> writeSvg(const Publication& publication, const Page& page, const Palette& palette,
                            const SvgOptions& options = {});

} // namespace styrmodell
