#include "views/scene/focus/plans.h"

#include <algorithm>

namespace styrmodell
{

std::vector<PlannedPanel> sectionPanels(const Canvas& canvas, const Element& own,
                                        const std::vector<RelationSection>& sections)
{
    std::vector<PlannedPanel> plans;
    for (const RelationSection& section : sections) {
        QStringList kinds;
        for (const KindMentions& kind : section.kinds)
            kinds << canvas.words.inSentence(canvas.words.plural(*kind.kind));
        PlannedPanel plan = panelFor(canvas.words, own, section, canvas.words.joined(kinds));
        plan.groups = groupsOf(canvas, section, slotOf(section), true);
        plan.weight = 0;
        for (const PlannedGroup& group : plan.groups)
            plan.weight += group.makers.size();
        if (!plan.groups.empty())
            plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<PlannedPanel> kindPanels(const Canvas& canvas, const Element& own,
                                     const std::vector<RelationSection>& sections)
{
    std::vector<PlannedPanel> plans;
    for (const RelationSection& section : sections)
        for (const KindMentions& kind : section.kinds) {
            RelationSection one = section;
            one.kinds = {kind};
            const PictureWords& words = canvas.words;
            PlannedPanel plan = panelFor(words, own, one, words.inSentence(words.plural(*kind.kind)));
            const QString slot = slotOf(section);
            plan.words.key = {QStringLiteral("kind:%1").arg(kind.kind->id.text), QStringLiteral("panel"), slot};
            plan.words.heading = words.plural(*kind.kind);
            plan.words.count = QString::number(kind.members.size());
            plan.words.target = Focus(KindFocus{kind.kind->id, {}});
            plan.words.description = words.kindLabel(*kind.kind, {}, QStringLiteral("heading"), slot).description;
            plan.words.edge = words.paints(kind.kind).line;
            plan.groups = groupsOf(canvas, one, slot, true);
            if (plan.groups.empty())
                continue;
            plan.groups.front().overLine.clear();
            plan.weight = plan.groups.front().makers.size();
            if (kind.members.size() == 1 && !canvas.isNarrow)
                plan.solo = soloMaker(canvas, kind.members.front(), one, slot);
            else if (kind.isOnePlate)
                plan.solo = wholeKindMaker(canvas, *kind.kind, slot);
            plans.push_back(std::move(plan));
        }
    return plans;
}

size_t partsOf(const Model& model, const std::vector<RelationSection>& sections, const FocusDetail& detail)
{
    size_t parts = 1;
    for (const RelationSection& section : sections)
        if (liesInBodies(model, section))
            parts = std::max(parts, partsFor(cellCount(model, section), detail));
        else
            for (const KindMentions& kind : section.kinds)
                if (!kind.isOnePlate)
                    parts = std::max(parts, partsFor(kind.members.size(), detail));
    return parts;
}

} // namespace styrmodell
