#include "views/scene/words/sections.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

Side sideOf(const Related& related)
{
    const std::optional<bool> leadsUp = related.leadsUp();
    if (!leadsUp)
        return Side::Beside;
    if (*leadsUp)
        return related.isForward ? Side::Serves : Side::BuildsOn;
    return related.isForward ? Side::FollowsFrom : Side::ServedBy;
}

bool isByKind(const Related& related)
{
    return std::holds_alternative<KindId>(related.isForward ? related.relation->to : related.relation->from);
}

/// Whether the relation names `element` itself: what is not counted has no part in those of its kind.
bool isOwn(const Related& related, const Element& element)
{
    return (related.isForward ? related.relation->from : related.relation->to) == End(element.id);
}

RelationSection& sectionFor(std::vector<RelationSection>& sections, const Related& related)
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const RelationSection& s) {
        return s.type == related.type && s.isForward == related.isForward;
    });
    if (found != sections.end())
        return *found;
    sections.push_back({sideOf(related), related.type, related.isForward, {}});
    return sections.back();
}

KindMentions& kindIn(RelationSection& section, const Kind* kind)
{
    const auto found =
        std::find_if(section.kinds.begin(), section.kinds.end(), [&](const KindMentions& k) { return k.kind == kind; });
    if (found != section.kinds.end())
        return *found;
    section.kinds.push_back({kind, {}, true});
    return section.kinds.back();
}

void add(const Model& model, std::vector<RelationSection>& sections, const Related& related)
{
    KindMentions& kind = kindIn(sectionFor(sections, related), model.find(related.other->kind));
    kind.isWholeKind = kind.isWholeKind && isByKind(related);
    const auto known = std::find_if(kind.members.begin(), kind.members.end(),
                                    [&](const Mention& m) { return m.element == related.other; });
    if (known == kind.members.end()) {
        kind.members.push_back({related.other, {related.whose}, related.isExample()});
        return;
    }
    known->isExample = known->isExample && related.isExample();
    if (std::find(known->whose.begin(), known->whose.end(), related.whose) == known->whose.end())
        known->whose.push_back(related.whose);
}

void sortMentions(const Model& model, std::vector<Mention>& mentions)
{
    std::vector<const Element*> order;
    order.reserve(mentions.size());
    for (const Mention& mention : mentions)
        order.push_back(mention.element);
    sortElements(model, order);
    QHash<const Element*, qsizetype> place;
    for (const Element* element : order)
        place.insert(element, place.size());
    std::sort(mentions.begin(), mentions.end(),
              [&](const Mention& a, const Mention& b) { return place[a.element] < place[b.element]; });
}

void sortSections(const Model& model, std::vector<RelationSection>& sections)
{
    QHash<const Kind*, qsizetype> place;
    for (const Kind* kind : kindsInOrder(model))
        place.insert(kind, place.size());
    for (RelationSection& section : sections) {
        for (KindMentions& kind : section.kinds)
            sortMentions(model, kind.members);
        std::sort(section.kinds.begin(), section.kinds.end(),
                  [&](const KindMentions& a, const KindMentions& b) { return place[a.kind] < place[b.kind]; });
    }
    std::stable_sort(sections.begin(), sections.end(), [&](const RelationSection& a, const RelationSection& b) {
        if (a.side != b.side)
            return a.side < b.side;
        return place[a.kinds.front().kind] < place[b.kinds.front().kind];
    });
}

} // namespace

size_t RelationSection::memberCount() const
{
    size_t count = 0;
    for (const KindMentions& kind : kinds)
        count += kind.members.size();
    return count;
}

std::vector<const Kind*> RelationSection::kindsOfWhose(const Model& model) const
{
    std::vector<const Kind*> result;
    for (const Kind* kind : kindsInOrder(model)) {
        const auto isOfKind = [&](const Element* element) { return element->kind == kind->id; };
        const auto isOfIt = [&](const Mention& m) { return std::any_of(m.whose.begin(), m.whose.end(), isOfKind); };
        if (std::any_of(kinds.begin(), kinds.end(),
                        [&](const KindMentions& k) { return std::any_of(k.members.begin(), k.members.end(), isOfIt); }))
            result.push_back(kind);
    }
    return result;
}

std::vector<RelationSection> relationSections(const CountedModel& counted, const std::vector<const Element*>& own)
{
    std::vector<RelationSection> sections;
    for (const Element* element : own)
        for (const Related& related : relatedTo(counted, *element)) {
            const bool isInside = std::find(own.begin(), own.end(), related.other) != own.end();
            if (!isInside && (counted.isCounted(*element) || isOwn(related, *element)))
                add(counted.model(), sections, related);
        }
    sortSections(counted.model(), sections);
    const size_t from = own.size() > 1 ? wholeKindInContainer : wholeKindFrom;
    for (RelationSection& section : sections)
        for (KindMentions& kind : section.kinds)
            kind.isOnePlate = kind.isWholeKind && kind.members.size() > from;
    return sections;
}

std::vector<RelationSection> onSide(const std::vector<RelationSection>& sections, Side side)
{
    std::vector<RelationSection> result;
    std::copy_if(sections.begin(), sections.end(), std::back_inserter(result),
                 [&](const RelationSection& section) { return section.side == side; });
    return result;
}

std::vector<BodyGroup> byBody(const Model& model, const std::vector<Mention>& members)
{
    std::vector<BodyGroup> groups;
    for (const Mention& mention : members) {
        const Element* body = bodyOf(model, *mention.element);
        const auto found =
            std::find_if(groups.begin(), groups.end(), [&](const BodyGroup& group) { return group.body == body; });
        if (found == groups.end())
            groups.push_back({body, {mention}, false});
        else
            found->members.push_back(mention);
    }
    std::vector<const Element*> bodies;
    for (const BodyGroup& group : groups)
        if (group.body)
            bodies.push_back(group.body);
    sortElements(model, bodies);
    const auto place = [&](const Element* body) {
        return body ? std::find(bodies.begin(), bodies.end(), body) - bodies.begin()
                    : static_cast<std::ptrdiff_t>(bodies.size());
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const BodyGroup& a, const BodyGroup& b) { return place(a.body) < place(b.body); });
    return groups;
}

} // namespace styrmodell
