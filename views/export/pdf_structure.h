/// The tags of one page (PDF 32000-1 §14.7), in reading order, whatever the order of painting.
#pragma once

#include "views/scene/scene.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace styrmodell
{

/// A structure element. What it holds is read in this order: pieces, link, children.
struct Tag {
    QByteArray type{}; ///< a standard structure type, "H1"
    int parent = -1;   ///< in PageTags::tags; -1 for the page's own
    QString title{};
    QString alternative{};
    std::optional<QRectF> box{};    ///< scene points; of a figure
    QByteArray scope{};             ///< of a table's header: what it is for, "Row" or "Column"
    int span = 1;                   ///< columns that a header or cell goes over
    std::vector<int> pieces{};      ///< numbers of marked content on the page, given while it is painted
    std::optional<size_t> link{};   ///< in PageTags::links
    std::vector<size_t> children{}; ///< in PageTags::tags
};

/// A rectangle that leads to another page.
struct PageLink {
    size_t tag = 0;
    QRectF box{}; ///< scene points
    size_t page = 0;
    QString words{}; ///< where it leads, spoken
};

/// Where what a node paints belongs.
struct TaggedPlace {
    size_t tag = 0;
    bool takesShapes = false; ///< figures: the strokes are the content. Else shapes are mere decoration
};

struct PageTags {
    std::vector<Tag> tags{}; ///< the first is the page
    std::vector<PageLink> links{};
    std::unordered_map<const Node*, TaggedPlace> places{}; ///< nodes without one are decoration
};

/// The page of the publication that a focus leads to from the page at hand, if any.
using PageOfFocus = std::function<std::optional<size_t>(const Focus&)>;

/// `lastLevel` is that of the heading before (0 at first) and becomes that of the page's last: no level is skipped.
PageTags tagsOf(const Page& page, const PageOfFocus& pageOf, int& lastLevel);

} // namespace styrmodell
