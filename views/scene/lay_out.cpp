#include "views/scene/lay_out.h"

#include "model/queries/order.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/focus/lay_out_focus.h"
#include "views/scene/overview/lay_out_overview.h"
#include "views/scene/thread/lay_out_thread.h"

namespace styrmodell
{
namespace
{

std::vector<Page> pagesOf(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    if (std::holds_alternative<ThreadFocus>(request.focus)) {
        if (auto page = layOutThread(model, request, measure))
            return {*std::move(page)};
    } else if (!std::holds_alternative<OverviewFocus>(request.focus)) {
        if (auto pages = layOutFocus(model, request, measure); !pages.empty())
            return pages;
    }
    std::vector<Page> pages;
    pages.push_back(layOutOverview(model, request, measure));
    return pages;
}

void addSlots(const QList<Slot>& slots, std::vector<Focus>& focuses)
{
    for (const Slot& slot : slots) {
        if (slot.kinds.size() > 1 || (slot.shape == SlotShape::Anatomy && !slot.slots.isEmpty()))
            focuses.emplace_back(SlotFocus{slot.key()});
        addSlots(slot.slots, focuses);
    }
}

/// The overview, slots of several kinds, then each kind with its groups and its elements.
std::vector<Focus> allFocuses(const Model& model, const PictureRequest& request)
{
    PictureRequest overview = request;
    overview.focus = OverviewFocus{};
    const CountedModel counted = countedFor(model, overview);
    std::vector<Focus> focuses{OverviewFocus{}};
    addSlots(compositionFor(model, request).slots, focuses);
    for (const Kind* kind : kindsInOrder(model)) {
        const auto& elements = counted.elementsOf(kind->id);
        if (elements.empty())
            continue;
        focuses.emplace_back(KindFocus{kind->id, {}});
        for (const SubtypeGroup& group : counted.bySubtype(*kind))
            if (group.subtype)
                focuses.emplace_back(KindFocus{kind->id, group.subtype->id});
        for (const Element* element : elements)
            focuses.emplace_back(element->id);
    }
    return focuses;
}

void addOutline(Publication& publication)
{
    Focus former = SlotFocus{};
    for (const Page& page : publication.pages) {
        if (page.focus != former)
            publication.outline.push_back({page.title, page.bookmarkLevel, page.focus});
        former = page.focus;
    }
}

} // namespace

Publication layOut(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    Publication publication;
    publication.title = model.info().title.simplified();
    publication.organisation = model.info().organisation.simplified();
    publication.language = request.language;
    if (request.pages == PageChoice::One) {
        publication.pages = pagesOf(model, request, measure);
    } else {
        PictureRequest each = request;
        for (const Focus& focus : allFocuses(model, request)) {
            each.focus = focus;
            for (Page& page : pagesOf(model, each, measure))
                publication.pages.push_back(std::move(page));
        }
    }
    if (publication.title.isEmpty() && !publication.pages.empty())
        publication.title = publication.pages.front().title;
    addOutline(publication);
    return publication;
}

} // namespace styrmodell
