// A logotype in published files, read back.
#include "tests/export/pdf_reading.h"
#include "tests/export/sample_pages.h"
#include "tests/sample_logotypes.h"
#include "views/drawing/palette.h"
#include "views/export/pdf.h"
#include "views/export/svg.h"

#include <QImage>
#include <QXmlStreamReader>

#include <algorithm>

using namespace styrmodell;

namespace
{

const Palette light = Palette::named(PaletteName::Light);

Publication withLogotype(const QString& mediaType, const QByteArray& bytes)
{
    Publication publication = samplePublication();
    for (Page& page : publication.pages) {
        Node node = sampleNode(QStringLiteral("logotype"), Role::Figure, QStringLiteral("Vår stads vapen"),
                               QRectF(800, 20, 120, 30));
        node.shapes.push_back({RoundedRect{node.box, 4}, Paint(ColourToken::Paper), {}});
        node.image = Image{mediaType, bytes, node.box};
        page.nodes.insert(page.nodes.begin() + 1, node);
    }
    return publication;
}

Publication withSvg(const QByteArray& bytes = sampleSvg())
{
    return withLogotype(QStringLiteral("image/svg+xml"), bytes);
}

Publication withPng()
{
    return withLogotype(QStringLiteral("image/png"), samplePng());
}

/// What stands in the group of the logotype: tags with what tells them.
struct Written {
    QString role{};
    QString title{};
    QStringList fills{}; ///< of paths
    QByteArray picture{};
};

Written logotypeIn(const Publication& publication)
{
    const Result<QByteArray> svg = writeSvg(publication, publication.pages.front(), light);
    REQUIRE(svg);
    Written written;
    int depth = 0;
    QXmlStreamReader reader(*svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            depth = std::max(depth - 1, 0);
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes has = reader.attributes();
        if (depth == 0 && has.value(QLatin1String("id")) != QStringLiteral("sample--logotype"))
            continue;
        if (depth++ == 0)
            written.role = has.value(QLatin1String("role")).toString();
        if (reader.name() == u"path")
            written.fills += has.value(QLatin1String("fill")).toString();
        if (reader.name() == u"image")
            written.picture = has.value(QLatin1String("href")).toUtf8();
        if (reader.name() == u"title") {
            written.title = reader.readElementText();
            --depth;
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return written;
}

std::string pdfOf(const Publication& publication)
{
    const Result<QByteArray> pdf = writePdf(publication, light, {});
    REQUIRE(pdf);
    return pdf->toStdString();
}

} // namespace

TEST_CASE("An SVG logotype is published as outlines, with its words and nothing of its file")
{
    const Written written = logotypeIn(withSvg());
    CHECK(written.role == QStringLiteral("img"));
    CHECK(written.title == QStringLiteral("Vår stads vapen"));
    CHECK(written.fills ==
          QStringList{QStringLiteral("#00537A"), QStringLiteral("#111417"), QStringLiteral("#AE0B05")});
    CHECK(written.picture.isEmpty());
}

TEST_CASE("A PNG logotype is published as a picture within the file")
{
    const Written written = logotypeIn(withPng());
    const QByteArray start = "data:image/png;base64,";
    REQUIRE(written.picture.startsWith(start));
    const QImage picture = QImage::fromData(QByteArray::fromBase64(written.picture.mid(start.size())));
    CHECK(picture.size() == QSize(8, 2));
    CHECK(qAlpha(picture.pixel(7, 0)) == 128);
    CHECK(written.fills.isEmpty());
}

TEST_CASE("A logotype is a figure of a PDF with its words, the same every time")
{
    const Publication publication = GENERATE(withSvg(), withPng());
    const std::string bytes = pdfOf(publication);
    const ReadPdf pdf = readPdf(bytes);
    CHECK(pdf.warnings.empty());
    CHECK(pdf.unmarked == 0);
    const auto figures = std::count_if(pdf.tags.begin(), pdf.tags.end(), [](const ReadTag& tag) {
        return tag.type == "Figure" && tag.alternative == "Vår stads vapen";
    });
    CHECK(figures == static_cast<std::ptrdiff_t>(publication.pages.size()));
    CHECK(pdfOf(publication) == bytes);
}
