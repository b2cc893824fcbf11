#include "views/scene/light/thread_light.h"

#include "model/queries/line_of_sight.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/words/phrases.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal litArrow = 4; ///< scene points
constexpr qreal litEdge = 2.5;

/// What has no coloured plate gets an edge in the colour of the thread.
void markPale(Node& node)
{
    if (!node.element || node.shapes.empty() || !node.shapes.front().fill)
        return;
    const ColourToken ground = node.shapes.front().fill->token;
    if (!node.shapes.front().fill->custom && (ground == ColourToken::Sand || ground == ColourToken::Panel))
        node.shapes.front().stroke = Stroke{ColourToken::RedLine, litEdge, false};
}

bool isArrow(const Node& node)
{
    return node.key.role == u"arrow";
}

/// “slot:boards” names the slot “boards”.
QString slotNamed(const QString& thing)
{
    return thing.startsWith(u"slot:") ? thing.mid(5) : QString();
}

void sayLit(std::vector<Node>& nodes, const QString& sentence)
{
    for (Node& node : nodes) {
        if (node.state == NodeState::Lit) {
            node.description = node.description.isEmpty() ? sentence : sentence + u' ' + node.description;
            markPale(node);
            if (isArrow(node))
                for (Shape& shape : node.shapes)
                    if (shape.stroke)
                        shape.stroke = Stroke{ColourToken::RedLine, litArrow, false};
        }
        sayLit(node.children, sentence);
    }
}

} // namespace

ThreadLight::ThreadLight(const CountedModel& counted, const Composition& composition, const Element& element)
    : counted_(counted), composition_(composition)
{
    const LineOfSight thread = lineOfSight(counted, element);
    up_ = static_cast<int>(thread.up.size());
    down_ = static_cast<int>(thread.down.size());
    add(element);
    for (const Element* one : thread.up)
        add(*one);
    for (const Element* one : thread.down)
        add(*one);
}

void ThreadLight::add(const Element& element)
{
    const Element* one = &element;
    while (one && !elements_.contains(one->id)) { // with what holds it; a known one's holders are known
        elements_.insert(one->id);
        groups_.insert(focusKey(KindFocus{one->kind, {}}));
        if (!one->subtype.isEmpty())
            groups_.insert(focusKey(KindFocus{one->kind, one->subtype}));
        one = one->parent ? counted_.model().find(*one->parent) : nullptr;
    }
}

bool ThreadLight::holdsSlot(const QString& key) const
{
    const Slot* slot = findSlot(composition_.slots, key);
    const QList<KindId> kinds = slot ? kindsOf(*slot) : QList<KindId>();
    return std::any_of(kinds.begin(), kinds.end(), [&](const KindId& kind) {
        return groups_.contains(focusKey(KindFocus{kind, {}}));
    });
}

bool ThreadLight::holds(const Focus& focus) const
{
    if (const auto* element = std::get_if<ElementId>(&focus))
        return elements_.contains(*element);
    if (const auto* slot = std::get_if<SlotFocus>(&focus))
        return holdsSlot(slot->slot);
    return std::holds_alternative<KindFocus>(focus) && groups_.contains(focusKey(focus));
}

Light ThreadLight::of(const Node& node) const
{
    const auto lightIf = [](bool isLit) { return isLit ? Light::Lit : Light::Cold; };
    if (node.semantics.role == Role::Link || node.key.role == u"crumb")
        return Light::Same; // the way back
    if (isArrow(node))
        return lightIf(holdsSlot(slotNamed(node.key.thing)) && holdsSlot(node.key.slot.section(u'.', 1)));
    if (node.element)
        return lightIf(elements_.contains(*node.element));
    if (node.target)
        return lightIf(holds(*node.target));
    const QString slot = slotNamed(node.key.thing);
    if (!slot.isEmpty() && findSlot(composition_.slots, slot))
        return holdsSlot(slot) ? Light::Same : Light::Cold;
    return Light::Same;
}

Page threadLit(const Page& page, const CountedModel& counted, const Composition& composition, const Element& element,
               Language language)
{
    const ThreadLight light(counted, composition, element);
    Page shown = lit(
        page, [&](const Node& node) { return light.of(node); }, Light::Lit);
    sayLit(shown.nodes, Phrases(language)(QT_TRANSLATE_NOOP("Publication", "On the line of sight.")));
    return shown;
}

} // namespace styrmodell
