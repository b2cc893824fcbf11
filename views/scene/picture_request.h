/// Which picture of a model is wanted.
#pragma once

#include "model/queries/counted.h"
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

struct PictureRequest {
    Form form = Form::Stack;
    std::optional<CompositionId> composition{}; ///< empty: the model's first of that form, else the form's default
    Focus focus{};
    PageChoice pages = PageChoice::One;
    Medium medium{};
    QDate asOf{}; ///< what is in force that day
    Language language = Language::Swedish;
    Profile profile = Profile::Working;
    PictureId picture{};                ///< the picture that is shown; empty: none that is kept
    PictureFilter filter{};             ///< what of the model is shown; its day is `asOf`
    std::optional<Detail> detail{};     ///< empty: as much as each form says by itself
    ColourBy colourBy = ColourBy::Kind; ///< what the colours mean
    std::optional<ThemeId> theme{};     ///< the city's own colours and logotype; empty: the model's
    bool showsHints = false;            ///< empty slots say how to fill them: the window only
};

/// The request for the model's own date (else `today`), language and the overview on 16x9, put together as the model's
/// first picture is; a stack where it has none.
PictureRequest defaultRequest(const Model& model, QDate today);

/// The model as the picture counts it. A filter chooses what the overview shows; each thing has a whole page of its
/// own.
CountedModel countedFor(const Model& model, const PictureRequest& request);

/// A picture of the model, else a form; neither: the model's first picture.
struct PictureChoice {
    PictureId picture{};
    std::optional<Form> form{};
    std::optional<Picture> unkept{}; ///< how it is looked at for now: not, or not yet, as it stands in the model
    bool operator==(const PictureChoice&) const = default;
};

/// How the chosen picture is put together, and on which day it shows the model. What is not in the model (any more) is
/// as if nothing had been chosen.
void choose(PictureRequest& request, const Model& model, const PictureChoice& choice);

/// By their order, then by title.
std::vector<const Picture*> picturesInOrder(const Model& model);

} // namespace styrmodell
