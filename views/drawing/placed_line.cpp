#include "views/drawing/placed_line.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

size_t clusterAt(const ShapedText& text, qsizetype at)
{
    const auto found =
        std::lower_bound(text.clusters.begin(), text.clusters.end(), at,
                         [](const ShapedCluster& cluster, qsizetype letter) { return cluster.textStart < letter; });
    return size_t(found - text.clusters.begin());
}

class LineBuilder
{
public:
    LineBuilder(const ShapedText& text, const std::vector<ClusterWidth>& widths, const TextStyle& style)
        : text_(text), widths_(widths), style_(style), scale_(style.size / shapingSize)
    {
    }

    Line build(size_t first, size_t end)
    {
        place(first, end);
        for (size_t runStart = first; runStart < end;) {
            size_t runEnd = runStart + 1;
            while (runEnd < end && belongTogether(text_.clusters[runStart], text_.clusters[runEnd]))
                ++runEnd;
            line_.runs.push_back(run(runStart, runEnd));
            runStart = runEnd;
        }
        return std::move(line_);
    }

private:
    static bool belongTogether(const ShapedCluster& one, const ShapedCluster& other)
    {
        return one.font == other.font && one.isRightToLeft == other.isRightToLeft;
    }

    /// Where each cluster begins, one after the other as a reader sees them.
    void place(size_t first, size_t end)
    {
        first_ = first;
        lefts_.assign(end - first, 0);
        std::vector<size_t> order(end - first);
        std::iota(order.begin(), order.end(), first);
        if (text_.hasRightToLeft)
            std::stable_sort(order.begin(), order.end(),
                             [&](size_t a, size_t b) { return text_.clusters[a].left < text_.clusters[b].left; });
        for (const size_t cluster : order) {
            lefts_[cluster - first] = line_.width;
            line_.width += widths_[cluster].advance;
        }
    }

    Run run(size_t first, size_t end) const
    {
        Run made;
        made.style = style_;
        made.font = text_.fonts[text_.clusters[first].font];
        const qsizetype textStart = text_.clusters[first].textStart;
        made.text = text_.text.mid(textStart,
                                   text_.clusters[end - 1].textStart + text_.clusters[end - 1].textLength - textStart);
        made.clusters.resize(end - first);
        const bool isReversed = text_.clusters[first].isRightToLeft;
        for (size_t i = first; i < end; ++i) {
            const size_t cluster = isReversed ? first + (end - 1 - i) : i;
            made.clusters[cluster - first] = appended(cluster, textStart, made);
            made.width += widths_[cluster].advance;
        }
        return made;
    }

    Cluster appended(size_t index, qsizetype textStart, Run& to) const
    {
        const ShapedCluster& cluster = text_.clusters[index];
        const Cluster made{cluster.textStart - textStart, cluster.textLength, to.glyphs.size(), cluster.glyphCount};
        const QPointF left(lefts_[index - first_] + widths_[index].shift, 0);
        for (size_t i = cluster.firstGlyph; i < cluster.firstGlyph + cluster.glyphCount; ++i) {
            to.glyphs.push_back(text_.glyphs[i]);
            to.positions.push_back(left + text_.offsets[i] * scale_);
        }
        return made;
    }

    const ShapedText& text_;
    const std::vector<ClusterWidth>& widths_;
    const TextStyle& style_;
    qreal scale_;
    size_t first_ = 0;
    std::vector<qreal> lefts_{};
    Line line_{};
};

} // namespace

Line placedLine(const ShapedText& text, const std::vector<ClusterWidth>& widths, qsizetype start, qsizetype end,
                const TextStyle& style)
{
    return LineBuilder(text, widths, style).build(clusterAt(text, start), clusterAt(text, end));
}

void appendHyphen(Line& line, const ShapedText& hyphen, const TextStyle& style)
{
    const QString& font = hyphen.fonts.front();
    if (line.runs.empty() || line.runs.back().font != font) {
        Run run;
        run.style = style;
        run.font = font;
        line.runs.push_back(run);
    }
    Run& last = line.runs.back();
    const qreal scale = style.size / shapingSize;
    for (size_t i = 0; i < hyphen.glyphs.size(); ++i) {
        last.glyphs.push_back(hyphen.glyphs[i]);
        last.positions.push_back(QPointF(line.width, 0) + hyphen.offsets[i] * scale);
    }
    const qreal advance = hyphen.clusters.front().advance * scale + style.tracking;
    last.width += advance;
    line.width += advance;
}

} // namespace styrmodell
