#include "model/queries/verbs.h"

#include <algorithm>
#include <tuple>

namespace styrmodell
{
namespace
{

/// Empty for a whole kind: what is said of all need not be said of one again.
KindId kindOf(const Model& model, const End& end)
{
    const auto* id = std::get_if<ElementId>(&end);
    const Element* element = id ? model.find(*id) : nullptr;
    return element ? element->kind : KindId{};
}

/// Of verbs that nobody has used yet those that say what something serves come first.
int likelihood(const RelationType& type, bool isForward)
{
    const bool leadsUp = type.nearerVision == (isForward ? RelationSide::To : RelationSide::From);
    return leadsUp ? (isForward ? 2 : 1) : 0;
}

} // namespace

std::vector<Verb> verbsBetween(const Model& model, const KindId& kind, const KindId& other)
{
    std::vector<Verb> verbs;
    for (const RelationType* type : model.table<RelationType>().sorted())
        for (const bool isForward : {true, false})
            verbs.push_back({type->id, isForward, 0, 0});
    std::stable_sort(verbs.begin(), verbs.end(), [&](const Verb& a, const Verb& b) {
        return likelihood(*model.find(a.type), a.isForward) > likelihood(*model.find(b.type), b.isForward);
    });
    model.table<Relation>().forEach([&](const Relation& relation) {
        const KindId from = kindOf(model, relation.from);
        const KindId to = kindOf(model, relation.to);
        for (Verb& verb : verbs) {
            if (verb.type != relation.type || (verb.isForward ? from : to) != kind)
                continue;
            ++verb.uses;
            verb.usesBetween += (verb.isForward ? to : from) == other ? 1 : 0;
        }
    });
    std::stable_sort(verbs.begin(), verbs.end(), [](const Verb& a, const Verb& b) {
        return std::tuple(a.usesBetween, a.uses) > std::tuple(b.usesBetween, b.uses);
    });
    return verbs;
}

std::vector<Verb> verbsFor(const Model& model, const KindId& kind)
{
    return verbsBetween(model, kind, {});
}

QString wordsOf(const Model& model, const Verb& verb)
{
    const RelationType* type = model.find(verb.type);
    return type ? (verb.isForward ? type->forward : type->backward).in(model.language()) : verb.type.text;
}

Relation relationFor(const Verb& verb, const ElementId& own, const ElementId& other)
{
    Relation relation;
    relation.type = verb.type;
    relation.from = verb.isForward ? own : other;
    relation.to = verb.isForward ? other : own;
    return relation;
}

bool isRelated(const Model& model, const Verb& verb, const ElementId& own, const ElementId& other)
{
    const Relation sought = relationFor(verb, own, other);
    const auto relations = model.referrersOf<Relation>(RecordKey::of(own));
    return std::any_of(relations.begin(), relations.end(), [&](const Relation* relation) {
        return relation->type == sought.type && relation->from == sought.from && relation->to == sought.to;
    });
}

} // namespace styrmodell
