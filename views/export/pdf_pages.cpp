#include "views/export/pdf_pages.h"

#include "views/export/backdrop.h"
#include "views/export/numbers.h"
#include "views/export/pdf_canvas.h"
#include "views/export/pdf_syntax.h"
#include "views/export/pdf_text.h"

namespace styrmodell
{
namespace
{

/// A rectangle of the scene in the page's own points, y upward: top() is the lower edge.
QRectF inPoints(const QRectF& box, const Page& page)
{
    const qreal scale = page.pointsPerUnit;
    return QRectF(box.left() * scale, (page.size.height() - box.bottom()) * scale, box.width() * scale,
                  box.height() * scale);
}

QByteArray references(const std::vector<int>& objects)
{
    QByteArray list;
    for (const int object : objects)
        list += pdfReference(object) + " ";
    return "[" + list + "]";
}

/// The element of each piece of marked content, in the order of their numbers.
QByteArray parentsOfPieces(const PageTags& tags, const std::vector<int>& elements)
{
    std::map<int, int> byPiece;
    for (size_t tag = 0; tag < tags.tags.size(); ++tag)
        for (const int piece : tags.tags[tag].pieces)
            byPiece[piece] = elements[tag];
    std::vector<int> row;
    row.reserve(byPiece.size());
    for (const auto& [piece, element] : byPiece)
        row.push_back(element);
    return references(row);
}

/// What one page paints, node by node.
class PagePainter
{
public:
    PagePainter(PdfCanvas& canvas, PdfFonts& fonts, PdfImages& images, PageTags& tags)
        : canvas_(canvas), images_(images), tags_(tags), text_(canvas, fonts, images, nextPiece_)
    {
    }

    void paint(const Node& node)
    {
        const auto place = tags_.places.find(&node);
        const bool isTagged = place != tags_.places.end();
        Tag* tag = isTagged ? &tags_.tags[place->second.tag] : nullptr;
        paintDrawing(node, isTagged && place->second.takesShapes ? tag : nullptr);
        for (size_t t = 0; t < node.texts.size(); ++t) {
            const bool hasMore = t + 1 < node.texts.size();
            text_.set(node.texts[t], tag ? PieceOwner{tag->type, &tag->pieces} : PieceOwner{}, hasMore);
        }
    }

private:
    void paintDrawing(const Node& node, Tag* figure)
    {
        if (node.shapes.empty() && !node.image)
            return;
        if (figure) {
            figure->pieces.push_back(nextPiece_);
            canvas_.beginPiece(figure->type, nextPiece_++);
        } else {
            canvas_.beginArtifact();
        }
        for (const Shape& shape : node.shapes)
            canvas_.shape(shape);
        if (node.image)
            images_.draw(canvas_, *node.image);
        canvas_.endMarked();
    }

