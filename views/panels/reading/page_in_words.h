/// A page of the picture as text: the very words of its nodes, in reading order.
#pragma once

#include "views/scene/scene.h"

namespace styrmodell
{

/// HTML of the plain sort that QTextDocument reads.
struct PageInWords {
    QString html{};
    std::vector<Focus> targets{}; ///< a link's address is its place here, in digits
};

PageInWords inWords(const Page& page);

} // namespace styrmodell
