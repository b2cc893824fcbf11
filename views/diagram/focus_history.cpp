#include "views/diagram/focus_history.h"

#include <algorithm>

namespace styrmodell
{

void FocusHistory::clear()
{
    past_.clear();
    future_.clear();
    present_ = {};
}

void FocusHistory::goTo(const Place& seen, const Focus& next)
{
    past_.push_back(seen);
    future_.clear();
    present_ = {};
    present_.focus = next;
}

std::optional<Place> FocusHistory::goBack(const Place& seen)
{
    return step(past_, future_, present_, seen);
}

std::optional<Place> FocusHistory::goForward(const Place& seen)
{
    return step(future_, past_, present_, seen);
}

std::optional<Place> FocusHistory::step(std::vector<Place>& from, std::vector<Place>& to, Place& present,
                                        const Place& seen)
{
    if (from.empty())
        return {};
    to.push_back(seen);
    present = from.back();
    from.pop_back();
    return present;
}

void FocusHistory::keepOnly(const std::function<bool(const Focus&)>& exists)
{
    const auto isGone = [&](const Place& place) { return !exists(place.focus); };
    std::erase_if(past_, isGone);
    std::erase_if(future_, isGone);
    if (isGone(present_))
        present_ = {};
}

} // namespace styrmodell
