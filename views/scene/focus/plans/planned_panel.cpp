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

constexpr qreal columnAtMost = 940; ///< design points that one member may be wide

/// As many columns as the width has room for; fewer where the members then still fit into `height`.
Piece membersOf(const Type& type, const PlannedGroup& group, qreal width, qreal height)
{
    const qreal room = width / type.length(1);
    const int most =
        std::clamp(static_cast<int>((room + group.gap) / (group.columnWidth + group.gap)), 1, group.columnsAtMost);
    const auto inColumns = [&](int columns) {
        const qreal gap = columns > 1 && group.gap <= 0 ? 24 : group.gap;
        return list(type, group.key, group.name, group.makers, width, {columns, gap, false, height});
    };
    for (int columns = 1; height > 0 && columns < most; ++columns) {
        if (room / columns > columnAtMost)
            continue;
        Piece piece = inColumns(columns);
        if (piece.size.height() <= height)
            return piece;
    }
    return inColumns(most);
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
