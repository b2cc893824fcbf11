// What a picture shows of the model, in what detail, and what its colours mean.
#include "every_medium.h"
#include "page_rules.h"
#include "sample_models.h"
#include "wild_city.h"

#include "views/drawing/text_measure.h"
#include "views/scene/appearances.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const Node* legendOf(const Page& page)
{
    for (const Node& node : page.nodes)
        if (node.key.role == u"legend")
            return &node;
    return nullptr;
}

QStringList namesIn(const Node& list)
{
    QStringList names;
    for (const Node& node : list.children)
        names += node.name;
    return names;
}

Page overview(const Model& model, const std::function<void(PictureRequest&)>& change,
              PageFormat format = PageFormat::Wide16x9)
{
    const FontMeasure measure;
    PictureRequest request = overviewRequest(model, mediumFor(format));
    change(request);
    return layOut(model, request, measure).pages.front();
}

template <class Change> void changeAll(Model& model, Change&& change)
{
    for (const Element* element : model.table<Element>().sorted()) {
        Element changed = *element;
        change(changed);
        model.put(std::make_shared<const Element>(std::move(changed)));
    }
}

void keepsTheRules(const Model& model, const std::function<void(PictureRequest&)>& change)
{
    const FontMeasure measure;
    for (const NamedMedium& one : everyMedium())
        for (const Form form : {Form::Stack, Form::House, Form::Columns, Form::Matrix, Form::Rings}) {
            PictureRequest request = overviewRequest(model, one.medium, form);
            change(request);
            const QStringList faults = faultsOf(layOut(model, request, measure).pages.front(), one.medium);
            INFO(one.name << ", " << nameOf(form).toStdString() << ": " << faults.mid(0, 6).join(u'\n').toStdString());
            CHECK(faults.isEmpty());
        }
}

} // namespace

TEST_CASE("Colours that mean kinds need no legend; others have one that names what is shown, and nothing else")
{
    Model model = helsingborg();
    CHECK_FALSE(legendOf(overview(model, [](PictureRequest&) {})));
    changeAll(model, [](Element& element) {
        element.status = element.kind.text == u"direction" ? TextStatus::Proposed : TextStatus::Adopted;
        element.validFrom.reset();
        element.validTo.reset();
    });
    const Page page = overview(model, [](PictureRequest& request) { request.colourBy = ColourBy::Status; });
    const Node* legend = legendOf(page);
    REQUIRE(legend);
    CHECK(namesIn(*legend) == QStringList{QStringLiteral("antagen"), QStringLiteral("förslag")});
}

TEST_CASE("What a colour means stands in words by each that is not the usual")
{
    Model model = helsingborg();
    changeAll(model, [](Element& element) {
        if (element.kind.text == u"direction")
            element.certainty = Certainty::Inferred;
    });
    const Page page = overview(model, [](PictureRequest& request) { request.colourBy = ColourBy::Certainty; });
    int said = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (!node.element || model.find(*node.element)->kind.text != u"direction")
            return;
        QString words;
        for (const TextBlock& text : node.texts)
            words += text.text();
        CHECK(words.contains(QStringLiteral("härledd")));
        CHECK(node.description.contains(QStringLiteral("Härledd")));
        ++said;
    });
    CHECK(said > 0);
}

TEST_CASE("A selection says what it shows, and calls nothing missing that it leaves out")
{
    const Model model = helsingborg();
    const Page page = overview(model, [](PictureRequest& request) {
        request.filter.kinds = {{QStringLiteral("vision")}, {QStringLiteral("direction")}};
    });
    CHECK(wordsOn(page).last().contains(QStringLiteral("urval")));
    CHECK_FALSE(wordsOn(page).join(u' ').contains(QStringLiteral("Nämnder")));
    CHECK_FALSE(wordsOn(page).join(u' ').contains(QStringLiteral("ännu")));
}

