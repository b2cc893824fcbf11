/// Where the arrow keys lead on a page.
#pragma once

#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace styrmodell
{

enum class Direction { Left, Right, Up, Down };

/// The neighbour of each box in each direction: the nearest, straight ahead rather than aslant. A box that holds
/// others counts as the strip above them, so that *down* goes into it. From every box every other can be reached:
/// where geometry alone would leave one out, a key that led nowhere, or nowhere new, leads there.
class ArrowWays
{
public:
    ArrowWays() = default;
    /// Boxes in reading order.
    explicit ArrowWays(const std::vector<QRectF>& boxes);

    /// The index of the neighbour; nothing at an edge.
    std::optional<size_t> next(size_t from, Direction direction) const;

private:
    using Ways = std::array<std::optional<size_t>, 4>;

    std::optional<size_t> nearest(size_t from, Direction direction) const;
    double cost(size_t from, size_t to, Direction direction) const;
    std::vector<bool> reachedFromFirst() const;
    std::vector<bool> reachingFirst() const;
    size_t count(bool fromFirst) const;
    /// Gives one more box of the wrong side a way over; false when nothing was found to do.
    bool connect(const std::vector<bool>& from, const std::vector<bool>& to, bool fromFirst);

    std::vector<QRectF> boxes_;
    std::vector<Ways> ways_;
};

} // namespace styrmodell
