#include "views/scene/picture_request.h"

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
    request.picture = picture.id;
    request.filter = picture.filter.value_or(PictureFilter{});
    request.detail = picture.detail;
    request.theme = picture.theme;
    request.colourBy = picture.colourBy.value_or(ColourBy::Kind);
    if (request.filter.asOf)
        request.asOf = request.filter.asOf->first();
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

CountedModel countedFor(const Model& model, const PictureRequest& request)
{
    const bool isOverview = std::holds_alternative<OverviewFocus>(request.focus);
    return {model, request.asOf, request.profile == Profile::Public ? Audience::Public : Audience::Working,
            isOverview ? request.filter : PictureFilter{}};
}

void choose(PictureRequest& request, const Model& model, const PictureChoice& choice)
{
    if (choice.unkept) {
        putTogetherAs(request, model, *choice.unkept);
    } else if (const Picture* picture = model.find(choice.picture)) {
        putTogetherAs(request, model, *picture);
    } else if (choice.form) {
        putTogetherAs(request, model, Picture{.form = choice.form});
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
