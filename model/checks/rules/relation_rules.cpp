#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

using Next = std::map<RecordKey, std::vector<RecordKey>>;

RecordKey keyOf(const End& end)
{
    return std::visit([](const auto& id) { return RecordKey::of(id); }, end);
}

/// Finds the rings of one relation type by walking depth first; a ring is told once, from where it is closed.
class RingSearch
{
public:
    explicit RingSearch(const Next& next) : next_(next)
    {
        for (const auto& [key, after] : next_)
            walk(key);
    }

    const std::vector<std::vector<RecordKey>>& rings() const { return rings_; }

private:
    struct Step {
        RecordKey at{};
        size_t done = 0; ///< how many of its next were walked
    };

    /// With a path of its own: a chain may be longer than the program's stack.
    void walk(const RecordKey& start)
    {
        if (!seen_.contains(start))
            enter(start);
        while (!path_.empty()) {
            Step& step = path_.back();
            const auto after = next_.find(step.at);
            if (after == next_.end() || step.done == after->second.size()) {
                onPath_.remove(step.at);
                path_.pop_back();
                continue;
            }
            const RecordKey to = after->second[step.done++];
            if (onPath_.contains(to))
                close(to);
            else if (!seen_.contains(to))
                enter(to);
        }
    }

    void enter(const RecordKey& key)
    {
        seen_.insert(key);
        onPath_.insert(key);
        path_.push_back({key, 0});
    }

    void close(const RecordKey& to)
    {
        std::vector<RecordKey> ring;
        const auto first = std::find_if(path_.begin(), path_.end(), [&](const Step& step) { return step.at == to; });
        for (auto step = first; step != path_.end(); ++step)
            ring.push_back(step->at);
        rings_.push_back(std::move(ring));
    }

    const Next& next_;
    std::vector<Step> path_;
    QSet<RecordKey> onPath_;
    QSet<RecordKey> seen_;
    std::vector<std::vector<RecordKey>> rings_;
};

QString wordOf(const Model& model, const RecordKey& key)
{
    const bool isKind = key.type == recordIndex<Kind>;
    return Texts::tr("“%1”").arg(isKind ? pluralOf(model, *model.find(KindId{key.id}))
                                        : titleOf(*model.find(ElementId{key.id})));
}

Finding aboutRing(const Model& model, const RelationType& type, const std::vector<RecordKey>& ring)
{
    QStringList words;
    for (const RecordKey& key : ring)
        words += wordOf(model, key);
    words += words.front();
    Finding finding = about(
        Texts::tr("A ring of “%1”: %2.").arg(type.forward.in(model.language()), words.join(QStringLiteral(" → "))));
    if (ring.front().type == recordIndex<Element>)
        finding.element = ElementId{ring.front().id};
    return finding;
}

std::vector<Finding> ringOfRelations(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::map<RelationTypeId, Next> byType;
    for (const Relation* relation : model.table<Relation>().sorted())
        if (relation->from != relation->to && model.find(relation->type)->isAcyclic() &&
            isValidOn(counted.day(), relation->validFrom, relation->validTo))
            byType[relation->type][keyOf(relation->from)].push_back(keyOf(relation->to));
    std::vector<Finding> findings;
    for (const auto& [type, next] : byType) {
        const RingSearch search(next);
        for (const std::vector<RecordKey>& ring : search.rings())
            findings.push_back(aboutRing(model, *model.find(type), ring));
    }
    return findings;
}

Finding aboutRelation(const Relation& relation, const QString& message, const Fix& fix)
{
    Finding finding = about(message, fix);
    for (const End* end : {&relation.to, &relation.from})
        if (const auto* id = std::get_if<ElementId>(end))
            finding.element = *id;
    return finding;
}

bool overlaps(const Relation& a, const Relation& b)
{
    return (!a.validTo || !b.validFrom || b.validFrom->first() <= a.validTo->last()) &&
           (!b.validTo || !a.validFrom || a.validFrom->first() <= b.validTo->last());
}

