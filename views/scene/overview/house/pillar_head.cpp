#include "views/scene/overview/house/pillar_head.h"

#include "views/scene/overview/centred.h"

namespace styrmodell
{
namespace
{

constexpr qreal edge = 8; ///< of what may be edited, within the head

qreal sideOf(const Type& type)
{
    return type.side(14);
}

CentredColumn wordsOf(const Type& type, const Label& head, qreal width)
{
    CentredColumn column(type, width - 2 * sideOf(type));
    column.text(head.count.isEmpty() ? head.title : QStringLiteral("%1  %2").arg(head.title, head.count),
                type.groupTitle(), head.paints.onPlate);
    column.text(head.tag, type.small(), head.paints.onPlate);
    return column;
}

void addShapes(const Type& type, Node& node, const Label& head)
{
    const bool isFilled = head.paints.isFilled;
    const Stroke outline{head.paints.line, type.length(2), false};
    node.shapes.push_back(
        {topRounded(node.box, node.radius), head.paints.plate, isFilled ? std::nullopt : std::optional(outline)});
    if (!head.isExample)
        return;
    const qreal inset = type.length(5);
    const Stroke dashes{isFilled ? head.paints.onPlate : Paint(ColourToken::Soft), type.length(1.5), true};
    node.shapes.push_back(
        rounded(node.box.adjusted(inset, inset, -inset, -inset), type.length(9), std::nullopt, dashes));
}

} // namespace

qreal pillarHeadHeight(const Type& type, const Label& head, qreal width)
{
    return wordsOf(type, head, width).height() + type.length(head.isExample ? 26 : 20);
}

Node pillarHead(const Type& type, const Label& head, const QRectF& box)
{
    Node node = nodeFor(head, Role::Heading);
    node.semantics = {Role::Heading, 3};
    node.box = box;
    node.radius = type.length(14);
    addShapes(type, node, head);
    CentredColumn words = wordsOf(type, head, box.width());
    const qreal side = sideOf(type);
    if (head.isEditable && head.element)
        node.editable = EditableField{*head.element, QStringLiteral("title"),
                                      box.adjusted(side, type.length(edge), -side, -type.length(edge)),
                                      type.groupTitle(), head.paints.onPlate};
    words.pourInto(node, {box.left() + side, box.center().y() - words.height() / 2});
    return node;
}

} // namespace styrmodell
