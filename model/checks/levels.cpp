#include "model/checks/levels.h"

#include "model/queries/order.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

QString quoted(const Model& model, const End& end)
{
    if (const auto* kind = std::get_if<KindId>(&end))
        return Texts::tr("“%1”").arg(pluralOf(model, *model.find(*kind)));
    return Texts::tr("“%1”").arg(titleOf(*model.find(std::get<ElementId>(end))));
}

} // namespace

const Kind* topKind(const Model& model)
{
    for (const Kind* kind : kindsInOrder(model))
        if (kind->rank && kind->flags.isEmpty())
            return kind;
    return nullptr;
}

const Kind* lastKind(const Model& model)
{
    const std::vector<const Kind*> kinds = kindsInOrder(model);
    const auto last = std::find_if(kinds.rbegin(), kinds.rend(), [](const Kind* kind) {
        return kind->rank && !kind->flags.has(KindFlag::IsBody) && !kind->flags.has(KindFlag::IsDocument);
    });
    return last == kinds.rend() || (*last)->flags.has(KindFlag::HasTargets) ? nullptr : *last;
}

bool hasFlag(const Model& model, const Element& element, KindFlag flag)
{
    return model.find(element.kind)->flags.has(flag);
}

const Element* bodyHolding(const Model& model, const Element& element)
{
    for (const Element* container : wayOutward(model, element))
        if (container != &element && isBody(model, *container))
            return container;
    return nullptr;
}

bool isHeldByBodies(const Model& model, const Kind& kind)
{
    return !kind.flags.has(KindFlag::IsBody) &&
           std::any_of(kind.parents.begin(), kind.parents.end(),
                       [&](const KindId& parent) { return model.find(parent)->flags.has(KindFlag::IsBody); });
}

std::vector<const Kind*> kindsWithin(const Model& model, const KindId& kind)
{
    std::vector<const Kind*> within;
    for (const Kind* other : kindsInOrder(model))
        if (other->parents.contains(kind))
            within.push_back(other);
    return within;
}

QSet<const Element*> reachedFrom(const CountedModel& counted, const std::vector<const Element*>& starts, Way way)
{
    QSet<const Element*> reached(starts.begin(), starts.end());
    std::vector<const Element*> waiting = starts;
    while (!waiting.empty()) {
        const Element* at = waiting.back();
        waiting.pop_back();
        for (const Related& related : relatedTo(counted, *at)) {
            if (related.leadsUp() != (way == Way::Up) || reached.contains(related.other))
                continue;
            reached.insert(related.other);
            waiting.push_back(related.other);
        }
    }
    return reached;
}

QString titleOf(const Element& element)
{
    QString title = drawnTitle(element);
    if (title.size() <= 80)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', 78);
    return title.left(space > 40 ? space : 78) + u'…';
}

QString pluralOf(const Model& model, const Kind& kind)
{
    return (kind.plural.isEmpty() ? kind.name : kind.plural).in(model.language());
}

QString sentenceOf(const Model& model, const Relation& relation)
{
    return QStringLiteral("%1 %2 %3")
        .arg(quoted(model, relation.from), model.find(relation.type)->forward.in(model.language()),
             quoted(model, relation.to));
}

} // namespace styrmodell
