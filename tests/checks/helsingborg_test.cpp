#include "sound_city.h"

#include "model/interchange/templates.h"

using namespace styrmodell;

TEST_CASE("What the review says about Helsingborg was read, finding by finding, and is true")
{
    const Result<Model> model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    std::map<std::string, int> counts;
    for (const Finding& finding : check(*model, shownDay(*model, today)).findings)
        ++counts[finding.rule.toStdString()];
    CHECK(counts == std::map<std::string, int>{{"adoptedWithoutDecision", 16},
                                               {"decisionWithoutDate", 5},
                                               {"directionWithoutGoal", 7},
                                               {"documentWithoutOwner", 26},
                                               {"documentWithoutValidity", 19},
                                               {"exampleLeft", 47},
                                               {"expiredNotReplaced", 2},
                                               {"indicatorWithoutValues", 1},
                                               {"measurementsOld", 22},
                                               {"replacedBasis", 1},
                                               {"shortTitleLonger", 1},
                                               {"shortTitleMissing", 2},
                                               {"targetYearPassed", 1},
                                               {"withoutFollowUp", 15}});
}

TEST_CASE("A city with levels of its own is not told what only Helsingborg's levels call for")
{
    const QString name = GENERATE(as<QString>(), "lund", "malmo", "falun", "varberg", "sundsvall", "region-skane");
    CAPTURE(name.toStdString());
    const Result<Model> model = modelFromTemplate(name);
    REQUIRE(model);
    for (const Finding& finding : check(*model, shownDay(*model, today)).findings) {
        CAPTURE(finding.message.toStdString());
        CHECK(finding.severity != Severity::Error);
        CHECK(finding.rule != "goalWithoutAudience"); // documents and bodies beneath the goals are no audience
        CHECK(finding.rule != "noVision");
        CHECK(finding.rule != "noWayToVision");
    }
}

TEST_CASE("A model just begun from the empty template has nothing to look over")
{
    const Result<Model> model = modelFromTemplate(QStringLiteral("empty"));
    REQUIRE(model);
    CHECK(check(*model, today).findings.empty());
}
