#include "views/scene/overview/rings/ring_plan.h"

#include "model/queries/order.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace styrmodell
{
namespace
{

/// Thicknesses, compared with each other; further ones where words do not fit.
constexpr std::array<qreal, 4> frameWeights{0.75, 0.9, 1.05, 1.2};
constexpr std::array<qreal, 4> countWeights{1, 1.2, 1.4, 1.6};
constexpr std::array<qreal, 4> titleWeights{1.3, 1.5, 1.7, 2};
constexpr std::array<qreal, 4> discWeights{1.5, 1.8, 2.1, 2.5};
constexpr std::array<qreal, 4> memberWeights{2.35, 2.7, 3.1, 3.6};
constexpr qreal widestGap = 16;
constexpr qreal gapOfRadius = 0.034;
constexpr qreal thinnest = 36;    ///< of a ring with a count, while others have sectors
constexpr qreal leastShare = 0.4; ///< of the largest count's arc
constexpr qreal countedBesideMembers = 0.66;

struct Draft {
    const Ring* ring = nullptr;
    std::vector<Shown> shown{};
    size_t step = 0;     ///< in the weights of its sort
    bool mayGrow = true; ///< by a further step

    size_t sectorCount() const
    {
        return std::accumulate(shown.begin(), shown.end(), size_t{0},
                               [](size_t sum, const Shown& one) { return sum + one.labels.size(); });
    }
};

class Planning
{
public:
    Planning(const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal radius)
        : style_(style), type_(style.type), fit_(style), centre_(centre), radius_(radius),
          gap_(std::min(type_.length(widestGap), radius * gapOfRadius))
    {
        for (const Ring& ring : rings) {
            Draft draft{&ring, {}, 0};
            for (const Slot* slot : ring.shown)
                draft.shown.push_back(shownOf(*slot, mayShowMembers(style, *slot)));
            drafts_.push_back(std::move(draft));
        }
    }

    RingsPlan plan()
    {
        while (!tryAll()) {
        }
        return std::move(plan_);
    }

private:
    Shown shownOf(const Slot& slot, bool showsMembers) const
    {
        Shown shown{&slot, showsMembers, {}, {}};
        if (!showsMembers) {
            shown.labels = {slotLabel(style_, slot, QStringLiteral("panel"), {})};
            return shown;
        }
        for (const Element* element : membersOf(style_, slot))
            for (const bool isShort : {false, true}) {
                Label label =
                    style_.words.label(*element, QStringLiteral("plate"), slot.key(), isShort || style_.detail.isShort);
                label.isEditable = label.isEditable && label.title == label.name;
                (isShort ? shown.shortLabels : shown.labels).push_back(std::move(label));
            }
        return shown;
    }

    bool isDisc(size_t i) const { return i == 0 && drafts_[i].sectorCount() == 1; }

    qreal weightOf(size_t i) const
    {
        const Draft& draft = drafts_[i];
        if (isDisc(i))
            return discWeights[drafts_[i].step];
        if (draft.sectorCount() == 1)
            return draft.shown.front().showsMembers ? titleWeights[draft.step] : countWeights[draft.step];
        const bool hasMembers =
            std::any_of(draft.shown.begin(), draft.shown.end(), [](const Shown& one) { return one.showsMembers; });
        return hasMembers ? memberWeights[draft.step] : countWeights[draft.step];
    }

    qreal unitOfThickness() const
    {
        const bool hasFrame = style_.composition.frame.has_value();
        qreal weights = hasFrame ? frameWeights[frameStep_] : 0;
        for (size_t i = 0; i < drafts_.size(); ++i)
            weights += weightOf(i);
        const qreal gaps = gap_ * static_cast<qreal>(drafts_.size() - (hasFrame ? 0 : 1));
        return (radius_ - gaps) / weights;
    }

    /// False: something did not fit and is to be tried otherwise.
    bool tryAll()
    {
        plan_ = {};
        const qreal unit = unitOfThickness();
        if (unit < type_.length(thinnest) && countOutermost())
            return false;
        qreal inner = 0;
        for (size_t i = 0; i < drafts_.size(); ++i) {
            const qreal hole = i == 0 && !isDisc(i) ? unit * 0.4 : inner;
            const Sector whole{centre_, hole, inner + unit * weightOf(i), 0, 360, gap_};
            if (!tryRing(drafts_[i], whole, isDisc(i)))
                return false;
            inner = whole.outer + gap_;
        }
        return !style_.composition.frame || tryFrame(inner);
    }

    bool tryFrame(qreal inner)
    {
        plan_.frame = PlannedSector{frameLabel(style_, QStringLiteral("heading"), QStringLiteral("frame")),
                                    {centre_, inner, radius_ - type_.length(2), 0, 360, 0},
                                    {}};
        if (plan_.frame->label.title.isEmpty())
            return true;
        for (const TextStyle& letters : {type_.groupTitle(), type_.plateTitle(), type_.smallStrong()})
            if (auto words = setWithin(type_, plan_.frame->place, {{plan_.frame->label.title, letters, true}},
                                       ColourToken::Ink)) {
                plan_.frame->words = *std::move(words);
                return true;
            }
        if (frameStep_ + 1 == frameWeights.size())
            return true;
        ++frameStep_;
        if (unitOfThickness() >= type_.length(thinnest))
            return false;
        --frameStep_;
        return true;
    }

    /// There are too many rings for so many sectors: the outermost that has some shows counts. False: none has.
    bool countOutermost()
    {
        for (auto draft = drafts_.rbegin(); draft != drafts_.rend(); ++draft) {
            if (draft->sectorCount() == draft->shown.size())
                continue;
            for (Shown& shown : draft->shown)
                if (shown.labels.size() > 1)
                    shown = shownOf(*shown.slot, false);
            return true;
        }
        return false;
    }

    bool tryRing(Draft& draft, const Sector& whole, bool isDisc)
    {
        PlannedRing ring{draft.ring, {}};
        const std::vector<qreal> spans = spansOf(draft);
        qreal from = startOf(draft, spans);
        for (size_t i = 0; i < draft.shown.size(); ++i) {
            Shown& shown = draft.shown[i];
            std::vector<Sector> places;
            for (size_t n = 0; n < shown.labels.size(); ++n) {
                Sector place = whole;
                if (draft.sectorCount() > 1) {
                    place.from = from;
                    place.span = spans[i] / static_cast<qreal>(shown.labels.size());
                    from += place.span;
                }
                places.push_back(place);
            }
            const bool mayGrow = draft.mayGrow && (draft.sectorCount() == 1 || !shown.showsMembers);
            auto sectors = shown.showsMembers ? fit_.members(shown, places, isDisc, mayGrow)
                                              : fit_.counted(shown, places.front(), mayGrow);
            if (!sectors) {
                fallBack(draft, shown);
                return false;
            }
            ring.sectors.insert(ring.sectors.end(), sectors->begin(), sectors->end());
        }
        plan_.rings.push_back(std::move(ring));
        return true;
    }

    /// A thicker ring, while the others keep room for their words; else a count.
    void fallBack(Draft& draft, Shown& shown)
    {
        if (draft.mayGrow && draft.step + 1 < memberWeights.size()) {
            ++draft.step;
            if (unitOfThickness() >= type_.length(thinnest))
                return;
            --draft.step;
        }
        if ((draft.sectorCount() == 1 || !shown.showsMembers) && std::exchange(draft.mayGrow, false))
            return; // by fewer words
        draft.step = 0;
        shown = shownOf(*shown.slot, false);
    }

    /// How much of the ring each slot has, in degrees.
    static std::vector<qreal> spansOf(const Draft& draft)
    {
        qreal most = 0;
        size_t members = 0;
        for (const Shown& shown : draft.shown) {
            if (shown.showsMembers)
                members += shown.labels.size();
            else
                most = std::max(most, shown.labels.front().count.toDouble());
        }
        std::vector<qreal> spans;
        for (const Shown& shown : draft.shown) {
            if (shown.showsMembers)
                spans.push_back(static_cast<qreal>(shown.labels.size()));
            else if (members > 0)
                spans.push_back(std::max<qreal>(1, countedBesideMembers * static_cast<qreal>(members)));
            else
                spans.push_back(std::max({shown.labels.front().count.toDouble(), leastShare * most, qreal{1}}));
        }
        const qreal all = std::accumulate(spans.begin(), spans.end(), qreal{0});
        for (qreal& span : spans)
            span *= 360 / all;
        return spans;
    }

    /// The first has its middle at the left where it is counted beside members,
    /// else at the top.
    static qreal startOf(const Draft& draft, const std::vector<qreal>& spans)
    {
        const Shown& first = draft.shown.front();
        const bool hasMembers =
            std::any_of(draft.shown.begin(), draft.shown.end(), [](const Shown& one) { return one.showsMembers; });
        const qreal span = first.showsMembers ? spans.front() / static_cast<qreal>(first.labels.size()) : spans.front();
        return (!first.showsMembers && hasMembers ? 270 : 360) - span / 2;
    }

    const OverviewStyle& style_;
    const Type& type_;
    SectorFit fit_;
    QPointF centre_;
    qreal radius_;
    qreal gap_;
    std::vector<Draft> drafts_;
    size_t frameStep_ = 0;
    RingsPlan plan_;
};

} // namespace

RingsPlan planRings(const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal radius)
{
    return rings.empty() ? RingsPlan{} : Planning(style, rings, centre, radius).plan();
}

} // namespace styrmodell
