#include "form_pages.h"

#include "tests/scene/page_rules.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/from_ranks.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

namespace styrmodell
{

std::vector<NamedMedium> everyMedium()
{
    return {{"16x9", mediumFor(PageFormat::Wide16x9)},
            {"4x3", mediumFor(PageFormat::Standard4x3)},
            {"a4", mediumFor(PageFormat::A4)},
            {"a4-portrait", mediumFor(PageFormat::A4Portrait)},
            {"a3", mediumFor(PageFormat::A3)},
            {"a3-portrait", mediumFor(PageFormat::A3Portrait)},
            {"narrow", mediumFor(PageFormat::Narrow)},
            {"window 1165x780", screenMedium({1165, 780})},
            {"window 900x600", screenMedium({900, 600})},
            {"window 600x900", screenMedium({600, 900})},
            {"window 2560x1300", screenMedium({2560, 1300})},
            {"window 320x480", screenMedium({320, 480})}};
}

Page formPage(const Model& model, Form form, const Medium& medium)
{
    const FontMeasure measure;
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.form = form;
    request.medium = medium;
    request.showsHints = medium.kind == MediumKind::Screen;
    const Publication publication = layOut(model, request, measure);
    REQUIRE(publication.pages.size() == 1);
    return publication.pages.front();
}

void checkForm(const Model& model, Form form)
{
    for (const NamedMedium& one : everyMedium()) {
        const QStringList faults = faultsOf(formPage(model, form, one.medium), one.medium);
        INFO(one.name << ": " << faults.mid(0, 12).join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
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
