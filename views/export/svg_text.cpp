#include "views/export/svg_text.h"

#include "views/export/glyph_outline.h"
#include "views/export/line_ends.h"
#include "views/export/numbers.h"
#include "views/export/svg_shape.h"

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

/// Letters with a place of their own.
struct Span {
    QPointF start{};
    QString text{};
    const Run* run = nullptr;
};

/// What is written about the letters; spans repeat only what differs from their text.
struct Letters {
    QByteArray family{};
    QByteArray size{};
    QByteArray weight{};
    QByteArray style{};
    QByteArray tracking{};
    QByteArray fill{};
};

Letters lettersOf(const Run& run, const Palette& palette, const SvgFonts& fonts)
{
    const SvgFace face = fonts.face(run.font);
    return {face.family, numberText(run.style.size),     face.weight,
            face.style,  numberText(run.style.tracking), svgColour(palette, run.paint)};
}

void writeLetters(SvgMarkup& markup, const Letters& letters, const Letters& around)
{
    const auto write = [&](const char* name, const QByteArray& value, const QByteArray& known) {
        if (value != known)
            markup.attribute(name, value);
    };
    write("font-family", letters.family, around.family);
    write("font-size", letters.size, around.size);
    write("font-weight", letters.weight, around.weight);
    write("font-style", letters.style, around.style);
    write("letter-spacing", letters.tracking, around.tracking);
    write("fill", letters.fill, around.fill);
}

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter == u' '; });
}

/// Its left edge from the line's start; none for what draws nothing.
std::optional<qreal> leftOf(const Run& run, const Cluster& cluster)
{
    std::optional<qreal> left;
    for (size_t g = 0; g < cluster.glyphCount; ++g) {
        const qreal x = run.positions[cluster.firstGlyph + g].x();
        left = std::min(left.value_or(x), x);
    }
    return left;
}

/// Digits of columns get a place each: readers set them by their own widths.
bool hasOwnPlace(const Run& run, const QString& letters)
{
    return run.style.isTabular && letters.size() == 1 && letters.front().isDigit();
}

/// A blank at the start of a run is given to the span before: readers drop it where a place is told.
void addSpans(std::vector<Span>& spans, size_t lineBegin, const Run& run, QPointF start)
{
    if (run.clusters.empty() && !run.text.isEmpty())
        spans.push_back({start + run.positions.front(), run.text, &run});
    const qreal firstLeft = run.positions.empty() ? 0 : run.positions.front().x();
    bool begins = true;
    for (const Cluster& cluster : run.clusters) {
        const QString letters = run.text.mid(cluster.textStart, cluster.textLength);
        if (begins && isBlank(letters) && spans.size() > lineBegin) {
            spans.back().text += letters;
            continue;
        }
        const std::optional<qreal> left = leftOf(run, cluster);
        if (begins || hasOwnPlace(run, letters))
            spans.push_back({start + QPointF(left.value_or(firstLeft), 0), QString(), &run});
        else if (left && !isBlank(letters)) // what is written from right to left goes on there
            spans.back().start.setX(std::min(spans.back().start.x(), start.x() + *left));
        spans.back().text += letters;
        begins = hasOwnPlace(run, letters);
    }
}

std::vector<Span> spansOf(const TextBlock& block)
{
    std::vector<Span> spans;
    for (size_t p = 0; p < block.paragraphs.size(); ++p) {
        const std::vector<Line>& lines = block.paragraphs[p].lines;
        for (size_t l = 0; l < lines.size(); ++l) {
            const size_t begin = spans.size();
            for (const Run& run : lines[l].runs)
                addSpans(spans, begin, run, lines[l].start);
            if (spans.size() > begin && isFollowedByBlank(block, p, l))
                spans.back().text += u' ';
        }
    }
    return spans;
}

void writeHyphens(SvgMarkup& markup, const TextBlock& block, const Palette& palette, const SvgFonts& fonts)
{
    for (const Paragraph& paragraph : block.paragraphs)
        for (const Line& line : paragraph.lines) {
            if (line.end != LineEnd::Hyphen || line.runs.empty() || line.runs.back().glyphs.empty())
                continue;
            const Run& run = line.runs.back();
            const Path outline = glyphOutline(fonts.sized(run.font, run.style.size), run.glyphs.back(),
                                              line.start + run.positions.back());
            writeShape(markup, {outline, run.paint, {}}, palette);
        }
}

} // namespace

void writeText(SvgMarkup& markup, const TextBlock& block, const Palette& palette, SvgFonts& fonts)
{
    const std::vector<Span> spans = spansOf(block);
    if (spans.empty())
        return;
    const Letters common = lettersOf(*spans.front().run, palette, fonts);
    markup.open("text");
    writeLetters(markup, common, {fonts.commonFamily(), {}, "400", "normal", "0", {}});
    markup.beginTight();
    for (const Span& span : spans) {
        fonts.use(span.run->font, span.text);
        markup.open("tspan");
        markup.attribute("x", span.start.x());
        markup.attribute("y", span.start.y());
        writeLetters(markup, lettersOf(*span.run, palette, fonts), common);
        markup.letters(span.text);
        markup.close();
    }
    markup.close();
    markup.endTight();
    writeHyphens(markup, block, palette, fonts);
}

} // namespace styrmodell
