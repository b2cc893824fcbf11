/// Subtypes of one group in a panel: columns of rows under their headings.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"
#include "views/scene/parts/panels.h"

namespace styrmodell
{

struct RowGroup {
    QString name{};
    std::vector<const KindSection*> sections{};
};

/// What the groups of a page have in common.
struct RowStyle {
    size_t columnsAtMost = 0;  ///< of a panel; 0: as many as there is room for
    bool isOneSubtype = false; ///< the page's own: its heading stands above, its rows say their text
    qreal more = 0;            ///< every row is higher than it needs by as much
};

Piece rowGroupPanel(const Canvas& canvas, const PanelWords& words, const RowGroup& group, const RowStyle& style,
                    qreal width, qreal minHeight);

} // namespace styrmodell
