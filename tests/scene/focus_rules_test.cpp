#include "page_rules.h"
#include "sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/related.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/focus/lay_out_focus.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

PictureRequest requestFor(const Model& model, const Focus& focus, const Medium& medium)
{
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.focus = focus;
    request.medium = medium;
    return request;
}

std::vector<Page> pagesOf(const Model& model, const Focus& focus,
                          const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    static const FontMeasure measure;
    return layOutFocus(model, requestFor(model, focus, medium), measure);
}

/// Every element, kind and subtype.
std::vector<Focus> everyFocus(const Model& model)
{
    std::vector<Focus> focuses;
    for (const Element* element : model.table<Element>().sorted())
        focuses.emplace_back(element->id);
    for (const Kind* kind : model.table<Kind>().sorted()) {
        focuses.emplace_back(KindFocus{kind->id, {}});
        for (const Subtype& subtype : kind->subtypes)
            focuses.emplace_back(KindFocus{kind->id, subtype.id});
    }
    return focuses;
}

/// One element of each kind, and each kind.
std::vector<Focus> oneOfEachKind(const Model& model)
{
    std::vector<Focus> focuses;
    for (const Kind* kind : model.table<Kind>().sorted()) {
        focuses.emplace_back(KindFocus{kind->id, {}});
        const auto elements = elementsOfKind(model, kind->id);
        if (!elements.empty())
            focuses.emplace_back(elements.front()->id);
    }
    return focuses;
}

void checkPages(const Model& model, const std::vector<Focus>& focuses, const Medium& medium)
{
    for (const Focus& focus : focuses) {
        const std::vector<Page> pages = pagesOf(model, focus, medium);
        CAPTURE(focusKey(focus).toStdString(), pages.size());
        CHECK_FALSE(pages.empty());
        for (const Page& page : pages) {
            const QStringList faults = faultsOf(page, medium);
            INFO(page.id.toStdString() << ": " << faults.mid(0, 8).join(u'\n').toStdString());
            CHECK(faults.isEmpty());
        }
    }
}

} // namespace

TEST_CASE("Every element, kind and group of the city has pages that keep the rules")
{
    checkPages(helsingborg(), everyFocus(helsingborg()), mediumFor(PageFormat::Wide16x9));
}

TEST_CASE("One element of each kind keeps the rules on every paper and in every window")
{
    const Model model = helsingborg();
    const auto medium =
        GENERATE(mediumFor(PageFormat::Standard4x3), mediumFor(PageFormat::A4), mediumFor(PageFormat::A4Portrait),
                 mediumFor(PageFormat::A3), mediumFor(PageFormat::A3Portrait), mediumFor(PageFormat::Narrow),
                 screenMedium({1165, 780}), screenMedium({900, 600}), screenMedium({2560, 1300}),
                 screenMedium({600, 900}), screenMedium({320, 480}));
    CAPTURE(medium.size.width(), medium.size.height());
    checkPages(model, oneOfEachKind(model), medium);
}

TEST_CASE("A city's own kinds have focus pages by their flags, ranks and relations")
{
    const Model model = ownKinds();
    checkPages(model, everyFocus(model), mediumFor(PageFormat::Wide16x9));
}

TEST_CASE("Every page of the cities with levels of their own keeps the rules")
{
    const QString name = GENERATE(as<QString>(), "lund", "malmo", "falun", "varberg", "sundsvall", "region-skane");
    CAPTURE(name.toStdString());
    const auto model = modelFromTemplate(name);
    REQUIRE(model);
    checkPages(*model, everyFocus(*model), mediumFor(PageFormat::Wide16x9));
}

TEST_CASE("Far too much goes on over further pages that keep the rules")
{
    const Model model = tooMuch();
    const auto medium = GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4Portrait),
                                 mediumFor(PageFormat::Narrow), screenMedium({900, 600}), screenMedium({320, 480}));
    CAPTURE(medium.size.width(), medium.size.height());
    checkPages(model, oneOfEachKind(model), medium);
}

TEST_CASE("Pages of a generated city keep the rules on every paper and in every window")
{
    const Model model = generateCity(400, 5);
    const auto medium =
        GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4), mediumFor(PageFormat::A4Portrait),
                 mediumFor(PageFormat::Narrow), screenMedium({1165, 780}), screenMedium({600, 900}));
    CAPTURE(medium.size.width(), medium.size.height());
    checkPages(model, oneOfEachKind(model), medium);
}

TEST_CASE("Everything related to an element can be reached from its pages, by itself or by its kind")
{
    const Model model = helsingborg();
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Element* element : model.table<Element>().sorted()) {
        if (!counted.isCounted(*element))
            continue;
        QSet<QString> targets;
        for (const Page& page : pagesOf(model, element->id))
            forEachNode(page.nodes, [&](const Node& node, int) {
                if (node.target)
                    targets.insert(focusKey(*node.target));
            });
        for (const Related& related : relatedTo(counted, *element)) {
            const Element* body = bodyOf(model, *related.other);
            CAPTURE(element->id.text.toStdString(), related.other->id.text.toStdString());
            const bool isReached = targets.contains(focusKey(related.other->id)) ||
                                   targets.contains(focusKey(KindFocus{related.other->kind, {}})) ||
                                   (body && targets.contains(focusKey(body->id)));
            CHECK(isReached);
        }
    }
}
