#include "views/scene/light/spotlight.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

// Scene points; together less than what lies between the words of two plates in a list.
constexpr qreal sideGrowth = 7;
constexpr qreal edgeGrowth = 5;
constexpr qreal barHeight = 6;

bool isHeadedBy(const Node& node, const NodeKey& key)
{
    return node.semantics.role == Role::Group && !node.children.empty() &&
           node.children.front().semantics.role == Role::Heading && node.children.front().key == key;
}

Node* findLit(std::vector<Node>& nodes, const NodeKey& key)
{
    for (Node& node : nodes) {
        if (node.key == key || isHeadedBy(node, key))
            return &node;
        if (Node* inner = findLit(node.children, key))
            return inner;
    }
    return nullptr;
}

/// A frame stays beneath what it surrounds; only its own words rise.
void raise(Node& node)
{
    if (node.layer != Layer::Frame)
        node.layer = Layer::Top;
    for (Node& child : node.children)
        raise(child);
}

/// A panel has what it holds around it already; it stands on its bar alone.
void grow(Node& node)
{
    if (!node.children.empty())
        return;
    const bool hasPlate = std::any_of(node.shapes.begin(), node.shapes.end(), [&](const Shape& shape) {
        const auto* plate = std::get_if<RoundedRect>(&shape.outline);
        return plate && plate->rect == node.box;
    });
    if (!hasPlate)
        return;
    const QRectF before = node.box;
    node.box.adjust(-sideGrowth, -edgeGrowth, sideGrowth, edgeGrowth);
    for (Shape& shape : node.shapes)
        if (auto* plate = std::get_if<RoundedRect>(&shape.outline))
            if (plate->rect.width() > before.width() * 0.9 && plate->rect.height() > before.height() * 0.5)
                plate->rect.adjust(-sideGrowth, -edgeGrowth, sideGrowth, edgeGrowth);
}

void addBar(Node& node)
{
    const QRectF bar(node.box.left(), node.box.bottom() - barHeight / 2, node.box.width(), barHeight);
    node.shapes.push_back({RoundedRect{bar, barHeight / 2}, Paint(ColourToken::Ink), std::nullopt});
}

} // namespace

Page spotlit(const Page& page, const NodeKey& key)
{
    Page shown = page;
    if (!findLit(shown.nodes, key))
        return shown;
    const auto lightOf = [&](const Node& node) {
        const bool isPageTitle = node.semantics.role == Role::Heading && node.semantics.level == 1;
        return node.key == key || isHeadedBy(node, key) || isPageTitle ? Light::Lit : Light::Same;
    };
    shown = lit(std::move(shown), lightOf, Light::Cold);
    Node& chosen = *findLit(shown.nodes, key);
    raise(chosen);
    grow(chosen);
    addBar(chosen);
    return shown;
}

} // namespace styrmodell
