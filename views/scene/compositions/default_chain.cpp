#include "views/scene/compositions/default_chain.h"

#include "views/scene/compositions/from_ranks.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t columnsAtMost = 7;

bool isBody(const Kind& kind)
{
    return kind.flags.has(KindFlag::IsBody);
}

/// Whether it lies in bodies and others lie in it: it is told with the bodies, once.
bool isHolder(const Model& model, const std::vector<const Kind*>& ranked, const Kind& kind)
{
    return !isBody(kind) && liesInBody(model, kind) &&
           std::any_of(ranked.begin(), ranked.end(),
                       [&](const Kind* other) { return !isBody(*other) && other->parents.contains(kind.id); });
}

Slot columnOf(const std::vector<const Kind*>& kinds, double rank)
{
    const auto groupOf = [&](const Kind& kind) {
        if (isBody(kind))
            return slotOf(kind, SlotShape::Grid);
        return slotOf(kind, isBody(*kinds.front()) ? SlotShape::Nest : SlotShape::Group);
    };
    if (kinds.size() == 1)
        return groupOf(*kinds.front());
    Slot column;
    column.id = QStringLiteral("rank-%1").arg(rank);
    column.shape = SlotShape::Columns;
    for (const Kind* kind : kinds)
        column.slots.append(groupOf(*kind));
    return column;
}

/// Which kinds the model relates to which, in words that a set can hold.
QSet<QStringList> relatedKinds(const Model& model)
{
    const auto kindOf = [&](const End& end) {
        if (const auto* kind = std::get_if<KindId>(&end))
            return kind->text;
        const Element* element = model.find(std::get<ElementId>(end));
        return element ? element->kind.text : QString();
    };
    QSet<QStringList> related;
    model.table<Relation>().forEach([&](const Relation& relation) {
        related.insert({relation.type.text, kindOf(relation.from), kindOf(relation.to)});
    });
    return related;
}

QList<Slot> groupsIn(const Slot& column)
{
    return column.slots.isEmpty() ? QList<Slot>{column} : column.slots;
}

/// The arrows of a chain, from each column to the nearest at its left that it is related to, whichever way they
/// point; not to the vision unless it is the neighbour, since everything leads there.
class ChainArrows
{
public:
    ChainArrows(const Model& model, Composition& composition) : composition_(composition), related_(relatedKinds(model))
    {
    }

    void addOf(const RelationType& type)
    {
        for (qsizetype i = 0; i < composition_.slots.size(); ++i)
            addFrom(type, i);
    }

private:
    void addFrom(const RelationType& type, qsizetype column)
    {
        const QList<Slot>& slots = composition_.slots;
        const QList<Slot> own = groupsIn(slots[column]);
        for (qsizetype i = 0; i + 1 < own.size(); ++i)
            addBetween(type, {own[i]}, {own[i + 1]});
        for (qsizetype left = column - 1; left >= 0; --left)
            if ((left > 0 || column == 1) && addBetween(type, groupsIn(slots[left]), own))
                return;
    }

    bool addBetween(const RelationType& type, const QList<Slot>& some, const QList<Slot>& others)
    {
        bool isAny = false;
        const auto add = [&](const Slot& from, const Slot& to) {
            if (!related_.contains({type.id.text, from.kinds.front().text, to.kinds.front().text}))
                return;
            composition_.arrows.append({type.id, from.key(), to.key(), {}});
            isAny = true;
        };
        for (const Slot& one : some)
            for (const Slot& other : others) {
                add(one, other);
                add(other, one);
            }
        return isAny;
    }

    Composition& composition_;
    QSet<QStringList> related_;
};

} // namespace

Composition defaultChain(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-chain")};
    composition.form = Form::Chain;
    composition.frame = frameOf(model);
    const std::vector<const Kind*> ranked = rankedKinds(model);
    std::vector<std::vector<const Kind*>> columns;
    for (const Kind* kind : ranked) {
        const bool isNext = columns.empty() || (columns.back().back()->rank != kind->rank &&
                                                !(isHolder(model, ranked, *kind) && isBody(*columns.back().back())));
        if (isNext && columns.size() < columnsAtMost)
            columns.emplace_back();
        columns.back().push_back(kind);
    }
    for (const auto& kinds : columns)
        composition.slots.append(columnOf(kinds, *kinds.front()->rank));
    ChainArrows arrows(model, composition);
    for (const RelationType* type : model.table<RelationType>().sorted())
        if (type->nearerVision)
            arrows.addOf(*type);
    return composition;
}

} // namespace styrmodell
