#include "views/scene/focus/kind_page.h"

#include "model/queries/order.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

const Slot* slotNamed(const QList<Slot>& slots, const QString& key)
{
    for (const Slot& slot : slots) {
        if (slot.key() == key)
            return &slot;
        if (const Slot* found = slotNamed(slot.slots, key))
            return found;
    }
    return nullptr;
}

const Slot* slotOfKind(const QList<Slot>& slots, const KindId& kind)
{
    for (const Slot& slot : slots) {
        if (slot.kinds == QList<KindId>{kind})
            return &slot;
        if (const Slot* found = slotOfKind(slot.slots, kind))
            return found;
    }
    return nullptr;
}

void addKinds(const Model& model, const Slot& slot, std::vector<const Kind*>& kinds)
{
    for (const KindId& id : slot.kinds)
        if (const Kind* kind = model.find(id); kind && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    for (const Slot& inner : slot.slots)
        addKinds(model, inner, kinds);
}

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

bool isOfBodies(const std::vector<const Kind*>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [](const Kind* k) { return k->flags.has(KindFlag::IsBody); });
}

} // namespace

KindPage::KindPage(const PictureWords& words, const Composition& composition, const Focus& focus) : words_(words)
{
    if (const auto* kindFocus = std::get_if<KindFocus>(&focus)) {
        const Kind* kind = words.model().find(kindFocus->kind);
        if (!kind)
            return;
        const auto subtype = std::find_if(kind->subtypes.begin(), kind->subtypes.end(),
                                          [&](const Subtype& one) { return one.id == kindFocus->subtype; });
        if (!kindFocus->subtype.isEmpty() && subtype == kind->subtypes.end())
            return;
        kinds_.push_back(kind);
        subtype_ = kindFocus->subtype;
        const Slot* slot = slotOfKind(composition.slots, kind->id);
        title_ = !subtype_.isEmpty()              ? words.plural(*subtype)
                 : slot && !slot->title.isEmpty() ? slot->title.in(words.language())
                                                  : words.plural(*kind);
    } else if (const auto* slotFocus = std::get_if<SlotFocus>(&focus)) {
        const Slot* slot = slotNamed(composition.slots, slotFocus->slot);
        if (!slot)
            return;
        addKinds(words.model(), *slot, kinds_);
        if (isOfBodies(kinds_))
            std::erase_if(kinds_, [](const Kind* kind) { return !kind->flags.has(KindFlag::IsBody); });
        QStringList names;
        for (const Kind* kind : kinds_)
            names << (names.isEmpty() ? words.plural(*kind) : words.inSentence(words.plural(*kind)));
        title_ = slot->title.isEmpty() ? words.joined(names) : slot->title.in(words.language());
    }
    for (const Kind* kind : kinds_)
        addKind(*kind);
}

void KindPage::addKind(const Kind& kind)
{
    std::vector<const Kind*> holders;
    addHolders(words_.model(), kind, holders);
    if (!kind.subtypes.isEmpty()) {
        addBySubtype(kind);
    } else if (!kind.flags.has(KindFlag::IsBody) && isOfBodies(holders)) {
        addByBody(kind);
    } else {
        Section section;
        section.kind = &kind;
        section.heading = kinds_.size() > 1 ? words_.plural(kind) : QString();
        section.target = Focus(KindFocus{kind.id, {}});
        section.members = words_.counted().elementsOf(kind.id);
        sections_.push_back(std::move(section));
    }
}

void KindPage::addBySubtype(const Kind& kind)
{
    for (const SubtypeGroup& group : words_.counted().bySubtype(kind)) {
        if (!subtype_.isEmpty() && (!group.subtype || group.subtype->id != subtype_))
            continue;
        Section section;
        section.kind = &kind;
        section.subtype = group.subtype;
        section.members = group.elements;
        if (group.subtype) {
            section.heading = words_.plural(*group.subtype);
            section.group = group.subtype->group.in(words_.language());
            section.target = Focus(KindFocus{kind.id, group.subtype->id});
        } else {
            section.heading = words_(QT_TRANSLATE_NOOP("Publication", "Without a type"));
        }
        if (!subtype_.isEmpty())
            section.target.reset();
        sections_.push_back(std::move(section));
    }
}

