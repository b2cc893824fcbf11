#include "views/scene/focus/kind/kind_grids.h"

#include "views/scene/focus/kind/kind_member.h"
#include "views/scene/focus/plans/planned_panel.h"
#include "views/scene/focus/vacant.h"

#include <algorithm>
#include <array>

namespace styrmodell
{

namespace
{

/// A gap where the kind is alone on its page; among others it is merely a place.
Maker missing(const Canvas& canvas, const KindSection& section, const QString& thing, bool isAlone)
{
    const NodeKey key{thing, QStringLiteral("gap"), {}};
    if (!isAlone)
        return vacantPlace(canvas, key, *section.kind);
    const QString title =
        canvas.words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(canvas.words.kind(*section.kind));
    return vacantGap(canvas, key, title, {}, Vacancy{section.kind->id, {}});
}

/// The members of a section, four across at most; four alone stand two by two.
PlannedGroup gridOf(const Canvas& canvas, const KindMembers& all, const KindSection& section, const QString& thing)
{
    const std::vector<const Element*> members = canvas.share(section.members);
    const bool areBodies = all.kinds.front()->flags.has(KindFlag::IsBody);
    PlannedGroup group;
    group.key = {thing, QStringLiteral("list"), {}};
    group.name = section.heading.isEmpty() ? all.title : section.heading;
    group.gap = 14;
    group.columnWidth = areBodies ? (all.sections.size() > 1 ? 300 : 390) : 400;
    const int count = static_cast<int>(members.size());
    group.columnsAtMost = count == 4 && !areBodies ? 2 : std::max(1, count <= 3 ? count : 4);
    for (const Element* member : members)
        group.makers.push_back(kindMember(canvas, *member, !all.subtype.isEmpty()));
    if (members.empty())
        group.makers.push_back(missing(canvas, section, thing, all.sections.size() == 1));
    return group;
}

PlannedPanel panelOf(const Canvas& canvas, const KindMembers& all, const KindSection& section)
{
    PlannedPanel plan;
    plan.words.key = {QStringLiteral("kind:%1").arg(section.kind->id.text), QStringLiteral("panel"), {}};
    plan.words.heading = section.heading;
    if (!section.heading.isEmpty()) {
        plan.words.count = QString::number(section.members.size());
        plan.words.target = section.target;
    }
    plan.weight = canvas.share(section.members).size();
    plan.groups.push_back(gridOf(canvas, all, section, plan.words.key.thing));
    return plan;
}

/// Two panels beside each other, as wide as their members want.
Laid beside(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal top, qreal room)
{
    const qreal gap = canvas.length(20);
    const qreal total = canvas.width - gap;
    const qreal first =
        total * static_cast<qreal>(plans[0].weight + 3) / static_cast<qreal>(plans[0].weight + plans[1].weight + 6);
    const std::array widths{first, total - first};
    qreal height = 0;
    for (size_t i = 0; i < 2; ++i)
        height = std::max(height, pieceOf(canvas.type, plans[i], widths[i], 0).size.height());
    height = std::max(height, std::min(room, height * 1.3));
    Laid laid{{}, top + height};
    qreal x = 0;
    for (size_t i = 0; i < 2; ++i) {
        laid.nodes.push_back(placed(pieceOf(canvas.type, plans[i], widths[i], height), {x, top}));
        x += widths[i] + gap;
    }
    return laid;
}

/// Panels beneath each other; one alone grows to fill the room.
Laid beneath(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal top, qreal room)
{
    const qreal gap = canvas.length(20);
    Laid laid;
    qreal y = top;
    for (const PlannedPanel& plan : plans) {
        const qreal own = pieceOf(canvas.type, plan, canvas.width, 0).size.height();
        const qreal height = plans.size() == 1 ? std::max(own, std::min(room, own * 1.4)) : own;
        laid.nodes.push_back(placed(pieceOf(canvas.type, plan, canvas.width, height), {0, y}));
        y += height + gap;
    }
    laid.height = y - gap;
    return laid;
}

} // namespace

Laid kindGrids(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom)
{
    std::vector<PlannedPanel> plans;
    for (const KindSection& section : members.sections) {
        // On paper only a kind that is alone says that it has no members; in work each has its place.
        const bool saysGap = canvas.part == 0 && (members.sections.size() == 1 || canvas.showsHints);
        if (!canvas.share(section.members).empty() || saysGap)
            plans.push_back(panelOf(canvas, members, section));
    }
    const qreal room = bottom > top ? bottom - top : 0;
    return canvas.isWide() && plans.size() == 2 ? beside(canvas, plans, top, room) : beneath(canvas, plans, top, room);
}

} // namespace styrmodell
