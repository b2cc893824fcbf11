#include "views/scene/compositions/default_matrix.h"

#include "model/queries/order.h"
#include "views/scene/compositions/from_ranks.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isBodyKind(const Kind& kind)
{
    return kind.flags.has(KindFlag::IsBody);
}

/// Which kinds lead to which, by relations towards the vision and by what lies in what.
class KindSteps
{
public:
    KindSteps(const Model& model, bool isEveryRelation) : model_(model)
    {
        model.table<Relation>().forEach([&](const Relation& relation) {
            const RelationType* type = model.find(relation.type);
            if (!type || !type->nearerVision)
                return;
            const bool isForward = *type->nearerVision == RelationSide::To;
            if (isForward || isEveryRelation)
                add(isForward ? relation.from : relation.to, isForward ? relation.to : relation.from);
        });
        model.table<Kind>().forEach([&](const Kind& kind) {
            for (const KindId& parent : kind.parents)
                up_[kind.id].insert(parent);
        });
    }

    /// Kinds that are reached from `start`, by way of none that lies in a body.
    QSet<KindId> reached(const KindId& start) const
    {
        QSet<KindId> found;
        std::vector<KindId> ahead{start};
        while (!ahead.empty()) {
            const KindId at = ahead.back();
            ahead.pop_back();
            for (const KindId& next : up_.value(at)) {
                const Kind* kind = model_.find(next);
                if (!kind || next == start || found.contains(next) || isBodyKind(*kind) || isOfBodies(*kind))
                    continue;
                found.insert(next);
                ahead.push_back(next);
            }
        }
        return found;
    }

    QSet<KindId> directly(const KindId& start) const { return up_.value(start); }

    /// Whether the kind may lie in a body, however deep.
    bool isOfBodies(const Kind& kind) const { return !bodiesAround(kind).isEmpty(); }

    QSet<KindId> bodiesAround(const Kind& kind) const
    {
        QSet<KindId> seen{kind.id};
        QSet<KindId> bodies;
        std::vector<const Kind*> ahead{&kind};
        while (!ahead.empty()) {
            const Kind* at = ahead.back();
            ahead.pop_back();
            for (const KindId& parent : at->parents) {
                const Kind* found = model_.find(parent);
                if (!found || seen.contains(parent))
                    continue;
                seen.insert(parent);
                if (isBodyKind(*found))
                    bodies.insert(parent);
                else
                    ahead.push_back(found);
            }
        }
        return bodies;
    }

private:
    std::optional<KindId> kindAt(const End& end) const
    {
        if (const auto* kind = std::get_if<KindId>(&end))
            return *kind;
        const Element* element = model_.find(std::get<ElementId>(end));
        return element ? std::optional(element->kind) : std::nullopt;
    }

    void add(const End& from, const End& to)
    {
        const auto lower = kindAt(from);
        const auto upper = kindAt(to);
        if (lower && upper && isOfSomeone(from))
            up_[*lower].insert(*upper);
    }

    /// What lies in nothing though its kind may lie in a body does not speak for its kind: it is in no row.
    bool isOfSomeone(const End& end) const
    {
        const auto* id = std::get_if<ElementId>(&end);
        const Element* element = id ? model_.find(*id) : nullptr;
        const Kind* kind = element ? model_.find(element->kind) : nullptr;
        return !kind || !isOfBodies(*kind) || bodyOf(model_, *element);
    }

    const Model& model_;
    QMap<KindId, QSet<KindId>> up_{};
};

class MatrixChoice
{
public:
    explicit MatrixChoice(const Model& model) : model_(model), ranked_(rankedKinds(model)), steps_(model, false)
    {
        std::erase_if(ranked_, [](const Kind* kind) { return isBodyKind(*kind); });
    }

    Composition make()
    {
        Composition composition;
        composition.id = {QStringLiteral("default-matrix")};
        composition.form = Form::Matrix;
        const Kind* cell = chooseCell(composition.rows);
        if (!cell)
            return composition;
        composition.cell = {cell->id};
        if (composition.rows.isEmpty())
            composition.rows = withoutBodies(*cell);
        composition.columns = columnsFor(*cell, composition.rows, steps_);
        if (composition.columns.isEmpty())
            composition.columns = columnsFor(*cell, composition.rows, KindSteps(model_, true));
        if (composition.columns.isEmpty())
            composition.columns = columnsByRank(*cell, composition.rows);
        return composition;
    }

private:
    bool isMany(const KindId& kind) const { return elementsOfKind(model_, kind).size() > 1; }

