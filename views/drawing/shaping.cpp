#include "views/drawing/shaping.h"

#include "views/drawing/fonts.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

QFont shapingFont(Weight weight)
{
    constexpr std::array<QFont::Weight, 4> weights{QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold};
    QFont font(Fonts::family());
    font.setPixelSize(shapingSize);
    font.setWeight(weights[static_cast<size_t>(weight)]);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption optionFor(BaseDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction == BaseDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

struct PlacedGlyph {
    quint32 glyph = 0;
    QPointF position{};
    bool operator==(const PlacedGlyph&) const = default;
};

/// The glyphs of some letters, as Qt gives them.
struct Piece {
    qsizetype start = 0;
    qsizetype length = 0;
    std::vector<PlacedGlyph> glyphs{};
    QString font{};
    bool isRightToLeft = false;
};

Piece pieceOf(const QTextLine& line, qsizetype start, qsizetype length)
{
    Piece piece{start, length};
    for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(start), static_cast<int>(length))) {
        piece.font = Fonts::keyOf(run.rawFont());
        piece.isRightToLeft = run.isRightToLeft();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            piece.glyphs.push_back({glyphs[i], positions[i]});
    }
    return piece;
}

bool shareGlyphs(const Piece& one, const Piece& other)
{
    return std::any_of(one.glyphs.begin(), one.glyphs.end(), [&](const PlacedGlyph& glyph) {
        return std::find(other.glyphs.begin(), other.glyphs.end(), glyph) != other.glyphs.end();
    });
}

/// A ligature is given for each of its letters: such letters are one piece, and so are letters without glyphs and
/// those before them.
std::vector<Piece> piecesOf(const QTextLine& line, const QString& text)
{
    std::vector<Piece> pieces;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = letters.toNextBoundary(); end > 0; end = letters.toNextBoundary()) {
        Piece piece = pieceOf(line, start, end - start);
        start = end;
        if (!pieces.empty() && (piece.glyphs.empty() || shareGlyphs(piece, pieces.back()))) {
            Piece& last = pieces.back();
            last.length += piece.length;
            for (const PlacedGlyph& glyph : piece.glyphs)
                if (std::find(last.glyphs.begin(), last.glyphs.end(), glyph) == last.glyphs.end())
                    last.glyphs.push_back(glyph);
        } else {
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

/// From the left, as a reader sees them.
std::vector<size_t> visualOrder(const std::vector<ShapedCluster>& clusters)
{
    std::vector<size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return clusters[a].left < clusters[b].left; });
    return order;
}

void setAdvances(std::vector<ShapedCluster>& clusters, qreal lineEnd)
{
    qreal right = lineEnd;
    const std::vector<size_t> order = visualOrder(clusters);
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        ShapedCluster& cluster = clusters[*it];
        cluster.advance = std::max(0.0, right - cluster.left);
        right = cluster.left;
    }
}

class Collector
{
public:
    Collector(ShapedText& to, QPointF origin) : to_(to), origin_(origin) {}

    void add(const Piece& piece)
    {
        ShapedCluster cluster;
        cluster.textStart = piece.start;
        cluster.textLength = piece.length;
        cluster.firstGlyph = to_.glyphs.size();
        cluster.glyphCount = piece.glyphs.size();
        cluster.isRightToLeft = piece.isRightToLeft;
        cluster.font = fontIndex(piece.font);
        cluster.left = leftOf(piece);
        for (const PlacedGlyph& placed : piece.glyphs) {
            to_.glyphs.push_back(placed.glyph);
            to_.offsets.push_back(placed.position - origin_ - QPointF(cluster.left, 0));
        }
        to_.hasRightToLeft |= piece.isRightToLeft;
        to_.clusters.push_back(cluster);
    }

private:
    qreal leftOf(const Piece& piece) const
    {
        if (piece.glyphs.empty())
            return to_.clusters.empty() ? 0 : to_.clusters.back().left;
        if (!piece.isRightToLeft)
            return piece.glyphs.front().position.x() - origin_.x();
        const auto left =
            std::min_element(piece.glyphs.begin(), piece.glyphs.end(), [](const PlacedGlyph& a, const PlacedGlyph& b) {
                return a.position.x() < b.position.x();
            });
        return left->position.x() - origin_.x();
    }

    size_t fontIndex(const QString& key)
    {
        const auto known = std::find(to_.fonts.begin(), to_.fonts.end(), key);
        if (known != to_.fonts.end())
            return static_cast<size_t>(known - to_.fonts.begin());
        to_.fonts.push_back(key);
        return to_.fonts.size() - 1;
    }

    ShapedText& to_;
    QPointF origin_;
};

} // namespace

BaseDirection baseDirection(const QString& text)
{
    return text.isRightToLeft() ? BaseDirection::RightToLeft : BaseDirection::LeftToRight;
}

ShapedText shaped(const QString& text, Weight weight, BaseDirection direction)
{
    ShapedText result;
    result.text = text;
    if (text.isEmpty())
        return result;
    QTextLayout layout(text, shapingFont(weight));
    layout.setTextOption(optionFor(direction));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QRectF extent = line.naturalTextRect();
    Collector collector(result, {extent.left(), line.ascent()});
    for (const Piece& piece : piecesOf(line, text))
        collector.add(piece);
    setAdvances(result.clusters, extent.width());
    return result;
}

} // namespace styrmodell
