#include "tests/export/pdf_reading.h"
#include "tests/export/sample_pages.h"
#include "views/drawing/palette.h"
#include "views/export/pdf.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>

using namespace styrmodell;

namespace
{

std::string pdfOf(const Publication& publication, const PdfOptions& options = {})
{
    const Result<QByteArray> pdf = writePdf(publication, Palette::named(PaletteName::Light), options);
    REQUIRE(pdf);
    return pdf->toStdString();
}

std::vector<ReadTag> tagsOfType(const ReadPdf& pdf, const std::string& type)
{
    std::vector<ReadTag> tags;
    std::copy_if(pdf.tags.begin(), pdf.tags.end(), std::back_inserter(tags),
                 [&](const ReadTag& tag) { return tag.type == type; });
    return tags;
}

/// The text of all tags in reading order, a blank between two.
QString allText(const ReadPdf& pdf)
{
    QString text;
    for (const ReadTag& tag : pdf.tags)
        text += QString::fromStdString(tag.text) + u' ';
    return text.simplified();
}

Publication onePage(std::vector<Node> nodes)
{
    Publication publication;
    publication.title = QStringLiteral("En sida");
    Page page;
    page.title = publication.title;
    page.size = QSizeF(800, 600);
    page.nodes = std::move(nodes);
    publication.pages.push_back(page);
    return publication;
}

Node paragraph(const QString& text, qreal width)
{
    Node node = sampleNode(QStringLiteral("text"), Role::Paragraph, {}, QRectF(20, 20, width, 500));
    node.texts.push_back(sampleText(text, {20, 20}, width));
    return node;
}

QString paragraphText(const QString& text, qreal width)
{
    const ReadPdf pdf = readPdf(pdfOf(onePage({paragraph(text, width)})));
    CHECK(pdf.warnings.empty());
    return QString::fromStdString(tagsOfType(pdf, "P").at(0).text);
}

} // namespace

TEST_CASE("The same publication gives the same PDF, byte for byte")
{
    const Publication publication = samplePublication();
    CHECK(pdfOf(publication) == pdfOf(publication));
}

TEST_CASE("A PDF says its title, its language and that it keeps to PDF/UA")
{
    Publication publication = samplePublication();
    publication.title = QStringLiteral("Mål & medel <2026>");
    const ReadPdf pdf = readPdf(pdfOf(publication));
    CHECK(pdf.warnings.empty());
    CHECK(pdf.title == "Mål & medel <2026>");
    CHECK(pdf.language == "sv-SE");
    CHECK(pdf.metadata.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
    CHECK(pdf.metadata.find("Mål &amp; medel &lt;2026&gt;") != std::string::npos);
    publication.language = Language::English;
    CHECK(readPdf(pdfOf(publication)).language == "en-GB");
}

TEST_CASE("A PDF names a time only when told one")
{
    const Publication publication = samplePublication();
    PdfOptions options;
    options.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    CHECK(readPdf(pdfOf(publication)).metadata.find("CreateDate") == std::string::npos);
    CHECK(readPdf(pdfOf(publication, options)).metadata.find("2026-01-02T03:04:05Z") != std::string::npos);
}

TEST_CASE("Pages are as large as the scene says, in points")
{
    Publication publication = samplePublication();
    publication.pages[1].pointsPerUnit = 0.5;
    const ReadPdf pdf = readPdf(pdfOf(publication));
    REQUIRE(pdf.pages.size() == 3);
    CHECK(pdf.pages[0] == std::pair(720.0, 405.0));
    CHECK(pdf.pages[1] == std::pair(480.0, 270.0));
}

TEST_CASE("All that is drawn is either tagged or decoration, and tags stand in reading order")
{
    const ReadPdf pdf = readPdf(pdfOf(samplePublication()));
    CHECK(pdf.unmarked == 0);
    std::vector<std::string> types;
    for (const ReadTag& tag : pdf.tags)
        types.push_back(tag.type);
    CHECK(types == std::vector<std::string>{"Document", "Sect", "Sect",  "H1",   "L",      "LI",   "LBody",
                                            "Link",     "LI",   "LBody", "Link", "Figure", "Sect", "P",
                                            "Link",     "H1",   "Sect",  "P",    "Link",   "H1"});
}

TEST_CASE("Text comes out of a PDF as it went in, lines and hyphens joined again")
{
    CHECK(allText(readPdf(pdfOf(samplePublication()))).remove(QChar(0x00AD)) ==
          QStringLiteral("Styrmodell Åtta öar i sjön Kompetensförsörjningsstrategi för alla "
                         "Översikt Åtta öar i sjön Översikt Kompetensförsörjningsstrategi för alla"));
    const QString title = QStringLiteral("Barn- och utbildningsnämnden främjar att fler elever klarar målen, "
                                         "“Égalité” 91,4 % – våra affärer fortsätter");
    const qreal width = GENERATE(90.0, 150.0, 260.0, 700.0);
    CHECK(paragraphText(title, width).remove(QChar(0x00AD)) == title);
}

TEST_CASE("A very long title is whole in the PDF")
{
    QString title = QStringLiteral("Ett mål");
    for (int i = 0; i < 200; ++i)
        title += QStringLiteral(" med ännu fler ord");
    CHECK(paragraphText(title, 760).remove(QChar(0x00AD)) == title);
}

TEST_CASE("Her own soft hyphens do not show in the PDF's text")
{
    CHECK(paragraphText(QStringLiteral("ut\u00ADbildnings\u00ADnämnden"), 700) == QStringLiteral("utbildningsnämnden"));
}

TEST_CASE("No-break spaces are found as spaces")
{
    CHECK(paragraphText(QStringLiteral("69\u00A0001 invånare"), 700) == QStringLiteral("69 001 invånare"));
}

TEST_CASE("Letters that no font has keep their text")
{
    const QString text = QStringLiteral("Bra \U0001F600 mål \U000F0000!");
    CHECK(paragraphText(text, 700) == text);
}

TEST_CASE("Right-to-left words keep all their letters")
{
    const QString text = QStringLiteral("מטרה");
    const QString read = paragraphText(text, 700);
    CHECK(QSet<QChar>(read.begin(), read.end()) == QSet<QChar>(text.begin(), text.end()));
    CHECK(read.size() == text.size());
}

TEST_CASE("Two texts of one node do not run together")
{
    Node node = paragraph(QStringLiteral("MÅL"), 300);
    node.texts.push_back(sampleText(QStringLiteral("Fler jobb"), {20, 60}, 300));
    const ReadPdf pdf = readPdf(pdfOf(onePage({node})));
    CHECK(tagsOfType(pdf, "P").at(0).text == "MÅL Fler jobb");
}

TEST_CASE("A figure has its description as alternative")
{
    const std::vector<ReadTag> figures = tagsOfType(readPdf(pdfOf(samplePublication())), "Figure");
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].alternative == "Värden. Från 88 år 2019 till 91,4 år 2024.");
}

