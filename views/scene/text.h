/// Text of a scene: measured, broken into lines and shaped once, drawn the same everywhere.
#pragma once

#include "model/records/fields/words.h"
#include "views/scene/paint.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace styrmodell
{

enum class Weight { Regular, Medium, SemiBold, Bold };

/// How letters look; sizes are scene points.
struct TextStyle {
    qreal size = 16;
    Weight weight = Weight::Regular;
    qreal tracking = 0;      ///< added after each letter; over-lines have 1.1
    bool isTabular = false;  ///< digits in equal cells, for numbers that stand in columns
    qreal lineHeight = 1.25; ///< distance of baselines, as a multiple of `size`; 1.4 for body text
    bool operator==(const TextStyle&) const = default;
};

/// Some source letters that became some glyphs, inseparably (a letter, a ligature, a letter with its accent).
struct Cluster {
    qsizetype textStart = 0; ///< in Run::text
    qsizetype textLength = 0;
    size_t firstGlyph = 0;
    size_t glyphCount = 0;
    bool operator==(const Cluster&) const = default;
};

/// Glyphs of one font and colour, left to right as placed.
struct Run {
    TextStyle style{};
    Paint paint{};
    QString text{}; ///< the source letters, without soft hyphens and without a drawn hyphen
    QString font{}; ///< key of the face, e.g. "Inter-SemiBold", or of a fallback; fonts are drawing's
    std::vector<quint32> glyphs{};
    std::vector<QPointF> positions{}; ///< of each glyph's origin, from the line's start on the baseline
    std::vector<Cluster> clusters{};  ///< in the order of `text`
    qreal width = 0;
    bool operator==(const Run&) const = default;
};

/// How a line came to its end.
enum class LineEnd {
    None,   ///< last line of its paragraph
    Space,  ///< at a blank, which is not drawn
    Hyphen, ///< inside a word: the last glyph of the last run is a drawn hyphen that is not in `text`
    Joint,  ///< after a hyphen or dash that is in the text
    Break   ///< a line break of the source
};

struct Line {
    QPointF start{}; ///< where the baseline begins, in scene points (after TextBlock::moveTo)
    qreal width = 0;
    qreal ascent = 0;  ///< of the style, above the baseline
    qreal descent = 0; ///< below the baseline, positive
    LineEnd end = LineEnd::None;
    std::vector<Run> runs{};
    bool operator==(const Line&) const = default;
};

struct Paragraph {
    std::vector<Line> lines{};
    bool operator==(const Paragraph&) const = default;
};

/// Paragraphs one beneath the other, placed.
struct TextBlock {
    QRectF box{}; ///< from the first line's top to the last line's bottom, as wide as the widest line
    std::vector<Paragraph> paragraphs{};

    void moveBy(QPointF offset);
    void setPaint(Paint paint);
    /// The words as read aloud or copied: lines joined as they ended, paragraphs by a line break.
    QString text() const;
    bool operator==(const TextBlock&) const = default;
};

enum class Align { Left, Centre, Right };

/// How to break a text into lines.
struct Wrap {
    qreal width = 0; ///< the widest a line may be
    Language language = Language::Swedish;
    Align align = Align::Left; ///< within `width`
    bool isBalanced = false;   ///< lines of about equal width, as few as without
    int maxLines = 0;          ///< 0: any number. More is a misfit, never cut
};

/// What came of it. The block's box begins at (0, 0) and is `Wrap::width` wide at most.
struct MeasuredText {
    TextBlock block{};
    QSizeF size{};                ///< of the box: widest line, sum of line heights
    bool fits = true;             ///< no line wider than asked, no more lines than asked
    bool breaksSyllables = false; ///< some word was cut at a mere syllable, where no joint would do
};

/// Measures and breaks text. Implemented by drawing; layouts see no font. Any white space counts as one space;
/// line breaks in `text` begin a new paragraph.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    virtual MeasuredText measure(const QString& text, const TextStyle& style, const Wrap& wrap) const = 0;
    /// Width of the text on one line.
    virtual qreal widthOf(const QString& text, const TextStyle& style) const = 0;
};

} // namespace styrmodell
