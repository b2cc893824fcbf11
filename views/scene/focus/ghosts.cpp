#include "views/scene/focus/ghosts.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

Maker ghostMaker(const Canvas& canvas, const Element& element, bool isAmongItsKind)
{
    const PictureWords& words = canvas.words;
    Label label = words.label(element, QStringLiteral("ghost"), {}, canvas.detail.isShort);
    const Element* body = bodyOf(words.model(), element);
    label.overLine = !isAmongItsKind            ? words.overLine(element)
                     : body && body != &element ? words.title(*body, true)
                                                : QString();
    label.tag = words.status(element);
    label.isExample = false; // dashes would say that it is made up, or empty
    label.paints = {label.paints.tint, ColourToken::Soft, ColourToken::Edge, label.paints.tint, false};
    return [&type = canvas.type, label](qreal width, qreal minHeight) {
        Piece piece = plate(type, label, width, minHeight);
        piece.node.state = NodeState::Dim;
        piece.node.isForScreen = true;
        return piece;
    };
}

} // namespace

std::vector<const Element*> ghostsOf(const CountedModel& counted, const std::vector<const Kind*>& kinds,
                                     const QString& subtype)
{
    std::vector<const Element*> ghosts;
    for (const Kind* kind : kinds)
        for (const LeftOutGroup& group : counted.leftOut(kind->id))
            for (const Element* element : group.elements)
                if (subtype.isEmpty() || element->subtype == subtype)
                    ghosts.push_back(element);
    return ghosts;
}

std::vector<const Element*> ghostsIn(const CountedModel& counted, const std::vector<const Element*>& containers)
{
    std::vector<const Element*> ghosts;
    for (const Element* container : containers)
        for (const Element* child : childrenOf(counted.model(), container->id))
            if (!counted.isCounted(*child))
                ghosts.push_back(child);
    return ghosts;
}

std::optional<PlannedPanel> ghostPanel(const Canvas& canvas, const std::vector<const Element*>& ghosts,
                                       const QString& thing, bool isKindPage)
{
    if (ghosts.empty() || !canvas.showsHints || canvas.part > 0)
        return {};
    PlannedPanel plan;
    plan.words.key = {thing, QStringLiteral("ghosts"), {}};
    const QString name = canvas.words(QT_TRANSLATE_NOOP("Publication", "Outside the count"));
    if (!isKindPage)
        plan.words.heading = name;
    PlannedGroup group;
    group.key = {thing, QStringLiteral("ghost-list"), {}};
    group.name = name;
    group.columnWidth = 300;
    for (size_t i = 0; i < std::min(ghosts.size(), canvas.detail.membersAtMost); ++i)
        group.makers.push_back(ghostMaker(canvas, *ghosts[i], isKindPage));
    group.columnsAtMost = std::clamp(static_cast<int>(group.makers.size()), 1, 4);
    plan.weight = group.makers.size();
    plan.groups.push_back(std::move(group));
    return plan;
}

} // namespace styrmodell
