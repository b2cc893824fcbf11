#include "views/scene/focus/plans/member_plates.h"

#include "views/scene/focus/hero.h"
#include "views/scene/focus/plans/member_words.h"
#include "views/scene/focus/plans/section_words.h"
#include "views/scene/words/formats.h"

namespace styrmodell
{

namespace
{

Maker plateMaker(const Canvas& canvas, const Label& label)
{
    return [&type = canvas.type, label](qreal width, qreal minHeight) { return plate(type, label, width, minHeight); };
}

} // namespace

Maker memberMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot,
                  bool saysBody)
{
    const PictureWords& words = canvas.words;
    const Element& element = *mention.element;
    const Element* body = bodyAround(words.model(), element);
    const bool isCard = body && isMeasured(words.model(), element);
    Label label =
        words.label(element, isCard ? QStringLiteral("card") : QStringLiteral("plate"), slot, canvas.detail.isShort);
    label.description = words.description(mention, section);
    if (body && saysBody)
        label.lines << words.title(*body, words.title(*body).size() > 30);
    if (!isCard)
        return plateMaker(canvas, label);
    if (!canvas.detail.isTight)
        label.lines << indicatorLine(words, element, *words.model().find(element.kind));
    return [&type = canvas.type, label](qreal width, qreal minHeight) { return card(type, label, width, minHeight); };
}

std::vector<PlannedGroup> groupsOf(const Canvas& canvas, const RelationSection& section, const QString& slot,
                                   bool saysBody)
{
    std::vector<PlannedGroup> groups;
    const PictureWords& words = canvas.words;
    for (const KindMentions& kind : section.kinds) {
        PlannedGroup group;
        group.key = {QStringLiteral("kind:%1").arg(kind.kind->id.text), QStringLiteral("list"), slot};
        group.name = words.plural(*kind.kind);
        const size_t count = kind.members.size();
        if (!kind.isOnePlate) {
            group.overLine = count == 1 ? words.kind(*kind.kind) : QStringLiteral("%1 %2").arg(group.name).arg(count);
            for (const Mention& mention : canvas.share(kind.members))
                group.makers.push_back(memberMaker(canvas, mention, section, slot, saysBody));
        } else if (canvas.part == 0) {
            group.makers.push_back(kindPlate(canvas, *kind.kind, slot));
        }
        if (!group.makers.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<Maker> headedPlates(const Canvas& canvas, const RelationSection& section)
{
    std::vector<Maker> makers;
    const PictureWords& words = canvas.words;
    const QString slot = slotOf(section);
    for (const KindMentions& kind : section.kinds) {
        if (kind.isOnePlate && canvas.part == 0)
            makers.push_back(kindPlate(canvas, *kind.kind, slot));
        if (kind.isOnePlate)
            continue;
        for (const Mention& mention : canvas.share(kind.members)) {
            Label label = words.label(*mention.element, QStringLiteral("plate"), slot, canvas.detail.isShort);
            label.overLine = words.kind(*kind.kind);
            label.description = words.description(mention, section);
            makers.push_back(plateMaker(canvas, label));
        }
    }
    return makers;
}

Maker wholeKindMaker(const Canvas& canvas, const Kind& kind, const QString& slot)
{
    const PictureWords& words = canvas.words;
    HeroWords hero;
    hero.label = words.kindLabel(kind, {}, QStringLiteral("plate"), slot);
    hero.label.overLine = words.kind(kind);
    hero.label.title = QStringLiteral("%1 %2").arg(hero.label.count, words.inSentence(hero.label.title));
    const QString explanation = kind.explanation.in(words.language());
    if (!canvas.detail.isTight && !explanation.isEmpty())
        hero.prose.push_back({Prose::Role::Paragraph, {}, explanation});
    return [&type = canvas.type, hero](qreal width, qreal minHeight) {
        Piece piece = memberPlate(type, hero, width, minHeight);
        piece.node.semantics.role = Role::Link;
        return piece;
    };
}

Maker kindPlate(const Canvas& canvas, const Kind& kind, const QString& slot)
{
    return plateMaker(canvas, canvas.words.kindLabel(kind, {}, QStringLiteral("plate"), slot));
}

Maker soloMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot)
{
    const PictureWords& words = canvas.words;
    const Element& element = *mention.element;
    HeroWords hero;
    hero.label = words.label(element, QStringLiteral("plate"), slot, canvas.detail.isShort);
    hero.label.description = words.description(mention, section);
    hero.label.overLine = words.overLine(element);
    if (!canvas.detail.isTight)
        for (const Prose& prose : proseOf(element.text))
            if (prose.role == Prose::Role::Paragraph && hero.prose.empty())
                hero.prose.push_back({Prose::Role::Paragraph, {}, shortened(prose.text)});
    if (const Element* body = bodyAround(words.model(), element))
        hero.facts.push_back({words.kind(*words.model().find(body->kind)), words.title(*body), {}, false});
    for (const Fact& fact : validityFacts(words, element))
        hero.facts.push_back(fact);
    return [&type = canvas.type, hero](qreal width, qreal minHeight) {
        Piece piece = memberPlate(type, hero, width, minHeight);
        piece.node.semantics.role = Role::Link;
        return piece;
    };
}

} // namespace styrmodell
