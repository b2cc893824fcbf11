#include "views/scene/focus/kind/kind_members.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Kinds that hold `kind`, directly or within each other.
void addHolders(const Model& model, const Kind& kind, std::vector<const Kind*>& holders)
{
    for (const KindId& id : kind.parents)
        if (const Kind* parent = model.find(id);
            parent && std::find(holders.begin(), holders.end(), parent) == holders.end()) {
            holders.push_back(parent);
            addHolders(model, *parent, holders);
        }
}

std::vector<const Kind*> holdersOf(const Model& model, const Kind& kind)
{
    std::vector<const Kind*> holders;
    addHolders(model, kind, holders);
    return holders;
}

KindSection wholeKind(const PictureWords& words, const Kind& kind, bool isHeaded)
{
    KindSection section;
    section.kind = &kind;
    section.heading = isHeaded ? words.plural(kind) : QString();
    section.target = Focus(KindFocus{kind.id, {}});
    section.members = words.counted().elementsOf(kind.id);
    return section;
}

void addBySubtype(const PictureWords& words, const Kind& kind, const QString& subtype,
                  std::vector<KindSection>& sections)
{
    for (const SubtypeGroup& group : words.counted().bySubtype(kind)) {
        if (!subtype.isEmpty() && (!group.subtype || group.subtype->id != subtype))
            continue;
        KindSection section;
        section.kind = &kind;
        section.subtype = group.subtype;
        section.members = group.elements;
        if (group.subtype) {
            section.heading = words.plural(*group.subtype);
            section.group = group.subtype->group.in(words.language());
            section.target = Focus(KindFocus{kind.id, group.subtype->id});
        } else {
            section.heading = words(QT_TRANSLATE_NOOP("Publication", "Without a type"));
        }
        if (!subtype.isEmpty())
            section.target.reset();
        sections.push_back(std::move(section));
    }
}

/// Members body by body, and bodies without any as gaps.
std::vector<BodyGroup> groupsByBody(const PictureWords& words, const Kind& kind)
{
    std::vector<Mention> mentions;
    for (const Element* element : words.counted().elementsOf(kind.id))
        mentions.push_back({element, {}, false});
    std::vector<BodyGroup> groups = byBody(words.model(), mentions);
    for (const Kind* holder : holdersOf(words.model(), kind)) {
        if (!holder->flags.has(KindFlag::IsBody))
            continue;
        for (const Element* body : words.counted().elementsOf(holder->id))
            if (std::none_of(groups.begin(), groups.end(), [&](const BodyGroup& g) { return g.body == body; }))
                groups.push_back({body, {}, true});
    }
    return groups;
}

/// Gaps among the others, in the order of the bodies; members of no body last.
void sortByBody(const Model& model, std::vector<BodyGroup>& groups)
{
    std::vector<const Element*> order;
    for (const BodyGroup& group : groups)
        if (group.body)
            order.push_back(group.body);
    sortElements(model, order);
    const auto place = [&](const BodyGroup& group) {
        return group.body ? std::find(order.begin(), order.end(), group.body) : order.end();
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const BodyGroup& a, const BodyGroup& b) { return place(a) < place(b); });
}

void addByBody(const PictureWords& words, const Kind& kind, std::vector<KindSection>& sections)
{
    std::vector<BodyGroup> groups = groupsByBody(words, kind);
    sortByBody(words.model(), groups);
    for (const BodyGroup& group : groups) {
        KindSection section;
        section.kind = &kind;
        section.body = group.body;
        section.isGap = group.isGap;
        for (const Mention& mention : group.members)
            section.members.push_back(mention.element);
        sections.push_back(std::move(section));
    }
}

} // namespace

bool KindMembers::isBySubtype() const
{
    return std::any_of(sections.begin(), sections.end(), [](const KindSection& s) { return s.subtype != nullptr; });
}

bool KindMembers::isByBody() const
{
    return std::any_of(sections.begin(), sections.end(), [](const KindSection& s) { return s.body != nullptr; });
}

int KindMembers::total() const
{
    size_t total = 0;
    for (const KindSection& section : sections)
        total += section.members.size();
    return static_cast<int>(total);
}

std::vector<KindSection> sectionsOf(const PictureWords& words, const std::vector<const Kind*>& kinds,
                                    const QString& subtype)
{
    std::vector<KindSection> sections;
    for (const Kind* kind : kinds)
        if (!kind->subtypes.isEmpty())
            addBySubtype(words, *kind, subtype, sections);
        else if (!kind->flags.has(KindFlag::IsBody) && anyIsBody(holdersOf(words.model(), *kind)))
            addByBody(words, *kind, sections);
        else
            sections.push_back(wholeKind(words, *kind, kinds.size() > 1));
    return sections;
}

bool anyIsBody(const std::vector<const Kind*>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [](const Kind* k) { return k->flags.has(KindFlag::IsBody); });
}

} // namespace styrmodell
