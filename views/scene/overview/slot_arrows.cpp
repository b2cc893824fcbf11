#include "views/scene/overview/slot_arrows.h"

namespace styrmodell
{

std::vector<DrawnArrow> drawnArrows(const OverviewStyle& style, const KindRelations& relations)
{
    const PictureWords& words = style.words;
    std::vector<DrawnArrow> drawn;
    for (const SlotArrow& arrow : style.composition.arrows) {
        const Slot* from = findSlot(style.composition.slots, arrow.from);
        const Slot* to = findSlot(style.composition.slots, arrow.to);
        const RelationType* type = words.model().find(arrow.relation);
        if (!from || !to || !type || !relations.has(arrow.relation, kindsOf(*from), kindsOf(*to)))
            continue;
        DrawnArrow one;
        one.from = arrow.from;
        one.to = arrow.to;
        one.relation = arrow.relation;
        one.verb = type->forward.in(words.language());
        one.words.label = arrow.label.isEmpty() ? one.verb : arrow.label.in(words.language());
        one.words.key = {QStringLiteral("slot:") + arrow.from, QStringLiteral("arrow"),
                         arrow.relation.text + u'.' + arrow.to};
        one.words.description =
            QStringLiteral("%1 %2 %3.").arg(headingOf(style, *from), one.verb, words.inSentence(headingOf(style, *to)));
        drawn.push_back(std::move(one));
    }
    return drawn;
}

QString targetInLabel(const DrawnArrow& arrow)
{
    const QString beginning = arrow.verb + u' ';
    return arrow.words.label.startsWith(beginning) ? arrow.words.label.mid(beginning.size()) : QString();
}

QString labelWithAll(const OverviewStyle& style, const DrawnArrow& drawn)
{
    QStringList targets;
    for (const DrawnArrow& arrow : style.arrows) {
        const Slot* to = findSlot(style.composition.slots, arrow.to);
        if (arrow.from != drawn.from || arrow.relation != drawn.relation || !to)
            continue;
        const QString named = targetInLabel(arrow);
        targets += named.isEmpty() ? style.words.inSentence(headingOf(style, *to)) : named;
    }
    targets.removeDuplicates();
    const bool isOwnLabel = drawn.words.label != drawn.verb && targetInLabel(drawn).isEmpty();
    return targets.size() < 2 || isOwnLabel ? drawn.words.label
                                            : QStringLiteral("%1 %2").arg(drawn.verb, style.words.joined(targets));
}

std::vector<DrawnArrow> arrowsBetween(const OverviewStyle& style, const QString& first, const QString& second)
{
    std::vector<DrawnArrow> between;
    for (const DrawnArrow& arrow : style.arrows) {
        if ((arrow.from != first || arrow.to != second) && (arrow.from != second || arrow.to != first))
            continue;
        between.push_back(arrow);
        between.back().isForward = arrow.from == first;
    }
    return between;
}

} // namespace styrmodell
