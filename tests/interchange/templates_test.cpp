#include "model/interchange/templates.h"

#include "model/change/integrity.h"
#include "model/interchange/export_json.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("Every template is whole, breaks no rule and has a title")
{
    for (const Template& known : templates()) {
        CAPTURE(known.name.toStdString());
        CHECK_FALSE(known.title.isEmpty());
        const auto model = modelFromTemplate(known.name);
        REQUIRE(model);
        CHECK_FALSE(firstViolation(*model));
        CHECK(model->table<Element>().size() > 0);
    }
}

TEST_CASE("Templates stand in the form in which models are written")
{
    for (const Template& known : templates()) {
        CAPTURE(known.name.toStdString());
        QFile file(QStringLiteral(":/styrmodell/templates/%1.model.json").arg(known.name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool isSame = exportJson(*modelFromTemplate(known.name)) == file.readAll(); // too long to be told
        CHECK(isSame);
    }
}

TEST_CASE("The built-in model has the sixteen kinds and ten relation types, and no element")
{
    const Model& model = builtInModel();
    CHECK(model.table<Kind>().size() == 16);
    CHECK(model.table<RelationType>().size() == 10);
    CHECK(model.table<Element>().size() == 0);
    CHECK(model.find(KindId{QStringLiteral("document")})->subtypes.size() == 10);
    CHECK(model.find(KindId{QStringLiteral("goal")})->flags.has(KindFlag::HasTargets));
    CHECK(model.find(RelationTypeId{QStringLiteral("contributesTo")})->nearerVision == RelationSide::To);
}

TEST_CASE("The empty template is the built-in model with one vision")
{
    const auto model = modelFromTemplate(QStringLiteral("empty"));
    REQUIRE(model);
    CHECK(model->table<Kind>() == builtInModel().table<Kind>());
    REQUIRE(model->table<Element>().size() == 1);
    CHECK(model->table<Element>().sorted().front()->kind.text == u"vision");
}

TEST_CASE("An unknown template is a matter of usage")
{
    const auto model = modelFromTemplate(QStringLiteral("../../helsingborg"));
    REQUIRE_FALSE(model);
    CHECK(model.error().kind == ErrorKind::Usage);
    CHECK(model.error().what.contains(QStringLiteral("../../helsingborg")));
}
