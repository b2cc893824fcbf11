#include "form_pages.h"

#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/from_ranks.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

namespace styrmodell
{

Page formPage(const Model& model, Form form, const Medium& medium)
{
    const FontMeasure measure;
    const Publication publication = layOut(model, overviewRequest(model, medium, form), measure);
    REQUIRE(publication.pages.size() == 1);
    return publication.pages.front();
}

void checkDefault(const Model& model, Form form)
{
    const Composition composition = defaultComposition(model, form);
    CHECK(composition.form == form);
    const std::vector<const Kind*> ranked = rankedKinds(model);
    for (const Kind* kind : ranked) {
        CAPTURE(kind->id.text.toStdString());
        CHECK(isDrawnWithin(composition, kind->id));
    }
    REQUIRE_FALSE(composition.slots.isEmpty());
    CHECK(composition.slots.front().kinds.contains(ranked.front()->id));
}

} // namespace styrmodell
