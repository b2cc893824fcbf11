/// What she has made of a picture's composition so far, before it is kept.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

#include <QMap>

namespace styrmodell
{

struct Adaptation {
    Composition composition{};      ///< without an id: a new one, the picture's own
    QMap<KindId, Colour> colours{}; ///< of kinds for which she chose another
    bool operator==(const Adaptation&) const = default;
};

/// What it begins with: the composition of the picture; a copy of what is shown where the picture has none of its own
/// or is null. The copy has only those arrows for which the model has relations.
Adaptation adaptationOf(const Model& model, const Picture* picture, const PictureRequest& shown);

/// The same slots in another form. What that form needs and has not is as in the form's default.
void setForm(const Model& model, QDate day, Composition& composition, Form form);

/// Put together as the form is by itself; name and id stay.
void resetToForm(const Model& model, QDate day, Composition& composition);

/// The model as it would be, and the composition's id in it.
struct Candidate {
    Model model;
    CompositionId composition{};
};
Candidate candidateOf(const Model& model, const Adaptation& adaptation);

} // namespace styrmodell
