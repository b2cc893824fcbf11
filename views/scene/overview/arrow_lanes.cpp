#include "views/scene/overview/arrow_lanes.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal labelGap = 8; ///< from a label to its line
constexpr qreal lineRoom = 8; ///< half of an arrow's head
constexpr qreal laneGap = 6;
constexpr qreal apart = 12; ///< between arrows of a lane
constexpr qreal beyondLabel = 28;

} // namespace

void ArrowLanes::add(const DrawnArrow& arrow, size_t from, size_t to)
{
    const auto known = std::find_if(arrows_.begin(), arrows_.end(), [&](const Lying& one) {
        return one.from == from && one.to == to && one.words.label == arrow.words.label;
    });
    if (known != arrows_.end()) {
        known->words.description += u' ' + arrow.words.description;
        return;
    }
    const auto [first, last] = std::minmax(from, to);
    Lying one{arrow.words, from, to, columns_[first].middle(), columns_[last].middle()};
    if (last - first == 1) {
        const qreal middle = (columns_[first].right + columns_[last].left) / 2;
        const qreal most = std::min(middle - one.left, one.right - middle) - type_.length(apart);
        const qreal half = std::min((levelArrowRoom(type_, arrow.words.label) + type_.length(beyondLabel)) / 2, most);
        one.left = middle - half;
        one.right = middle + half;
    }
    findLane(one);
    arrows_.push_back(std::move(one));
}

void ArrowLanes::findLane(Lying& one)
{
    const auto touches = [&](const Lying& other) {
        return other.lane == one.lane && other.left < one.right + type_.length(apart) &&
               one.left < other.right + type_.length(apart);
    };
    while (std::any_of(arrows_.begin(), arrows_.end(), touches))
        ++one.lane;
    labels_.resize(std::max(labels_.size(), one.lane + 1));
    const MeasuredText label =
        type_.measured(one.words.label, type_.arrowLabel(), ColourToken::Soft, one.right - one.left);
    labels_[one.lane] = std::max(labels_[one.lane], label.size.height());
}

qreal ArrowLanes::height() const
{
    qreal height = 0;
    for (const qreal label : labels_)
        height += label + type_.length(labelGap + lineRoom + laneGap);
    return height > 0 ? height + type_.length(laneGap) : 0;
}

std::vector<Node> ArrowLanes::from(size_t column, qreal y) const
{
    std::vector<Node> nodes;
    for (const Lying& one : arrows_) {
        if (std::min(one.from, one.to) != column)
            continue;
        qreal line = y;
        for (size_t lane = 0; lane <= one.lane; ++lane)
            line += labels_[lane] + type_.length(labelGap) + (lane > 0 ? type_.length(lineRoom + laneGap) : 0);
        const QPointF left(one.left, line);
        const QPointF right(one.right, line);
        const bool isRightward = one.from < one.to;
        nodes.push_back(styrmodell::arrow(type_, one.words, isRightward ? left : right, isRightward ? right : left,
                                          one.right - one.left));
    }
    return nodes;
}

} // namespace styrmodell
