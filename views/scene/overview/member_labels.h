/// What the columns of a slot's members say.
#pragma once

#include "views/scene/overview/members_within.h"

namespace styrmodell
{

/// One member with what stands in it.
struct Member {
    Label head{};
    std::vector<Label> cards{};

    bool isMore() const { return !head.element.has_value(); }
};

class MemberLabels
{
public:
    MemberLabels(const OverviewStyle& style, const Slot& slot);

    /// Whether members are rows with the count of what stands in them, without cards.
    bool areCounts() const;

    /// As many as the ladder leaves, the last saying how many more there are.
    std::vector<Member> members() const;

    /// What belongs to no member, counted by kind.
    std::vector<Label> others() const;

private:
    std::vector<Label> cardsOf(const Element& member) const;
    Label moreIn(const Element& member, size_t more) const;
    Label nothingIn(const Element& member) const;

    const OverviewStyle& style_;
    const Slot& slot_;
    MembersWithin within_;
};

} // namespace styrmodell
