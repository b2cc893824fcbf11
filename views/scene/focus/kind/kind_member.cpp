#include "views/scene/focus/kind/kind_member.h"

#include "views/scene/focus/hero.h"
#include "views/scene/focus/kind/body_card.h"
#include "views/scene/focus/plans/member_words.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/section_summary.h"

namespace styrmodell
{

namespace
{

/// A member with its text and what it has to do with others, in counts.
Maker largeMember(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    HeroWords hero;
    hero.label = words.label(element, QStringLiteral("plate"), {}, canvas.detail.isShort);
    if (!canvas.detail.isTight)
        for (const Prose& prose : proseOf(element.text))
            if (prose.role == Prose::Role::Paragraph && hero.prose.empty())
                hero.prose.push_back({Prose::Role::Paragraph, {}, prose.text});
    for (const Fact& fact : validityFacts(words, element))
        hero.facts.push_back(fact);
    for (const RelationSection& section : relationSections(words.counted(), {&element})) {
        const QString verb = section.isForward ? words.forward(*section.type) : words.backward(*section.type);
        hero.facts.push_back({capitalised(verb), summaryOf(words, section), {}, false});
    }
    if (canvas.detail.membersAtMost < 12)
        hero.facts.clear();
    return
        [&type = canvas.type, hero](qreal width, qreal minHeight) { return memberPlate(type, hero, width, minHeight); };
}

Maker documentRow(const Canvas& canvas, const Element& element, bool hasText)
{
    const PictureWords& words = canvas.words;
    Label label = words.label(element, QStringLiteral("row"), {}, canvas.detail.isShort);
    label.lines << words.shortDecision(element);
    if (hasText && !canvas.detail.isTight) {
        for (const Prose& prose : proseOf(element.text))
            label.lines << prose.whole();
        if (const QString validity = words.validity(element); !validity.isEmpty())
            label.lines.front() += QStringLiteral(" · ") + validity;
    }
    return
        [&type = canvas.type, label](qreal width, qreal minHeight) { return row(type, label, width, true, minHeight); };
}

} // namespace

Maker kindMember(const Canvas& canvas, const Element& element, bool hasText)
{
    const Kind& kind = *canvas.words.model().find(element.kind);
    if (kind.flags.has(KindFlag::IsBody))
        return
            [&canvas, &element](qreal width, qreal minHeight) { return bodyCard(canvas, element, width, minHeight); };
    return kind.flags.has(KindFlag::IsDocument) ? documentRow(canvas, element, hasText) : largeMember(canvas, element);
}

} // namespace styrmodell
