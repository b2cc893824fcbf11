/// How a picture is put together: its composition, put with the picture it is for.
#pragma once

#include "model/change/draft.h"

#include <QMap>

namespace styrmodell
{

/// Keeps `composition` as that of `picture`, and the colours of kinds that were chosen with it, in one edit. A
/// composition without an id is a new one; a picture without one is kept as a new picture, after all others. A form
/// that the picture had gives way to the composition's. Error: the picture has no title or is no longer there; a
/// colour's kind is no longer there; the composition would break the data (two slots of one name, an arrow to no slot).
Result<Edit> composePicture(const Model& model, Picture picture, Composition composition,
                            const QMap<KindId, Colour>& colours = {});

} // namespace styrmodell
