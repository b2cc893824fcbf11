/// Named pictures of the model.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// `like` under a title and an id of its own, with its place after all others.
Picture newPicture(const Model& model, const Picture& like, const QString& title);

/// What an edit's label says of a picture.
QJsonObject argsOf(const Picture& picture);

/// Puts a new picture that is put together as `like`, after all others; under a title that is not empty.
PictureId keepPicture(Draft& draft, const Picture& like, const QString& title);

/// Keeps `like` under a title, after all others, with what was adjusted by hand in it. Error: the title is empty.
Result<Edit> addPicture(const Model& model, const Picture& like, const QString& title);

/// Error: there is no such picture, or the title is empty.
Result<Edit> renamePicture(const Model& model, const PictureId& id, const QString& title);

/// Puts what the picture shows, and how, in place of what it showed; a composition goes before a form. Error: there is
/// no such picture, or the title is empty.
Result<Edit> changePicture(const Model& model, Picture picture);

} // namespace styrmodell
