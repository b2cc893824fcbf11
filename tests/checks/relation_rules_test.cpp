#include "sound_city.h"

using namespace styrmodell;

TEST_CASE("ringOfRelations: of one acyclic type, told once")
{
    Model model = soundCity();
    put(model, element("third", "document"));
    put(model, relation("basisFor", elementId("plan"), elementId("policy")));
    put(model, relation("basisFor", elementId("policy"), elementId("third")));
    put(model, relation("complements", elementId("plan"), elementId("policy")));
    put(model, relation("complements", elementId("policy"), elementId("plan"))); // may go round
    CHECK(findingsOf(model, "ringOfRelations").empty());
    put(model, relation("basisFor", elementId("third"), elementId("plan")));
    const Finding finding = onlyFinding(model, "ringOfRelations", "plan");
    CHECK(finding.message.contains(QStringLiteral("“plan” → “policy” → “third” → “plan”")));
}

TEST_CASE("ringOfRelations: kinds can form one too, and a chain of any length is walked")
{
    Model model = soundCity();
    for (int i = 0; i < 20000; ++i) {
        const QByteArray id = "d" + QByteArray::number(i);
        put(model, element(id, "document"));
        if (i > 0)
            put(model, relation("basisFor", elementId("d" + QByteArray::number(i - 1)), elementId(id)));
    }
    CHECK(findingsOf(model, "ringOfRelations").empty());
    put(model, relation("basisFor", kindId("direction"), kindId("programme")));
    put(model, relation("basisFor", kindId("programme"), kindId("direction")));
    onlyFinding(model, "ringOfRelations", "");
}

TEST_CASE("relationTwice: in turn is not twice")
{
    Model model = soundCity();
    Relation again = relation("contributesTo", elementId("goal1"), elementId("direction1"));
    again.id.text = QStringLiteral("zz-again");
    again.validFrom = date("2024");
    put(model, again);
    CHECK(onlyFinding(model, "relationTwice", "goal1").fix);
    change(model, relation("contributesTo", elementId("goal1"), elementId("direction1")).id,
           [](Relation& r) { r.validTo = date("2023"); });
    CHECK(findingsOf(model, "relationTwice").empty());
}

TEST_CASE("relationWrongWay: by the ranks of its ends")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "relationWrongWay").empty());
    put(model, relation("contributesTo", elementId("direction2"), elementId("goal1")));
    CHECK(onlyFinding(model, "relationWrongWay", "direction2").fix);
}

TEST_CASE("orphan: a relation of its whole kind ties an element too")
{
    Model model = soundCity();
    put(model, element("third", "document"));
    CHECK(findingsOf(model, "orphan").empty());
    put(model, element("office", "administration"));
    onlyFinding(model, "orphan", "office");
    change(model, "plan", [](Element& e) { e.body = elementId("office"); });
    CHECK(findingsOf(model, "orphan").empty());
}