TEST_CASE("A selection that leaves parts of slots empty keeps the rules in every form")
{
    const Model model = helsingborg();
    const FontMeasure measure;
    for (const Form form :
         {Form::Stack, Form::House, Form::Columns, Form::Chain, Form::Matrix, Form::Pyramid, Form::Rings, Form::Cycle})
        for (const PageFormat format : {PageFormat::Wide16x9, PageFormat::A4Portrait}) {
            PictureRequest request = overviewRequest(model, mediumFor(format), form);
            request.filter.kinds = {{QStringLiteral("assignment")}, {QStringLiteral("audience")}};
            const QStringList faults = faultsOf(layOut(model, request, measure).pages.front(), request.medium);
            INFO(nameOf(form).toStdString() << ": " << faults.mid(0, 6).join(u'\n').toStdString());
            CHECK(faults.isEmpty());
        }
}

TEST_CASE("A picture may show the beginning of texts, or the indicators, beneath the titles")
{
    const Model model = helsingborg();
    const auto with = [&](std::optional<Detail> detail) {
        return wordsOn(overview(
                           model, [&](PictureRequest& request) { request.detail = detail; }, PageFormat::A3))
            .join(u' ');
    };
    CHECK(with(Detail::Text).size() > with({}).size());
    CHECK(with(Detail::Titles).size() < with({}).size());
}

TEST_CASE("Titles side by side stand in line, whatever is said beneath them")
{
    const Page page = overview(
        helsingborg(), [](PictureRequest& request) { request.detail = Detail::Indicators; }, PageFormat::A3);
    QSet<int> tops;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.slot == u"directions" && node.key.role == u"plate" && node.element)
            tops.insert(qRound(node.texts.front().box.top()));
    });
    CHECK(tops.size() == 1);
}

TEST_CASE("Every look of a picture keeps the rules on every paper and in every window")
{
    Model model = helsingborg();
    int next = 0;
    changeAll(model, [&](Element& element) {
        element.status = next++ % 3 == 0 ? TextStatus::Proposed : TextStatus::Adopted;
        element.certainty = next % 5 == 0 ? Certainty::Inferred : element.certainty;
    });
    keepsTheRules(model, [](PictureRequest& request) { request.colourBy = ColourBy::Status; });
    keepsTheRules(model, [](PictureRequest& request) {
        request.colourBy = ColourBy::Attainment;
        request.detail = Detail::Indicators;
    });
    keepsTheRules(model, [](PictureRequest& request) {
        request.colourBy = ColourBy::Certainty;
        request.detail = Detail::Text;
        request.filter.statuses = {TextStatus::Proposed};
    });
}

TEST_CASE("Every look of a wild city keeps the rules")
{
    for (const std::uint32_t seed : {3U, 11U}) {
        const Model model = wildCity(seed);
        keepsTheRules(model, [](PictureRequest& request) {
            request.colourBy = ColourBy::Status;
            request.detail = Detail::Text;
        });
        keepsTheRules(model, [](PictureRequest& request) {
            request.colourBy = ColourBy::Attainment;
            request.detail = Detail::Indicators;
            request.filter.agenda2030 = {3, 4, 13};
        });
    }
}

TEST_CASE("An element knows the pictures that show it and the stories that tell of it")
{
    Model model = helsingborg();
    const Element* goal = model.table<Element>().sorted().front();
    for (const Element* element : model.table<Element>().sorted())
        if (element->kind.text == u"goal")
            goal = element;
    const QDate day(2024, 9, 1);
    const auto before = picturesShowing(model, *goal, day).size();
    const auto put = [&](const char* id, const PictureFilter& filter) {
        Picture picture;
        picture.id.text = picture.title = QString::fromLatin1(id);
        picture.form = Form::Stack;
        picture.filter = filter;
        model.put(std::make_shared<const Picture>(picture));
    };
    put("zz-goals", {.kinds = {goal->kind}});
    put("zz-visions", {.kinds = {{QStringLiteral("vision")}}});
    CHECK(picturesShowing(model, *goal, day).size() == before + 1);
    Story story;
    story.id.text = story.title = QStringLiteral("s");
    model.put(std::make_shared<const Story>(story));
    StoryStep step;
    step.id.text = QStringLiteral("s1");
    step.story = story.id;
    step.spotlit = {goal->id};
    model.put(std::make_shared<const StoryStep>(step));
    CHECK(storiesShowing(model, goal->id).size() == 1);
}
