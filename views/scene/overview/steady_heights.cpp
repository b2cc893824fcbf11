#include "views/scene/overview/steady_heights.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr int halvings = 48; ///< of the level: far beyond what can be seen

std::vector<qreal> heightsAt(const std::vector<HeightWish>& wishes, qreal level)
{
    std::vector<qreal> heights;
    heights.reserve(wishes.size());
    for (const HeightWish& wish : wishes)
        heights.push_back(std::clamp(level * wish.wished, wish.natural, std::max(wish.natural, wish.most)));
    return heights;
}

} // namespace

std::vector<qreal> steadyHeights(const std::vector<HeightWish>& wishes, qreal room)
{
    const auto fits = [&](qreal level) {
        const std::vector<qreal> heights = heightsAt(wishes, level);
        return std::accumulate(heights.begin(), heights.end(), qreal{0}) <= room;
    };
    qreal low = 0;
    qreal high = 1;
    for (const HeightWish& wish : wishes)
        high = std::max(high, std::max(wish.natural, wish.most) / wish.wished);
    for (int i = 0; i < halvings; ++i) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return heightsAt(wishes, low);
}

} // namespace styrmodell
