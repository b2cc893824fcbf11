// A slot as one plate over its whole width.
#include "views/scene/overview/block.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

Block bandBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const Type& type = style.type;
    const std::vector<const Element*> members = membersOf(style, slot);
    if (members.empty()) {
        Piece empty =
            noteTile(type, emptyLabel(style, slot, false), width, std::max(height, type.length(56)), style.showsHints);
        empty.node.state = NodeState::Empty;
        return {{empty.node}, empty.size.height(), {{slot.key(), empty.node.box}}};
    }
    if (members.size() > 1)
        return groupBlock(style, slot, width, height);
    const Kind* kind = style.words.model().find(members.front()->kind);
    Label label = style.words.label(*members.front(), QStringLiteral("plate"), slot.key(), style.detail.isShort);
    const bool isHero = kind && kind->rank && kind == kindsInOrder(style.words.model()).front();
    const QStringList said = linesBeneath(style, *members.front());
    const QString note = said.isEmpty() ? explanationOf(style, slot) : said.join(QStringLiteral(" · "));
    const qreal side = type.side(24);
    const TextStyle titleStyle = isHero ? type.hero(40) : type.hero(26);
    Column column(type, width - 2 * side);
    const bool saysItsKind = kind && label.title.contains(style.words.kind(*kind), Qt::CaseInsensitive);
    if (isHero || (kind && !saysItsKind)) {
        column.text(style.words.kind(*kind).toUpper(), type.overLine(), label.paints.onPlate);
        column.space(type.length(3));
    }
    const bool isBeside =
        !isHero &&
        type.widthOf(label.title, titleStyle) + type.length(40) + type.widthOf(note, type.body()) <= column.width();
    const QRectF titleBox(0, column.height(), column.width(), titleStyle.size * 1.3);
    if (isBeside) {
        column.pair(label.title, titleStyle, label.paints.onPlate, note, type.body(), label.paints.onPlate);
    } else {
        column.text(label.title, titleStyle, label.paints.onPlate, true);
        column.space(type.length(note.isEmpty() ? 0 : 4));
        column.text(note, type.body(), label.paints.onPlate);
    }
    if (!label.tag.isEmpty())
        column.text(label.tag, type.small(), label.paints.onPlate);
    const qreal padding = type.length(isHero ? 15 : 18);
    const qreal total = std::max(column.height() + 2 * padding, height);
    Node node = nodeFor(label);
    node.box = QRectF(0, 0, width, total);
    node.radius = type.length(16);
    drawPlate(type, node, label, 2);
    const qreal top = (total - column.height()) / 2;
    if (label.isEditable)
        node.editable = EditableField{*label.element, QStringLiteral("title"), titleBox.translated(side, top),
                                      titleStyle, label.paints.onPlate};
    column.pourInto(node, {side, top});
    return {{node}, total, {{slot.key(), node.box}}};
}

} // namespace styrmodell
