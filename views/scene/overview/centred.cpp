#include "views/scene/overview/centred.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal dashedInset = 5;
constexpr qreal narrowestPlate = 118;
constexpr int linesAtMost = 3;

QString withCount(const Label& label)
{
    return label.count.isEmpty() ? label.title : QStringLiteral("%1  %2").arg(label.title, label.count);
}

} // namespace

void CentredColumn::text(const QString& words, const TextStyle& style, Paint paint)
{
    if (words.trimmed().isEmpty())
        return;
    MeasuredText measured = type_.measured(words, style, paint, width_, true, 0, Align::Centre);
    breaksSyllables_ = breaksSyllables_ || measured.breaksSyllables || !measured.fits;
    measured.block.moveBy({0, y_});
    y_ += measured.size.height();
    texts_.push_back(std::move(measured.block));
}

void CentredColumn::pourInto(Node& node, QPointF at)
{
    for (TextBlock& text : texts_) {
        text.moveBy(at);
        node.texts.push_back(std::move(text));
    }
    texts_.clear();
}

Piece centredPlate(const Type& type, const Label& label, const TextStyle& style, qreal width, qreal minHeight)
{
    const qreal side = std::max(type.side(14), label.isExample ? type.length(dashedInset) + 8 : 0);
    const qreal edge = type.length(label.isExample ? 12 : 9);
    CentredColumn column(type, width - 2 * side);
    column.text(withCount(label), style, label.paints.onPlate);
    const qreal titleHeight = column.height();
    QStringList beneath = label.lines;
    beneath += label.tag;
    for (const QString& line : beneath)
        if (!line.isEmpty()) {
            column.space(type.length(2));
            column.text(line, type.small(), label.paints.onPlate);
        }
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(10);
    drawPlate(type, piece.node, label);
    const qreal top = (height - column.height()) / 2;
    if (label.isEditable && label.element && label.count.isEmpty())
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"), QRectF(side, top, width - 2 * side, titleHeight),
                          style, label.paints.onPlate};
    column.pourInto(piece.node, {side, top});
    return piece;
}

int plateColumns(const Type& type, const std::vector<Label>& labels, const TextStyle& style, qreal width, qreal gap,
                 int most)
{
    const int count = static_cast<int>(labels.size());
    for (int columns = std::min(count, most); columns > 1; --columns) {
        const qreal cell = (width - gap * (columns - 1)) / columns;
        if (cell < type.length(narrowestPlate))
            continue;
        const qreal room = cell - 2 * type.side(14);
        const bool fits = std::all_of(labels.begin(), labels.end(), [&](const Label& label) {
            const MeasuredText text = type.measured(withCount(label), style, {}, room, true, linesAtMost);
            return text.fits && !text.breaksSyllables;
        });
        if (!fits)
            continue;
        const int rows = (count + columns - 1) / columns;
        return (count + rows - 1) / rows;
    }
    return 1;
}

Piece overLineHeading(const OverviewStyle& style, const Slot& slot, qreal width, Paint paint, Align align)
{
    const Type& type = style.type;
    Piece piece;
    Node& node = piece.node;
    node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("heading"), {}};
    node.semantics = {Role::Heading, 2};
    node.name = headingOf(style, slot);
    node.description = descriptionOf(style, slot);
    node.target = focusOf(slot);
    node.isFocusable = true;
    node.radius = type.length(4);
    MeasuredText words = type.measured(node.name.toUpper(), type.overLine(), paint, width, false, 0, align);
    node.box = words.block.box;
    piece.size = {words.block.box.width(), words.size.height()};
    node.texts.push_back(std::move(words.block));
    return piece;
}

} // namespace styrmodell
