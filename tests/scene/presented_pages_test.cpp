#include "every_medium.h"
#include "page_rules.h"
#include "sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/order.h"
#include "model/queries/related.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Page presented(const Model& model, const Focus& focus)
{
    const FontMeasure measure;
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.medium = presentingMedium({1920, 1080});
    request.focus = focus;
    return layOut(model, request, measure).pages.front();
}

void checkFits(const Page& page)
{
    const Medium medium = presentingMedium({1920, 1080});
    CAPTURE(page.id.toStdString());
    CHECK(page.size.height() <= medium.size.height() + 0.5);
    CHECK(faultsOf(page, medium).join(u'\n').toStdString().empty());
}

} // namespace

TEST_CASE("Before an audience every form fits the screen")
{
    const QString name =
        GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg", "sundsvall", "region-skane");
    const Model model = *modelFromTemplate(name);
    const FontMeasure measure;
    for (const Form form : {Form::Stack, Form::House, Form::Columns, Form::Chain, Form::Matrix, Form::Pyramid,
                            Form::Rings, Form::Cycle}) {
        PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
        choose(request, model, {{}, form});
        request.medium = presentingMedium({1920, 1080});
        CAPTURE(name.toStdString(), nameOf(form).toStdString());
        checkFits(layOut(model, request, measure).pages.front());
    }
}

TEST_CASE("Before an audience an element of each kind and its line of sight fit the screen")
{
    const Model model = helsingborg();
    for (const Kind* kind : kindsInOrder(model)) {
        const auto elements = elementsOfKind(model, kind->id);
        if (elements.empty())
            continue;
        checkFits(presented(model, elements.back()->id));
        checkFits(presented(model, ThreadFocus{elements.back()->id}));
    }
}

TEST_CASE("A board before an audience shows every part of it, and leads on from each")
{
    const Model model = helsingborg();
    const Page page = presented(model, ElementId{QStringLiteral("mn")});
    QStringList reached;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (const auto* element = node.target ? std::get_if<ElementId>(&*node.target) : nullptr)
            reached += element->text;
    });
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Element* inside : descendantsOf(counted, ElementId{QStringLiteral("mn")}))
        CHECK(reached.contains(inside->id.text));
    const QString words = wordsOn(page).join(u'\n');
    for (const char* heading : {"BYGGER PÅ", "BIDRAR TILL", "LEDER TILL", "RIKTAR SIG TILL"})
        CHECK(words.contains(QString::fromUtf8(heading)));
}

TEST_CASE("What a board lacks is as loud before an audience")
{
    Model model = helsingborg();
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Element* inside : descendantsOf(counted, ElementId{QStringLiteral("hsfab")}))
        if (inside->kind == KindId{QStringLiteral("goal")}) {
            Element replaced = *inside;
            replaced.status = TextStatus::Replaced;
            model.put(std::make_shared<const Element>(replaced));
        }
    const Page page = presented(model, ElementId{QStringLiteral("hsfab")});
    checkFits(page);
    int gaps = 0;
    forEachNode(page.nodes, [&](const Node& node, int) { gaps += node.state == NodeState::Gap ? 1 : 0; });
    CHECK(gaps == 1);
}
