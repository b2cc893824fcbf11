/// The way from the overview to a page.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// A step of the breadcrumb; the last one is the page itself and leads nowhere.
struct Crumb {
    QString title{};
    std::optional<Focus> target{};
};

Crumb overviewCrumb(const PictureWords& words);

/// Overview › containing body, else kind › element, which leads to its page.
std::vector<Crumb> crumbsTo(const PictureWords& words, const Element& element);

} // namespace styrmodell
