#include "model/operations/relations.h"

#include "model/operations/telling_id.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

QString wordOf(const Model& model, const End& end)
{
    if (const auto* element = std::get_if<ElementId>(&end)) {
        const Element* found = model.find(*element);
        return found ? found->title.simplified() : element->text;
    }
    const Kind* kind = model.find(std::get<KindId>(end));
    return kind ? kind->name.in(model.language()) : std::get<KindId>(end).text;
}

QJsonObject named(const Model& model, const Relation& relation)
{
    return {{QStringLiteral("id"), relation.id.text},
            {QStringLiteral("from"), wordOf(model, relation.from)},
            {QStringLiteral("to"), wordOf(model, relation.to)}};
}

Error noSuchRelation(const RelationId& id)
{
    return Error{Texts::tr("There is no relation “%1”.").arg(id.text)};
}

/// One of the same type between the same ends, whatever its id; null: none.
const Relation* twinOf(const Model& model, const Relation& relation)
{
    const RecordKey from = std::visit([](const auto& id) { return RecordKey::of(id); }, relation.from);
    for (const Relation* other : model.referrersOf<Relation>(from))
        if (tellingMembers(*other) == tellingMembers(relation))
            return other;
    return nullptr;
}

} // namespace

RelationId relationIdFor(const Relation& relation)
{
    return {derivedId(tellingMembers(relation))};
}

Result<Edit> relate(const Model& model, Relation relation)
{
    Draft draft(model);
    const Relation* present = relation.id.isEmpty() ? twinOf(model, relation) : model.find(relation.id);
    if (present)
        return Error{Texts::tr("There is a relation “%1” already.").arg(present->id.text)};
    if (relation.id.isEmpty())
        relation.id = tellingId(draft, relation);
    const QJsonObject args = named(model, relation);
    draft.put(std::move(relation));
    return std::move(draft).finish(QStringLiteral("relate"), args);
}

Result<Edit> changeRelation(const Model& model, Relation relation)
{
    const Relation* present = model.find(relation.id);
    if (!present)
        return noSuchRelation(relation.id);
    if (tellingMembers(*present) != tellingMembers(relation))
        return Error{Texts::tr("A relation keeps its type and its ends. Remove it and add another.")};
    const QJsonObject args = named(model, relation);
    Draft draft(model);
    draft.put(std::move(relation));
    return std::move(draft).finish(QStringLiteral("changeRelation"), args);
}

Result<Edit> relateEach(const Model& model, const Verb& verb, const QList<ElementId>& own, const ElementId& other)
{
    Draft draft(model);
    QJsonObject args;
    for (const ElementId& id : own) {
        Relation relation = relationFor(verb, id, other);
        if (twinOf(model, relation))
            continue;
        relation.id = tellingId(draft, relation);
        args = named(model, relation);
        draft.put(std::move(relation));
    }
    if (args.isEmpty())
        return Error{Texts::tr("They are related like that already.")};
    return std::move(draft).finish(QStringLiteral("relate"), args);
}

Result<Edit> unrelate(const Model& model, const RelationId& id)
{
    const Relation* relation = model.find(id);
    if (!relation)
        return noSuchRelation(id);
    Draft draft(model);
    draft.remove(id);
    return std::move(draft).finish(QStringLiteral("unrelate"), named(model, *relation));
}

} // namespace styrmodell
