/// What one try at a focus page has to go by, and what comes of it.
#pragma once

#include "views/scene/compositions/composition_choice.h"
#include "views/scene/page_furniture.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// A step of the ladder: whole titles → short ones → one type step down → fewer members on a page, the rest on the
/// next.
struct FocusDetail {
    bool isShort = false;
    bool isTight = false;
    size_t membersAtMost = 12;      ///< of a section on one page
    qsizetype lettersAtMost = 1500; ///< of the element's own text on one page
    qreal scale = 1;                ///< larger where a page has room to spare
};

/// The area within the frame, at the origin.
struct Canvas {
    const PictureWords& words;
    const Composition& composition;
    Type type;
    FocusDetail detail{};
    size_t part = 0;  ///< 0: the first page; further ones continue its sections
    qreal width = 0;  ///< scene points
    qreal height = 0; ///< to fill; 0: as high as it becomes
    bool isNarrow = false;
    bool showsHints = false; ///< it is worked in: what is missing says how it is added, what does not count stays

    qreal length(qreal design) const { return type.length(design); }
    /// Design points across: what decides how many columns there are.
    qreal columnsWidth() const { return width / type.length(1); }
    bool isWide() const { return columnsWidth() >= 1180; }

    /// The members of a section that this page shows.
    template <class Member> std::vector<Member> share(const std::vector<Member>& members) const
    {
        const size_t first = std::min(part * detail.membersAtMost, members.size());
        const size_t last = std::min(first + detail.membersAtMost, members.size());
        return {members.begin() + static_cast<std::ptrdiff_t>(first),
                members.begin() + static_cast<std::ptrdiff_t>(last)};
    }
};

/// A page's content: how many pages it takes and what each shows.
class FocusTemplate
{
public:
    virtual ~FocusTemplate() = default;
    virtual size_t parts(const FocusDetail& detail) const = 0;
    virtual Laid layOut(const Canvas& canvas) const = 0;
};

/// How many pages a section of `members` takes.
inline size_t partsFor(size_t members, const FocusDetail& detail)
{
    return std::max<size_t>(1, (members + detail.membersAtMost - 1) / detail.membersAtMost);
}

} // namespace styrmodell
