#include "views/scene/overview/rings/sector_words.h"

#include "views/scene/overview/centred.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace styrmodell
{
namespace
{

constexpr qreal sideRoom = 8.5;  ///< scene points, from a line to the edge beside it
constexpr qreal aboveRoom = 2.5; ///< and above and beneath it
constexpr qreal ascent = 0.76;   ///< of the letters' size: what of a line is inked
constexpr qreal descent = 0.24;
constexpr qreal narrower = 0.87;
constexpr qreal narrowest = 34;
constexpr qreal farthestTurn = 12; ///< degrees from an edge
constexpr std::array<qreal, 5> nearDepths{0.5, 0.46, 0.54, 0.42, 0.58};
constexpr std::array<qreal, 6> farDepths{0.37, 0.63, 0.32, 0.68, 0.27, 0.22};

/// Where the middle of the words may be, as angles, the best first.
std::vector<qreal> angles(const Sector& sector)
{
    if (sector.isWhole())
        return {0};
    std::vector<qreal> found{sector.middle()};
    for (qreal turn = 6; turn < sector.span / 2 - farthestTurn; turn += 6) {
        found.push_back(sector.middle() - turn);
        found.push_back(sector.middle() + turn);
    }
    return found;
}

QRectF inkOf(const Line& line)
{
    qreal size = 0;
    for (const Run& run : line.runs)
        size = std::max(size, run.style.size);
    return {line.start.x(), line.start.y() - ascent * size, line.width, (ascent + descent) * size};
}

bool holdsAll(const Sector& sector, const std::vector<TextBlock>& texts, QPointF offset)
{
    for (const TextBlock& text : texts)
        for (const Paragraph& paragraph : text.paragraphs)
            for (const Line& line : paragraph.lines)
                if (!holds(sector, inkOf(line).translated(offset).adjusted(-sideRoom, -aboveRoom, sideRoom, aboveRoom)))
                    return false;
    return true;
}

bool isCut(const TextBlock& text)
{
    return std::any_of(text.paragraphs.begin(), text.paragraphs.end(), [](const Paragraph& paragraph) {
        return std::any_of(paragraph.lines.begin(), paragraph.lines.end(),
                           [](const Line& line) { return line.end == LineEnd::Hyphen; });
    });
}

/// The words broken to one width.
struct Broken {
    CentredColumn column;
    qreal width = 0;
};

std::vector<Broken> brokenOf(const Type& type, const Sector& sector, const std::vector<SectorText>& texts, Paint paint,
                             bool mayCut)
{
    qreal longest = 0;
    for (const SectorText& text : texts)
        longest = std::max(longest, type.widthOf(text.words, text.style));
    const qreal chord = 2 * std::sqrt(std::max<qreal>(sector.outer * sector.outer - sector.inner * sector.inner, 0));
    std::vector<Broken> all;
    for (qreal width = std::min(longest + 2, chord); width > narrowest || all.empty(); width *= narrower) {
        Broken one{CentredColumn(type, width), width};
        for (const SectorText& text : texts)
            one.column.text(text.words, text.style, paint);
        const std::vector<TextBlock>& set = one.column.texts();
        if (one.column.breaksSyllables() || (!mayCut && std::any_of(set.begin(), set.end(), isCut)))
            break;
        if (!all.empty() && all.back().column.height() == one.column.height())
            all.pop_back(); // as many lines, but narrower
        all.push_back(std::move(one));
        if (width <= narrowest)
            break;
    }
    return all;
}

/// As wide as its widest line.
QRectF linesOf(const TextBlock& block)
{
    QRectF box;
    for (const Paragraph& paragraph : block.paragraphs)
        for (const Line& line : paragraph.lines)
            box = box.united(QRectF(line.start.x(), line.start.y() - line.ascent, std::max<qreal>(line.width, 1),
                                    line.ascent + line.descent));
    return box;
}

SetWords placedAt(const Broken& broken, const std::vector<SectorText>& texts, QPointF offset)
{
    SetWords set;
    set.texts = broken.column.texts();
    size_t at = 0;
    for (const SectorText& text : texts) {
        if (text.words.trimmed().isEmpty())
            continue;
        TextBlock& block = set.texts[at++];
        block.moveBy(offset);
        block.box = linesOf(block);
        set.box = set.box.united(block.box);
        if (text.isTitle) {
            set.title = block.box;
            set.titleStyle = text.style;
        }
    }
    return set;
}

std::optional<SetWords> placedAround(const Sector& sector, qreal angle, const std::vector<Broken>& all,
                                     const std::vector<SectorText>& texts, std::span<const qreal> depths)
{
    for (const Broken& one : all)
        for (const qreal depth : depths) {
            const QPointF middle =
                sector.isDisc() ? sector.centre : sector.at(sector.inner + depth * sector.thickness(), angle);
            const QPointF offset = middle - QPointF(one.width / 2, one.column.height() / 2);
            if (holdsAll(sector, one.column.texts(), offset))
                return placedAt(one, texts, offset);
        }
    return std::nullopt;
}

} // namespace

std::optional<SetWords> setWithin(const Type& type, const Sector& sector, const std::vector<SectorText>& texts,
                                  Paint paint, bool mayCut)
{
    const std::vector<Broken> all = brokenOf(type, sector, texts, paint, mayCut);
    for (const qreal angle : angles(sector)) {
        if (auto set = placedAround(sector, angle, all, texts, nearDepths))
            return set;
        if (auto set = placedAround(sector, angle, all, texts, farDepths))
            return set;
    }
    return std::nullopt;
}

} // namespace styrmodell
