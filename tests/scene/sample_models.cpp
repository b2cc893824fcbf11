#include "sample_models.h"

#include "model/interchange/templates.h"

#include <catch2/catch.hpp>

namespace styrmodell
{

namespace
{

template <class R> void put(Model& model, R record)
{
    model.put(std::make_shared<const R>(std::move(record)));
}

void add(Model& model, const QString& id, const QString& kind, const QString& title, const QString& parent = {})
{
    Element element;
    element.id = {id};
    element.kind = {kind};
    element.title = title;
    element.status = TextStatus::Adopted;
    if (!parent.isEmpty())
        element.parent = ElementId{parent};
    put(model, element);
}

void relate(Model& model, const QString& type, const End& from, const End& to, int n)
{
    put(model, Relation{{QStringLiteral("%1-%2").arg(type).arg(n)}, {type}, from, to});
}

KindId addKind(Model& model, const QString& name, double rank, const QString& parent = {})
{
    Kind kind;
    kind.id = {name.toLower()};
    kind.name.sv = name;
    kind.rank = rank;
    if (!parent.isEmpty())
        kind.parents = {KindId{parent}};
    put(model, kind);
    return kind.id;
}

} // namespace

Model helsingborg()
{
    Result<Model> model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    return *std::move(model);
}

Model nothingYet()
{
    return builtInModel();
}

Model tooMuch()
{
    Model model = helsingborg();
    const QString compound = QStringLiteral("Samhällsbyggnadsbostadsförsörjningsprocess").repeated(2).left(80);
    for (int i = 0; i < 300; ++i)
        add(model, QStringLiteral("extra-direction-%1").arg(i), QStringLiteral("direction"),
            i % 7 == 0 ? compound : QStringLiteral("En inriktning med nummer %1 som är lagom lång").arg(i));
    for (int i = 0; i < 60; ++i)
        add(model, QStringLiteral("extra-board-%1").arg(i), QStringLiteral("board"),
            i % 5 == 0 ? compound : QStringLiteral("Nämnden för frågor av sort %1").arg(i));
    Element vision = *model.find(ElementId{QStringLiteral("vision-2035")});
    vision.title = QStringLiteral("Målbilden för staden ").repeated(240);
    vision.shortTitle.clear();
    put(model, vision);
    return model;
}

Model ownKinds()
{
    Model model;
    ModelInfo info;
    info.title = QStringLiteral("Vår modell");
    put(model, info);
    const KindId area = addKind(model, QStringLiteral("Fokusområde"), 1);
    const KindId goal = addKind(model, QStringLiteral("Utvecklingsmål"), 2);
    const KindId deed = addKind(model, QStringLiteral("Åtagande"), 3);
    RelationType serves;
    serves.id = {QStringLiteral("serves")};
    serves.forward.sv = QStringLiteral("bidrar till");
    serves.backward.sv = QStringLiteral("får bidrag från");
    serves.nearerVision = RelationSide::To;
    put(model, serves);
    for (int i = 0; i < 4; ++i)
        add(model, QStringLiteral("omrade-%1").arg(i), area.text, QStringLiteral("Fokusområde nummer %1").arg(i));
    for (int i = 0; i < 9; ++i) {
        add(model, QStringLiteral("mal-%1").arg(i), goal.text, QStringLiteral("Ett mål som kallas %1").arg(i));
        relate(model, serves.id.text, ElementId{QStringLiteral("mal-%1").arg(i)},
               ElementId{QStringLiteral("omrade-%1").arg(i % 4)}, i);
    }
    for (int i = 0; i < 20; ++i)
        add(model, QStringLiteral("atagande-%1").arg(i), deed.text, QStringLiteral("Vi ska göra sak %1").arg(i));
    return model;
}

} // namespace styrmodell
