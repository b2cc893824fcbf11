#include "views/scene/parts/type.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal designSmallest = 14;
constexpr qreal designLargest = 54;

} // namespace

Type::Type(const TextMeasure& measure, const Medium& medium, Language language, bool isTight, qreal scale)
    : measure_(measure), language_(language), unit_(medium.smallest / designSmallest * scale),
      smallest_(medium.smallest), isTight_(isTight)
{
}

TextStyle Type::style(qreal design, Weight weight, qreal lineHeight) const
{
    const qreal size = isTight_ && design < 30 ? design - 2 : design;
    const qreal largest = designLargest * smallest_ / designSmallest;
    return {std::clamp(size * unit_, smallest_, largest), weight, 0, false, lineHeight};
}

TextStyle Type::hero(qreal design) const
{
    return style(design, Weight::Bold, 1.12);
}
TextStyle Type::groupTitle() const
{
    return style(21, Weight::Bold);
}
TextStyle Type::plateTitle() const
{
    return style(19, Weight::SemiBold);
}
TextStyle Type::cardTitle() const
{
    return style(17, Weight::Medium);
}
TextStyle Type::body() const
{
    return style(17, Weight::Regular, 1.4);
}
TextStyle Type::lead() const
{
    return style(20, Weight::Regular, 1.4);
}
TextStyle Type::small() const
{
    return style(14.5, Weight::Regular);
}
TextStyle Type::smallStrong() const
{
    return style(14.5, Weight::SemiBold);
}
TextStyle Type::overLine() const
{
    TextStyle overLine = style(14, Weight::SemiBold);
    overLine.tracking = length(1.1);
    return overLine;
}
TextStyle Type::value() const
{
    TextStyle value = style(27, Weight::Bold, 1.15);
    value.isTabular = true;
    return value;
}
TextStyle Type::arrowLabel() const
{
    return style(16, Weight::Medium);
}

MeasuredText Type::measured(const QString& text, const TextStyle& style, Paint paint, qreal width, bool isBalanced,
                            int maxLines, Align align) const
{
    MeasuredText measured = measure_.measure(text, style, {width, language_, align, isBalanced, maxLines});
    measured.block.setPaint(paint);
    return measured;
}

void Column::place(TextBlock block, QPointF at)
{
    block.moveBy(at);
    texts_.push_back(std::move(block));
}

void Column::text(const QString& words, const TextStyle& style, Paint paint, bool isBalanced)
{
    if (words.trimmed().isEmpty())
        return;
    MeasuredText measured = type_.measured(words, style, paint, width_, isBalanced);
    const qreal height = measured.size.height();
    place(std::move(measured.block), {0, y_});
    y_ += height;
}

void Column::textWithTag(const QString& words, const TextStyle& style, Paint paint, const QString& tag, Paint tagPaint)
{
    const TextStyle tagStyle = type_.small();
    const qreal tagWidth = type_.widthOf(tag, tagStyle);
    const qreal room = width_ - tagWidth - type_.length(12);
    MeasuredText beside = type_.measured(words, style, paint, std::max(room, qreal{1}), false, 1);
    if (tag.isEmpty() || room <= 0 || !beside.fits) {
        text(words, style, paint, true);
        if (!tag.isEmpty()) {
            space(type_.length(2));
            text(tag, tagStyle, tagPaint);
        }
        return;
    }
    MeasuredText tagText = type_.measured(tag, tagStyle, tagPaint, tagWidth + 1);
    const qreal height = beside.size.height();
    place(std::move(tagText.block), {width_ - tagWidth, y_ + (height - tagText.size.height()) / 2});
    place(std::move(beside.block), {0, y_});
    std::swap(texts_[texts_.size() - 1], texts_[texts_.size() - 2]);
    y_ += height;
}

void Column::pair(const QString& left, const TextStyle& leftStyle, Paint leftPaint, const QString& right,
                  const TextStyle& rightStyle, Paint rightPaint)
{
    const qreal rightWidth = right.isEmpty() ? 0 : type_.widthOf(right, rightStyle) + 1;
    const qreal gap = right.isEmpty() ? 0 : type_.length(12);
    if (type_.widthOf(left, leftStyle) + gap + rightWidth > width_) {
        text(left, leftStyle, leftPaint);
        text(right, rightStyle, rightPaint);
        return;
    }
    MeasuredText a = type_.measured(left, leftStyle, leftPaint, width_);
    qreal height = a.size.height();
    const qreal baseline = a.block.paragraphs.empty() ? 0 : a.block.paragraphs[0].lines[0].start.y();
    place(std::move(a.block), {0, y_});
    if (!right.isEmpty()) {
        MeasuredText b = type_.measured(right, rightStyle, rightPaint, rightWidth);
        const qreal other = b.block.paragraphs[0].lines[0].start.y();
        height = std::max(height, b.size.height() + std::max<qreal>(0, baseline - other));
        place(std::move(b.block), {width_ - rightWidth, y_ + std::max<qreal>(0, baseline - other)});
    }
    y_ += height;
}

void Column::onOneLine(const std::vector<Span>& spans, Paint paint)
{
    qreal height = 0;
    qreal baseline = 0;
    for (const Span& span : spans) {
        if (span.words.isEmpty())
            continue;
        MeasuredText text = type_.measured(span.words, span.style, paint, type_.widthOf(span.words, span.style) + 1);
        const qreal own = text.block.paragraphs.front().lines.front().start.y();
        if (height <= 0) {
            height = text.size.height();
            baseline = own;
        }
        place(std::move(text.block), {span.x, y_ + baseline - own});
    }
    y_ += height;
}

void Column::piece(Piece piece, qreal x)
{
    const qreal height = piece.size.height();
    nodes_.push_back(placed(std::move(piece), {x, y_}));
    y_ += height;
}

void Column::pourInto(Node& node, QPointF at)
{
    Node carrier;
    carrier.shapes = std::move(shapes_);
    carrier.texts = std::move(texts_);
    carrier.children = std::move(nodes_);
    moveBy(carrier, at);
    node.shapes.insert(node.shapes.end(), carrier.shapes.begin(), carrier.shapes.end());
    node.texts.insert(node.texts.end(), carrier.texts.begin(), carrier.texts.end());
    node.children.insert(node.children.end(), carrier.children.begin(), carrier.children.end());
}

} // namespace styrmodell
