#include "page_rules.h"
#include "wild_city.h"

#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// A sample on every run; all of them with STYRMODELL_SEEDS=1000.
int seedsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("STYRMODELL_SEEDS");
    return wanted > 0 ? wanted : 6;
}

struct NamedMedium {
    const char* name;
    Medium medium;
};

std::vector<NamedMedium> media()
{
    return {{"16x9", mediumFor(PageFormat::Wide16x9)}, {"4x3", mediumFor(PageFormat::Standard4x3)},
            {"a4", mediumFor(PageFormat::A4)},         {"a4-portrait", mediumFor(PageFormat::A4Portrait)},
            {"a3", mediumFor(PageFormat::A3)},         {"a3-portrait", mediumFor(PageFormat::A3Portrait)},
            {"narrow", mediumFor(PageFormat::Narrow)}, {"presenting", presentingMedium({1920, 1080})}};
}

constexpr std::array forms{Form::Stack,  Form::House,   Form::Columns, Form::Chain,
                           Form::Matrix, Form::Pyramid, Form::Rings,   Form::Cycle};

} // namespace

TEST_CASE("Whatever a city holds, every form keeps the rules in every medium, and is the same every time")
{
    const FontMeasure measure;
    for (int seed = 1; seed <= seedsWanted(); ++seed) {
        const Model model = wildCity(static_cast<std::uint32_t>(seed));
        for (const NamedMedium& one : media())
            for (const Form form : forms) {
                PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
                request.composition.reset();
                request.form = form;
                request.medium = one.medium;
                const Page page = layOut(model, request, measure).pages.front();
                const QStringList faults = faultsOf(page, one.medium);
                INFO("seed " << seed << ", " << nameOf(form).toStdString() << ", " << one.name << ": "
                             << faults.mid(0, 8).join(u'\n').toStdString());
                CHECK(faults.isEmpty());
                if (seed == 1)
                    CHECK(layOut(model, request, measure).pages.front() == page);
            }
    }
}
