#include "views/diagram/moving_pairs.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isDrawn(const Node& node)
{
    return !node.shapes.empty() || !node.texts.empty();
}

std::vector<const Node*> drawnNodes(const PageIndex& index)
{
    std::vector<const Node*> nodes = index.page() ? paintOrder(*index.page()) : std::vector<const Node*>();
    std::erase_if(nodes, [](const Node* node) { return !isDrawn(*node); });
    return nodes;
}

double area(const Node& node)
{
    return node.box.width() * node.box.height();
}

/// Finds partners, each at most once.
class Matching
{
public:
    Matching(const PageIndex& before, const PageIndex& after) : before_(drawnNodes(before)), after_(drawnNodes(after))
    {
    }

    /// The largest free node of the same thing.
    static const Node* largest(const std::vector<const Node*>& nodes, const QString& thing,
                               const QSet<const Node*>& taken)
    {
        const Node* best = nullptr;
        for (const Node* node : nodes)
            if (node->key.thing == thing && !taken.contains(node) && (!best || area(*node) > area(*best)))
                best = node;
        return best;
    }

    template <class IsSame> void pairUp(IsSame isSame)
    {
        for (const Node* after : after_) {
            if (taken_.contains(after))
                continue;
            const auto before = std::find_if(before_.begin(), before_.end(), [&](const Node* node) {
                return !taken_.contains(node) && isSame(node->key, after->key);
            });
            if (before != before_.end())
                take(*before, after);
        }
    }

    void pairChosen(const Node* before, const Node* after)
    {
        if (before && !after)
            after = largest(after_, before->key.thing, taken_);
        else if (after && !before)
            before = largest(before_, after->key.thing, taken_);
        if (before && after && !taken_.contains(before) && !taken_.contains(after))
            take(before, after);
    }

    std::vector<MovingPair> inPaintOrder()
    {
        std::vector<MovingPair> sorted;
        for (const Node* after : after_)
            for (const MovingPair& pair : pairs_)
                if (pair.second == after)
                    sorted.push_back(pair);
        return sorted;
    }

private:
    void take(const Node* before, const Node* after)
    {
        taken_.insert(before);
        taken_.insert(after);
        pairs_.emplace_back(before, after);
    }

    std::vector<const Node*> before_;
    std::vector<const Node*> after_;
    QSet<const Node*> taken_;
    std::vector<MovingPair> pairs_;
};

} // namespace

std::vector<MovingPair> movingPairs(const PageIndex& before, const PageIndex& after, const NodeKey& chosen)
{
    Matching matching(before, after);
    if (!chosen.thing.isEmpty())
        matching.pairChosen(before.find(chosen), after.find(chosen));
    matching.pairUp([](const NodeKey& a, const NodeKey& b) { return a == b; });
    matching.pairUp([](const NodeKey& a, const NodeKey& b) {
        return !a.thing.isEmpty() && a.thing == b.thing && a.role == b.role;
    });
    return matching.inPaintOrder();
}

} // namespace styrmodell
