#include "hand_built.h"

#include "model/operations/kind_places.h"
#include "model/operations/kinds.h"
#include "model/operations/relation_types.h"
#include "model/queries/order.h"

#include <QStringList>

using namespace styrmodell;

namespace
{

/// The levels in a line: “vision, programme, document+direction, … | attitude …”; outside the ranks after the bar.
QString levels(const Model& model)
{
    QStringList ranked;
    QString outside;
    for (const KindLevel& level : kindLevels(model)) {
        QStringList ids;
        for (const KindId& id : level.kinds)
            ids += id.text;
        if (level.rank)
            ranked += ids.join(u'+');
        else
            outside = ids.join(u'+');
    }
    return ranked.join(QStringLiteral(", ")) + QStringLiteral(" | ") + outside;
}

Model fewKinds()
{
    Model model;
    for (const auto& [id, rank] : std::initializer_list<std::pair<const char*, std::optional<double>>>{
             {"a", 10}, {"b", 20}, {"c", 20}, {"x", {}}}) {
        Kind kind;
        kind.id = kindId(id);
        kind.name.sv = QString::fromLatin1(id);
        kind.rank = rank;
        put(model, kind);
    }
    return model;
}

Kind named(const char* name)
{
    Kind kind;
    kind.name.sv = QString::fromUtf8(name);
    return kind;
}

} // namespace

TEST_CASE("A kind goes step by step through every place from outside the ranks to the top, and back")
{
    Model model = fewKinds();
    const Model start = model;
    const QStringList way{QStringLiteral("a, b+c, x | "), QStringLiteral("a, b+c+x | "),  QStringLiteral("a, b+x+c | "),
                          QStringLiteral("a, x+b+c | "),  QStringLiteral("a, x, b+c | "), QStringLiteral("a+x, b+c | "),
                          QStringLiteral("x+a, b+c | "),  QStringLiteral("x, a, b+c | ")};
    for (const QString& wanted : way) {
        apply(model, moveKind(model, kindId("x"), -1));
        CHECK(levels(model) == wanted);
    }
    const Result<Edit> beyond = moveKind(model, kindId("x"), -1);
    REQUIRE(beyond);
    CHECK(beyond->changes.empty());
    apply(model, moveKind(model, kindId("x"), 100));
    CHECK(levels(model) == levels(start));
}

TEST_CASE("Others keep their ranks while a number fits between, else all get new ones")
{
    Model model = fewKinds();
    apply(model, addKind(model, named("d"), kindId("a")));
    CHECK(levels(model) == QStringLiteral("a, d, b+c | x"));
    CHECK(model.find(kindId("d"))->rank == 15);
    CHECK(model.find(kindId("b"))->rank == 20);
    for (int i = 0; i < 100; ++i)
        apply(model, addKind(model, named("e"), kindId("a")));
    CHECK(kindLevels(model).size() == 104);
    CHECK(levels(model).endsWith(QStringLiteral(", d, b+c | x")));
}

TEST_CASE("A kind without an id gets one from its name, and none without a name")
{
    Model model = fewKinds();
    apply(model, addKind(model, named("Fokusområde")));
    REQUIRE(model.find(kindId("fokusomrade")));
    apply(model, addKind(model, named("Fokusområde")));
    CHECK(model.find(kindId("fokusomrade-2")));
    CHECK_FALSE(addKind(model, named("")));
    apply(model, addKind(model, named("y"), kindId("x")));
    CHECK(levels(model).endsWith(QStringLiteral("| x+y")));
}

TEST_CASE("A kind in use goes when its elements become of another, and undoing brings all back")
{
    Model model = smallCity();
    const Model start = model;
    const Result<Edit> edit = removeKind(model, kindId("direction"), kindId("goal"));
    apply(model, edit);
    CHECK_FALSE(model.find(kindId("direction")));
    CHECK(model.find(elementId("direction1"))->kind == kindId("goal"));
    const auto relations = model.referrersOf<Relation>(RecordKey::of(kindId("goal")));
    CHECK(std::any_of(relations.begin(), relations.end(), [](const Relation* one) {
        return one->type.text == u"basisFor" && one->to == End(kindId("goal")); // it was “all directions”
    }));
    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
}

