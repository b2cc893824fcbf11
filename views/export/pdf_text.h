/// Sets a node's text on a page: letters as numbered pieces of marked content that readers can follow.
#pragma once

#include "views/export/pdf_canvas.h"
#include "views/export/pdf_fonts.h"
#include "views/export/pdf_images.h"
#include "views/scene/text.h"

namespace styrmodell
{

/// Where pieces belong: their structure element. Without one the text is decoration.
struct PieceOwner {
    QByteArray type{};
    std::vector<int>* pieces = nullptr;
};

class PdfText
{
public:
    /// `nextPiece` counts the page's pieces.
    PdfText(PdfCanvas& canvas, PdfFonts& fonts, PdfImages& images, int& nextPiece);

    /// `hasMore`: another text of the same node follows, so a blank is drawn at the end.
    void set(const TextBlock& block, const PieceOwner& owner, bool hasMore);

private:
    struct Cell; // what one cluster of a run draws
    void setLine(const Line& line, bool endsWithBlank);
    void setRun(const Run& run, QPointF start, bool endsWithHyphen);
    void setCell(const Run& run, QPointF start, const Cell& cell);
    void drawAsShape(const Run& run, QPointF start, const Cell& cell);
    void addUnseenLetter(const Run& run, QPointF at);
    void addBlank(const Line& line);
    void flush();
    /// Opens a piece that says what its letters say, unless one is open.
    void beginPlain();
    void begin(const QByteArray& mark, const std::optional<QString>& actualText);
    void end();

    PdfCanvas& canvas_;
    PdfFonts& fonts_;
    PdfImages& images_;
    int& nextPiece_;
    PieceOwner owner_{};
    bool isOpen_ = false;
    std::vector<PlacedGlyph> waiting_{}; ///< glyphs of one font and height, not yet written
    const Run* waitingRun_ = nullptr;
};

} // namespace styrmodell
