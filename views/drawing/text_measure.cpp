#include "views/drawing/text_measure.h"

#include "views/drawing/fonts.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int shapingSize = 100;

QFont shapingFont(Weight weight)
{
    constexpr std::array<QFont::Weight, 4> weights{QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold};
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(shapingSize);
    font.setWeight(weights[static_cast<size_t>(weight)]);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

struct FontMeasure::Memory {
};

FontMeasure::FontMeasure() : memory_(std::make_unique<Memory>()) {}
FontMeasure::~FontMeasure() = default;

MeasuredText FontMeasure::measure(const QString& text, const TextStyle& style, const Wrap& wrap) const
{
    const qreal scale = style.size / shapingSize;
    MeasuredText measured;
    int lines = 0;
    for (const QString& paragraphText : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraphText.simplified(), shapingFont(style.weight));
        Paragraph paragraph;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(wrap.width / scale);
            Line placed;
            placed.width = line.naturalTextWidth() * scale;
            placed.ascent = line.ascent() * scale;
            placed.descent = line.descent() * scale;
            placed.end = LineEnd::Space;
            const qreal height = style.size * style.lineHeight;
            const qreal free = wrap.align == Align::Left     ? 0
                               : wrap.align == Align::Centre ? (wrap.width - placed.width) / 2
                                                             : wrap.width - placed.width;
            placed.start = {free, height * lines + (height - placed.ascent - placed.descent) / 2 + placed.ascent};
            for (const QGlyphRun& glyphs : line.glyphRuns()) {
                Run run;
                run.style = style;
                run.font = Fonts::keyOf(glyphs.rawFont());
                for (const quint32 glyph : glyphs.glyphIndexes())
                    run.glyphs.push_back(glyph);
                for (const QPointF& position : glyphs.positions())
                    run.positions.emplace_back(position.x() * scale, 0);
                run.text = layout.text().mid(line.textStart(), line.textLength()).trimmed();
                run.clusters = {{0, run.text.size(), 0, run.glyphs.size()}};
                run.width = placed.width;
                placed.runs.push_back(run);
            }
            measured.size.setWidth(std::max(measured.size.width(), placed.width));
            paragraph.lines.push_back(placed);
            ++lines;
        }
        layout.endLayout();
        if (!paragraph.lines.empty())
            paragraph.lines.back().end = LineEnd::None;
        measured.block.paragraphs.push_back(paragraph);
    }
    measured.size.setHeight(lines * style.size * style.lineHeight);
    measured.fits = measured.size.width() <= wrap.width && (wrap.maxLines == 0 || lines <= wrap.maxLines);
    measured.block.box = {{0, 0}, measured.size};
    return measured;
}

qreal FontMeasure::widthOf(const QString& text, const TextStyle& style) const
{
    return measure(text, style, {1e6}).size.width();
}

} // namespace styrmodell
