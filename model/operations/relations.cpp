#include "model/operations/relations.h"

#include "model/change/draft.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

} // namespace

RelationId relationIdFor(const Relation& relation)
{
    const auto word = [](const End& end) { return std::visit([](const auto& id) { return id.text; }, end); };
    const QString whole = relation.type.text + u'-' + word(relation.from) + u'-' + word(relation.to);
    if (whole.size() <= 100)
        return {whole};
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return {whole.left(80) + u'-' + QString::fromLatin1(digest)};
}

Result<Edit> relate(const Model& model, Relation relation)
{
    if (relation.id.isEmpty())
        relation.id = relationIdFor(relation);
    if (model.find(relation.id))
        return Error{Texts::tr("There is a relation “%1” already.").arg(relation.id.text)};
    Draft draft(model);
    const QJsonObject args = named(model, relation);
    draft.put(std::move(relation));
    return std::move(draft).finish(QStringLiteral("relate"), args);
}

Result<Edit> unrelate(const Model& model, const RelationId& id)
{
    const Relation* relation = model.find(id);
    if (!relation)
        return Error{Texts::tr("There is no relation “%1”.").arg(id.text)};
    Draft draft(model);
    draft.remove(id);
    return std::move(draft).finish(QStringLiteral("unrelate"), named(model, *relation));
}

} // namespace styrmodell
