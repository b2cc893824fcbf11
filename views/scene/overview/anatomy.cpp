// The bodies: what lies in each of them drawn once, beside their names.
#include "views/scene/overview/block.h"
#include "views/scene/overview/grid_widths.h"
#include "views/scene/overview/name_grid.h"
#include "views/scene/overview/nest.h"

#include <algorithm>
#include <set>

namespace styrmodell
{

namespace
{

constexpr qreal nestStretch = 2.2; ///< how many times as high as it needs a nest becomes beside names

/// “Kommunfullmäktige fastställer uppdrag, inriktningar och mål”, if one body decides them all.
QString decidedNote(const OverviewStyle& style, const Slot& anatomy)
{
    if (!style.detail.explains)
        return {};
    const PictureWords& words = style.words;
    QStringList decided;
    QString decider;
    for (const Slot& slot : anatomy.slots)
        for (const KindId& id : slot.shape == SlotShape::Nest ? slot.kinds + slot.inside : QList<KindId>()) {
            const Kind* kind = words.model().find(id);
            const QString by = kind ? kind->decidedBy.in(words.language()) : QString();
            if (by.isEmpty() || (!decider.isEmpty() && by != decider))
                return {};
            decider = by;
            decided += words.inSentence(words.kind(*kind));
        }
    if (decided.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Publication", "%1 sets %2 for each of them")).arg(decider, words.joined(decided));
}

struct Parts {
    std::vector<const Slot*> nests{};
    std::vector<const Slot*> grids{};
};

Parts partsOf(const Slot& anatomy)
{
    Parts parts;
    for (const Slot& slot : anatomy.slots)
        (slot.shape == SlotShape::Nest ? parts.nests : parts.grids).push_back(&slot);
    return parts;
}

/// The rows of a grid of names.
struct NameRows {
    qreal height = 0; ///< of each
    int count = 0;

    explicit NameRows(const Node& grid)
    {
        std::set<qreal> tops;
        for (const Node& part : grid.children)
            if (part.semantics.role == Role::List)
                for (const Node& name : part.children) {
                    tops.insert(name.box.top());
                    height = name.box.height();
                }
        count = static_cast<int>(tops.size());
    }
};

/// Grids side by side in `width` from `x` on.
std::vector<Node> gridNodes(const OverviewStyle& style, const std::vector<const Slot*>& grids, qreal x, qreal width,
                            qreal height)
{
    if (grids.empty())
        return {};
    const qreal gap = style.type.length(28);
    const GridWidths widths = gridWidths(style, grids, width - gap * static_cast<qreal>(grids.size() - 1));
    const auto made = [&](size_t i, qreal high) {
        return nameGrid(style, *grids[i], widths.letters, widths.each[i], high);
    };
    std::vector<Piece> pieces;
    qreal rowHeight = height;
    for (size_t i = 0; i < grids.size(); ++i) {
        pieces.push_back(made(i, height));
        rowHeight = std::min(rowHeight, NameRows(pieces.back().node).height);
    }
    std::vector<Node> nodes;
    nodes.reserve(grids.size());
    for (size_t i = 0; i < grids.size(); ++i) {
        // Rows of all grids are equally high: what has fewer of them ends earlier.
        const NameRows rows(pieces[i].node);
        if (height > 0 && rows.height > rowHeight)
            pieces[i] = made(i, pieces[i].size.height() - rows.count * (rows.height - rowHeight));
        nodes.push_back(placed(std::move(pieces[i]), {x, 0}));
        x += widths.each[i] + gap;
    }
    return nodes;
}

qreal bottomOf(const std::vector<Node>& nodes)
{
    qreal bottom = 0;
    for (const Node& node : nodes)
        bottom = std::max(bottom, node.box.bottom());
    return bottom;
}

Piece rowOf(std::vector<Node> nodes, QSizeF size)
{
    Piece row{{}, size};
    row.node.key = {QStringLiteral("slot:bodies"), QStringLiteral("row"), {}};
    row.node.semantics.role = Role::Group;
    row.node.box = QRectF(QPointF(0, 0), size);
    row.node.children = std::move(nodes);
    return row;
}

/// The nest at the left, the names beside it.
void fillBeside(const OverviewStyle& style, const Parts& parts, Column& column, qreal left)
{
    const qreal gap = style.type.length(28);
    const bool hasNest = !parts.nests.empty();
    const bool isFilled =
        std::any_of(parts.nests.begin(), parts.nests.end(), [](const Slot* slot) { return !slot->inside.isEmpty(); });
    const qreal nestAtLeast = std::max(column.width() * 0.27, style.type.length(430));
    const qreal gaps = gap * static_cast<qreal>(parts.grids.size());
    const qreal wished = gridsRoom(style, parts.grids, column.width() - nestAtLeast - gaps) + gaps;
    const qreal nestWidth = !hasNest ? 0 : isFilled ? std::max(column.width() - wished, nestAtLeast) : nestAtLeast;
    const qreal namesStart = hasNest ? nestWidth + gap : 0;
    std::vector<Node> grids = gridNodes(style, parts.grids, namesStart, column.width() - namesStart, left);
    const qreal height = std::max(left, bottomOf(grids));
    std::vector<Node> nodes;
    qreal y = 0;
    for (const Slot* slot : parts.nests) {
        // Beside very many names it stays at the top: stretched as high as they are it would be mostly empty.
        const qreal natural = nest(style, *slot, nestWidth, 0).size.height();
        Piece piece = nest(style, *slot, nestWidth,
                           isFilled && parts.nests.size() == 1 ? std::min(height, natural * nestStretch) : 0);
        const qreal own = piece.size.height();
        nodes.push_back(placed(std::move(piece), {0, y}));
        y += own + style.type.length(12);
    }
    for (Node& node : grids)
        nodes.push_back(std::move(node));
    column.piece(rowOf(std::move(nodes), {column.width(), std::max(height, y - style.type.length(12))}));
}

/// The nest over the names.
void fillBeneath(const OverviewStyle& style, const Parts& parts, Column& column, qreal left)
{
    const qreal gap = style.type.length(14);
    if (style.isNarrow)
        for (const Slot* grid : parts.grids) {
            column.piece(nameRow(style, *grid, column.width()));
            column.space(style.type.length(8));
        }
    std::vector<Node> nodes;
    if (!style.isNarrow)
        nodes = gridNodes(style, parts.grids, 0, column.width(), 0);
    const qreal namesHeight = bottomOf(nodes);
    for (const Slot* slot : parts.nests) {
        const qreal own = left > 0 && parts.nests.size() == 1 ? left - namesHeight - gap : 0;
        const qreal natural = nest(style, *slot, column.width(), 0).size.height();
        column.piece(nest(style, *slot, column.width(), slot->inside.isEmpty() ? 0 : std::min(own, natural * 1.5)));
        column.space(nodes.empty() ? 0 : gap);
    }
    if (!nodes.empty())
        column.piece(rowOf(std::move(nodes), {column.width(), namesHeight}));
}

} // namespace

Block anatomyBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const Parts parts = partsOf(slot);
    PanelWords words;
    words.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    QStringList headings;
    for (const Slot* grid : parts.grids)
        headings += headings.isEmpty() ? headingOf(style, *grid) : style.words.inSentence(headingOf(style, *grid));
    words.heading = slot.title.isEmpty() ? style.words.joined(headings) : headingOf(style, slot);
    words.note = decidedNote(style, slot);
    words.target = SlotFocus{slot.key()};
    words.description = descriptionOf(style, slot);
    if (style.isNarrow) {
        size_t bodies = 0;
        for (const Slot* grid : parts.grids)
            bodies += membersOf(style, *grid).size();
        words.count = QString::number(bodies);
    }
    const Fill fill = [&](Column& column, qreal left) {
        if (style.isNarrow || style.isPortrait)
            fillBeneath(style, parts, column, left);
        else
            fillBeside(style, parts, column, left);
    };
    Piece piece = panel(style.type, words, width, height, fill);
    Block block{{piece.node}, piece.size.height(), {{slot.key(), piece.node.box}}};
    for (const Slot& inner : slot.slots)
        block.boxes.insert(inner.key(), piece.node.box);
    return block;
}

} // namespace styrmodell
