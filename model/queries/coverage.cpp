#include "model/queries/coverage.h"

#include "model/queries/order.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace styrmodell
{
namespace
{

/// Which relations lead from what contributes to what it contributes to.
enum class Walk { Contributions, AllTowardsVision };

std::vector<const Element*> elementsOf(const CountedModel& counted, const QList<KindId>& kinds)
{
    std::vector<const Element*> elements;
    for (const KindId& kind : kinds) {
        const auto& more = counted.elementsOf(kind);
        elements.insert(elements.end(), more.begin(), more.end());
    }
    return elements;
}

/// One step downward: what contributes, and how. Without a relation: what lies in it.
struct Step {
    const Element* from = nullptr;
    const RelationType* type = nullptr;
    bool isForward = true; ///< read from what contributes
    bool isExample = false;
};

class CoverageWork
{
public:
    CoverageWork(const CountedModel& counted, const CoverageKinds& kinds, Walk walk)
        : counted_(counted), kinds_(kinds), walk_(walk)
    {
        addRows();
        for (const Element* column : elementsOf(counted, kinds.columns))
            coverage_.columns.push_back({column});
        for (CoverageRow& row : coverage_.rows)
            row.cells.resize(coverage_.columns.size());
        isOwn_.assign(coverage_.rows.size(), std::vector<bool>(coverage_.columns.size()));
    }

    Coverage take()
    {
        for (size_t column = 0; column < coverage_.columns.size(); ++column)
            walkDown(column);
        chooseVerb();
        addSums();
        return std::move(coverage_);
    }

private:
    void addRows()
    {
        for (const Element* element : elementsOf(counted_, kinds_.rows)) {
            rowAt_.insert(element, coverage_.rows.size());
            coverage_.rows.push_back({element});
        }
        const size_t others = coverage_.rows.size();
        coverage_.rows.emplace_back();
        for (const Element* element : elementsOf(counted_, kinds_.cell)) {
            order_.insert(element, order_.size());
            coverage_.rows[rowOf(*element).value_or(others)].elements.push_back(element);
        }
        if (coverage_.rows.back().elements.empty())
            coverage_.rows.pop_back();
    }

    std::optional<size_t> rowOf(const Element& element) const
    {
        if (const auto row = rowAround(element))
            return row;
        const Element* body = element.body ? counted_.model().find(*element.body) : nullptr;
        return rowAt(body);
    }

    /// The row that the element is or lies in.
    std::optional<size_t> rowAround(const Element& element) const
    {
        for (const Element* container : wayOutward(counted_.model(), element))
            if (const auto row = rowAt(container))
                return row;
        return {};
    }

    std::optional<size_t> rowAt(const Element* element) const
    {
        const auto found = rowAt_.constFind(element);
        return found == rowAt_.constEnd() ? std::nullopt : std::optional(*found);
    }

    bool isWalked(const Related& related) const
    {
        if (walk_ == Walk::AllTowardsVision)
            return related.leadsUp() == std::optional(false);
        return !related.isForward && related.type->nearerVision == RelationSide::To;
    }

    /// What contributes to the element or lies in it, each once a way.
    const std::vector<Step>& stepsTo(const Element& element)
    {
        const auto known = steps_.find(&element);
        if (known != steps_.end())
            return known->second;
        std::vector<Step> steps;
        for (const Related& related : relatedTo(counted_, element))
            if (isWalked(related))
                steps.push_back({related.other, related.type, !related.isForward, related.isExample()});
        for (const Element* child : counted_.childrenOf(element.id))
            if (!isBody(counted_.model(), *child))
                steps.push_back({child});
        return steps_.emplace(&element, std::move(steps)).first->second;
    }

    bool isPassed(const Element& element) const
    {
        return !kinds_.columns.contains(element.kind) && !rowAround(element);
    }

    void walkDown(size_t column)
    {
        QSet<const Element*> met;
        std::vector<const Element*> ahead{coverage_.columns[column].element};
        while (!ahead.empty()) {
            const Element* at = ahead.back();
            ahead.pop_back();
            for (const Step& step : stepsTo(*at)) {
                const bool isNew = !met.contains(step.from);
                met.insert(step.from);
                note(step, column, isNew);
                if (isNew && isPassed(*step.from))
                    ahead.push_back(step.from);
            }
        }
    }

    void note(const Step& step, size_t column, bool isNew)
    {
        const std::optional<size_t> row = rowOf(*step.from);
        if (kinds_.cell.contains(step.from->kind)) {
            if (step.type)
                noteVerb(step);
            if (isNew)
                coverage_.rows[row.value_or(coverage_.rows.size() - 1)].cells[column].elements.push_back(step.from);
        } else if (row && step.from != coverage_.rows[*row].element) {
            isOwn_[*row][column] = true;
            if (!coverage_.ownKinds.contains(step.from->kind))
                coverage_.ownKinds.append(step.from->kind);
        }
    }

    void noteVerb(const Step& step)
    {
        ++uses_[{step.type->id, step.isForward}];
        hasStated_ = hasStated_ || !step.isExample;
    }

    /// The one that is used most, the first by id of equals.
    void chooseVerb()
    {
        int most = 0;
        for (const auto& [verb, uses] : uses_)
            if (uses > most) {
                most = uses;
                coverage_.type = counted_.model().find(verb.first);
                coverage_.isForward = verb.second;
            }
        coverage_.areLinksExamples = most > 0 && !hasStated_;
    }

    void addSums()
    {
        const bool mayTellGaps = !counted_.selection().hidesGaps();
        for (size_t r = 0; r < coverage_.rows.size(); ++r) {
            CoverageRow& row = coverage_.rows[r];
            for (size_t c = 0; c < row.cells.size(); ++c) {
                CoverageCell& cell = row.cells[c];
                std::sort(cell.elements.begin(), cell.elements.end(),
                          [this](const Element* a, const Element* b) { return order_[a] < order_[b]; });
                cell.isGap = mayTellGaps && isOwn_[r][c] && cell.elements.empty();
                row.contributions += static_cast<int>(cell.elements.size());
                row.gaps += cell.isGap ? 1 : 0;
                coverage_.columns[c].contributions += static_cast<int>(cell.elements.size());
                coverage_.columns[c].gaps += cell.isGap ? 1 : 0;
            }
            row.hasNone = mayTellGaps && row.element && row.elements.empty();
            if (row.hasNone && row.gaps == 0)
                row.gaps = 1;
            coverage_.contributions += row.contributions;
            coverage_.elements += static_cast<int>(row.elements.size());
            coverage_.gaps += row.gaps;
        }
    }

    const CountedModel& counted_;
    const CoverageKinds& kinds_;
    Walk walk_;
    Coverage coverage_{};
    QHash<const Element*, size_t> rowAt_{};
    QHash<const Element*, qsizetype> order_{}; ///< of what may stand in cells
    std::unordered_map<const Element*, std::vector<Step>> steps_{};
    std::vector<std::vector<bool>> isOwn_{}; ///< by row and column: something else of the row contributes
    std::map<std::pair<RelationTypeId, bool>, int> uses_{};
    bool hasStated_ = false;
};

} // namespace

Words Coverage::verb() const
{
    if (!type)
        return {};
    return isForward ? type->forward : type->backward;
}

Coverage coverageOf(const CountedModel& counted, const CoverageKinds& kinds)
{
    Coverage coverage = CoverageWork(counted, kinds, Walk::Contributions).take();
    if (coverage.contributions > 0 || !coverage.ownKinds.isEmpty())
        return coverage;
    return CoverageWork(counted, kinds, Walk::AllTowardsVision).take();
}

} // namespace styrmodell
