#include "sound_city.h"

#include "../bench/generated_city.h"

#include <QSet>

using namespace styrmodell;

TEST_CASE("A sound city has nothing to look over")
{
    const Review review = check(soundCity(), today);
    for (const Finding& finding : review.findings)
        FAIL_CHECK((finding.rule + u' ' + finding.message).toStdString());
    CHECK(review.silenced.empty());
}

TEST_CASE("Every rule has an id of its own, a title and a sentence that says why")
{
    QSet<QString> ids;
    Severity last = Severity::Error;
    for (const Rule& rule : rules()) {
        CAPTURE(rule.id.toStdString());
        CHECK(isValidId(rule.id));
        CHECK_FALSE(ids.contains(rule.id));
        ids.insert(rule.id);
        CHECK_FALSE(rule.title.isEmpty());
        CHECK((rule.why.endsWith(u'.') && !rule.why.contains(QStringLiteral(". "))));
        CHECK(last <= rule.severity);
        last = rule.severity;
    }
    CHECK(ids.size() >= 30);
}

TEST_CASE("Findings come by severity, rule and the elements' order")
{
    Model model = soundCity();
    for (const char* id : {"direction2", "vision", "direction1"})
        change(model, id, [](Element& e) { e.text.clear(); });
    change(model, "plan", [](Element& e) {
        e.owner.clear();
        e.body = elementId("policy");
    });
    std::vector<QString> lines;
    for (const Finding& finding : check(model, today).findings)
        lines.push_back(finding.rule + u' ' + finding.element->text);
    CHECK(lines == std::vector<QString>{QStringLiteral("responsibleIsNoBody plan"),
                                        QStringLiteral("textMissing vision"), QStringLiteral("textMissing direction1"),
                                        QStringLiteral("textMissing direction2")});
}

TEST_CASE("A finding set aside is left out but counted, and undoing brings it back")
{
    Model model = soundCity();
    for (const char* id : {"direction1", "direction2"})
        change(model, id, [](Element& e) { e.text.clear(); });
    const Model start = model;
    const Finding finding = findingsOf(model, "textMissing").front();
    CHECK_FALSE(silenceFinding(model, finding, QStringLiteral("  ")));
    const Result<Edit> edit = silenceFinding(model, finding, QStringLiteral("It is on its way."));
    apply(model, edit);
    onlyFinding(model, "textMissing", "direction2");
    const Review review = check(model, today);
    REQUIRE(review.silenced.size() == 1);
    CHECK(review.silenced.front().finding.element == elementId("direction1"));
    CHECK(model.find(review.silenced.front().by)->reason == QStringLiteral("It is on its way."));
    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
}

TEST_CASE("A rule set aside everywhere finds nothing, others still do")
{
    Model model = soundCity();
    for (const char* id : {"direction1", "direction2"})
        change(model, id, [](Element& e) { e.text.clear(); });
    put(model, RuleException{{QStringLiteral("e")}, QStringLiteral("textMissing"), {}, QStringLiteral("Later.")});
    CHECK(check(model, today).findings.empty());
    CHECK(check(model, today).silenced.size() == 2);
}

TEST_CASE("Where the model has moved on, a fix does nothing")
{
    Model model = soundCity();
    change(model, "goal1", [](Element& e) { e.title = QStringLiteral("More trees."); });
    const Finding finding = onlyFinding(model, "titleFullStop", "goal1");
    model.remove(elementId("goal1"));
    const Result<Edit> edit = fixFinding(model, finding);
    REQUIRE(edit);
    CHECK(edit->changes.empty());
    CHECK_FALSE(fixFinding(model, Finding{}));
}

TEST_CASE("All findings of a rule are mended in one edit, those without a fix passed over")
{
    Model model = soundCity();
    for (const char* id : {"goal1", "goal2"})
        change(model, id, [](Element& e) { e.title += QStringLiteral(" every day."); });
    change(model, "direction1", [](Element& e) { e.text.clear(); });
    const Model start = model;
    const Result<Edit> edit = fixFindings(model, check(model, today).findings);
    apply(model, edit);
    onlyFinding(model, "textMissing", "direction1");
    CHECK(check(model, today).findings.size() == 1);
    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
    CHECK_FALSE(fixFindings(model, {}));
}

TEST_CASE("A generated city is reviewed whole, and every fix can be made and undone")
{
    const Model model = generateCity(1000);
    const Review review = check(model, today);
    CHECK_FALSE(review.findings.empty());
    for (const Finding& finding : review.findings) {
        CAPTURE(finding.rule.toStdString());
        CHECK_FALSE(finding.message.isEmpty());
        if (!finding.fix)
            continue;
        const Result<Edit> edit = fixFinding(model, finding);
        REQUIRE(edit);
        Model mended = model;
        applyTo(mended, edit->changes);
        applyTo(mended, inverse(edit->changes));
        const bool isSame = mended == model; // too long to be told
        CHECK(isSame);
    }
}