    PdfCanvas& canvas_;
    PdfImages& images_;
    PageTags& tags_;
    int nextPiece_ = 0;
    PdfText text_;
};

} // namespace

PdfPages::PdfPages(PdfFile& file, const Publication& publication, const Palette& palette, const Fonts& fonts)
    : file_(file), publication_(publication), palette_(palette), fonts_(fonts), pageTree_(file.reserve()),
      resources_(file.reserve()), structureTree_(file.reserve()), document_(file.reserve()),
      nextLinkKey_(static_cast<int>(publication.pages.size()))
{
    for (size_t index = 0; index < publication.pages.size(); ++index) {
        pages_.push_back(file.reserve());
        pageOfFocus_.try_emplace(focusKey(publication.pages[index].focus), index);
    }
}

std::optional<size_t> PdfPages::pageOf(const Focus& focus, size_t from) const
{
    const auto found = pageOfFocus_.find(focusKey(focus));
    if (found == pageOfFocus_.end() || found->second == from)
        return {};
    return found->second;
}

QByteArray PdfPages::paint(const Page& page, PageTags& tags)
{
    PdfCanvas canvas(palette_, page.size, page.pointsPerUnit);
    canvas.beginArtifact();
    canvas.shape({RoundedRect{QRectF(QPointF(0, 0), page.size), 0}, Paint(ColourToken::Ground), {}});
    canvas.endMarked();
    std::set<const Node*> exported;
    forEachExported(page.nodes, [&](const Node& node) { exported.insert(&node); });
    PagePainter painter(canvas, fonts_, images_, tags);
    for (const Node* node : paintOrder(page))
        if (exported.count(node) > 0)
            painter.paint(*node);
    return canvas.bytes();
}

std::vector<int> PdfPages::writeLinks(size_t index, const PageTags& tags, const std::vector<int>& elements)
{
    std::vector<int> annotations;
    for (const PageLink& link : tags.links) {
        const QByteArray annotation = "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect " +
                                      pdfRectangle(inPoints(link.box, publication_.pages[index])) + " /Contents " +
                                      pdfText(link.words) + " /StructParent " + QByteArray::number(nextLinkKey_) +
                                      " /Dest [" + pdfReference(pages_[link.page]) + " /Fit] >>";
        annotations.push_back(file_.add(annotation.toStdString()));
        parents_[nextLinkKey_++] = pdfReference(elements[link.tag]);
    }
    return annotations;
}

void PdfPages::writeTags(size_t index, const PageTags& tags, const std::vector<int>& elements,
                         const std::vector<int>& annotations)
{
    for (size_t t = 0; t < tags.tags.size(); ++t) {
        const Tag& tag = tags.tags[t];
        const int parent = tag.parent < 0 ? document_ : elements[static_cast<size_t>(tag.parent)];
        QByteArray entry = "<< /Type /StructElem /S /" + tag.type + " /P " + pdfReference(parent) + " /Pg " +
                           pdfReference(pages_[index]);
        if (!tag.title.isEmpty())
            entry += " /T " + pdfText(tag.title.simplified());
        if (!tag.alternative.isEmpty())
            entry += " /Alt " + pdfText(tag.alternative);
        if (tag.box)
            entry += " /A << /O /Layout /BBox " + pdfRectangle(inPoints(*tag.box, publication_.pages[index])) + " >>";
        if (!tag.scope.isEmpty() || tag.span > 1)
            entry += " /A << /O /Table" + (tag.scope.isEmpty() ? QByteArray() : " /Scope /" + tag.scope) +
                     (tag.span > 1 ? " /ColSpan " + QByteArray::number(tag.span) : QByteArray()) + " >>";
        entry += " /K [";
        for (const int piece : tag.pieces)
            entry += QByteArray::number(piece) + " ";
        if (tag.link)
            entry += "<< /Type /OBJR /Obj " + pdfReference(annotations[*tag.link]) + " >> ";
        for (const size_t child : tag.children)
            entry += pdfReference(elements[child]) + " ";
        file_.set(elements[t], (entry + "] >>").toStdString());
    }
}

void PdfPages::writePage(size_t index)
{
    const Page& page = publication_.pages[index];
    PageTags tags = tagsOf(
        page, [&](const Focus& focus) { return pageOf(focus, index); }, lastLevel_);
    const QByteArray content = paint(page, tags);
    std::vector<int> elements;
    for (size_t t = 0; t < tags.tags.size(); ++t)
        elements.push_back(file_.reserve());
    const std::vector<int> annotations = writeLinks(index, tags, elements);
    writeTags(index, tags, elements, annotations);
    const auto key = static_cast<int>(index);
    parents_[key] = pdfReference(file_.add(parentsOfPieces(tags, elements).toStdString()));
    pageElements_.push_back(elements.front());

    const QRectF sheet(QPointF(0, 0), page.size * page.pointsPerUnit);
    QByteArray entry = "<< /Type /Page /Parent " + pdfReference(pageTree_) + " /MediaBox " + pdfRectangle(sheet) +
                       " /Resources " + pdfReference(resources_) + " /StructParents " + QByteArray::number(key) +
                       " /Tabs /S /Contents " + pdfReference(file_.addStream("<< >>", content.toStdString()));
    if (!annotations.empty())
        entry += " /Annots " + references(annotations);
    file_.set(pages_[index], (entry + " >>").toStdString());
}

void PdfPages::writeStructureTree()
{
    QByteArray numbers;
    for (const auto& [key, element] : parents_)
        numbers += QByteArray::number(key) + " " + element + " ";
    const int parentTree = file_.add(("<< /Nums [" + numbers + "] >>").toStdString());
    file_.set(document_, ("<< /Type /StructElem /S /Document /P " + pdfReference(structureTree_) + " /K " +
                          references(pageElements_) + " >>")
                             .toStdString());
    file_.set(structureTree_,
              ("<< /Type /StructTreeRoot /K " + pdfReference(document_) + " /ParentTree " + pdfReference(parentTree) +
               " /ParentTreeNextKey " + QByteArray::number(nextLinkKey_) + " >>")
                  .toStdString());
}

Result<void> PdfPages::write()
{
    for (size_t index = 0; index < pages_.size(); ++index)
        writePage(index);
    const Result<QByteArray> fonts = fonts_.write(file_);
    if (!fonts)
        return fonts.error();
    file_.set(resources_, ("<< /Font << " + *fonts + ">> /XObject << " + images_.write(file_) + ">> >>").toStdString());
    file_.set(pageTree_, ("<< /Type /Pages /Count " + QByteArray::number(static_cast<int>(pages_.size())) + " /Kids " +
                          references(pages_) + " >>")
                             .toStdString());
    writeStructureTree();
    return {};
}

} // namespace styrmodell
