/// Which picture of a model is wanted.
#pragma once

#include "model/records/records.h"
#include "views/scene/medium.h"
#include "views/scene/scene.h"

#include <QDate>

namespace styrmodell
{

enum class Profile { Working, Public };
enum class PageChoice {
    One, ///< the page of the focus and its continuations
    All  ///< the overview, then every kind, group and element
};

class Model;

struct PictureRequest {
    Form form = Form::Stack;
    std::optional<CompositionId> composition{}; ///< empty: the model's first of that form, else the form's default
    Focus focus{};
    PageChoice pages = PageChoice::One;
    Medium medium{};
    QDate asOf{}; ///< what is in force that day
    Language language = Language::Swedish;
    Profile profile = Profile::Working;
    bool showsHints = false; ///< empty slots say how to fill them: the window only
};

/// The request for the model's own date (else `today`), language and the overview on 16x9.
PictureRequest defaultRequest(const Model& model, QDate today);

} // namespace styrmodell
