#include "model/queries/selection.h"

#include "model/queries/order.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

bool choosesElements(const PictureFilter& filter)
{
    return !filter.statuses.isEmpty() || !filter.agenda2030.isEmpty();
}

} // namespace

Selection::Selection(const Model& model, PictureFilter filter)
    : model_(model), filter_(std::move(filter)),
      isWhole_(filter_.kinds.isEmpty() && filter_.bodies.isEmpty() && !choosesElements(filter_))
{
    if (!choosesElements(filter_))
        return;
    const std::vector<const Element*> all = model_.table<Element>().sorted();
    for (const Element* element : all)
        if (!element->agenda2030.isEmpty())
            withGoals_.insert(element->kind);
    for (const Element* element : all) {
        if (!lets(element->kind) || !letsBody(*element) || !matches(*element))
            continue;
        const std::vector<const Element*> way = wayOutward(model_, *element);
        for (auto outer = way.begin() + 1; outer < way.end() && !hold_.contains((*outer)->id); ++outer)
            hold_.insert((*outer)->id);
    }
}

bool Selection::hidesGaps() const
{
    return !filter_.kinds.isEmpty() || choosesElements(filter_);
}

bool Selection::letsBody(const Element& element) const
{
    if (filter_.bodies.isEmpty())
        return true;
    const Element* nearest = bodyOf(model_, element);
    if (!nearest)
        return true;
    const std::vector<const Element*> way = wayOutward(model_, *nearest);
    return std::any_of(way.begin(), way.end(), [&](const Element* body) { return filter_.bodies.contains(body->id); });
}

bool Selection::letsStatus(const Element& element) const
{
    return filter_.statuses.isEmpty() || filter_.statuses.contains(element.status);
}

bool Selection::letsGoals(const Element& element) const
{
    if (filter_.agenda2030.isEmpty() || !withGoals_.contains(element.kind))
        return true;
    return std::any_of(element.agenda2030.begin(), element.agenda2030.end(),
                       [&](int goal) { return filter_.agenda2030.contains(goal); });
}

bool Selection::matches(const Element& element) const
{
    return letsStatus(element) && letsGoals(element);
}

bool Selection::lets(const Element& element) const
{
    if (isWhole_)
        return true;
    return lets(element.kind) && letsBody(element) && (matches(element) || hold_.contains(element.id));
}

} // namespace styrmodell
