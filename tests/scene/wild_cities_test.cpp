#include "every_medium.h"
#include "page_rules.h"
#include "wild_city.h"

#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// A sample of cities and media on every run; 1,000 cities in every medium with STYRMODELL_SEEDS=1000, a part of them,
/// as for each core of a machine, with STYRMODELL_SEEDS=501-1000.
struct Wanted {
    int first = 1;
    int last = 3;
    size_t media = 3; ///< for each city and form
};

Wanted wanted()
{
    const QStringList range = qEnvironmentVariable("STYRMODELL_SEEDS").split(u'-');
    const int last = range.back().toInt();
    return last > 0 ? Wanted{range.size() > 1 ? range.front().toInt() : 1, last, everyMedium().size()} : Wanted{};
}

constexpr std::array forms{Form::Stack,  Form::House,   Form::Columns, Form::Chain,
                           Form::Matrix, Form::Pyramid, Form::Rings,   Form::Cycle};

} // namespace

TEST_CASE("Whatever a city holds, every form keeps the rules in every medium, and is the same every time")
{
    const FontMeasure measure;
    const std::vector<NamedMedium> media = everyMedium();
    size_t next = 0;
    for (int seed = wanted().first; seed <= wanted().last; ++seed) {
        const Model model = wildCity(static_cast<std::uint32_t>(seed));
        for (const Form form : forms)
            for (size_t i = 0; i < wanted().media; ++i) {
                const NamedMedium& one = media[next++ % media.size()];
                PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
                choose(request, model, {{}, form});
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
