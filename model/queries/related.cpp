#include "model/queries/related.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

const Element* elementAt(const CountedModel& counted, const End& end)
{
    const auto* id = std::get_if<ElementId>(&end);
    const Element* element = id ? counted.model().find(*id) : nullptr;
    return element && counted.isCounted(*element) ? element : nullptr;
}

/// Collects what one element is related to.
class Collector
{
public:
    Collector(const CountedModel& counted, const Element& element) : counted_(counted), element_(element) {}

    void add(const Relation& relation)
    {
        if (standsFor(relation.from))
            addOthers(relation, true, relation.to);
        if (standsFor(relation.to))
            addOthers(relation, false, relation.from);
    }
    std::vector<Related> take() { return std::move(found_); }

private:
    /// Whether `element` has a relation of its own, of this type and direction, with an element of `kind`.
    bool hasOwn(const Element& element, const Relation& relation, bool isForward, const KindId& kind) const
    {
        return counted_.ownRelationsOf(element).contains({relation.type, isForward, kind});
    }

    bool standsFor(const End& end) const { return end == End(element_.id) || end == End(element_.kind); }

    void addOthers(const Relation& relation, bool isForward, const End& otherEnd)
    {
        const End& ownEnd = isForward ? relation.from : relation.to;
        const bool isByKind = std::holds_alternative<KindId>(ownEnd);
        if (const auto* kind = std::get_if<KindId>(&otherEnd)) {
            if (hasOwn(element_, relation, isForward, *kind))
                return;
            for (const Element* other : counted_.elementsOf(*kind))
                addOther(relation, isForward, other, isByKind);
        } else {
            addOther(relation, isForward, elementAt(counted_, otherEnd), isByKind);
        }
    }

    void addOther(const Relation& relation, bool isForward, const Element* other, bool isByKind)
    {
        if (!other || other == &element_)
            return;
        if (isByKind && hasOwn(*other, relation, !isForward, element_.kind))
            return;
        found_.push_back({&relation, counted_.model().find(relation.type), isForward, other, &element_});
    }

    const CountedModel& counted_;
    const Element& element_;
    std::vector<Related> found_;
};

bool isSamePlace(const Related& a, const Related& b)
{
    return a.type == b.type && a.isForward == b.isForward;
}

/// By type, direction, the others' order, own before inherited, then id; the first of equals stays.
void sortOnce(const CountedModel& counted, std::vector<Related>& related)
{
    std::vector<const Element*> others;
    others.reserve(related.size());
    for (const Related& one : related)
        others.push_back(one.other);
    sortElements(counted.model(), others);
    QHash<const Element*, qsizetype> place;
    for (const Element* other : others)
        if (!place.contains(other))
            place.insert(other, place.size());
    std::stable_sort(related.begin(), related.end(), [&](const Related& a, const Related& b) {
        if (a.type != b.type)
            return a.type->id < b.type->id;
        if (a.isForward != b.isForward)
            return a.isForward;
        return place[a.other] < place[b.other];
    });
    const auto end = std::unique(related.begin(), related.end(), [](const Related& a, const Related& b) {
        return isSamePlace(a, b) && a.other == b.other;
    });
    related.erase(end, related.end());
}

void collect(const CountedModel& counted, const Element& element, std::vector<Related>& into)
{
    Collector collector(counted, element);
    for (const RecordKey& key : {RecordKey::of(element.id), RecordKey::of(element.kind)})
        for (const Relation* relation : counted.relationsAt(key))
            collector.add(*relation);
    for (Related& one : collector.take())
        into.push_back(one);
}

void addDescendants(const CountedModel& counted, const ElementId& container, std::vector<const Element*>& into)
{
    for (const Element* child : counted.childrenOf(container)) {
        into.push_back(child);
        addDescendants(counted, child->id, into);
    }
}

} // namespace

std::vector<Related> relatedTo(const CountedModel& counted, const Element& element)
{
    std::vector<Related> related;
    collect(counted, element, related);
    sortOnce(counted, related);
    return related;
}

std::vector<const Element*> descendantsOf(const CountedModel& counted, const ElementId& container)
{
    std::vector<const Element*> descendants;
    addDescendants(counted, container, descendants);
    return descendants;
}

std::vector<Related> relatedToWithin(const CountedModel& counted, const Element& container)
{
    QSet<const Element*> inside{&container};
    std::vector<Related> related;
    collect(counted, container, related);
    for (const Element* descendant : descendantsOf(counted, container.id)) {
        inside.insert(descendant);
        collect(counted, *descendant, related);
    }
    std::erase_if(related, [&](const Related& one) { return inside.contains(one.other); });
    sortOnce(counted, related);
    return related;
}

KindRelations::KindRelations(const CountedModel& counted)
{
    const auto kindAt = [&](const End& end) -> std::optional<KindId> {
        if (const auto* kind = std::get_if<KindId>(&end))
            return *kind;
        const Element* element = elementAt(counted, end);
        return element ? std::optional(element->kind) : std::nullopt;
    };
    counted.model().table<Relation>().forEach([&](const Relation& relation) {
        const auto from = kindAt(relation.from);
        const auto to = kindAt(relation.to);
        if (from && to && isValidOn(counted.day(), relation.validFrom, relation.validTo))
            triples_.insert({relation.type, *from, *to});
    });
}

bool KindRelations::has(const RelationTypeId& type, const QList<KindId>& from, const QList<KindId>& to) const
{
    return std::any_of(from.begin(), from.end(), [&](const KindId& a) {
        return std::any_of(to.begin(), to.end(), [&](const KindId& b) { return triples_.contains({type, a, b}); });
    });
}

} // namespace styrmodell