TEST_CASE("A table is tagged with its rows, heads and cells, empty ones too")
{
    const ReadPdf pdf = readPdf(pdfOf(onePage({sampleTable()})));
    CHECK(pdf.warnings.empty());
    CHECK(tagsOfType(pdf, "Table").size() == 1);
    CHECK(tagsOfType(pdf, "TR").size() == 3);
    CHECK(tagsOfType(pdf, "TD").size() == 3);
    const std::vector<ReadTag> heads = tagsOfType(pdf, "TH");
    REQUIRE(heads.size() == 4);
    CHECK(heads[0].text == "Skola");
    CHECK(heads[2].text == "Kulturnämnden");
    CHECK(allText(pdf) == QStringLiteral("Skola Klimat Kulturnämnden 3 Bolag"));
}

TEST_CASE("Links lead to the pages that the PDF holds, and say where")
{
    Publication publication = samplePublication();
    publication.pages.pop_back();
    const ReadPdf pdf = readPdf(pdfOf(publication));
    const std::vector<ReadTag> links = tagsOfType(pdf, "Link");
    REQUIRE(links.size() == 2); // not to the page that is left out
    CHECK(links[0].leadsTo == 1);
    CHECK(links[0].linkWords == "Åtta öar i sjön");
    CHECK(links[1].leadsTo == 0);
    CHECK(pdf.strayAnnotations == 0);
}

TEST_CASE("Bookmarks follow the levels of the pages, one for each focus")
{
    Publication publication = samplePublication();
    publication.pages[2].bookmarkLevel = 3;
    Page continuation = publication.pages[2];
    continuation.id += QStringLiteral("-2");
    publication.pages.push_back(continuation);
    const ReadPdf pdf = readPdf(pdfOf(publication));
    REQUIRE(pdf.bookmarks.size() == 3);
    CHECK(pdf.bookmarks[0].title == "Styrmodell");
    CHECK(pdf.bookmarks[1].title == "Åtta öar i sjön");
    CHECK(pdf.bookmarks[1].depth == 1);
    CHECK(pdf.bookmarks[2].depth == 2);
    CHECK(pdf.bookmarks[2].page == 2);
}

TEST_CASE("Headings skip no level")
{
    Node deep = paragraph(QStringLiteral("Djupt"), 300);
    deep.semantics = {Role::Heading, 5};
    const ReadPdf pdf = readPdf(pdfOf(onePage({deep, deep})));
    CHECK(tagsOfType(pdf, "H1").size() == 1);
    CHECK(tagsOfType(pdf, "H2").size() == 1);
}

TEST_CASE("Hints of the window are not exported")
{
    Node hint = paragraph(QStringLiteral("Dra hit ett mål"), 300);
    hint.isForScreen = true;
    CHECK(allText(readPdf(pdfOf(onePage({paragraph(QStringLiteral("Kvar"), 300), hint})))) == QStringLiteral("Kvar"));
}

TEST_CASE("Fonts are embedded as subsets, one for each face")
{
    const ReadPdf pdf = readPdf(pdfOf(samplePublication()));
    REQUIRE(pdf.fonts.size() >= 2);
    for (const std::string& font : pdf.fonts)
        CHECK(font.substr(7, 7) == "+Inter-");
}

TEST_CASE("A publication without pages is told, not written")
{
    CHECK_FALSE(writePdf({}, Palette::named(PaletteName::Light)));
}
