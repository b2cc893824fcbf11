#include "views/drawing/text_measure.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>
#include <QStringList>

using namespace styrmodell;

namespace
{

constexpr qreal almost = 1e-6;

TextStyle style(qreal size = 20, Weight weight = Weight::Regular)
{
    TextStyle made;
    made.size = size;
    made.weight = weight;
    return made;
}

Wrap within(qreal width)
{
    Wrap wrap;
    wrap.width = width;
    return wrap;
}

std::vector<Line> linesOf(const MeasuredText& measured)
{
    std::vector<Line> lines;
    for (const Paragraph& paragraph : measured.block.paragraphs)
        lines.insert(lines.end(), paragraph.lines.begin(), paragraph.lines.end());
    return lines;
}

/// The lines as they are seen: with the hyphens that are drawn.
QStringList seenLines(const MeasuredText& measured)
{
    QStringList seen;
    for (const Line& line : linesOf(measured)) {
        QString text;
        for (const Run& run : line.runs)
            text += run.text;
        seen += line.end == LineEnd::Hyphen ? text + '-' : text;
    }
    return seen;
}

QStringList brokenAt(const QString& text, qreal width, Language language = Language::Swedish)
{
    const FontMeasure measure;
    Wrap wrap = within(width);
    wrap.language = language;
    return seenLines(measure.measure(text, style(), wrap));
}

/// As wide as these words, and a little more.
qreal asWideAs(const QString& words)
{
    return FontMeasure().widthOf(words, style()) + 1;
}

void checkRun(const Run& run)
{
    CHECK(run.glyphs.size() == run.positions.size());
    qsizetype text = 0;
    size_t glyphs = 0;
    std::vector<bool> seen(run.glyphs.size(), false);
    for (const Cluster& cluster : run.clusters) {
        CHECK(cluster.textStart == text);
        CHECK(cluster.textLength > 0);
        text += cluster.textLength;
        glyphs += cluster.glyphCount;
        for (size_t i = cluster.firstGlyph; i < cluster.firstGlyph + cluster.glyphCount; ++i)
            seen.at(i) = true;
    }
    CHECK(text == run.text.size());
    CHECK(glyphs <= run.glyphs.size());
    CHECK(std::count(seen.begin(), seen.end(), false) <= 1); // a drawn hyphen
}

/// What holds for every measured text.
void checkWhole(const QString& text, const MeasuredText& measured, const Wrap& wrap)
{
    CAPTURE(text.toStdString(), wrap.width);
    for (const Line& line : linesOf(measured)) {
        CHECK(line.start.x() + line.width <= measured.block.box.right() + almost);
        CHECK(line.start.y() - line.ascent >= measured.block.box.top() - almost);
        CHECK(line.start.y() + line.descent <= measured.block.box.bottom() + almost);
        qreal runs = 0;
        for (const Run& run : line.runs) {
            checkRun(run);
            runs += run.width;
        }
        CHECK(runs == Approx(line.width).margin(almost));
    }
    CHECK(measured.block.box.topLeft() == QPointF());
    CHECK(measured.size.width() <= measured.block.box.width() + almost);
    CHECK(measured.block.text() == QString(text).remove(QChar(0xAD)).simplified());
}

const QStringList longTexts{
    "Arbetsmarknadsförvaltningen",
    "Samhällsbyggnadsprocessens kompetensförsörjningsstrategi",
    "Idrotts- och fritidsnämnden, barn- och utbildningsnämnden samt överförmyndarnämnden",
    "Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhållsuppföljningssystem",
    "Helsingborg ska vara en attraktiv och hållbar stad § 2 för 10 243,5 mnkr under 2023–2026 (exempel).",
    "https://helsingborg.se/kommun-och-politik/stadens-styrmodell/sa-styrs-helsingborg/?sida=2&ordning=namn",
    "VERKSAMHETSSTYRNING OCH EKONOMISTYRNING",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

} // namespace

TEST_CASE("Measuring the same text again gives the same")
{
    const FontMeasure one;
    const FontMeasure other;
    Wrap wrap = within(200);
    wrap.isBalanced = true;
    const MeasuredText first = one.measure(longTexts[1], style(), wrap);
    const MeasuredText again = one.measure(longTexts[1], style(), wrap);
    const MeasuredText elsewhere = other.measure(longTexts[1], style(), wrap);
    CHECK(first.block == again.block);
    CHECK(first.block == elsewhere.block);
    CHECK(first.size == elsewhere.size);
}

TEST_CASE("A line is never wider than asked, and no letter is lost")
{
    const FontMeasure measure;
    QRandomGenerator random(7);
    for (const QString& text : longTexts)
        for (int i = 0; i < 60; ++i) {
            Wrap wrap = within(30 + random.bounded(500.0));
            wrap.isBalanced = i % 2 == 0;
            wrap.align = static_cast<Align>(i % 3);
            TextStyle look = style(12 + random.bounded(14), static_cast<Weight>(i % 4));
            look.tracking = i % 5 == 0 ? 1.1 : 0;
            look.isTabular = i % 7 == 0;
            const MeasuredText measured = measure.measure(text, look, wrap);
            CHECK(measured.fits);
            CHECK(measured.size.width() <= wrap.width + almost);
            for (const Line& line : linesOf(measured))
                CHECK(line.width <= wrap.width + almost);
            checkWhole(text, measured, wrap);
        }
}

TEST_CASE("Sizes scale what is measured")
{
    const FontMeasure measure;
    const qreal width = measure.widthOf("Kommunfullmäktige", style(10));
    CHECK(width > 50);
    CHECK(measure.widthOf("Kommunfullmäktige", style(40)) == Approx(4 * width));
    CHECK(measure.widthOf("Kommunfullmäktige", style(10, Weight::Bold)) > width);
    const MeasuredText text = measure.measure("Mål", style(20), within(400));
    CHECK(text.size.height() == Approx(25));
    CHECK(linesOf(text).front().ascent == Approx(20 * 0.96875));
}

TEST_CASE("Any white space is one blank, and line breaks part paragraphs")
{
    const FontMeasure measure;
    const MeasuredText text = measure.measure("  Ett \t tryggt\u2003Helsingborg \n\n  för alla ", style(), within(900));
    REQUIRE(text.block.paragraphs.size() == 2);
    CHECK(text.block.text() == "Ett tryggt Helsingborg\nför alla");
    CHECK(measure.measure(" \n ", style(), within(900)).block.paragraphs.empty());
    CHECK(measure.measure("", style(), within(900)).size == QSizeF(0, 0));
}

TEST_CASE("Lines end between words as long as words fit")
{
    CHECK(brokenAt("Arbetsmarknadsnämnden och miljönämnden", asWideAs("Arbetsmarknadsnämnden och milj")) ==
          QStringList{"Arbetsmarknadsnämnden och", "miljönämnden"});
}

TEST_CASE("A compound that does not fit is cut at its joint")
{
    CHECK(brokenAt("utbildningsnämnden", asWideAs("utbildningsnäm-")) == QStringList{"utbildnings-", "nämnden"});
    CHECK(brokenAt("samhällsbyggnadsprocessens", asWideAs("samhällsbyggnadspro-")) ==
          QStringList{"samhällsbyggnads-", "processens"});
    CHECK(brokenAt("arbetsmarknadsförvaltningen", asWideAs("arbetsmarknadsför-")) ==
          QStringList{"arbetsmarknads-", "förvaltningen"});
    CHECK(brokenAt("verksamhetsstyrning", asWideAs("verksamhetsstyr-")) == QStringList{"verksamhets-", "styrning"});
    CHECK(brokenAt("överförmyndarnämnden", asWideAs("överförmyndarnämn-")) == QStringList{"överförmyndar-", "nämnden"});
    CHECK(brokenAt("bostadsförsörjning", asWideAs("bostadsförsörj-")) == QStringList{"bostads-", "försörjning"});
    CHECK(brokenAt("kommunfullmäktigemål", asWideAs("kommunfullmäktige-")) == QStringList{"kommunfullmäktige-", "mål"});
    CHECK(brokenAt("Tillitsbaserad", asWideAs("Tillitsbase-")) == QStringList{"Tillits-", "baserad"});
    CHECK(brokenAt("kompetensförsörjningsstrategi", asWideAs("kompetensförsörjningsst")) ==
          QStringList{"kompetensförsörjnings-", "strategi"});
    CHECK(brokenAt("bostadsområden", asWideAs("bostadsområ-")) == QStringList{"bostads-", "områden"});
}

TEST_CASE("A joint is better than a fuller line, a syllable only if no joint fits")
{
    const FontMeasure measure;
    const MeasuredText joint = measure.measure("utbildningsnämnden", style(), within(asWideAs("utbildnings-")));
    CHECK_FALSE(joint.breaksSyllables);
    const MeasuredText syllable = measure.measure("utbildningsnämnden", style(), within(asWideAs("utbild-")));
    CHECK(syllable.breaksSyllables);
    CHECK(seenLines(syllable).first() == "utbild-");
    const MeasuredText letters = measure.measure("aaaaaaaaaa", style(), within(asWideAs("aaaaa")));
    CHECK(letters.breaksSyllables);
    CHECK(letters.fits);
}

TEST_CASE("The word's own hyphen comes before a joint")
{
    CHECK(brokenAt("miljö-utbildningsnämnden", asWideAs("utbildningsnämnden")) ==
          QStringList{"miljö-", "utbildningsnämnden"});
    CHECK(brokenAt("e-tjänst", asWideAs("e-tjäns")).first() != "e-");
}

TEST_CASE("A suspended hyphen stays with its word")
{
    CHECK(brokenAt("mål- och ekonomistyrning", asWideAs("mål-")).first() == "mål-");
    CHECK(brokenAt("Idrotts- och fritidsnämnden", asWideAs("fritidsnämnden")) ==
          QStringList{"Idrotts- och", "fritidsnämnden"});
    for (qreal width = 60; width < 300; width += 7)
        for (const QString& line : brokenAt("mål- och ekonomistyrning", width))
            CHECK_FALSE(line.startsWith("-"));
}

TEST_CASE("What belongs together is not parted")
{
    for (qreal width = asWideAs("10 243,5 mnkr"); width < 400; width += 5) {
        const QString lines =
            brokenAt("Enligt § 2 ska 10 243,5 mnkr gå till 2023–2026 och 69 001 barn, 91,4 % av alla", width).join('|');
        CAPTURE(lines.toStdString());
        for (const char* together : {"§ 2", "10 243,5 mnkr", "2023–2026", "69 001", "91,4 %"})
            CHECK(lines.contains(together));
    }
    CHECK(brokenAt("Helsingborg – staden", asWideAs("Helsingborg – s")) == QStringList{"Helsingborg –", "staden"});
}

TEST_CASE("No-break spaces hold words together and stay in the text")
{
    const QString text = QString::fromUtf8("år 2 000\u00A0000 kronor");
    CHECK(brokenAt(text, asWideAs("2 000 000")).join('|').contains(QString::fromUtf8("2 000\u00A0000")));
}

TEST_CASE("Her own soft hyphens win, are not text and are drawn only where the word is cut")
{
    const QString word = QString::fromUtf8("utbild\u00ADningsnämn\u00ADden");
    CHECK(brokenAt(word, 900) == QStringList{"utbildningsnämnden"});
    CHECK(brokenAt(word, asWideAs("utbildningsnämn-")) == QStringList{"utbildningsnämn-", "den"});
    CHECK(brokenAt(word, asWideAs("utbildnings-")) == QStringList{"utbild-", "ningsnämn-", "den"});
}

TEST_CASE("English is cut by English rules")
{
    CHECK(brokenAt("management", asWideAs("manage-"), Language::English) == QStringList{"manage-", "ment"});
}

TEST_CASE("At least three letters stand on both sides of a cut")
{
    for (const QString& text : {QString("kompetensförsörjningsstrategi"), QString("fastighetsnämnden")})
        for (qreal width = 90; width < 280; width += 3)
            for (const QString& line : brokenAt(text, width))
                CHECK(line.size() >= 3);
}

TEST_CASE("A number of lines is kept by cutting words more boldly, never by cutting text")
{
    const FontMeasure measure;
    const QString text = "Stöd kompetensförsörjning";
    Wrap wrap = within(asWideAs("Stöd kompetens-"));
    wrap.maxLines = 2;
    const MeasuredText two = measure.measure("Stöd och kompetensförsörjningsstrategi", style(), wrap);
    CHECK_FALSE(two.fits);
    CHECK(two.block.text() == "Stöd och kompetensförsörjningsstrategi");
    const MeasuredText cut = measure.measure("Det kompetensförsörjning", style(), wrap);
    CHECK(cut.fits);
    wrap.maxLines = 1;
    CHECK_FALSE(measure.measure(text, style(), wrap).fits);
}

TEST_CASE("Balanced lines are as few as others and about as wide as each other")
{
    const FontMeasure measure;
    const QString title = "En attraktiv stad att växa och driva företag i";
    Wrap wrap = within(asWideAs("En attraktiv stad att växa och driva före"));
    const auto ragged = linesOf(measure.measure(title, style(), wrap));
    wrap.isBalanced = true;
    const auto balanced = linesOf(measure.measure(title, style(), wrap));
    REQUIRE(ragged.size() == 2);
    REQUIRE(balanced.size() == 2);
    const auto difference = [](const std::vector<Line>& lines) { return std::abs(lines[0].width - lines[1].width); };
    CHECK(difference(balanced) < difference(ragged));
    CHECK(difference(balanced) < 60);
}

TEST_CASE("Lines stand at the left, in the middle or at the right of the width asked for")
{
    const FontMeasure measure;
    Wrap wrap = within(300);
    wrap.align = Align::Centre;
    const Line middle = linesOf(measure.measure("Vision", style(), wrap)).front();
    CHECK(middle.start.x() + middle.width / 2 == Approx(150));
    wrap.align = Align::Right;
    const MeasuredText right = measure.measure("Vision", style(), wrap);
    CHECK(linesOf(right).front().start.x() + right.size.width() == Approx(300));
    CHECK(right.block.box.width() == Approx(300));
}

TEST_CASE("Tabular digits have equal cells")
{
    const FontMeasure measure;
    TextStyle tabular = style();
    tabular.isTabular = true;
    CHECK(measure.widthOf("1111", tabular) == Approx(measure.widthOf("8888", tabular)));
    CHECK(measure.widthOf("1111", style()) < measure.widthOf("8888", style()));
    CHECK(measure.widthOf("abc", tabular) == Approx(measure.widthOf("abc", style())));
}

TEST_CASE("Tracking is added after each letter")
{
    const FontMeasure measure;
    TextStyle tracked = style();
    tracked.tracking = 1.1;
    CHECK(measure.widthOf("VISION", tracked) == Approx(measure.widthOf("VISION", style()) + 6 * 1.1));
}

TEST_CASE("Letters that become one glyph are one cluster, letters with accents too")
{
    const FontMeasure measure;
    const auto runOf = [&](const QString& text) {
        const auto lines = linesOf(measure.measure(text, style(), within(900)));
        checkRun(lines.front().runs.front());
        return lines.front().runs.front();
    };
    CHECK(runOf("a->b").clusters.size() == 3);
    CHECK(runOf(QString::fromUtf8("x\u0300y")).clusters.size() == 2);
    CHECK(runOf("mål").clusters.size() == 3);
}

TEST_CASE("Other scripts, emoji and broken text are measured without loss")
{
    const FontMeasure measure;
    for (const char* sample : {"سلام عليكم ورحمة الله", "שלום Helsingborg 2035 שלום",
                               "漢字かな交じり文は長い長い長い行です", "😀 glad 👩‍👩‍👧 familj 🇸🇪",
                               "Zürich naïve e\u0301a\u0308o\u0308", "\u200Fabc\u200E \u2067x\u2069"})
        for (const qreal width : {60.0, 150.0, 900.0}) {
            const QString text = QString::fromUtf8(sample);
            checkWhole(text, measure.measure(text, style(), within(width)), within(width));
        }
    const QString halves = QString(QChar(0xD83D)) + "a" + QChar(0xDE00) + QChar(0x07) + QChar(0xFFFF);
    CHECK(measure.measure(halves, style(), within(900)).block.text() == QString::fromUtf8("\uFFFDa\uFFFD"));
}

TEST_CASE("Words written from the right are placed from the right")
{
    const FontMeasure measure;
    const auto lines = linesOf(measure.measure(QString::fromUtf8("שלום עולם"), style(), within(900)));
    REQUIRE(lines.size() == 1);
    const Run& first = lines[0].runs.front();
    REQUIRE(first.text.startsWith(QString::fromUtf8("ש")));
    CHECK(first.positions[first.clusters.front().firstGlyph].x() > lines[0].width / 2);
}

TEST_CASE("A width that holds no letter still loses none")
{
    const FontMeasure measure;
    for (const qreal width : {0.0, 1.0, -5.0}) {
        const MeasuredText text = measure.measure("Mål för alla", style(), within(width));
        CHECK_FALSE(text.fits);
        CHECK(text.block.text() == "Mål för alla");
    }
}
