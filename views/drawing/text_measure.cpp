#include "views/drawing/text_measure.h"

#include "views/drawing/fonts.h"
#include "views/drawing/line_breaking.h"
#include "views/drawing/placed_line.h"

#include <QCache>

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

/// Letters remembered, of each sort: some ten megabytes at most.
constexpr qsizetype mostLetters = 100'000;

struct ShapedKey {
    QString text{};
    Weight weight = Weight::Regular;
    BaseDirection direction = BaseDirection::LeftToRight;
    bool operator==(const ShapedKey&) const = default;
    friend size_t qHash(const ShapedKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, static_cast<int>(key.weight), static_cast<int>(key.direction));
    }
};

struct MeasuredKey {
    QString text{};
    TextStyle style{};
    Wrap wrap{};

    bool operator==(const MeasuredKey& other) const
    {
        return text == other.text && style == other.style && wrap.width == other.wrap.width &&
               wrap.language == other.wrap.language && wrap.align == other.wrap.align &&
               wrap.isBalanced == other.wrap.isBalanced && wrap.maxLines == other.wrap.maxLines;
    }
    friend size_t qHash(const MeasuredKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.style.size, static_cast<int>(key.style.weight), key.wrap.width,
                          key.wrap.maxLines);
    }
};

qsizetype costOf(const QString& text)
{
    return 16 + text.size();
}

using ShapedPointer = std::shared_ptr<const ShapedText>;

/// A paragraph with its glyphs and widths in a style.
struct StyledParagraph {
    const PlainParagraph* plain = nullptr;
    BaseDirection direction = BaseDirection::LeftToRight;
    ShapedPointer shaped{};
    std::vector<ClusterWidth> clusters{};
};

LineEnd lineEndOf(const BreakPoint& point, const ShapedText& text)
{
    // where a hyphen would stand among letters of both directions, nobody can say
    return text.hasRightToLeft && point.end == LineEnd::Hyphen ? LineEnd::Joint : point.end;
}

/// A block with its lines beneath each other.
class BlockBuilder
{
public:
    BlockBuilder(const TextStyle& style, const Wrap& wrap, const QRawFont& face)
        : style_(style), wrap_(wrap), ascent_(face.ascent() * style.size / face.pixelSize()),
          descent_(face.descent() * style.size / face.pixelSize())
    {
        made_.size = {0, 0};
    }

    void beginParagraph() { made_.block.paragraphs.emplace_back(); }

    void add(Line line, LineEnd end)
    {
        line.end = end;
        line.ascent = ascent_;
        line.descent = descent_;
        const qreal height = style_.size * style_.lineHeight;
        const qreal free = wrap_.width - line.width;
        const qreal left = wrap_.align == Align::Left ? 0 : wrap_.align == Align::Centre ? free / 2 : free;
        line.start = {std::max(0.0, left), made_.size.height() + (height - ascent_ - descent_) / 2 + ascent_};
        made_.size = {std::max(made_.size.width(), line.width), made_.size.height() + height};
        made_.block.paragraphs.back().lines.push_back(std::move(line));
        ++lines_;
    }

    MeasuredText done(int cutWords)
    {
        constexpr qreal tolerance = 1e-6; // of sums
        made_.fits = made_.size.width() <= wrap_.width + tolerance && (wrap_.maxLines == 0 || lines_ <= wrap_.maxLines);
        made_.breaksSyllables = cutWords > 0;
        const bool isWithinWidth = wrap_.align != Align::Left && lines_ > 0;
        made_.block.box = {{0, 0}, made_.size};
        if (isWithinWidth)
            made_.block.box.setWidth(std::max(made_.size.width(), wrap_.width));
        return std::move(made_);
    }

private:
    const TextStyle& style_;
    const Wrap& wrap_;
    qreal ascent_;
    qreal descent_;
    int lines_ = 0;
    MeasuredText made_{};
};

} // namespace

struct FontMeasure::Memory {
    ShapedPointer shapedText(const QString& text, Weight weight, BaseDirection direction)
    {
        const ShapedKey key{text, weight, direction};
        if (const ShapedPointer* known = shapedTexts.object(key))
            return *known;
        auto made = std::make_shared<const ShapedText>(shaped(text, weight, direction));
        shapedTexts.insert(key, new ShapedPointer(made), costOf(text));
        return made;
    }

    const DigitWidths& digitsOf(Weight weight)
    {
        std::optional<DigitWidths>& known = digits[static_cast<size_t>(weight)];
        if (!known)
            known = DigitWidths::of(weight);
        return *known;
    }

    StyledParagraph styled(const PlainParagraph& plain, const TextStyle& style)
    {
        StyledParagraph paragraph{&plain, baseDirection(plain.text)};
        paragraph.shaped = shapedText(plain.text, style.weight, paragraph.direction);
        paragraph.clusters = clusterWidths(*paragraph.shaped, style, digitsOf(style.weight));
        return paragraph;
    }

