#include "views/scene/overview/house/pillar.h"

#include "views/scene/overview/holdings.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t fewestPillars = 4; ///< shown even where names are few: cards become counts first
constexpr int namesToCard = 8;

/// How many cards stand in a member's pillar: they are counted before members are.
size_t cardsAtMost(const OverviewStyle& style)
{
    const int names = style.detail.namesAtMost;
    return static_cast<size_t>(names >= 1000 ? names : std::max(1, names / namesToCard));
}

std::vector<Label> cardsOf(const OverviewStyle& style, const Holding& holding, const Label& head, const Slot& slot)
{
    const QString place = QStringLiteral("%1.%2").arg(slot.key(), head.key.thing);
    std::vector<Label> cards;
    const size_t most = cardsAtMost(style);
    for (const Element* element : holding.held) {
        if (cards.size() + 1 >= most && holding.held.size() > most) {
            Label more = moreLabel(style, slot, holding.held.size() - cards.size());
            more.key.slot = head.key.thing;
            more.target = head.target;
            cards.push_back(std::move(more));
            break;
        }
        cards.push_back(elementLabel(style, *element, QStringLiteral("card"), place));
    }
    return cards;
}

/// What a member without anything in it lacks.
Label lackOf(const OverviewStyle& style, const Slot& slot, const Element& member)
{
    Slot missing;
    missing.id = member.id.text;
    missing.kinds = slot.inside;
    Label label = emptyLabel(style, missing, true);
    label.key = {member.id.text, QStringLiteral("empty"), slot.key()};
    label.target = Focus(member.id);
    const Kind* kind = style.words.model().find(slot.inside.first());
    if (label.vacancy && kind && kind->parents.contains(member.kind))
        label.vacancy->parent = member.id;
    return label;
}

Label restHead(const OverviewStyle& style, const Slot& slot)
{
    Label head;
    head.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("rest"), {}};
    head.title = style.words(QT_TRANSLATE_NOOP("Publication", "Others"));
    head.name = head.title;
    head.description = style.words(QT_TRANSLATE_NOOP("Publication", "What belongs to none of these."));
    head.target = KindFocus{slot.inside.first(), {}};
    head.paints = {ColourToken::InkTint, ColourToken::Ink, ColourToken::Edge, ColourToken::InkTint, true};
    return head;
}

Pillar pillarOf(const OverviewStyle& style, const Slot& slot, const Holding& holding)
{
    Pillar pillar;
    pillar.head = holding.member
                      ? style.words.label(*holding.member, QStringLiteral("plate"), slot.key(), style.detail.isShort)
                      : restHead(style, slot);
    const QString thing = pillar.head.key.thing;
    pillar.key = {thing, QStringLiteral("pillar"), slot.key()};
    pillar.listKey = {thing, QStringLiteral("list"), slot.key() + QStringLiteral(".held")};
    pillar.cards = cardsOf(style, holding, pillar.head, slot);
    if (pillar.cards.empty() && holding.member)
        pillar.cards.push_back(lackOf(style, slot, *holding.member));
    return pillar;
}

/// The kinds within a nest, each with its count.
std::vector<Label> insideLabels(const OverviewStyle& style, const Slot& slot)
{
    std::vector<Label> labels;
    for (const KindId& id : slot.inside)
        if (const Kind* kind = style.words.model().find(id)) {
            labels.push_back(style.words.kindLabel(*kind, {}, QStringLiteral("plate"), slot.key()));
            labels.back().title = style.words.kind(*kind);
        }
    return labels;
}

} // namespace

std::vector<Pillar> memberPillars(const OverviewStyle& style, const Slot& slot)
{
    const std::vector<Holding> holdings = holdingsOf(style, slot);
    const size_t most = std::max(fewestPillars, static_cast<size_t>(std::max(style.detail.namesAtMost, 1)));
    std::vector<Pillar> pillars;
    if (membersOf(style, slot).empty()) {
        Pillar empty;
        empty.head = emptyLabel(style, slot, false);
        pillars.push_back(std::move(empty));
    }
    for (const Holding& holding : holdings) {
        if (pillars.size() + 1 >= most && holdings.size() > most) {
            Pillar more;
            more.head = moreLabel(style, slot, holdings.size() - pillars.size());
            pillars.push_back(std::move(more));
            break;
        }
        pillars.push_back(pillarOf(style, slot, holding));
    }
    return pillars;
}

std::vector<Pillar> slotPillars(const OverviewStyle& style, const Slot& slot)
{
    std::vector<Pillar> pillars;
    for (const Slot& nested : slot.slots) {
        const Slot inner = gathered(nested);
        const Kind* kind = inner.kinds.isEmpty() ? nullptr : style.words.model().find(inner.kinds.first());
        const QString thing = QStringLiteral("slot:") + inner.key();
        Pillar pillar;
        pillar.key = {thing, QStringLiteral("panel"), {}};
        pillar.listKey = {thing, QStringLiteral("list"), {}};
        pillar.slot = inner.key();
        pillar.head.key = {thing, QStringLiteral("heading"), {}};
        pillar.head.title = headingOf(style, inner);
        pillar.head.name = pillar.head.title;
        if (const size_t count = membersOf(style, inner).size(); count != 1)
            pillar.head.count = QString::number(count);
        pillar.head.description = descriptionOf(style, inner);
        pillar.head.target = focusOf(inner);
        pillar.head.paints = style.words.paints(kind);
        if (style.detail.explains && inner.kinds.size() == 1 && kind)
            pillar.note = asHeadline(kind->explanation.in(style.words.language()).simplified());
        pillar.areNames = kind && kind->flags.has(KindFlag::IsBody) && !inner.groupBy && inner.inside.isEmpty();
        OverviewStyle whole = style;
        whole.detail.isShort = style.detail.isShort && (!pillar.areNames || style.detail.scale < 1);
        pillar.cards =
            inner.inside.isEmpty() ? limited(style, inner, memberLabels(whole, inner)) : insideLabels(style, inner);
        if (pillar.cards.empty())
            pillar.cards.push_back(emptyLabel(style, inner, !pillar.note.isEmpty()));
        const bool isOne = inner.inside.isEmpty() && pillar.cards.size() == 1 && pillar.cards.front().element;
        pillar.isCounted = areOnlyCounted(pillar.cards) || (style.detail.isSummary && isOne);
        if (pillar.isCounted) {
            pillar.head.count = QString::number(membersOf(style, inner).size());
            pillar.cards.clear();
        }
        if (const auto members = membersOf(style, inner); !inner.inside.isEmpty() && !style.detail.isSummary)
            pillar.head.tag = style.words.examples(exampleCount(members), members.size());
        pillars.push_back(std::move(pillar));
    }
    return pillars;
}

} // namespace styrmodell
