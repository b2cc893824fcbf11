#include "views/scene/focus/presented_page.h"

#include "model/queries/order.h"
#include "views/scene/focus/container_page.h"
#include "views/scene/focus/element_page.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/section_summary.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal cardWidth = 300; ///< design points: at least
constexpr qsizetype factLetters = 60;

std::vector<const Element*> withInside(const CountedModel& counted, const Element& own)
{
    std::vector<const Element*> all{&own};
    for (const Element* inside : descendantsOf(counted, own.id))
        if (bodyOf(counted.model(), *inside) == bodyOf(counted.model(), own))
            all.push_back(inside);
    return all;
}

/// Where a card about several leads: to the one, else to the first kind of them.
std::optional<Focus> targetOf(const RelationSection& section)
{
    if (section.memberCount() == 1)
        return Focus(section.kinds.front().members.front().element->id);
    return section.kinds.empty() ? std::nullopt : std::optional<Focus>(KindFocus{section.kinds.front().kind->id, {}});
}

/// A kind that is missing: as loud as on every other page.
Label gapLabel(const PictureWords& words, const Element& container, const Kind& kind)
{
    Label label;
    label.key = {container.id.text, QStringLiteral("gap"), kind.id.text};
    label.title = words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(kind));
    return label;
}

Piece cardOf(const Type& type, const Label& label, qreal width, qreal minHeight)
{
    return label.key.role == u"gap" ? gap(type, label.key, label.title, {}, width, minHeight)
                                    : card(type, label, width, minHeight);
}

} // namespace

PresentedPage::PresentedPage(const PictureWords& words, const Element& element)
    : words_(words), element_(element),
      sections_(relationSections(words.counted(), withInside(words.counted(), element)))
{
}

void PresentedPage::addRelations(std::vector<Label>& cards, Side side) const
{
    for (const RelationSection& section : onSide(sections_, side)) {
        const QString verb =
            capitalised(section.isForward ? words_.forward(*section.type) : words_.backward(*section.type));
        Label card;
        card.key = {QStringLiteral("relation:") + section.type->id.text, QStringLiteral("card"),
                    section.isForward ? QStringLiteral("to") : QStringLiteral("from")};
        card.overLine = verb;
        card.title = capitalised(summaryOf(words_, section));
        card.name = QStringLiteral("%1 %2").arg(verb, summaryOf(words_, section));
        card.description = words_.plural(*section.kinds.front().kind) + u'.';
        card.target = targetOf(section);
        card.paints = words_.paints(section.kinds.front().kind);
        cards.push_back(std::move(card));
    }
}

void PresentedPage::addInside(std::vector<Label>& cards, const Element& container, size_t most) const
{
    const Kind* own = words_.model().find(container.kind);
    for (const Kind* kind : own ? kindsWithin(words_.model(), *own) : std::vector<const Kind*>()) {
        const auto members = words_.counted().childrenOf(container.id, kind->id);
        if (members.empty())
            cards.push_back(gapLabel(words_, container, *kind));
        const size_t shown = members.size() > most ? std::max<size_t>(most, 1) - 1 : members.size();
        for (size_t i = 0; i < shown; ++i) {
            Label card = words_.label(*members[i], QStringLiteral("card"), QStringLiteral("inside"), true);
            card.overLine = words_.overLine(*members[i]);
            card.isEditable = false;
            const auto measured = indicatorsOf(words_.model(), members[i]->id);
            if (!measured.empty())
                card.lines += words_.indicatorLine(measured.front(), *kind);
            card.lines.removeAll(QString());
            cards.push_back(std::move(card));
        }
        if (shown < members.size()) {
            Label card = words_.kindLabel(*kind, {}, QStringLiteral("card"), container.id.text);
            const size_t rest = members.size() - shown;
            card.title = shown == 0 ? words_.countOf(*kind, rest)
                                    : words_(QT_TRANSLATE_N_NOOP("Publication", "+%n more"), static_cast<int>(rest));
            card.name = words_.countOf(*kind, rest);
            card.count.clear();
            card.overLine = words_.plural(*kind);
            card.target = KindFocus{kind->id, {}};
            cards.push_back(std::move(card));
        }
        for (const Element* member : members)
            addInside(cards, *member, most);
    }
}

void PresentedPage::addFollowUp(std::vector<Label>& cards) const
{
    const Kind* kind = words_.model().find(element_.kind);
    for (const MeasuredIndicator& measured : indicatorsOf(words_.model(), element_.id)) {
        const IndicatorWords indicator = words_.indicator(measured, *kind, element_.id.text);
        Label card;
        card.key = indicator.key;
        card.overLine = words_(QT_TRANSLATE_NOOP("Publication", "Followed up with"));
        card.title = indicator.name;
        card.name = indicator.name;
        card.description = indicator.description;
        card.lines += words_.indicatorLine(measured, *kind);
        card.lines.removeAll(QString());
        card.paints = words_.paints(element_);
        cards.push_back(std::move(card));
    }
}

/// What the element's own facts say, each on a card.
void PresentedPage::addFacts(std::vector<Label>& cards) const
{
    int index = 0;
    for (const Fact& fact : words_.facts(element_)) {
        Label card;
        card.key = {element_.id.text, QStringLiteral("fact"), QString::number(++index)};
        card.overLine = fact.label;
        card.title = shortened(fact.value, factLetters);
        card.name = QStringLiteral("%1: %2").arg(fact.label, fact.value);
        card.description = fact.description.isEmpty() ? fact.label + u'.' : fact.description;
        card.target = fact.target;
        card.paints = words_.paints(element_);
        cards.push_back(std::move(card));
    }
}

std::vector<Label> PresentedPage::cards(const Canvas& canvas) const
{
    std::vector<Label> cards;
    for (const Side side : {Side::BuildsOn, Side::Serves})
        addRelations(cards, side);
    addInside(cards, element_, canvas.detail.membersAtMost);
    for (const Side side : {Side::ServedBy, Side::FollowsFrom, Side::Beside})
        addRelations(cards, side);
    addFollowUp(cards);
    addFacts(cards);
    return cards;
}

Laid PresentedPage::layOut(const Canvas& canvas) const
{
    HeroWords hero = heroWords(canvas, element_, false);
    hero.prose.clear();
    Laid laid;
    Piece band = heroBand(canvas.type, hero, canvas.width);
    const qreal top = band.size.height() + canvas.length(14);
    laid.nodes.push_back(placed(std::move(band), {0, 0}));
    std::vector<Maker> makers;
    for (const Label& label : cards(canvas))
        makers.emplace_back([&type = canvas.type, label](qreal width, qreal minHeight) {
            return cardOf(type, label, width, minHeight);
        });
    laid.height = top;
    if (makers.empty())
        return laid;
    const int columns = std::max(1, static_cast<int>(canvas.width / canvas.length(cardWidth)));
    Piece grid = list(canvas.type, {element_.id.text, QStringLiteral("parts"), {}}, words_.title(element_), makers,
                      canvas.width, {columns, 10, false, canvas.height - top});
    laid.height = top + grid.size.height();
    laid.nodes.push_back(placed(std::move(grid), {0, top}));
    return laid;
}

} // namespace styrmodell
