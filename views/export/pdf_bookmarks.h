/// The bookmarks of a PDF (PDF 32000-1 §12.3.3).
#pragma once

#include "views/export/pdf_file.h"

#include <QString>

#include <vector>

namespace styrmodell
{

struct Bookmark {
    QString title{};
    int level = 1; ///< 1 or more; never more than one deeper than the one before
    int page = 0;  ///< number of the page object
};

/// Gives the number of the outline's root. The first level is shown unfolded. `bookmarks` is not empty.
int writeBookmarks(PdfFile& file, const std::vector<Bookmark>& bookmarks);

} // namespace styrmodell
