#include "model/operations/placing.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// A number between those of two neighbours in a row; empty where none fits.
std::optional<double> orderBetween(const Element* previous, const Element& next)
{
    if (!next.order || (previous && !previous->order))
        return {};
    const double after = *next.order;
    if (!previous)
        return after - 1;
    const double middle = *previous->order + (after - *previous->order) / 2;
    return *previous->order < middle && middle < after ? std::optional(middle) : std::nullopt;
}

/// Gives the row whole orders from 1 on.
void numberAnew(Draft& draft, std::vector<Element> row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        row[i].order = static_cast<double>(i + 1);
        draft.put(std::move(row[i]));
    }
}

} // namespace

std::vector<const Element*> rowOf(const Model& model, const Element& element)
{
    std::vector<const Element*> row =
        element.parent ? childrenOf(model, *element.parent) : elementsOfKind(model, element.kind);
    std::erase_if(row, [&](const Element* one) { return one->kind != element.kind || one->parent != element.parent; });
    return row;
}

std::vector<const Element*> siblingsOf(const Model& model, const Element& element)
{
    std::vector<const Element*> siblings = rowOf(model, element);
    std::erase_if(siblings, [&](const Element* other) { return other->id == element.id; });
    return siblings;
}

std::optional<double> orderAfter(const std::vector<const Element*>& siblings)
{
    if (siblings.empty())
        return 1;
    return siblings.back()->order ? std::optional(*siblings.back()->order + 1) : std::nullopt;
}

void placeAmong(Draft& draft, Element element, const std::optional<ElementId>& before)
{
    const std::vector<const Element*> siblings = siblingsOf(draft.model(), element);
    const auto next = std::find_if(siblings.begin(), siblings.end(),
                                   [&](const Element* sibling) { return before && sibling->id == *before; });
    if (next == siblings.end())
        element.order = orderAfter(siblings);
    else
        element.order = orderBetween(next == siblings.begin() ? nullptr : *(next - 1), **next);
    // Without a number the ids decide
    const bool isLast = next == siblings.end() && (siblings.empty() || siblings.back()->id < element.id);
    if (element.order || isLast) {
        draft.put(std::move(element));
        return;
    }
    std::vector<Element> row;
    for (const Element* sibling : siblings) {
        if (next != siblings.end() && sibling == *next)
            row.push_back(element);
        row.push_back(*sibling);
    }
    if (next == siblings.end())
        row.push_back(std::move(element));
    numberAnew(draft, std::move(row));
}

} // namespace styrmodell
