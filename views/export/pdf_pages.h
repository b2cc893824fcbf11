/// The pages of a PDF and their tags.
#pragma once

#include "model/records/fields/result.h"
#include "views/export/pdf_file.h"
#include "views/export/pdf_fonts.h"
#include "views/export/pdf_images.h"
#include "views/export/pdf_structure.h"
#include "views/scene/scene.h"

#include <map>
#include <set>

namespace styrmodell
{

class Palette;

class PdfPages
{
public:
    PdfPages(PdfFile& file, const Publication& publication, const Palette& palette, const Fonts& fonts);

    /// Writes all pages with what they need. Error: a font cannot be read.
    Result<void> write();

    int pageTree() const { return pageTree_; }
    int structureTree() const { return structureTree_; }
    /// The object of the publication's page at `index`.
    int page(size_t index) const { return pages_[index]; }

private:
    void writePage(size_t index);
    QByteArray paint(const Page& page, PageTags& tags);
    std::vector<int> writeLinks(size_t index, const PageTags& tags, const std::vector<int>& elements);
    void writeTags(size_t index, const PageTags& tags, const std::vector<int>& elements,
                   const std::vector<int>& annotations);
    void writeStructureTree();
    std::optional<size_t> pageOf(const Focus& focus, size_t from) const;

    PdfFile& file_;
    const Publication& publication_;
    const Palette& palette_;
    PdfFonts fonts_;
    PdfImages images_{};
    int lastLevel_ = 0; ///< of headings
    int pageTree_;
    int resources_;
    int structureTree_;
    int document_; ///< the structure element around all pages
    std::vector<int> pages_{};
    std::map<QString, size_t> pageOfFocus_{};
    std::vector<int> pageElements_{};     ///< structure element of each page
    std::map<int, QByteArray> parents_{}; ///< the parent tree: a page's elements by its index, then each link's
    int nextLinkKey_;                     ///< in the parent tree
};

} // namespace styrmodell
