#include "model/operations/relation_types.h"

#include "model/operations/records.h"
#include "model/operations/relations.h"

#include <QCoreApplication>
#include <QSet>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchType(const RelationTypeId& id)
{
    return Error{Texts::tr("There is no relation type “%1”.").arg(id.text)};
}

QJsonObject named(const Model& model, const RelationType& type)
{
    return {{QStringLiteral("record"), recordName<RelationType>()},
            {QStringLiteral("id"), type.id.text},
            {QStringLiteral("title"), type.forward.in(model.language())}};
}

} // namespace

Result<Edit> addRelationType(const Model& model, RelationType type)
{
    if (type.id.isEmpty())
        type.id.text = freshId(idFromText(type.forward.in(model.language())),
                               [&](const QString& id) { return model.find(RelationTypeId{id}) != nullptr; });
    if (model.find(type.id))
        return Error{Texts::tr("There is a relation type “%1” already.").arg(type.id.text)};
    Draft draft(model);
    const QJsonObject args = named(model, type);
    draft.put(std::move(type));
    return std::move(draft).finish(QStringLiteral("add"), args);
}

Result<Edit> setRelationType(const Model& model, const RelationType& type)
{
    if (!model.find(type.id))
        return noSuchType(type.id);
    Draft draft(model);
    draft.put(type);
    return std::move(draft).finish(QStringLiteral("put"), named(model, type));
}

Result<Edit> removeRelationType(const Model& model, const RelationTypeId& id, const std::optional<RelationTypeId>& heir)
{
    const RelationType* type = model.find(id);
    if (!type)
        return noSuchType(id);
    if (heir && (!model.find(*heir) || *heir == id))
        return noSuchType(*heir);
    Draft draft(model);
    QSet<RelationId> known;
    if (heir)
        for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(*heir)))
            known.insert(relationIdFor(*relation));
    for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(id))) {
        Relation changed = *relation;
        changed.type = heir.value_or(id);
        const bool stays = heir && !known.contains(relationIdFor(changed));
        known.insert(relationIdFor(changed));
        if (stays)
            draft.put(std::move(changed));
        else
            removeWithWhatHangs(draft, {RecordKey::of(relation->id)});
    }
    removeDefinition(draft, RecordKey::of(id));
    return std::move(draft).finish(QStringLiteral("drop"), named(model, *type));
}

} // namespace styrmodell
