#include "views/scene/overview/forms/matrix_blocks.h"

#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal rowHeight = 42; ///< 48 on a phone
constexpr qreal blockGap = 14;

constexpr auto slotOfColumns = "columns";

/// A body within a column's block: how many of its own contribute, or that none does.
Label rowLabel(const MatrixWords& words, const CoverageRow& row, size_t column)
{
    const CoverageCell& cell = row.cells[column];
    Label label;
    const QString id = words.coverage().columns[column].element->id.text;
    label.key = {row.element ? row.element->id.text : QStringLiteral("slot:others"), QStringLiteral("cell"), id};
    label.title = label.name = words.title(row);
    label.description = words.sentence(row, column);
    label.target = words.focusOf(row);
    label.count = cell.isGap ? QString() : QString::number(cell.elements.size());
    label.paints = {ColourToken::InkTint, ColourToken::Ink, ColourToken::Edge, ColourToken::InkTint, true};
    if (cell.isGap) {
        label.tag = words.gapWords();
        label.paints = {ColourToken::RedTint, ColourToken::RedLine, ColourToken::RedLine, ColourToken::RedTint, false};
    }
    return label;
}

Maker rowMaker(const OverviewStyle& style, const Label& label, bool isGap)
{
    return [&style, label, isGap](qreal width, qreal minHeight) {
        Piece piece = tile(style.type, label, width, std::max(minHeight, style.type.length(rowHeight)), {6, true});
        if (isGap)
            piece.node.state = NodeState::Gap;
        return piece;
    };
}

Maker moreMaker(const OverviewStyle& style, const Label& label)
{
    return [&style, label](qreal width, qreal minHeight) {
        return noteTile(style.type, label, width, std::max(minHeight, style.type.length(rowHeight)), false);
    };
}

std::vector<Maker> rowsOf(const OverviewStyle& style, const MatrixWords& words, size_t column)
{
    std::vector<Maker> makers;
    for (const CoverageRow& row : words.coverage().rows) {
        const CoverageCell& cell = row.cells[column];
        if (cell.isGap || !cell.elements.empty())
            makers.push_back(rowMaker(style, rowLabel(words, row, column), cell.isGap));
    }
    const auto most = static_cast<size_t>(std::max(style.detail.namesAtMost, 1));
    if (makers.size() > most) {
        Slot slot;
        slot.kinds = words.kinds().rows.mid(0, 1);
        const size_t more = makers.size() - (most - 1);
        makers.resize(most - 1);
        Label label = moreLabel(style, slot, more);
        label.key.slot = words.coverage().columns[column].element->id.text;
        makers.push_back(moreMaker(style, label));
    }
    return makers;
}

void addBlock(const OverviewStyle& style, Column& page, const PanelWords& head, const std::vector<Maker>& rows)
{
    const NodeKey list{head.key.thing, QStringLiteral("list"), head.key.slot};
    page.piece(panel(style.type, head, page.width(), 0, [&](Column& column, qreal) {
        if (!rows.empty())
            column.piece(
                styrmodell::list(style.type, list, head.heading, rows, column.width(), GridShape{1, 6, false, 0}));
    }));
    page.space(style.type.length(blockGap));
}

void addColumn(const OverviewStyle& style, const MatrixWords& words, Column& page, size_t column)
{
    const CoverageColumn& one = words.coverage().columns[column];
    const Label label =
        style.words.label(*one.element, QStringLiteral("plate"), QString::fromLatin1(slotOfColumns), false);
    PanelWords head;
    head.key = {one.element->id.text, QStringLiteral("panel"), QString::fromLatin1(slotOfColumns)};
    head.heading = label.title;
    head.count = QString::number(one.contributions);
    head.note = label.tag;
    head.isNoteBeneath = true;
    head.target = label.target;
    head.edge = label.paints.line;
    head.description = label.description + u' ' + words.sentence(label.name, {one.contributions, one.gaps});
    addBlock(style, page, head, rowsOf(style, words, column));
}

/// Bodies without anything of the kind: they stand in no column's block.
void addLacking(const OverviewStyle& style, const MatrixWords& words, Column& page)
{
    std::vector<Maker> makers;
    for (const CoverageRow& row : words.coverage().rows) {
        if (!row.hasNone)
            continue;
        Label label = style.words.label(*row.element, QStringLiteral("plate"), QStringLiteral("lacking"), false);
        label.paints = {ColourToken::RedTint, ColourToken::RedLine, ColourToken::RedLine, ColourToken::RedTint, false};
        label.isEditable = false;
        label.isExample = false;
        label.tag.clear();
        label.description += u' ' + words.gapWords() + u'.';
        makers.push_back(rowMaker(style, label, true));
    }
    if (makers.empty())
        return;
    PanelWords head;
    head.key = {QStringLiteral("slot:lacking"), QStringLiteral("panel"), {}};
    head.heading = words.gapWords();
    head.count = QString::number(makers.size());
    head.edge = ColourToken::RedLine;
    addBlock(style, page, head, makers);
}

void addMoreColumns(const OverviewStyle& style, const MatrixWords& words, Column& page, size_t shown)
{
    const auto& columns = words.coverage().columns;
    if (shown >= columns.size())
        return;
    Slot slot;
    slot.kinds = {columns[shown].element->kind};
    page.piece(moreMaker(style, moreLabel(style, slot, columns.size() - shown))(page.width(), 0));
}

Piece poured(Column& column, const QString& role)
{
    Piece piece{{}, {column.width(), column.height()}};
    piece.node.key = {QStringLiteral("slot:matrix"), role, {}};
    piece.node.semantics.role = Role::Group;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

} // namespace

Piece coverageBlocks(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    Column page(style.type, width);
    const size_t all = words.coverage().columns.size();
    const auto most = static_cast<size_t>(std::max(style.detail.namesAtMost, 1));
    const size_t shown = std::min(all, most);
    for (size_t column = 0; column < shown; ++column)
        addColumn(style, words, page, column);
    addMoreColumns(style, words, page, shown);
    addLacking(style, words, page);
    Piece piece = poured(page, QStringLiteral("blocks"));
    piece.node.name = words.question();
    return piece;
}

Piece coverageParts(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    Column page(style.type, width);
    const CoverageKinds& kinds = words.kinds();
    for (const QList<KindId>& part : {kinds.columns, kinds.rows, kinds.cell})
        for (const KindId& id : part) {
            Slot slot;
            slot.id = QStringLiteral("matrix-") + id.text;
            slot.kinds = {id};
            slot.shape = SlotShape::Group;
            const Block block = groupBlock(style, slot, width, 0);
            for (const Node& node : block.nodes)
                page.piece({node, {width, block.height}});
            page.space(style.type.length(blockGap));
        }
    return poured(page, QStringLiteral("parts"));
}

} // namespace styrmodell
