#include "views/scene/overview/forms/matrix_heads.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal dashedInset = 4;
constexpr qreal indent = 20;
constexpr qreal groupIndent = 12;
constexpr qreal gapsGap = 12;         ///< before the gaps that are left out
constexpr qsizetype longestHead = 80; ///< letters, where everything is short

using Sort = MatrixLine::Sort;

TextStyle headLetters(const Type& type)
{
    TextStyle letters = type.arrowLabel();
    letters.weight = Weight::SemiBold;
    letters.lineHeight = 1.2;
    return letters;
}

TextStyle lineLetters(const Type& type, Sort sort)
{
    TextStyle letters = type.cardTitle();
    if (sort != Sort::Body && sort != Sort::More)
        letters.weight = Weight::Bold;
    return letters;
}

qreal indentOf(const Type& type, Sort sort)
{
    return type.side(sort == Sort::Group ? groupIndent : indent);
}

Slot slotFor(const KindId& kind)
{
    Slot slot;
    slot.kinds = {kind};
    return slot;
}

QString groupTitle(const OverviewStyle& style, const MatrixLine& line)
{
    return QStringLiteral("%1  %2").arg(headingOf(style, slotFor(line.kind))).arg(line.rows.size());
}

/// A body's name as it stands before its line: short where the whole one needs more than two lines of `room`.
Label bodyLabel(const OverviewStyle& style, const Element& body, qreal room)
{
    const QString slot = QStringLiteral("rows");
    Label label = style.words.label(body, QStringLiteral("plate"), slot, false);
    const int lines = style.detail.isShort && style.detail.namesAtMost < 1000 ? 1 : 2;
    const MeasuredText whole =
        style.type.measured(label.title, lineLetters(style.type, Sort::Body), {}, room, false, lines);
    if (!whole.fits || whole.breaksSyllables)
        label = style.words.label(body, QStringLiteral("plate"), slot, true);
    return label;
}

Label othersLabel(const MatrixWords& words)
{
    Label label;
    label.key = {QStringLiteral("slot:others"), QStringLiteral("plate"), QStringLiteral("rows")};
    label.title = label.name = words.others();
    label.target = KindFocus{words.kinds().cell.first(), {}};
    return label;
}

Label plainLabel(const QString& role, const QString& title)
{
    Label label;
    label.key = {QStringLiteral("slot:matrix"), role, {}};
    label.title = label.name = title;
    return label;
}

Label groupLabel(const OverviewStyle& style, const MatrixLine& line)
{
    const Slot slot = slotFor(line.kind);
    Label label;
    label.key = {QStringLiteral("kind:") + line.kind.text, QStringLiteral("heading"), QStringLiteral("rows")};
    label.title = groupTitle(style, line);
    label.name = headingOf(style, slot);
    label.description = descriptionOf(style, slot);
    label.target = focusOf(slot);
    return label;
}

CellSum wholeSum(const MatrixLine& line)
{
    CellSum sum;
    for (const CoverageRow* row : line.rows) {
        sum.contributions += row->contributions;
        sum.gaps += row->gaps;
    }
    return sum;
}

Label labelOf(const OverviewStyle& style, const MatrixWords& words, const MatrixLine& line, qreal room)
{
    switch (line.sort) {
    case Sort::Group:
        return groupLabel(style, line);
    case Sort::Empty:
        return emptyLabel(style, slotFor(line.kind), false);
    case Sort::Sums:
        return plainLabel(QStringLiteral("sums"), words.contributions());
    case Sort::Gaps:
        return plainLabel(QStringLiteral("gap-sums"), words.gaps());
    case Sort::Body:
    case Sort::More:
        break;
    }
    Label label = line.sort == Sort::More      ? moreLabel(style, slotFor(line.kind), line.rows.size())
                  : line.rows.front()->element ? bodyLabel(style, *line.rows.front()->element, room)
                                               : othersLabel(words);
    label.description =
        QStringLiteral("%1 %2").arg(label.description, words.sentence(label.name, wholeSum(line))).trimmed();
    return label;
}

/// “60 luckor” after “+67 till”: a body without anything shows its gap in no column.
QString gapsLeftOut(const MatrixWords& words, const MatrixLine& line)
{
    const int gaps = line.sort == Sort::More ? wholeSum(line).gaps : 0;
    return gaps > 0 ? words.gapCount(gaps) : QString();
}

} // namespace

ColumnHead columnHead(const OverviewStyle& style, const Element& element, qreal width, qreal minHeight)
{
    const Type& type = style.type;
    Label label = style.words.label(element, QStringLiteral("plate"), QStringLiteral("columns"), style.detail.isShort);
    if (style.detail.isShort && label.title.size() > longestHead) {
        label.title = label.title.left(longestHead - 1).trimmed() + QChar(0x2026);
        label.isEditable = false;
    }
    const qreal side = type.length(dashedInset) + 8;
    const qreal edge = type.length(dashedInset + 5);
    const TextStyle letters = headLetters(type);
    MeasuredText title = type.measured(label.title, letters, label.paints.onPlate, width - 2 * side, true);
    MeasuredText tag = type.measured(label.tag, type.small(), label.paints.onPlate, width - 2 * side);
    const qreal tagHeight = label.tag.isEmpty() ? 0 : tag.size.height() + type.length(2);
    const qreal height = std::max(title.size.height() + tagHeight + 2 * edge, minHeight);
    ColumnHead head{{nodeFor(label, Role::ColumnHeader), {width, height}}, title.breaksSyllables || !title.fits};
    Node& node = head.piece.node;
    node.box = QRectF(0, 0, width, height);
    node.radius = type.length(10);
    drawPlate(type, node, label, 1.5, dashedInset);
    const qreal room = height - 2 * edge - tagHeight;
    title.block.moveBy({side, edge + (room - title.size.height()) / 2});
    if (label.isEditable)
        node.editable = EditableField{*label.element, QStringLiteral("title"),
                                      QRectF(side, edge, width - 2 * side, room), letters, label.paints.onPlate};
    node.texts.push_back(std::move(title.block));
    if (!label.tag.isEmpty()) {
        tag.block.moveBy({side, height - edge - tag.size.height()});
        node.texts.push_back(std::move(tag.block));
    }
    return head;
}

