#include "views/scene/light/dimming.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

constexpr qreal coldEdge = 1.5;

bool isPlate(const Paint& paint)
{
    if (paint.custom)
        return paint.use == CustomUse::Plate;
    switch (paint.token) {
    case ColourToken::Red:
    case ColourToken::Plum:
    case ColourToken::Blue:
    case ColourToken::Green:
    case ColourToken::Ink:
        return true;
    default:
        return false;
    }
}

bool isGround(const Paint& paint)
{
    if (paint.custom)
        return paint.use == CustomUse::Tint;
    switch (paint.token) {
    case ColourToken::Ground:
    case ColourToken::Panel:
    case ColourToken::Sand:
    case ColourToken::RedTint:
    case ColourToken::PlumTint:
    case ColourToken::BlueTint:
    case ColourToken::GreenTint:
    case ColourToken::InkTint:
    case ColourToken::Paper:
        return true;
    default:
        return false;
    }
}

Paint tintOf(const Paint& plate)
{
    if (plate.custom)
        return {*plate.custom, CustomUse::Tint};
    switch (plate.token) {
    case ColourToken::Red:
        return ColourToken::RedTint;
    case ColourToken::Plum:
        return ColourToken::PlumTint;
    case ColourToken::Blue:
        return ColourToken::BlueTint;
    case ColourToken::Green:
        return ColourToken::GreenTint;
    default:
        return ColourToken::InkTint;
    }
}

bool isInnerDash(const Shape& shape)
{
    return !shape.fill && shape.stroke && shape.stroke->isDashed;
}

/// A plate gets its tint and an edge; the dashes of an example move from within it to that edge. What only squares the
/// corners of a head gets no edge, which would run through its words.
void coolPlate(Shape& shape, bool isFirst, bool isDashed)
{
    shape.fill = tintOf(*shape.fill);
    shape.stroke.reset();
    if (isFirst)
        shape.stroke = Stroke{isDashed ? ColourToken::Soft : ColourToken::Edge, coldEdge, isDashed};
}

void coolShapes(Node& node)
{
    const bool hasPlate = std::any_of(node.shapes.begin(), node.shapes.end(),
                                      [](const Shape& shape) { return shape.fill && isPlate(*shape.fill); });
    const bool isDashed = hasPlate && std::any_of(node.shapes.begin(), node.shapes.end(), isInnerDash);
    if (isDashed)
        std::erase_if(node.shapes, isInnerDash);
    bool isFirst = true;
    for (Shape& shape : node.shapes) {
        if (shape.fill && isPlate(*shape.fill))
            coolPlate(shape, std::exchange(isFirst, false), isDashed);
        else if (shape.fill && !isGround(*shape.fill))
            shape.fill = ColourToken::Edge;
        else if (shape.stroke && shape.stroke->paint != Paint(ColourToken::Line))
            shape.stroke->paint = shape.stroke->isDashed ? ColourToken::Soft : ColourToken::Edge;
    }
}

void cool(Node& node)
{
    coolShapes(node);
    for (TextBlock& text : node.texts)
        text.setPaint(ColourToken::Soft);
    node.state = NodeState::Dim;
}

void light(std::vector<Node>& nodes, const std::function<Light(const Node&)>& lightOf, Light around)
{
    for (Node& node : nodes) {
        const Light own = lightOf(node);
        const Light shown = own == Light::Same ? around : own;
        if (shown == Light::Cold)
            cool(node);
        else if (own == Light::Lit)
            node.state = NodeState::Lit;
        light(node.children, lightOf, shown);
    }
}

} // namespace

Page lit(Page page, const std::function<Light(const Node&)>& lightOf, Light around)
{
    light(page.nodes, lightOf, around);
    return page;
}

} // namespace styrmodell
