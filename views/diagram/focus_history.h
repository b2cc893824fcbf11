/// The way she has gone through the pictures, and back.
#pragma once

#include "views/scene/scene.h"

#include <functional>
#include <optional>
#include <vector>

namespace styrmodell
{

/// A picture as she left it.
struct Place {
    Focus focus{};
    NodeKey current{}; ///< where the keyboard was
    double zoom = 1;   ///< 1: fits the width
    QPointF offset{};  ///< how far it was scrolled, pixels
    bool operator==(const Place&) const = default;
};

/// Where she is, what *back* returns to (the way taken, not a parent) and what *forward* redoes.
class FocusHistory
{
public:
    const Focus& focus() const { return present_.focus; }
    bool canGoBack() const { return !past_.empty(); }
    bool canGoForward() const { return !future_.empty(); }

    /// To the overview, without a way back.
    void clear();
    /// Leaves `seen`, which is the present place as it looks now, for `next`. Forward is forgotten.
    void goTo(const Place& seen, const Focus& next);
    /// The place to show, exactly as it was left; nothing where there is no way.
    std::optional<Place> goBack(const Place& seen);
    std::optional<Place> goForward(const Place& seen);
    /// Forgets what is not there any more; the overview takes the place of the present.
    void keepOnly(const std::function<bool(const Focus&)>& exists);

private:
    static std::optional<Place> step(std::vector<Place>& from, std::vector<Place>& to, Place& present,
                                     const Place& seen);

    std::vector<Place> past_;
    Place present_;
    std::vector<Place> future_;
};

} // namespace styrmodell
