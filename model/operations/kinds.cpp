#include "model/operations/kinds.h"

#include "model/operations/kind_places.h"
#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/queries/order.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchKind(const KindId& id)
{
    return Error{Texts::tr("There is no kind “%1”.").arg(id.text)};
}

Error noSuchSubtype(const QString& id)
{
    return Error{Texts::tr("There is no subtype “%1”.").arg(id)};
}

QJsonObject named(const Model& model, const Kind& kind)
{
    return {{QStringLiteral("record"), recordName<Kind>()},
            {QStringLiteral("id"), kind.id.text},
            {QStringLiteral("title"), kind.name.in(model.language())}};
}

KindPlace placeAfter(const Model& model, const std::optional<KindId>& after)
{
    const std::vector<KindLevel> levels = kindLevels(model);
    const Kind* kind = after ? model.find(*after) : nullptr;
    if (!kind)
        return {levels.size() - 1, 0, true};
    const auto level =
        std::find_if(levels.begin(), levels.end(), [&](const KindLevel& one) { return one.rank == kind->rank; });
    const auto number = static_cast<size_t>(level - levels.begin());
    return kind->rank ? KindPlace{number + 1, 0, true} : KindPlace{number, level->kinds.size(), false};
}

bool hasSubtype(const Kind& kind, const QString& subtype)
{
    return std::any_of(kind.subtypes.begin(), kind.subtypes.end(),
                       [&](const Subtype& one) { return one.id == subtype; });
}

/// What is of `from` is of `to`, relations to the kind as a whole too, each once.
void handOver(Draft& draft, const Kind& from, const Kind& to)
{
    const Model model = draft.model();
    for (const Element* element : elementsOfKind(model, from.id)) {
        Element changed = *element;
        changed.kind = to.id;
        if (!hasSubtype(to, changed.subtype))
            changed.subtype.clear();
        draft.put(std::move(changed));
    }
    QSet<RelationId> known;
    for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(to.id)))
        known.insert(relationIdFor(*relation));
    for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(from.id))) {
        Relation changed = *relation;
        for (End* end : {&changed.from, &changed.to})
            if (*end == End(from.id))
                *end = to.id;
        const RelationId sense = relationIdFor(changed);
        if (known.contains(sense))
            draft.remove(relation->id);
        else
            draft.put(std::move(changed));
        known.insert(sense);
    }
}

} // namespace

Result<Edit> addKind(const Model& model, Kind kind, const std::optional<KindId>& after)
{
    if (kind.id.isEmpty())
        kind.id.text = freshId(idFromText(kind.name.in(model.language())),
                               [&](const QString& id) { return model.find(KindId{id}) != nullptr; });
    if (model.find(kind.id))
        return Error{Texts::tr("There is a kind “%1” already.").arg(kind.id.text)};
    Draft draft(model);
    const QJsonObject args = named(model, kind);
    putKindAt(draft, std::move(kind), placeAfter(model, after));
    return std::move(draft).finish(QStringLiteral("add"), args);
}

Result<Edit> setKind(const Model& model, const Kind& kind)
{
    if (!model.find(kind.id))
        return noSuchKind(kind.id);
    Draft draft(model);
    draft.put(kind);
    return std::move(draft).finish(QStringLiteral("put"), named(model, kind));
}

Result<Edit> removeSubtype(const Model& model, const KindId& id, const QString& subtype, const QString& heir)
{
    const Kind* kind = model.find(id);
    if (!kind)
        return noSuchKind(id);
    if (!hasSubtype(*kind, subtype))
        return noSuchSubtype(subtype);
    if (!heir.isEmpty() && (heir == subtype || !hasSubtype(*kind, heir)))
        return noSuchSubtype(heir);
    Draft draft(model);
    for (const Element* element : elementsOfKind(model, id)) {
        if (element->subtype != subtype)
            continue;
        Element changed = *element;
        changed.subtype = heir;
        draft.put(std::move(changed));
    }
    Kind without = *kind;
    without.subtypes.removeIf([&](const Subtype& one) { return one.id == subtype; });
    draft.put(std::move(without));
    return std::move(draft).finish(QStringLiteral("put"), named(model, *kind));
}

Result<Edit> moveKind(const Model& model, const KindId& id, int steps)
{
    const Kind* kind = model.find(id);
    if (!kind)
        return noSuchKind(id);
    const std::vector<KindPlace> places = kindPlaces(kindLevels(model, id));
    const auto now = std::find(places.begin(), places.end(), placeOf(model, *kind)) - places.begin();
    const auto to = std::clamp(now + steps, std::ptrdiff_t{0}, std::ssize(places) - 1);
    Draft draft(model);
    if (to != now)
        putKindAt(draft, *kind, places[static_cast<size_t>(to)]);
    return std::move(draft).finish(QStringLiteral("put"), named(model, *kind));
}

Result<Edit> removeKind(const Model& model, const KindId& id, const std::optional<KindId>& heir)
{
    const Kind* kind = model.find(id);
    if (!kind)
        return noSuchKind(id);
    Draft draft(model);
    if (heir) {
        const Kind* to = model.find(*heir);
        if (!to || *heir == id)
            return noSuchKind(*heir);
        handOver(draft, *kind, *to);
    } else {
        std::vector<RecordKey> elements;
        for (const Element* element : elementsOfKind(model, id))
            elements.push_back(RecordKey::of(element->id));
        removeWithWhatHangs(draft, elements);
    }
    removeDefinition(draft, RecordKey::of(id));
    return std::move(draft).finish(QStringLiteral("drop"), named(model, *kind));
}

} // namespace styrmodell
