/// A whole publication as one tagged PDF (PDF/UA-1): bookmarks, links between its pages, embedded subset fonts.
#pragma once

#include "model/records/fields/result.h"
#include "views/scene/scene.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace styrmodell
{

class Palette;

struct PdfOptions {
    std::optional<QDateTime> created{}; ///< told in the file's properties; without it the file names no time
};

/// The same bytes for the same publication. Links lead to the pages that the publication holds, no others.
/// Error: no page, or a font cannot be read.
Result<QByteArray> writePdf(const Publication& publication, const Palette& palette, const PdfOptions& options = {});

} // namespace styrmodell