void KindPage::addByBody(const Kind& kind)
{
    std::vector<const Kind*> holders;
    addHolders(words_.model(), kind, holders);
    std::vector<Mention> mentions;
    for (const Element* element : words_.counted().elementsOf(kind.id))
        mentions.push_back({element, {}, false});
    std::vector<BodyGroup> groups = byBody(words_.model(), mentions);
    for (const Kind* holder : holders) {
        if (!holder->flags.has(KindFlag::IsBody))
            continue;
        for (const Element* body : words_.counted().elementsOf(holder->id))
            if (std::none_of(groups.begin(), groups.end(), [&](const BodyGroup& g) { return g.body == body; }))
                groups.push_back({body, {}, true});
    }
    std::vector<const Element*> order;
    for (const BodyGroup& group : groups)
        if (group.body)
            order.push_back(group.body);
    sortElements(words_.model(), order);
    const auto place = [&](const Element* body) { return std::find(order.begin(), order.end(), body); };
    std::stable_sort(groups.begin(), groups.end(), [&](const BodyGroup& a, const BodyGroup& b) {
        return (a.body ? place(a.body) : order.end()) < (b.body ? place(b.body) : order.end());
    });
    for (const BodyGroup& group : groups) {
        Section section;
        section.kind = &kind;
        section.body = group.body;
        section.isGap = group.isGap;
        for (const Mention& mention : group.members)
            section.members.push_back(mention.element);
        sections_.push_back(std::move(section));
    }
}

bool KindPage::isByBody() const
{
    return std::any_of(sections_.begin(), sections_.end(), [](const Section& s) { return s.body != nullptr; });
}

int KindPage::total() const
{
    size_t total = 0;
    for (const Section& section : sections_)
        total += section.members.size();
    return static_cast<int>(total);
}

QString KindPage::description() const
{
    QStringList sentences;
    for (const Kind* kind : kinds_)
        if (const QString words = kind->explanation.in(words_.language()); !words.isEmpty())
            sentences << words;
    sentences << words_(QT_TRANSLATE_N_NOOP("Publication", "%n in all"), total()) + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

size_t KindPage::parts(const FocusDetail& detail) const
{
    if (isByBody())
        return partsFor(sections_.size(), detail);
    size_t parts = 1;
    for (const Section& section : sections_)
        parts = std::max(parts, partsFor(section.members.size(), detail));
    return parts;
}

QStringList KindPage::leftOutWords() const
{
    static constexpr std::array phrases{
        QT_TRANSLATE_N_NOOP("Publication", "%n proposal(s)"),
        QT_TRANSLATE_N_NOOP("Publication", "%n sent for comment"),
        QT_TRANSLATE_N_NOOP("Publication", "%n draft(s)"),
        QT_TRANSLATE_N_NOOP("Publication", "%n replaced"),
        QT_TRANSLATE_N_NOOP("Publication", "%n repealed"),
        QT_TRANSLATE_N_NOOP("Publication", "%n not yet in force"),
        QT_TRANSLATE_N_NOOP("Publication", "%n whose validity has expired without a successor")};
    QStringList parts;
    for (const Kind* kind : kinds_)
        for (const LeftOutGroup& group : words_.counted().leftOut(kind->id)) {
            std::vector<const Element*> elements = group.elements;
            if (!subtype_.isEmpty())
                std::erase_if(elements, [&](const Element* element) { return element->subtype != subtype_; });
            if (elements.empty())
                continue;
            QString part = words_(phrases[static_cast<size_t>(group.reason)], static_cast<int>(elements.size()));
            if (group.reason == LeftOut::Expired && elements.size() <= 3) {
                QStringList titles;
                for (const Element* element : elements)
                    titles << words_.title(*element);
                part += QStringLiteral(" (%1)").arg(titles.join(QStringLiteral(", ")));
            }
            parts << part;
        }
    return parts;
}

QString KindPage::abbreviations() const
{
    QStringList parts;
    for (const Section& section : sections_)
        for (const Element* member : section.members) {
            const Decision* adoption =
                section.kind->flags.has(KindFlag::IsDocument) ? words_.adoption(*member) : nullptr;
            const Element* body = adoption && adoption->body ? words_.model().find(*adoption->body) : nullptr;
            if (!body || body->shortTitle.trimmed().isEmpty())
                continue;
            const QString part =
                QStringLiteral("%1 %2").arg(words_.title(*body, true), withSmallFirst(words_.title(*body)));
            if (!parts.contains(part))
                parts << part;
        }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace styrmodell
