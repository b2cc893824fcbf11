#include "views/scene/overview/forms/matrix_head.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal questionSize = 36;
constexpr qreal boxGap = 32; ///< between the question and the count of gaps

Node paragraph(const QString& role)
{
    Node node;
    node.key = {QStringLiteral("slot:matrix"), role, {}};
    node.semantics.role = Role::Paragraph;
    return node;
}

void setLine(Node& node, MeasuredText text, QPointF at)
{
    text.block.moveBy(at);
    node.box = node.texts.empty() ? text.block.box : node.box.united(text.block.box);
    node.texts.push_back(std::move(text.block));
}

/// The question, as wide as `width`.
Node questionNode(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    Node node = paragraph(QStringLiteral("question"));
    node.semantics = {Role::Heading, 2};
    node.name = words.question();
    const qreal size = style.isNarrow ? 24 : questionSize;
    setLine(node, style.type.measured(node.name, style.type.hero(size), ColourToken::Ink, width, true), {0, 0});
    return node;
}

/// The count of gaps, loud where there are some; what sort they are, if that has room within `room`.
Piece gapBox(const OverviewStyle& style, const MatrixWords& words, qreal room)
{
    const Type& type = style.type;
    const int gaps = words.coverage().gaps;
    const QString count = words.gapCount(gaps);
    QString note = words.gapNote();
    const TextStyle loud = gaps > 0 ? type.hero(24) : type.cardTitle();
    const Paint paint = gaps > 0 ? Paint(ColourToken::RedLine) : Paint(ColourToken::Ink);
    const qreal side = type.side(24);
    const qreal edge = type.length(11);
    MeasuredText first = type.measured(count, loud, paint, type.widthOf(count, loud) + 1);
    qreal width = first.size.width();
    const qreal gap = type.length(14);
    if (width + gap + type.widthOf(note, type.cardTitle()) + 1 + 2 * side > room)
        note.clear();
    const qreal height = first.size.height() + 2 * edge;
    const qreal baseline = first.block.paragraphs.front().lines.front().start.y();
    Piece piece{paragraph(QStringLiteral("gaps")), {}};
    setLine(piece.node, std::move(first), {side, edge});
    if (!note.isEmpty()) {
        MeasuredText second =
            type.measured(note, type.cardTitle(), ColourToken::Ink, type.widthOf(note, type.cardTitle()) + 1);
        const qreal own = second.block.paragraphs.front().lines.front().start.y();
        const qreal secondWidth = second.size.width();
        setLine(piece.node, std::move(second), {side + width + gap, edge + baseline - own});
        width += gap + secondWidth;
    }
    piece.size = {width + 2 * side, height};
    piece.node.name = note.isEmpty() ? count : count + u' ' + note;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(14);
    piece.node.state = gaps > 0 ? NodeState::Gap : NodeState::Normal;
    piece.node.shapes.push_back(gaps > 0 ? rounded(piece.node.box, piece.node.radius, Paint(ColourToken::RedTint),
                                                   Stroke{ColourToken::RedLine, type.length(2.5), false})
                                         : rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                                   Stroke{ColourToken::Edge, type.length(1.5), false}));
    return piece;
}

/// Words one after the other on a line that begins at `at`; how far they come.
qreal setWords(const OverviewStyle& style, Node& node, const std::vector<std::pair<QString, Paint>>& parts, QPointF at)
{
    qreal x = at.x();
    const qreal blank = style.type.widthOf(QStringLiteral("a a"), style.type.body()) -
                        style.type.widthOf(QStringLiteral("aa"), style.type.body());
    for (const auto& [words, paint] : parts) {
        if (words.isEmpty())
            continue;
        TextStyle letters = style.type.body();
        letters.weight = paint == Paint(ColourToken::Soft) ? Weight::Regular : Weight::Bold;
        const qreal width = style.type.widthOf(words, letters);
        setLine(node, style.type.measured(words, letters, paint, width + 1), {x, at.y()});
        x += width + blank;
    }
    return x - blank;
}

/// What a point is and what a gap is: on one line, else on one each, else as lines of plain words.
Node ruleNode(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    const Type& type = style.type;
    const QString points = words.pointRule();
    const QString gap = words.gapRule().isEmpty() ? QString() : words.gapWords();
    const QString rest = words.gapRule();
    Node node = paragraph(QStringLiteral("rule"));
    node.name = QStringList{points, gap, rest}.join(u' ').simplified();
    using Parts = std::vector<std::pair<QString, Paint>>;
    const Parts gapParts{{gap, ColourToken::RedLine}, {rest, ColourToken::Soft}};
    const Parts all{{points, ColourToken::Soft}, gapParts[0], gapParts[1]};
    Node probe;
    if (setWords(style, probe, all, {0, 0}) <= width) {
        setWords(style, node, all, {0, 0});
        return node;
    }
    MeasuredText first = type.measured(points, type.body(), ColourToken::Soft, width);
    const qreal next = first.size.height();
    setLine(node, std::move(first), {0, 0});
    if (rest.isEmpty())
        return node;
    Node second;
    if (setWords(style, second, gapParts, {0, next}) <= width) {
        setWords(style, node, gapParts, {0, next});
        return node;
    }
    setLine(node, type.measured(gap + u' ' + rest, type.body(), ColourToken::Soft, width), {0, next});
    return node;
}

} // namespace

MatrixHead matrixHead(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    const Type& type = style.type;
    MatrixHead head;
    if (words.isEmpty()) {
        head.nodes.push_back(questionNode(style, words, width));
        head.height = head.nodes.front().box.bottom();
        return head;
    }
    Piece box = gapBox(style, words, width);
    const qreal room = width - box.size.width() - type.length(boxGap);
    const bool isBeside = !style.isNarrow && room >= width * 0.5;
    Node question = questionNode(style, words, isBeside ? room : width);
    qreal y = question.box.bottom() + type.length(6);
    head.nodes.push_back(std::move(question));
    Node rule = ruleNode(style, words, isBeside && style.isPortrait ? room : width);
    if (isBeside && y < box.size.height() && rule.box.width() > room)
        y = box.size.height() + type.length(4);
    moveBy(rule, {0, y});
    y = rule.box.bottom();
    head.nodes.push_back(std::move(rule));
    if (isBeside) {
        const QSizeF size = box.size;
        head.nodes.push_back(placed(std::move(box), {width - size.width(), 0}));
        head.height = std::max(y, size.height());
    } else {
        y += type.length(10);
        const qreal height = box.size.height();
        head.nodes.push_back(placed(std::move(box), {0, y}));
        head.height = y + height;
    }
    return head;
}

} // namespace styrmodell
