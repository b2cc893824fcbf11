#include "sound_city.h"

namespace styrmodell
{
namespace
{

void fillIn(Model& model)
{
    ModelInfo info;
    info.title = QStringLiteral("Our model");
    put(model, info);
    for (const char* id : {"vision", "programme", "direction1", "direction2"})
        change(model, id, [](Element& e) { e.text = QStringLiteral("What we want."); });
    for (const char* id : {"plan", "policy"}) {
        change(model, id, [](Element& e) {
            e.owner = QStringLiteral("The city office");
            e.validFrom = date("2022");
        });
        put(model, decision(id, "2022-01-25", DecisionType::Adopted, id));
    }
    for (const char* id : {"goal1", "goal2", "direction1", "direction2"})
        put(model, FollowUp{{QString::fromLatin1(id)}, elementId(id), date("2024-06"), Assessment::Partly, {}});
    put(model, relation("contributesTo", elementId("boardDirection1"), elementId("direction1")));
    put(model, relation("contributesTo", elementId("boardDirection2"), elementId("direction2")));
}

void checkFix(const Model& model, const Finding& finding, const char* rule, QDate day)
{
    CHECK_FALSE(finding.fix->label.isEmpty());
    const Result<Edit> edit = fixFinding(model, finding);
    REQUIRE(edit);
    Model mended = model;
    applyTo(mended, edit->changes);
    CHECK(findingsOf(mended, rule, day).empty());
    applyTo(mended, inverse(edit->changes));
    CHECK(mended == model);
}

} // namespace

Model soundCity()
{
    Model model = smallCity();
    fillIn(model);
    return model;
}

Decision decision(const char* id, const char* when, DecisionType type, const char* element)
{
    Decision made;
    made.id.text = QString::fromLatin1(id);
    made.body = elementId("board1");
    made.date = date(when);
    made.type = type;
    made.elements = {elementId(element)};
    return made;
}

void follow(Model& model, const char* indicator, const char* element)
{
    Indicator followed;
    followed.id.text = followed.name = QString::fromLatin1(indicator);
    followed.better = Better::Up;
    put(model, followed);
    put(model, IndicatorUse{{QString::fromLatin1(element)}, followed.id, elementId(element), {}, {}, {}});
}

void measure(Model& model, const char* indicator, int year, double value)
{
    const QString id = QString::fromLatin1(indicator);
    put(model, Measurement{{id + QString::number(year)}, {id}, year, {}, Sex::All, {value}});
}

void aimAt(Model& model, const char* indicator, const char* element, int year)
{
    const QString id = QString::fromLatin1(indicator);
    put(model, Target{{id + QString::number(year)}, {id}, elementId(element), year, 90, {}, {}});
}

std::vector<Finding> findingsOf(const Model& model, const char* rule, QDate day)
{
    std::vector<Finding> findings = check(model, day).findings;
    std::erase_if(findings, [&](const Finding& finding) { return finding.rule != QLatin1String(rule); });
    return findings;
}

Finding onlyFinding(const Model& model, const char* rule, const char* element, QDate day)
{
    CAPTURE(rule);
    const std::vector<Finding> findings = findingsOf(model, rule, day);
    REQUIRE(findings.size() == 1);
    const Finding& finding = findings.front();
    CHECK(finding.element.value_or(ElementId{}) == elementId(element));
    CHECK(finding.message.endsWith(u'.'));
    CHECK_FALSE(finding.message.contains(u'%'));
    if (finding.fix)
        checkFix(model, finding, rule, day);
    return finding;
}

} // namespace styrmodell
