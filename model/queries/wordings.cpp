#include "model/queries/wordings.h"

#include "model/queries/order.h"

#include <algorithm>
#include <set>

namespace styrmodell
{
namespace
{

std::vector<const Wording*> wordingsOf(const Model& model, const ElementId& element, WordingState state)
{
    std::vector<const Wording*> found = model.referrersOf<Wording>(RecordKey::of(element));
    std::erase_if(found, [&](const Wording* one) { return one->element != element || one->state != state; });
    return found;
}

QDate endOf(const Wording& wording)
{
    return wording.validTo ? wording.validTo->last() : QDate();
}

} // namespace

const Wording* proposedWording(const Model& model, const ElementId& element)
{
    const auto proposed = wordingsOf(model, element, WordingState::Proposed);
    return proposed.empty() ? nullptr : proposed.back();
}

std::vector<const Wording*> formerWordings(const Model& model, const ElementId& element)
{
    auto former = wordingsOf(model, element, WordingState::Former);
    std::stable_sort(former.begin(), former.end(),
                     [](const Wording* a, const Wording* b) { return endOf(*a) > endOf(*b); });
    return former;
}

bool isAdopted(const Element& element)
{
    return element.status == TextStatus::Adopted;
}

std::vector<const Element*> awaitingDecision(const Model& model)
{
    std::set<const Element*> waiting;
    model.table<Element>().forEach([&](const Element& element) {
        if (element.status == TextStatus::Proposed || element.status == TextStatus::SentForComment)
            waiting.insert(&element);
    });
    model.table<Wording>().forEach([&](const Wording& wording) {
        if (wording.state == WordingState::Proposed)
            waiting.insert(model.find(wording.element));
    });
    std::vector<const Element*> elements(waiting.begin(), waiting.end());
    sortElements(model, elements);
    return elements;
}

} // namespace styrmodell
