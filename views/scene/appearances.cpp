#include "views/scene/appearances.h"

#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/slots.h"

#include <algorithm>
#include <limits>

namespace styrmodell
{
namespace
{

bool hasPlaceFor(const Composition& composition, const KindId& kind)
{
    QList<KindId> kinds = composition.rows + composition.columns + composition.cell;
    if (composition.frame)
        kinds += composition.frame->kinds + composition.frame->chips;
    for (const Slot& slot : composition.slots)
        kinds += kindsOf(slot);
    return kinds.contains(kind);
}

bool isAbout(const StoryStep& step, const ElementId& element)
{
    return step.focus == End(element) || step.revealed.contains(element) || step.spotlit.contains(element);
}

} // namespace

std::vector<const Picture*> picturesShowing(const Model& model, const Element& element, QDate today)
{
    std::vector<const Picture*> shown;
    for (const Picture* picture : picturesInOrder(model)) {
        PictureRequest request = defaultRequest(model, today);
        choose(request, model, {picture->id, {}, {}});
        if (hasPlaceFor(compositionFor(model, request), element.kind) && countedFor(model, request).isCounted(element))
            shown.push_back(picture);
    }
    return shown;
}

std::vector<const Story*> storiesShowing(const Model& model, const ElementId& element)
{
    std::vector<const Story*> shown;
    for (const StoryStep* step : model.table<StoryStep>().sorted())
        if (const Story* story = isAbout(*step, element) ? model.find(step->story) : nullptr)
            if (std::find(shown.begin(), shown.end(), story) == shown.end())
                shown.push_back(story);
    const auto placeOf = [](const Story* story) {
        return std::pair(story->order.value_or(std::numeric_limits<double>::infinity()), story->title);
    };
    std::stable_sort(shown.begin(), shown.end(),
                     [&](const Story* one, const Story* other) { return placeOf(one) < placeOf(other); });
    return shown;
}

} // namespace styrmodell