    Hyphenation hyphenation{};
    Fonts fonts{};
    std::array<std::optional<DigitWidths>, 4> digits{};
    QCache<ShapedKey, ShapedPointer> shapedTexts{mostLetters};
    QCache<MeasuredKey, MeasuredText> measuredTexts{mostLetters};
};

namespace
{

/// Measures one text: breaks its paragraphs and places their lines.
class Measuring
{
public:
    Measuring(FontMeasure::Memory& memory, const TextStyle& style, const Wrap& wrap)
        : memory_(memory), style_(style), wrap_(wrap),
          hyphen_(memory.shapedText(QStringLiteral("-"), style.weight, BaseDirection::LeftToRight)),
          hyphenWidth_(hyphen_->clusters.front().advance * style.size / shapingSize + style.tracking)
    {
    }

    MeasuredText measure(const QString& text)
    {
        const std::vector<PlainParagraph> plain = plainParagraphs(text);
        for (const PlainParagraph& paragraph : plain)
            paragraphs_.push_back(memory_.styled(paragraph, style_));
        // words are cut more boldly only for the sake of a number of lines
        BreakLevel worst = BreakLevel::Word;
        MeasuredText best = built(worst);
        while (!best.fits && wrap_.maxLines > 0 && worst < BreakLevel::Syllable) {
            worst = static_cast<BreakLevel>(static_cast<int>(worst) + 1);
            if (MeasuredText other = built(worst); other.fits)
                best = std::move(other);
        }
        return best;
    }

private:
    MeasuredText built(BreakLevel worst)
    {
        BlockBuilder block(style_, wrap_, memory_.fonts.face(Fonts::keyOf(style_.weight), shapingSize));
        int cutWords = 0;
        for (const StyledParagraph& paragraph : paragraphs_) {
            block.beginParagraph();
            const BrokenLines broken = brokenParagraph(paragraph, worst);
            cutWords += broken.cutWords;
            for (const BrokenLine& line : broken.lines)
                block.add(lineOf(paragraph, line), lineEndOf(line.end, *paragraph.shaped));
        }
        return block.done(cutWords);
    }

    BrokenLines brokenParagraph(const StyledParagraph& paragraph, BreakLevel worst) const
    {
        const LetterWidths widths(*paragraph.shaped, paragraph.clusters);
        const QString& text = paragraph.plain->text;
        if (widths.whole() <= wrap_.width)
            return {{{0, {text.size(), text.size(), BreakLevel::Word, LineEnd::None}}}};
        const std::vector<BreakableWord> words = breakableWords(*paragraph.plain, wrap_.language, memory_.hyphenation);
        const BreakableText breakable{text, words, widths, paragraph.shaped->hasRightToLeft ? 0 : hyphenWidth_};
        return wrap_.isBalanced ? balancedLines(breakable, wrap_.width, worst)
                                : brokenLines(breakable, wrap_.width, worst);
    }

    Line lineOf(const StyledParagraph& paragraph, const BrokenLine& broken)
    {
        if (paragraph.shaped->hasRightToLeft)
            return bidirectionalLine(paragraph, broken);
        Line line = placedLine(*paragraph.shaped, paragraph.clusters, broken.start, broken.end.lineEnd, style_);
        if (broken.end.end == LineEnd::Hyphen)
            appendHyphen(line, *hyphen_, style_);
        return line;
    }

    /// The order that letters of both directions stand in is a matter of each line.
    Line bidirectionalLine(const StyledParagraph& paragraph, const BrokenLine& broken)
    {
        const QString text = paragraph.plain->text.mid(broken.start, broken.end.lineEnd - broken.start);
        const ShapedPointer shapedLine = memory_.shapedText(text, style_.weight, paragraph.direction);
        return placedLine(*shapedLine, clusterWidths(*shapedLine, style_, memory_.digitsOf(style_.weight)), 0,
                          text.size(), style_);
    }

    FontMeasure::Memory& memory_;
    const TextStyle& style_;
    const Wrap& wrap_;
    ShapedPointer hyphen_;
    qreal hyphenWidth_;
    std::vector<StyledParagraph> paragraphs_{};
};

} // namespace

FontMeasure::FontMeasure() : memory_(std::make_unique<Memory>()) {}
FontMeasure::~FontMeasure() = default;

MeasuredText FontMeasure::measure(const QString& text, const TextStyle& style, const Wrap& wrap) const
{
    const MeasuredKey key{text, style, wrap};
    if (const MeasuredText* known = memory_->measuredTexts.object(key))
        return *known;
    MeasuredText measured = Measuring(*memory_, style, wrap).measure(text);
    memory_->measuredTexts.insert(key, new MeasuredText(measured), costOf(text));
    return measured;
}

qreal FontMeasure::widthOf(const QString& text, const TextStyle& style) const
{
    qreal width = 0;
    for (const PlainParagraph& plain : plainParagraphs(text)) {
        const StyledParagraph paragraph = memory_->styled(plain, style);
        width = std::max(width, LetterWidths(*paragraph.shaped, paragraph.clusters).whole());
    }
    return width;
}

} // namespace styrmodell
