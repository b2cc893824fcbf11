// What only those see who work in the picture: empty places, and what does not count.
#include "page_rules.h"
#include "sample_models.h"

#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

Page pageOf(const Model& model, const Focus& focus, bool showsHints, const Medium& medium = screenMedium({1165, 780}))
{
    static const FontMeasure measure;
    PictureRequest request = defaultRequest(model, day);
    request.focus = focus;
    request.medium = medium;
    request.showsHints = showsHints;
    const Publication publication = layOut(model, request, measure);
    REQUIRE_FALSE(publication.pages.empty());
    return publication.pages.front();
}

std::vector<const Node*> nodesIn(const Page& page, const std::function<bool(const Node&)>& takes)
{
    std::vector<const Node*> found;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (takes(node))
            found.push_back(&node);
    });
    return found;
}

std::vector<const Node*> places(const Page& page)
{
    return nodesIn(page, [](const Node& node) { return node.vacancy.has_value(); });
}

std::vector<const Node*> ghosts(const Page& page)
{
    return nodesIn(page, [](const Node& node) { return node.key.role == u"ghost"; });
}

std::vector<Focus> overviewAndKinds(const Model& model)
{
    std::vector<Focus> focuses{OverviewFocus{}};
    for (const Kind* kind : model.table<Kind>().sorted())
        focuses.emplace_back(KindFocus{kind->id, {}});
    return focuses;
}

const KindId goals{QStringLiteral("goal")};

} // namespace

TEST_CASE("In work every kind without members has a place where one is added, and in no file")
{
    const Model model = nothingYet();
    for (const Focus& focus : overviewAndKinds(model)) {
        CAPTURE(focusKey(focus).toStdString());
        const Page shown = pageOf(model, focus, true);
        const auto found = places(shown);
        const auto* kind = std::get_if<KindFocus>(&focus);
        CHECK_FALSE(found.empty());
        for (const Node* place : found) {
            CHECK(place->isFocusable);
            CHECK(model.find(place->vacancy->kind));
            if (kind)
                CHECK(place->vacancy->kind == kind->kind);
        }
        CHECK(places(pageOf(model, focus, false)).empty());
    }
}

TEST_CASE("What is missing in a container is added within it")
{
    Model model = helsingborg();
    const ElementId assignment{QStringLiteral("uppdrag-bun")};
    for (const Element* goal : elementsOfKind(model, goals))
        if (goal->parent == assignment)
            model.remove(goal->id);
    const Page shown = pageOf(model, assignment, true);
    const auto found = places(shown);
    REQUIRE(found.size() == 1);
    CHECK(*found.front()->vacancy == Vacancy{goals, assignment});
    CHECK(found.front()->state == NodeState::Gap);
    CHECK(places(pageOf(model, assignment, false)).empty());
    const Page ofKind = pageOf(model, KindFocus{goals, {}}, true);
    const auto onBody = places(ofKind);
    CHECK(std::any_of(onBody.begin(), onBody.end(),
                      [&](const Node* place) { return place->vacancy->parent == assignment; }));
}

TEST_CASE("What does not count stays in sight in work, after what counts and never in its number")
{
    const Model model = helsingborg();
    const CountedModel counted(model, day);
    size_t left = 0;
    for (const LeftOutGroup& group : counted.leftOut(goals))
        left += group.elements.size();
    REQUIRE(left > 0);
    const Page shown = pageOf(model, KindFocus{goals, {}}, true);
    const Page plain = pageOf(model, KindFocus{goals, {}}, false);
    const auto found = ghosts(shown);
    CHECK(found.size() == left);
    CHECK(ghosts(plain).empty());
    CHECK(shown.description == plain.description);
    CHECK(wordsOn(shown).constFirst() == wordsOn(plain).constFirst());
    double lowest = 0;
    for (const Node* node : nodesIn(shown, [](const Node& n) { return n.element && n.key.role == u"card"; }))
        lowest = std::max(lowest, node->box.bottom());
    for (const Node* ghost : found) {
        CHECK(ghost->isForScreen);
        CHECK(ghost->target == Focus(*ghost->element));
        CHECK_FALSE(counted.isCounted(*model.find(*ghost->element)));
        CHECK(ghost->box.top() > lowest);
    }
}

TEST_CASE("A container shows what lies in it and does not count, in work only")
{
    Model model = helsingborg();
    const ElementId assignment{QStringLiteral("uppdrag-bun")};
    const Element goal = *model.find(ElementId{QStringLiteral("mal-24-narvaro")});
    REQUIRE(goal.parent == assignment);
    const size_t before = ghosts(pageOf(model, assignment, true)).size();
    Element draft = goal;
    draft.status = TextStatus::Draft;
    model.put(std::make_shared<const Element>(draft));
    const Page shown = pageOf(model, assignment, true);
    const auto found = ghosts(shown);
    CHECK(found.size() == before + 1);
    CHECK(std::any_of(found.begin(), found.end(), [&](const Node* node) { return node->element == goal.id; }));
    CHECK(ghosts(pageOf(model, assignment, false)).empty());
}

TEST_CASE("Pictures that are worked in keep the rules of all pictures")
{
    const bool isEmpty = GENERATE(true, false);
    const Model model = isEmpty ? nothingYet() : helsingborg();
    std::vector<Focus> focuses = overviewAndKinds(model);
    for (const Kind* kind : model.table<Kind>().sorted())
        for (const Element* element : elementsOfKind(model, kind->id))
            if (element->order.value_or(0) <= 2)
                focuses.emplace_back(element->id);
    for (const Medium& medium : {screenMedium({1165, 780}), screenMedium({700, 900}), screenMedium({400, 700})})
        for (const Focus& focus : focuses) {
            const QStringList faults = faultsOf(pageOf(model, focus, true, medium), medium);
            INFO(focusKey(focus).toStdString()
                 << " " << medium.size.width() << ": " << faults.mid(0, 8).join(u'\n').toStdString());
            CHECK(faults.isEmpty());
        }
}
