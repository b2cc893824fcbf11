#include "views/scene/focus/plans/planned_panel.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

Piece overLinePiece(const Type& type, const PlannedGroup& group, qreal width)
{
    Piece piece;
    piece.node.key = {group.key.thing, QStringLiteral("overline"), group.key.slot};
    piece.node.semantics = {Role::Heading, 3};
    piece.node.name = group.overLine;
    Column column(type, width);
    column.text(group.overLine.toUpper(), type.overLine(), ColourToken::Soft);
    column.pourInto(piece.node, {0, 0});
    piece.size = {width, column.height()};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

/// As many columns as the width has room for.
Piece membersOf(const Type& type, const PlannedGroup& group, qreal width, qreal height)
{
    const qreal room = width / type.length(1);
    const int columns =
        std::clamp(static_cast<int>((room + group.gap) / (group.columnWidth + group.gap)), 1, group.columnsAtMost);
    return list(type, group.key, group.name, group.makers, width,
                {columns, columns > 1 && group.gap <= 0 ? 24 : group.gap, false, height});
}

} // namespace

Piece pieceOf(const Type& type, const PlannedPanel& plan, qreal width, qreal minHeight)
{
    if (plan.solo)
        return plan.solo(width, minHeight);
    return panel(type, plan.words, width, minHeight, [&](Column& column, qreal height) {
        bool isFirst = true;
        const qreal start = column.height();
        for (const PlannedGroup& group : plan.groups) {
            if (!isFirst)
                column.space(type.length(16));
            isFirst = false;
            if (!group.overLine.isEmpty()) {
                column.piece(overLinePiece(type, group, column.width()));
                column.space(type.length(8));
            }
            const qreal left = plan.groups.size() == 1 && height > 0 ? height - (column.height() - start) : 0;
            column.piece(membersOf(type, group, column.width(), left));
        }
    });
}

} // namespace styrmodell