    /// Body kinds in their order: those that the kind may lie in, else those that its elements name.
    QList<KindId> rowsFor(const Kind& cell) const
    {
        QSet<KindId> bodies = steps_.bodiesAround(cell);
        if (bodies.isEmpty())
            for (const Element* element : elementsOfKind(model_, cell.id))
                if (const Element* body = bodyOf(model_, *element))
                    bodies.insert(body->kind);
        QList<KindId> rows;
        for (const Kind* kind : kindsInOrder(model_))
            if (bodies.contains(kind->id))
                rows.append(kind->id);
        return rows;
    }

    /// The first that is of bodies: with targets, measured, any; each from the lowest up.
    const Kind* chooseCell(QList<KindId>& rows) const
    {
        const auto lowest = [&](auto takes) -> const Kind* {
            for (auto kind = ranked_.rbegin(); kind != ranked_.rend(); ++kind)
                if (takes(**kind)) {
                    rows = rowsFor(**kind);
                    if (!rows.isEmpty())
                        return *kind;
                }
            return nullptr;
        };
        for (const KindFlag flag : {KindFlag::HasTargets, KindFlag::IsMeasured})
            if (const Kind* kind = lowest([&](const Kind& one) { return one.flags.has(flag); }))
                return kind;
        if (const Kind* kind = lowest([](const Kind&) { return true; }))
            return kind;
        return lowestThatLeads();
    }

    const Kind* lowestThatLeads() const
    {
        for (auto kind = ranked_.rbegin(); kind != ranked_.rend(); ++kind)
            if (!steps_.reached((*kind)->id).isEmpty())
                return *kind;
        return ranked_.empty() ? nullptr : ranked_.back();
    }

    /// What the cells lie in, unless that is all that they lead to; else they are rows themselves.
    QList<KindId> withoutBodies(const Kind& cell) const
    {
        QSet<KindId> others = steps_.reached(cell.id);
        for (const KindId& parent : cell.parents)
            others.remove(parent);
        return cell.parents.isEmpty() || others.isEmpty() ? QList<KindId>{cell.id} : cell.parents;
    }

    bool mayHead(const Kind& kind, const Kind& cell, const QList<KindId>& rows) const
    {
        return kind.id != cell.id && !rows.contains(kind.id) && !steps_.isOfBodies(kind) && kind.rank <= cell.rank;
    }

    QList<KindId> columnsFor(const Kind& cell, const QList<KindId>& rows, const KindSteps& steps) const
    {
        const QSet<KindId> reached = steps.reached(cell.id);
        for (const Kind* kind : ranked_)
            if (reached.contains(kind->id) && mayHead(*kind, cell, rows) && isMany(kind->id))
                return {kind->id};
        const QSet<KindId> next = steps.directly(cell.id);
        QList<KindId> single;
        for (const Kind* kind : ranked_)
            if (next.contains(kind->id) && mayHead(*kind, cell, rows))
                single.append(kind->id);
        return single;
    }

    /// Where nothing is related yet: what is measured above the cells, else what is next above them.
    QList<KindId> columnsByRank(const Kind& cell, const QList<KindId>& rows) const
    {
        const Kind* chosen = nullptr;
        for (const Kind* kind : ranked_)
            if (mayHead(*kind, cell, rows) && !kind->flags.has(KindFlag::IsDocument) &&
                (!chosen || !chosen->flags.has(KindFlag::IsMeasured) || kind->flags.has(KindFlag::IsMeasured)))
                chosen = kind;
        return chosen ? QList<KindId>{chosen->id} : QList<KindId>();
    }

    const Model& model_;
    std::vector<const Kind*> ranked_; ///< but for bodies
    KindSteps steps_;
};

} // namespace

Composition defaultMatrix(const Model& model)
{
    return MatrixChoice(model).make();
}

} // namespace styrmodell
