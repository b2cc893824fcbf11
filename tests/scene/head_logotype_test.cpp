// The city's logotype in the heads of pages.
#include "every_medium.h"
#include "page_rules.h"
#include "sample_models.h"
#include "tests/sample_logotypes.h"

#include "model/operations/themes.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"
#include "views/scene/request_theme.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

void change(Model& model, const Result<Edit>& edit)
{
    REQUIRE(edit);
    applyTo(model, edit->changes);
}

const ThemeId ours{QStringLiteral("ours")};

Model withLogotype(Model model, const QByteArray& file)
{
    change(model, addTheme(model, QStringLiteral("Ours")));
    change(model, setLogotype(model, ours, file));
    change(model, setLogotypeText(model, ours, QStringLiteral("Helsingborg, stadens vapen")));
    return model;
}

const Node* nodeOf(const Page& page, const char* role)
{
    for (const Node& node : page.nodes)
        if (node.key.role == QLatin1String(role))
            return &node;
    return nullptr;
}

const std::vector<Focus> someFocuses{
    OverviewFocus{},
    ElementId{QStringLiteral("mal-24-behorighet")},
    KindFocus{{QStringLiteral("direction")}, {}},
    ThreadFocus{{QStringLiteral("mal-24-behorighet")}},
};

void checkHead(const Page& page, const Medium& medium)
{
    const Node* logotype = nodeOf(page, "logotype");
    REQUIRE(logotype);
    CHECK(faultsOf(page, medium).join(u'\n').toStdString().empty());
    CHECK(logotype->semantics.role == Role::Figure);
    CHECK(logotype->name == QStringLiteral("Helsingborg, stadens vapen"));
    REQUIRE(logotype->image);
    CHECK(logotype->image->box == logotype->box);
    const QRectF plate = std::get<RoundedRect>(logotype->shapes.front().outline).rect;
    CHECK(QRectF({0, 0}, page.size).contains(plate));
    for (const Node& node : page.nodes) {
        forEachNode({node}, [&](const Node& other, int) {
            CAPTURE(other.key.toId().toStdString());
            for (const TextBlock& text : other.texts)
                CHECK_FALSE(text.box.intersects(plate));
        });
        if (node.key.role == u"frame")
            CHECK(node.box.top() > logotype->box.bottom());
    }
}

} // namespace

TEST_CASE("A logotype stands free in the head of every page, in its own proportion and always in the same place")
{
    const QByteArray file = GENERATE(sampleSvg(), sampleCrest(), samplePng());
    const Model model = withLogotype(helsingborg(), file);
    const FontMeasure measure;
    for (const NamedMedium& each : everyMedium()) {
        QRectF place;
        for (const Focus& focus : someFocuses) {
            CAPTURE(each.name, focusKey(focus).toStdString());
            PictureRequest request = overviewRequest(model, each.medium);
            request.focus = focus;
            const Page page = layOut(model, request, measure).pages.front();
            checkHead(page, each.medium);
            const QRectF box = nodeOf(page, "logotype")->box;
            CHECK((place.isNull() || place == box));
            place = box;
        }
        const qreal proportion = file == sampleCrest() ? 0.8 : 4;
        CHECK(place.width() == Approx(proportion * place.height()));
    }
}

TEST_CASE("A wide logotype stands in the name's place, a crest beside it")
{
    const FontMeasure measure;
    for (const Focus& focus : someFocuses) {
        const auto pageOf = [&](const Model& model) {
            PictureRequest request = overviewRequest(model, mediumFor(PageFormat::A4));
            request.focus = focus;
            return layOut(model, request, measure).pages.front();
        };
        CHECK(nodeOf(pageOf(helsingborg()), "organisation"));
        CHECK_FALSE(nodeOf(pageOf(helsingborg()), "logotype"));
        CHECK_FALSE(nodeOf(pageOf(withLogotype(helsingborg(), sampleSvg())), "organisation"));
        CHECK(nodeOf(pageOf(withLogotype(helsingborg(), sampleCrest())), "organisation"));
    }
}

TEST_CASE("A picture's own theme goes before the model's, and an unsafe logotype is left out")
{
    Model model = withLogotype(helsingborg(), sampleSvg());
    PictureRequest request = overviewRequest(model, mediumFor(PageFormat::A4));
    CHECK(themeFor(model, request)->id == ours);
    Theme other;
    other.id.text = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    other.logotype = QStringLiteral("data:image/svg+xml,%3Csvg viewBox='0 0 9 9'%3E%3Cscript/%3E%3C/svg%3E");
    model.put(std::make_shared<const Theme>(other));
    Picture picture;
    picture.id.text = QStringLiteral("mine");
    picture.title = QStringLiteral("Mine");
    picture.theme = other.id;
    model.put(std::make_shared<const Picture>(picture));
    choose(request, model, {picture.id, {}, {}});
    CHECK(themeFor(model, request)->id == other.id);
    CHECK_FALSE(nodeOf(layOut(model, request, FontMeasure()).pages.front(), "logotype"));
}
