#include "views/scene/picture_request.h"

#include "model/change/model.h"

#include <algorithm>
#include <limits>

namespace styrmodell
{
namespace
{

void putTogetherAs(PictureRequest& request, const Model& model, const Picture& picture)
{
    request.composition = picture.composition;
    request.form = picture.form.value_or(Form::Stack);
    if (const Composition* composition = picture.composition ? model.find(*picture.composition) : nullptr)
        request.form = composition->form.value_or(Form::Stack);
}

} // namespace

PictureRequest defaultRequest(const Model& model, QDate today)
{
    PictureRequest request;
    request.medium = mediumFor(PageFormat::Wide16x9);
    request.asOf = model.info().asOf ? model.info().asOf->first() : today;
    request.language = model.language();
    if (const auto pictures = picturesInOrder(model); !pictures.empty())
        putTogetherAs(request, model, *pictures.front());
    return request;
}

void choose(PictureRequest& request, const Model& model, const PictureChoice& choice)
{
    if (const Picture* picture = model.find(choice.picture)) {
        putTogetherAs(request, model, *picture);
        if (picture->filter && picture->filter->asOf)
            request.asOf = picture->filter->asOf->first();
    } else if (choice.form) {
        request.form = *choice.form;
        request.composition.reset();
    }
}

std::vector<const Picture*> picturesInOrder(const Model& model)
{
    std::vector<const Picture*> pictures = model.table<Picture>().sorted();
    const auto placeOf = [](const Picture* picture) {
        return std::pair(picture->order.value_or(std::numeric_limits<double>::infinity()), picture->title);
    };
    std::stable_sort(pictures.begin(), pictures.end(),
                     [&](const Picture* one, const Picture* other) { return placeOf(one) < placeOf(other); });
    return pictures;
}

} // namespace styrmodell
