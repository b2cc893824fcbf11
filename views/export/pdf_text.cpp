#include "views/export/pdf_text.h"

#include "views/drawing/fonts.h"
#include "views/export/glyph_outline.h"
#include "views/export/line_ends.h"

namespace styrmodell
{

/// Neighbouring glyphs of one cluster, `first` to before `end` in the run.
struct PdfText::Cell {
    size_t first = 0;
    size_t end = 0;
    QString text{};
    bool isDrawnHyphen = false;
};

namespace
{

/// A hyphen that only the line's end brought about; readers join the word again (PDF 32000-1 §14.8.2.2.3).
constexpr QChar softHyphen(0x00AD);

/// The cluster of each glyph; -1 for glyphs that stand for no letter of the source.
std::vector<int> clustersOfGlyphs(const Run& run)
{
    std::vector<int> clusters(run.glyphs.size(), -1);
    for (size_t c = 0; c < run.clusters.size(); ++c)
        for (size_t g = 0; g < run.clusters[c].glyphCount && run.clusters[c].firstGlyph + g < clusters.size(); ++g)
            clusters[run.clusters[c].firstGlyph + g] = static_cast<int>(c);
    return clusters;
}

} // namespace

PdfText::PdfText(PdfCanvas& canvas, PdfFonts& fonts, PdfImages& images, int& nextPiece)
    : canvas_(canvas), fonts_(fonts), images_(images), nextPiece_(nextPiece)
{
}

void PdfText::begin(const QByteArray& mark, const std::optional<QString>& actualText)
{
    if (!owner_.pieces) {
        canvas_.beginArtifact();
    } else {
        canvas_.beginPiece(mark, nextPiece_, actualText);
        owner_.pieces->push_back(nextPiece_++);
    }
    isOpen_ = true;
}

void PdfText::end()
{
    if (isOpen_)
        canvas_.endMarked();
    isOpen_ = false;
}

void PdfText::beginPlain()
{
    if (!isOpen_)
        begin(owner_.type, {});
}

void PdfText::flush()
{
    if (waitingRun_ && !waiting_.empty()) {
        beginPlain();
        canvas_.glyphs(fonts_.face(waitingRun_->font).resource(), waitingRun_->style.size, waitingRun_->paint,
                       waiting_);
    }
    waiting_.clear();
}

void PdfText::drawAsShape(const Run& run, QPointF start, const Cell& cell)
{
    const QRawFont face = fonts_.sized(run.font, run.style.size);
    for (size_t g = cell.first; g < cell.end; ++g) {
        const QPointF origin = start + run.positions[g];
        if (const Path outline = glyphOutline(face, run.glyphs[g], origin); !outline.empty())
            canvas_.shape({outline, run.paint, {}});
        else
            images_.draw(canvas_, fonts_.sized(run.font, run.style.size * PdfImages::finer), run.glyphs[g], origin);
    }
}

/// Poppler gives a piece's replacement only if it holds a letter: a blank is one that shows nothing.
void PdfText::addUnseenLetter(const Run& run, QPointF at)
{
    PdfFace& own = fonts_.face(run.font);
    PdfFace& face = own.isEmbedded() && own.space() ? own : fonts_.face(Fonts::keyOf(Weight::Regular));
    if (!face.isEmbedded() || !face.space())
        return;
    face.use(*face.space(), QStringLiteral(" "));
    canvas_.glyphs(face.resource(), run.style.size, run.paint, {{*face.space(), at, face.advance(*face.space())}});
}

void PdfText::setCell(const Run& run, QPointF start, const Cell& cell)
{
    PdfFace& face = fonts_.face(run.font);
    bool isShape = !face.isEmbedded();
    bool isToldByFont = cell.end == cell.first + 1 && !cell.text.isEmpty();
    const QString letters = !cell.text.isEmpty() ? cell.text : QString(cell.isDrawnHyphen ? u'-' : u' ');
    for (size_t g = cell.first; g < cell.end; ++g) {
        isShape |= run.glyphs[g] == 0; // the sign for a missing letter must not be text
        if (!isShape)
            isToldByFont &= face.use(run.glyphs[g], letters);
    }
    const bool isReplaced = isShape || !isToldByFont;
    if (isReplaced) {
        flush();
        end();
        // Poppler heeds replacements of a Span only, and joins a word better by its hyphen than by a soft one.
        if (cell.isDrawnHyphen)
            begin(owner_.type, QString(softHyphen));
        else
            begin("Span", cell.text);
    }
    if (isShape) {
        drawAsShape(run, start, cell);
        addUnseenLetter(run, start + run.positions[cell.first]);
    } else {
        for (size_t g = cell.first; g < cell.end; ++g) {
            const QPointF origin = start + run.positions[g];
            if (!waiting_.empty() && waiting_.back().origin.y() != origin.y())
                flush();
            waiting_.push_back({run.glyphs[g], origin, face.advance(run.glyphs[g])});
        }
    }
    if (isReplaced) {
        flush();
        end();
    }
}

void PdfText::setRun(const Run& run, QPointF start, bool endsWithHyphen)
{
    waitingRun_ = &run;
    const std::vector<int> clusters = clustersOfGlyphs(run);
    for (size_t first = 0; first < clusters.size();) {
        Cell cell{first, first + 1, {}, false};
        while (cell.end < clusters.size() && clusters[cell.end] == clusters[first] && clusters[first] >= 0)
            ++cell.end;
        if (clusters[first] >= 0) {
            const Cluster& cluster = run.clusters[static_cast<size_t>(clusters[first])];
            cell.text = run.text.mid(cluster.textStart, cluster.textLength);
        }
        cell.isDrawnHyphen = endsWithHyphen && clusters[first] < 0 && cell.end == clusters.size();
        setCell(run, start, cell);
        first = cell.end;
    }
}

/// A blank after the last letter: unseen, but without it the words of two lines join.
void PdfText::addBlank(const Line& line)
{
    const Run& run = line.runs.back();
    PdfFace& face = fonts_.face(run.font);
    if (!face.isEmbedded() || !face.space())
        return;
    waitingRun_ = &run;
    face.use(*face.space(), QStringLiteral(" "));
    waiting_.push_back({*face.space(), line.start + QPointF(line.width, 0), face.advance(*face.space())});
}

void PdfText::setLine(const Line& line, bool endsWithBlank)
{
    for (size_t r = 0; r < line.runs.size(); ++r) {
        const bool isLast = r + 1 == line.runs.size();
        flush();
        setRun(line.runs[r], line.start, isLast && line.end == LineEnd::Hyphen);
    }
    if (endsWithBlank && !line.runs.empty())
        addBlank(line);
    flush();
}

void PdfText::set(const TextBlock& block, const PieceOwner& owner, bool hasMore)
{
    owner_ = owner;
    for (size_t p = 0; p < block.paragraphs.size(); ++p) {
        const std::vector<Line>& lines = block.paragraphs[p].lines;
        for (size_t l = 0; l < lines.size(); ++l) {
            const bool isVeryLast = p + 1 == block.paragraphs.size() && l + 1 == lines.size();
            setLine(lines[l], isFollowedByBlank(block, p, l) || (isVeryLast && hasMore));
        }
    }
    end();
}

} // namespace styrmodell
