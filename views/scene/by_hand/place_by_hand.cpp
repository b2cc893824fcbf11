#include "views/scene/by_hand/place_by_hand.h"

#include "views/scene/by_hand/box_size.h"
#include "views/scene/by_hand/free_room.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// A plate, card or chip in a list: an element's own box with nothing but words in it.
bool isBox(const Node& node)
{
    if (!node.element || !node.isFocusable || node.semantics.role != Role::ListItem || !node.children.empty() ||
        node.shapes.empty())
        return false;
    const auto* rounded = std::get_if<RoundedRect>(&node.shapes.front().outline);
    return rounded && rounded->rect == node.box;
}

void markBoxes(std::vector<Node>& nodes, bool areItems)
{
    for (Node& node : nodes) {
        if (areItems && isBox(node))
            node.byRule = node.box;
        markBoxes(node.children, node.semantics.role == Role::List);
    }
}

template <class Visit> void forEachBox(std::vector<Node>& nodes, Visit&& visit)
{
    for (Node& node : nodes) {
        if (node.byRule)
            visit(node);
        forEachBox(node.children, visit);
    }
}

bool isAdjusted(const Placement& placement)
{
    return placement.dx || placement.dy || placement.dw || placement.dh;
}

QRectF wantedBox(const QRectF& byRule, const Placement& placement)
{
    const auto points = [](const std::optional<double>& steps) { return steps.value_or(0) * handStep; };
    const QSizeF size(byRule.width() + points(placement.dw), byRule.height() + points(placement.dh));
    return {byRule.topLeft() + QPointF(points(placement.dx), points(placement.dy)), size};
}

struct Wish {
    size_t box = 0;
    QRectF wanted{};
    bool isGranted = true;
};

/// All stand as wished but those that would lie on others: they, and whoever stands where they belong then, go back
/// to their places by rule, which are free of each other.
void grant(FreeRoom& room, std::vector<Wish>& wishes)
{
    for (const Wish& wish : wishes)
        room.set(wish.box, wish.wanted);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (auto wish = wishes.rbegin(); wish != wishes.rend(); ++wish)
            if (wish->isGranted && !room.isFree(wish->box, wish->wanted)) {
                wish->isGranted = isSettled = false;
                room.set(wish->box, room.byRule(wish->box));
            }
    }
    for (const Wish& wish : wishes)
        if (!wish.isGranted)
            room.set(wish.box, room.towards(wish.box, wish.wanted));
}

} // namespace

bool readsOffsets(const Medium& medium)
{
    return !medium.isNarrow() && !medium.isPortrait();
}

bool standsInRow(const Node& node)
{
    return node.element && node.isFocusable && !node.key.slot.isEmpty() && node.key.role != u"point" &&
           node.key.role != u"entry";
}

void placeByHand(Page& page, const HandPlacements& placements)
{
    markBoxes(page.nodes, false);
    if (placements.isEmpty())
        return;
    FreeRoom room(page.nodes);
    std::vector<Wish> wishes;
    forEachBox(page.nodes, [&](const Node& node) {
        const Placement* placement = placements.find(*node.element, node.key.slot);
        const auto box = placement && isAdjusted(*placement) ? room.find(node.key) : std::nullopt;
        if (box)
            wishes.push_back({*box, room.within(*box, wantedBox(*node.byRule, *placement))});
    });
    grant(room, wishes);
    forEachBox(page.nodes, [&](Node& node) {
        const auto wish =
            std::find_if(wishes.begin(), wishes.end(), [&](const Wish& one) { return room.key(one.box) == node.key; });
        if (wish != wishes.end())
            setBox(node, room.now(wish->box));
    });
}

void tellByHand(Page& page, const HandPlacements& placements, const QString& sentence)
{
    if (placements.isEmpty())
        return;
    const auto tell = [&](auto& self, std::vector<Node>& nodes) -> void {
        for (Node& node : nodes) {
            const Placement* placement = standsInRow(node) ? placements.find(*node.element, node.key.slot) : nullptr;
            if (placement && (placement->order || (node.byRule && *node.byRule != node.box)))
                node.description += u' ' + sentence;
            self(self, node.children);
        }
    };
    tell(tell, page.nodes);
}

QRectF placeOnPage(const Page& page, const NodeKey& key, const QRectF& wanted)
{
    const FreeRoom room(page.nodes);
    const auto box = room.find(key);
    return box ? room.towards(*box, wanted) : QRectF();
}

} // namespace styrmodell
