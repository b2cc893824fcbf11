#include "views/export/pdf.h"

#include "views/drawing/fonts.h"
#include "views/export/pdf_bookmarks.h"
#include "views/export/pdf_pages.h"
#include "views/export/pdf_syntax.h"

#include <QCoreApplication>

#include <exception>

namespace styrmodell
{
namespace
{

class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QByteArray countryLanguage(Language language)
{
    return language == Language::Swedish ? QByteArray("sv-SE") : QByteArray("en-GB");
}

QByteArray xmlText(const QString& text)
{
    return text.simplified().toHtmlEscaped().toUtf8();
}

/// XMP, ISO 16684-1: the title, and that the file keeps to PDF/UA-1 (ISO 14289-1 §5).
QByteArray metadataOf(const Publication& publication, const PdfOptions& options)
{
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                     " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                     " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                     "<pdfuaid:part>1</pdfuaid:part>\n"
                     "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                     xmlText(publication.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!publication.organisation.isEmpty())
        xmp +=
            "<dc:creator><rdf:Seq><rdf:li>" + xmlText(publication.organisation) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + countryLanguage(publication.language) +
           "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>Styrmodell</xmp:CreatorTool>\n";
    if (options.created)
        xmp += "<xmp:CreateDate>" + options.created->toUTC().toString(Qt::ISODate).toLatin1() + "</xmp:CreateDate>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

QByteArray propertiesOf(const Publication& publication, const PdfOptions& options)
{
    QByteArray entry = "<< /Title " + pdfText(publication.title.simplified()) + " /Creator (Styrmodell)";
    if (!publication.organisation.isEmpty())
        entry += " /Author " + pdfText(publication.organisation.simplified());
    if (options.created)
        entry += " /CreationDate (D:" + options.created->toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
                 "Z)";
    return entry + " >>";
}

/// One for each page; continuations are found on the page that they continue.
std::vector<Bookmark> bookmarksOf(const Publication& publication, const PdfPages& pages)
{
    std::vector<Bookmark> bookmarks;
    for (size_t index = 0; index < publication.pages.size(); ++index) {
        const Page& page = publication.pages[index];
        if (index == 0 || page.focus != publication.pages[index - 1].focus)
            bookmarks.push_back({page.title.simplified(), page.bookmarkLevel, pages.page(index)});
    }
    return bookmarks;
}

int writeCatalogue(PdfFile& file, const Publication& publication, const PdfPages& pages, const PdfOptions& options)
{
    const int metadata =
        file.addStream("<< /Type /Metadata /Subtype /XML >>", metadataOf(publication, options).toStdString());
    QByteArray entry = "<< /Type /Catalog /Lang (" + countryLanguage(publication.language) +
                       ") /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /Pages " +
                       pdfReference(pages.pageTree()) + " /StructTreeRoot " + pdfReference(pages.structureTree()) +
                       " /Metadata " + pdfReference(metadata);
    if (publication.pages.size() > 1)
        entry +=
            " /PageMode /UseOutlines /Outlines " + pdfReference(writeBookmarks(file, bookmarksOf(publication, pages)));
    return file.add((entry + " >>").toStdString());
}

Result<QByteArray> writeWhole(const Publication& publication, const Palette& palette, const PdfOptions& options)
{
    PdfFile file;
    const Fonts fonts;
    PdfPages pages(file, publication, palette, fonts);
    if (const Result<void> written = pages.write(); !written)
        return written.error();
    const int catalogue = writeCatalogue(file, publication, pages, options);
    return QByteArray::fromStdString(file.write(catalogue, file.add(propertiesOf(publication, options).toStdString())));
}

} // namespace

Result<QByteArray> writePdf(const Publication& publication, const Palette& palette, const PdfOptions& options)
{
    if (publication.pages.empty())
        return Error{PdfWords::tr("There is no page to write.")};
    try {
        return writeWhole(publication, palette, options);
    } catch (const std::exception& fault) { // libqpdf's way to tell
        return Error{PdfWords::tr("The PDF file could not be put together: %1").arg(QString::fromUtf8(fault.what()))};
    }
}

} // namespace styrmodell
