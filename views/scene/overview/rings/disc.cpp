#include "views/scene/overview/rings/disc.h"

#include "views/scene/furniture.h"
#include "views/scene/overview/rings/ring_plan.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal corner = 5;
constexpr qreal dashedInset = 6;
constexpr qreal discBox = 1.3; ///< side of the square in a disc that can be pressed, in radii
constexpr qreal dotBox = 0.5;  ///< likewise where there are no words, in thicknesses

QRectF pressBox(const Type& type, const PlannedSector& sector)
{
    const Sector& place = sector.place;
    const auto squareAt = [](QPointF middle, qreal side) {
        return QRectF(middle - QPointF(side / 2, side / 2), QSizeF(side, side));
    };
    if (place.isDisc())
        return sector.words.box.united(squareAt(place.centre, discBox * place.outer));
    if (sector.words.box.isNull())
        return squareAt(place.at((place.inner + place.outer) / 2, place.isWhole() ? 0 : place.middle()),
                        dotBox * place.thickness());
    const QRectF roomy = sector.words.box.adjusted(-8, -type.length(6), 8, type.length(6));
    return holds(place, roomy) ? roomy : sector.words.box;
}

Node sectorNode(const OverviewStyle& style, PlannedSector sector)
{
    const Type& type = style.type;
    const Label& label = sector.label;
    Node node = nodeFor(label);
    node.radius = type.length(6);
    node.box = pressBox(type, sector);
    const bool isDashed = node.state == NodeState::Empty && style.showsHints;
    node.shapes.push_back({outlineOf(sector.place, type.length(corner)), label.paints.plate,
                           label.paints.isFilled
                               ? std::nullopt
                               : std::optional(Stroke{label.isExample ? Paint(ColourToken::Soft) : label.paints.line,
                                                      type.length(1.5), label.isExample || isDashed})});
    if (label.isExample && label.paints.isFilled)
        node.shapes.push_back({outlineOf(insetBy(sector.place, type.length(dashedInset)), type.length(corner)),
                               std::nullopt, Stroke{label.paints.onPlate, type.length(1.5), true}});
    if (label.isEditable && label.element && !sector.words.title.isNull())
        node.editable = EditableField{*label.element, QStringLiteral("title"), sector.words.title,
                                      sector.words.titleStyle, label.paints.onPlate};
    node.texts = std::move(sector.words.texts);
    return node;
}

Node frameNode(const OverviewStyle& style, PlannedSector planned)
{
    const Type& type = style.type;
    const QPointF centre = planned.place.centre;
    const qreal radius = planned.place.outer;
    Node frame = frameOutline(type, QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), false);
    frame.shapes = {{outlineOf({centre, 0, radius, 0, 360, 0}, 0), Paint(ColourToken::Sand),
                     Stroke{ColourToken::Edge, type.length(2.5), false}}};
    frame.radius = radius;
    frame.name = planned.label.name;
    frame.description = planned.label.description;
    if (planned.words.texts.empty())
        return frame;
    Node title = nodeFor(planned.label, Role::Heading);
    title.semantics = {Role::Heading, 2};
    title.radius = type.length(6);
    title.box = planned.words.box;
    title.texts = std::move(planned.words.texts);
    frame.children.push_back(std::move(title));
    return frame;
}

bool lieApart(const std::vector<Node>& nodes)
{
    for (size_t i = 0; i < nodes.size(); ++i)
        for (size_t j = i + 1; j < nodes.size(); ++j)
            if (nodes[i].box.intersects(nodes[j].box))
                return false;
    return true;
}

/// Where words of neighbours reach towards each other, each is pressed nearer
/// its own middle.
void partBoxes(std::vector<Node>& nodes)
{
    if (lieApart(nodes))
        return;
    for (Node& node : nodes) {
        QRectF words;
        for (const TextBlock& text : node.texts)
            words = words.united(text.box);
        if (!words.isNull())
            node.box = words;
    }
}

} // namespace

std::vector<Node> ringsDisc(const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal radius)
{
    RingsPlan plan = planRings(style, rings, centre, radius);
    std::vector<Node> nodes;
    if (plan.frame)
        nodes.push_back(frameNode(style, *std::move(plan.frame)));
    for (PlannedRing& ring : plan.rings) {
        std::vector<Node> sectors;
        for (PlannedSector& sector : ring.sectors)
            sectors.push_back(sectorNode(style, std::move(sector)));
        if (sectors.size() == 1) {
            nodes.push_back(std::move(sectors.front()));
            continue;
        }
        partBoxes(sectors);
        Node list;
        list.key = {QStringLiteral("slot:") + ring.ring->slot->key(), QStringLiteral("list"), {}};
        list.semantics.role = Role::List;
        list.name = headingOf(style, *ring.ring);
        for (const Node& sector : sectors)
            list.box = list.box.united(sector.box);
        list.children = std::move(sectors);
        nodes.push_back(std::move(list));
    }
    return nodes;
}

} // namespace styrmodell
