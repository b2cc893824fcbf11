#include "every_medium.h"

#include "page_rules.h"
#include "views/drawing/text_measure.h"
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
            {"window 320x480", screenMedium({320, 480})},
            {"presenting", presentingMedium({1920, 1080})}};
}

namespace
{

/// A large city in every medium and every form takes minutes: the others than the city's own form are tried on a
/// sample, and on all with STYRMODELL_SEEDS, as wild cities are.
bool isSampled(const Model& model, Form form)
{
    constexpr qsizetype large = 250;
    return form != Form::Stack && static_cast<qsizetype>(model.table<Element>().size()) > large &&
           qEnvironmentVariableIsEmpty("STYRMODELL_SEEDS");
}

std::vector<NamedMedium> mediaFor(const Model& model, Form form)
{
    std::vector<NamedMedium> media = everyMedium();
    if (isSampled(model, form))
        std::erase_if(media, [](const NamedMedium& one) {
            const QByteArray name(one.name);
            return name != "16x9" && name != "a4-portrait" && name != "narrow" && name != "window 900x600";
        });
    return media;
}

} // namespace

PictureRequest overviewRequest(const Model& model, const Medium& medium, Form form)
{
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    choose(request, model, {{}, form});
    request.medium = medium;
    request.showsHints = medium.kind == MediumKind::Screen;
    return request;
}

void checkEveryMedium(const Model& model, Form form)
{
    const FontMeasure measure;
    for (const NamedMedium& one : mediaFor(model, form)) {
        const Publication publication = layOut(model, overviewRequest(model, one.medium, form), measure);
        REQUIRE(publication.pages.size() == 1);
        const QStringList faults = faultsOf(publication.pages.front(), one.medium);
        INFO(one.name << ": " << faults.mid(0, 12).join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}

} // namespace styrmodell