std::vector<Finding> relationTwice(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::map<std::tuple<RelationTypeId, RecordKey, RecordKey>, std::vector<const Relation*>> said;
    std::vector<Finding> findings;
    for (const Relation* relation : model.table<Relation>().sorted()) {
        std::vector<const Relation*>& same = said[{relation->type, keyOf(relation->from), keyOf(relation->to)}];
        if (std::any_of(same.begin(), same.end(), [&](const Relation* other) { return overlaps(*other, *relation); }))
            findings.push_back(aboutRelation(
                *relation, Texts::tr("The model says twice: %1.").arg(sentenceOf(model, *relation)),
                {Texts::tr("Remove the second one"), [id = relation->id](Draft& draft) { draft.remove(id); }}));
        same.push_back(relation);
    }
    return findings;
}

std::optional<double> rankAt(const Model& model, const End& end)
{
    const auto* kind = std::get_if<KindId>(&end);
    return model.find(kind ? *kind : model.find(std::get<ElementId>(end))->kind)->rank;
}

std::vector<Finding> relationWrongWay(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Relation* relation : model.table<Relation>().sorted()) {
        const auto nearer = model.find(relation->type)->nearerVision;
        const auto from = rankAt(model, relation->from);
        const auto to = rankAt(model, relation->to);
        if (!nearer || !from || !to || (*nearer == RelationSide::From ? *from <= *to : *to <= *from))
            continue;
        findings.push_back(
            aboutRelation(*relation,
                          Texts::tr("The model says %1, which by the levels of the two is the wrong way round.")
                              .arg(sentenceOf(model, *relation)),
                          fixOf(Texts::tr("Turn the relation round"), relation->id,
                                [](Relation& changed) { std::swap(changed.from, changed.to); })));
    }
    return findings;
}

/// Whether anything ties the element to the rest: containment, a relation of its own or of its kind, being responsible.
bool isTied(const CountedModel& counted, const Element& element)
{
    const QList<RecordKey>& referrers = counted.model().referrers(RecordKey::of(element.id));
    const bool isNamed = std::any_of(referrers.begin(), referrers.end(), [&](const RecordKey& key) {
        const Decision* decision = counted.model().find(DecisionId{key.id});
        return key.type == recordIndex<Element> || key.type == recordIndex<Relation> ||
               (key.type == recordIndex<Decision> && decision->body == element.id);
    });
    return isNamed || element.parent || element.body || !counted.relationsAt(RecordKey::of(element.kind)).empty();
}

std::vector<Finding> orphan(const CountedModel& counted)
{
    if (counted.model().table<Element>().size() < 2)
        return {}; // a model just begun has nothing to relate it to
    return aboutEach(counted, [&](const Element& element, const Kind&) -> std::optional<Finding> {
        if (isTied(counted, element))
            return {};
        return about(element,
                     Texts::tr("“%1” is related to nothing, lies in nothing and holds nothing.").arg(titleOf(element)));
    });
}

} // namespace

std::vector<Rule> relationRules()
{
    return {
        {QStringLiteral("ringOfRelations"), Severity::Error, Texts::tr("Ring of relations"),
         Texts::tr("In a ring nothing is nearer the vision than anything else."), ringOfRelations},
        {QStringLiteral("relationWrongWay"), Severity::Error, Texts::tr("Relation the wrong way round"),
         Texts::tr("The line of sight would lead down where it should lead up."), relationWrongWay},
        {QStringLiteral("relationTwice"), Severity::Warning, Texts::tr("Relation said twice"),
         Texts::tr("A note or an end set on the one would not hold for the other."), relationTwice},
        {QStringLiteral("orphan"), Severity::Warning, Texts::tr("Related to nothing"),
         Texts::tr("What nothing leads to, readers of a picture never find."), orphan},
    };
}

} // namespace styrmodell
