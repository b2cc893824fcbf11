/// What the words of `export` ask for.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"
#include "views/drawing/palette.h"
#include "views/scene/picture_request.h"

class QCommandLineParser;

namespace styrmodell
{

/// A picture, and how it looks.
struct WantedPicture {
    PictureRequest request{};
    PaletteName palette = PaletteName::Light;
};

/// Error: a word that is not known (Usage), a picture, element or kind that the model does not have (BadInput).
Result<WantedPicture> wantedPicture(const QCommandLineParser& written, const Model& model, QDate today);

/// The pixels that `--width` asks for, if it is given. Error (Usage): no whole number above 0.
Result<std::optional<int>> wantedWidth(const QCommandLineParser& written);

} // namespace styrmodell
