#include "views/scene/picture_request.h"

#include "model/change/model.h"

namespace styrmodell
{

PictureRequest defaultRequest(const Model& model, QDate today)
{
    PictureRequest request;
    request.medium = mediumFor(PageFormat::Wide16x9);
    request.asOf = model.info().asOf ? model.info().asOf->first() : today;
    request.language = model.language();
    return request;
}

} // namespace styrmodell
