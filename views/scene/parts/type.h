/// The letters and lengths of one try at a focus page.
#pragma once

#include "views/scene/medium.h"

#include "views/scene/parts/piece.h"
#include <algorithm>

namespace styrmodell
{

/// Design lengths are those of 1920×1080; `unit` carries them to a paper whose smallest letter is larger. A tight
/// type is one step smaller, never under the medium's smallest letter; a page with room to spare has a larger scale.
class Type
{
public:
    Type(const TextMeasure& measure, const Medium& medium, Language language, bool isTight, qreal scale = 1);

    /// A tight type has tighter room, too.
    qreal length(qreal design) const { return design * unit_ * (isTight_ ? 0.84 : 1); }
    /// Between words and the edge beside them: never less than 8.
    qreal side(qreal design) const { return std::max<qreal>(length(design), 8); }
    Language language() const { return language_; }

    TextStyle hero(qreal design) const;
    TextStyle groupTitle() const;
    TextStyle plateTitle() const;
    TextStyle cardTitle() const;
    TextStyle body() const;
    TextStyle lead() const; ///< body in the page's own plate
    TextStyle small() const;
    TextStyle smallStrong() const;
    TextStyle overLine() const;
    TextStyle value() const;
    TextStyle arrowLabel() const;

    MeasuredText measured(const QString& text, const TextStyle& style, Paint paint, qreal width,
                          bool isBalanced = false, int maxLines = 0, Align align = Align::Left) const;
    qreal widthOf(const QString& text, const TextStyle& style) const { return measure_.widthOf(text, style); }

private:
    TextStyle style(qreal design, Weight weight, qreal lineHeight = 1.25) const;

    const TextMeasure& measure_;
    Language language_;
    qreal unit_;
    qreal smallest_;
    bool isTight_;
};

/// Words that begin at `x` of their line.
struct Span {
    QString words{};
    TextStyle style{};
    qreal x = 0;
};

/// Texts and pieces one beneath the other, as wide as a box is within.
class Column
{
public:
    Column(const Type& type, qreal width) : type_(type), width_(width) {}

    void text(const QString& words, const TextStyle& style, Paint paint, bool isBalanced = false);
    /// `words`, and `tag` at the right end of their first line if both fit there, else beneath them.
    void textWithTag(const QString& words, const TextStyle& style, Paint paint, const QString& tag, Paint tagPaint);
    /// Two texts on one line, the second at the right edge; beneath each other where they do not fit.
    void pair(const QString& left, const TextStyle& leftStyle, Paint leftPaint, const QString& right,
              const TextStyle& rightStyle, Paint rightPaint);
    /// Short words on the baseline of the first, which is the highest; each must fit where it begins.
    void onOneLine(const std::vector<Span>& spans, Paint paint);
    void piece(Piece piece, qreal x = 0);
    void shape(Shape shape) { shapes_.push_back(std::move(shape)); } ///< as placed, from the column's corner
    void space(qreal height) { y_ += height; }

    qreal width() const { return width_; }
    qreal height() const { return y_; }
    /// Puts everything into `node` with the column's corner at `at`.
    void pourInto(Node& node, QPointF at);

private:
    void place(TextBlock block, QPointF at);

    const Type& type_;
    qreal width_;
    qreal y_ = 0;
    std::vector<TextBlock> texts_;
    std::vector<Shape> shapes_;
    std::vector<Node> nodes_;
};

} // namespace styrmodell
