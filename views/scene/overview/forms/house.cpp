#include "views/scene/overview/forms/house.h"

#include "views/scene/overview/gap_arrows.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/overview/phone_stack.h"
#include "views/scene/overview/steady_heights.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal plainGap = 20;
constexpr qreal wallInset = 22;    ///< beams and pillars stand within gable and ground
constexpr qreal gableAtMost = 0.4; ///< of the house's height
constexpr qreal pillars = 220;     ///< how high they wish to be beside beams as high as they need
constexpr qreal pillarsInPortrait = 340;
constexpr qreal mostWithoutEnd = 0.5; ///< of its width, where it may become as high as it needs

enum class Part { Gable, Beam, Pillars, Ground };

class HouseLayout
{
public:
    HouseLayout(const OverviewStyle& style, qreal width, qreal height)
        : style_(style), type_(style.type), width_(width), height_(height),
          arrows_(gapArrows(style, style.composition.slots))
    {
    }

    FormBody filled()
    {
        measure(std::vector<qreal>(count(), 0));
        if (bottomOf() < height_) {
            std::vector<HeightWish> wishes;
            qreal gaps = bottomOf();
            for (size_t i = 0; i < count(); ++i) {
                wishes.push_back(wishOf(i));
                gaps -= wishes.back().natural;
            }
            measure(steadyHeights(wishes, height_ - gaps));
        }
        place();
        return std::move(house_);
    }

private:
    const QList<Slot>& slots() const { return style_.composition.slots; }
    size_t count() const { return static_cast<size_t>(slots().size()); }
    const Slot& slot(size_t i) const { return slots()[static_cast<qsizetype>(i)]; }

    Part partOf(size_t i) const
    {
        if (i == 0)
            return Part::Gable;
        if (i + 1 == count())
            return Part::Ground;
        return slot(i).slots.isEmpty() && slot(i).inside.isEmpty() ? Part::Beam : Part::Pillars;
    }

    qreal indentOf(size_t i) const
    {
        const Part part = partOf(i);
        return part == Part::Gable || part == Part::Ground ? 0 : type_.length(wallInset);
    }

    Storey storeyOf(size_t i, qreal height) const
    {
        const qreal width = width_ - 2 * indentOf(i);
        switch (partOf(i)) {
        case Part::Gable:
            return gableStorey(style_, slot(i), width, height,
                               height_ > 0 ? height_ * gableAtMost : width_ * mostWithoutEnd);
        case Part::Beam:
            return beamStorey(style_, slot(i), width, height);
        case Part::Pillars:
            return pillarStorey(style_, slot(i), width, height);
        case Part::Ground:
            break;
        }
        return groundStorey(style_, slot(i), width, height);
    }

    void measure(const std::vector<qreal>& heights)
    {
        storeys_.clear();
        for (size_t i = 0; i < count(); ++i) {
            storeys_.push_back(storeyOf(i, heights[i]));
            house_.fits = house_.fits && storeys_.back().fits;
        }
    }

    /// Pillars take most of what is to spare; gable and beams keep their proportions.
    HeightWish wishOf(size_t i) const
    {
        const qreal own = storeys_[i].block.height;
        switch (partOf(i)) {
        case Part::Gable:
            return {own, own * 1.1, own * 1.6};
        case Part::Beam:
            return {own, own, own * 1.6};
        case Part::Pillars:
            return {own, type_.length(style_.isPortrait ? pillarsInPortrait : pillars), own * 2.5};
        case Part::Ground:
            break;
        }
        return {own, own, own * 2.2};
    }

    GapEnds endsOf(size_t i) const
    {
        GapEnds ends;
        const QPointF corner(indentOf(i), 0);
        for (auto box = storeys_[i].block.boxes.begin(); box != storeys_[i].block.boxes.end(); ++box)
            ends.boxes.insert(box.key(), box->translated(corner));
        ends.heading = storeys_[i].heading.isNull() ? QRectF() : storeys_[i].heading.translated(corner);
        ends.height = storeys_[i].block.height;
        return ends;
    }

    GapPlan planBefore(size_t i) const
    {
        return planGap(style_, arrows_[i], endsOf(i - 1), endsOf(i), width_, type_.length(plainGap));
    }

    qreal bottomOf() const
    {
        qreal y = 0;
        for (size_t i = 0; i < count(); ++i)
            y += (i > 0 ? planBefore(i).gap : 0) + storeys_[i].block.height;
        return y;
    }

    void place()
    {
        qreal y = 0;
        for (size_t i = 0; i < count(); ++i) {
            if (i > 0) {
                const GapPlan plan = planBefore(i);
                drawGap(style_, plan, y, house_.nodes);
                y += plan.gap;
            }
            for (Node& node : storeys_[i].block.nodes) {
                moveBy(node, {indentOf(i), y});
                house_.nodes.push_back(std::move(node));
            }
            y += storeys_[i].block.height;
        }
        house_.height = y;
    }

    const OverviewStyle& style_;
    const Type& type_;
    qreal width_;
    qreal height_;
    std::vector<std::vector<DrawnArrow>> arrows_; ///< in the gap before each slot
    std::vector<Storey> storeys_;
    FormBody house_;
};

} // namespace

FormBody houseOf(const OverviewStyle& style, qreal width, qreal height)
{
    if (style.isNarrow)
        return phoneStackOf(style, width);
    return HouseLayout(style, width, height).filled();
}

} // namespace styrmodell