TEST_CASE("What has a subtype that goes gets another or none, and undoing brings it back")
{
    Model model = smallCity();
    const KindId id = kindId("document");
    Kind kind = *model.find(id);
    kind.subtypes = {Subtype{QStringLiteral("plan")}, Subtype{QStringLiteral("policy")}};
    for (Subtype& subtype : kind.subtypes)
        subtype.name.sv = subtype.id;
    put(model, kind);
    Element document = *elementsOfKind(model, id).front();
    document.subtype = QStringLiteral("plan");
    put(model, document);
    const Model start = model;
    const QString heir = GENERATE(QString(), QStringLiteral("policy"));
    const Result<Edit> edit = removeSubtype(model, id, QStringLiteral("plan"), heir);
    apply(model, edit);
    CHECK(model.find(document.id)->subtype == heir);
    CHECK(model.find(id)->subtypes.size() == 1);
    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
    CHECK_FALSE(removeSubtype(model, id, QStringLiteral("nosuch")));
    CHECK_FALSE(removeSubtype(model, id, QStringLiteral("plan"), QStringLiteral("plan")));
}

TEST_CASE("A kind goes with its elements, and nobody mentions it any longer")
{
    Model model = smallCity();
    const Model start = model;
    const Result<Edit> edit = removeKind(model, kindId("assignment"));
    apply(model, edit);
    CHECK(elementsOfKind(model, kindId("assignment")).empty());
    CHECK_FALSE(model.find(elementId("goal1"))); // it lay in one
    CHECK(model.find(kindId("goal"))->parents.isEmpty());
    CHECK(model.referrers(RecordKey::of(kindId("assignment"))).isEmpty());
    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
    CHECK_FALSE(removeKind(model, kindId("nokind")));
    CHECK_FALSE(removeKind(model, kindId("goal"), kindId("goal")));
    CHECK_FALSE(removeKind(model, kindId("goal"), kindId("nokind")));
}

TEST_CASE("Relations of a type that goes become of another, each once, or go too")
{
    Model model = smallCity();
    const Model start = model;
    const RelationTypeId contributes{QStringLiteral("contributesTo")};
    const RelationTypeId supports{QStringLiteral("supports")};
    put(model, relation("supports", elementId("goal1"), elementId("direction1")));
    const Model before = model;
    const auto count = [](const Model& of, const RelationTypeId& type) {
        return of.referrersOf<Relation>(RecordKey::of(type)).size();
    };
    const Result<Edit> edit = removeRelationType(model, contributes, supports);
    apply(model, edit);
    CHECK_FALSE(model.find(contributes));
    CHECK(count(model, supports) == count(start, contributes)); // one was there already
    applyTo(model, inverse(edit->changes));
    CHECK(model == before);
    apply(model, removeRelationType(model, contributes));
    CHECK(model.table<Relation>().size() ==
          before.table<Relation>().size() - static_cast<qsizetype>(count(before, contributes)));
    CHECK_FALSE(removeRelationType(model, contributes));
}

TEST_CASE("A relation type without words in a direction is refused")
{
    Model model = fewKinds();
    RelationType type;
    type.forward.sv = QStringLiteral("bidrar till");
    CHECK_FALSE(addRelationType(model, type));
    type.backward.sv = QStringLiteral("får bidrag från");
    apply(model, addRelationType(model, type));
    const RelationTypeId id{QStringLiteral("bidrar-till")};
    REQUIRE(model.find(id));
    type.id = id;
    type.nearerVision = RelationSide::To;
    apply(model, setRelationType(model, type));
    CHECK(*model.find(id) == type);
}