Piece moreColumnHead(const OverviewStyle& style, const MatrixWords& words, const MatrixColumns& columns, qreal width,
                     qreal minHeight)
{
    const Element& first = *words.coverage().columns[columns.shown].element;
    Label label = moreLabel(style, slotFor(first.kind), columns.more);
    Piece piece = noteTile(style.type, label, width, minHeight, false);
    const QRectF box = piece.node.box;
    const qreal radius = piece.node.radius;
    Node node = nodeFor(label, Role::ColumnHeader);
    node.box = box;
    node.radius = radius;
    node.shapes = std::move(piece.node.shapes);
    node.texts = std::move(piece.node.texts);
    return {std::move(node), piece.size};
}

Piece sumHead(const OverviewStyle& style, const MatrixWords& words, size_t which, QSizeF size)
{
    const QString title = which == 0 ? words.contributions() : words.plural(words.kinds().cell);
    Node node = nodeFor(plainLabel(which == 0 ? QStringLiteral("contributions") : QStringLiteral("elements"), title),
                        Role::ColumnHeader);
    TextStyle letters = headLetters(style.type);
    letters.weight = Weight::Bold;
    MeasuredText text = style.type.measured(title, letters, ColourToken::Ink, size.width(), false, 0, Align::Right);
    const qreal height = std::max(size.height(), text.size.height());
    text.block.moveBy({0, height - text.size.height()});
    node.box = QRectF(0, 0, size.width(), height);
    node.texts.push_back(std::move(text.block));
    return {std::move(node), {size.width(), height}};
}

qreal lineHeadWidth(const OverviewStyle& style, const std::vector<MatrixLine>& lines, const MatrixWords& words,
                    qreal most)
{
    const Type& type = style.type;
    qreal width = type.length(120);
    for (const MatrixLine& line : lines) {
        if (line.sort == Sort::Group || line.sort == Sort::Empty)
            continue;
        const qreal room = most - 2 * type.side(indent);
        const QString title = labelOf(style, words, line, room).title;
        qreal own = type.widthOf(title, lineLetters(type, line.sort)) + 2 * type.side(indent);
        if (const QString gaps = gapsLeftOut(words, line); !gaps.isEmpty())
            own += type.length(gapsGap) + type.widthOf(gaps, lineLetters(type, Sort::Gaps));
        width = std::max(width, own);
    }
    return std::min(width, most);
}

Piece lineHead(const OverviewStyle& style, const MatrixWords& words, const MatrixLine& line, qreal width,
               qreal minHeight, int columns)
{
    const Type& type = style.type;
    const bool isWhole = line.sort == Sort::Group || line.sort == Sort::Empty;
    const qreal left = indentOf(type, line.sort);
    const qreal room = width - left - type.side(8);
    const Label label = labelOf(style, words, line, room);
    const Paint paint = line.sort == Sort::Gaps   ? Paint(ColourToken::RedLine)
                        : line.sort == Sort::More ? Paint(ColourToken::Soft)
                                                  : Paint(ColourToken::Ink);
    const TextStyle letters = lineLetters(type, line.sort);
    Node node = nodeFor(label, Role::RowHeader);
    node.semantics.span = isWhole ? columns : 1;
    node.radius = type.length(6);
    const qreal boxWidth =
        line.sort == Sort::Group ? std::min(type.widthOf(label.title, letters) + left + type.side(8), width) : width;
    MeasuredText text = type.measured(label.title, letters, paint, room, true);
    const qreal edge = line.sort == Sort::Empty ? type.length(6) : type.length(2);
    const qreal height = std::max(text.size.height() + 2 * edge, minHeight);
    node.box = QRectF(0, 0, boxWidth, height);
    if (line.sort == Sort::Empty)
        node.shapes.push_back(rounded(node.box, node.radius, Paint(ColourToken::Panel),
                                      Stroke{ColourToken::Edge, type.length(1.5), style.showsHints}));
    if (const QString gaps = gapsLeftOut(words, line); !gaps.isEmpty()) {
        const TextStyle bold = lineLetters(type, Sort::Gaps);
        const qreal x = left + text.size.width() + type.length(gapsGap);
        MeasuredText red = type.measured(gaps, bold, ColourToken::RedLine, type.widthOf(gaps, bold) + 1);
        red.block.moveBy({x, (height - red.size.height()) / 2});
        if (x + red.size.width() <= width)
            node.texts.push_back(std::move(red.block));
    }
    text.block.moveBy({left, (height - text.size.height()) / 2});
    if (label.isEditable && label.element)
        node.editable = EditableField{*label.element, QStringLiteral("title"), QRectF(left, 0, room, height), letters,
                                      ColourToken::Ink};
    node.texts.insert(node.texts.begin(), std::move(text.block));
    return {std::move(node), {width, height}};
}

} // namespace styrmodell
