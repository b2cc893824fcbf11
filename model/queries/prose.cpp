#include "model/queries/prose.h"

#include <cmark.h>

#include <memory>

namespace styrmodell
{

namespace
{

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

bool isWithinItem(cmark_node* node)
{
    for (cmark_node* at = cmark_node_parent(node); at; at = cmark_node_parent(at))
        if (cmark_node_get_type(at) == CMARK_NODE_ITEM)
            return true;
    return false;
}

/// What an inline node adds to the words around it.
QString wordsOf(cmark_node* node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
        return QString::fromUtf8(cmark_node_get_literal(node));
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        return QStringLiteral(" ");
    default:
        return {};
    }
}

QString wordsWithin(cmark_node* node)
{
    QString words;
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(node));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        if (event == CMARK_EVENT_ENTER)
            words += wordsOf(cmark_iter_get_node(iterator.get()));
    return words;
}

/// “– text”, “: text” → “text”: the mark stood between the lead and the rest.
QString withoutMark(const QString& text)
{
    const QString marks = QStringLiteral("–—-:");
    QString rest = text.trimmed();
    while (!rest.isEmpty() && marks.contains(rest.front()))
        rest = rest.mid(1).trimmed();
    return rest;
}

Prose blockOf(cmark_node* node)
{
    Prose block;
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
        block.role = Prose::Role::Heading;
    else if (isWithinItem(node))
        block.role = Prose::Role::Item;
    cmark_node* first = cmark_node_first_child(node);
    if (block.role == Prose::Role::Item && first && cmark_node_get_type(first) == CMARK_NODE_STRONG) {
        block.lead = wordsWithin(first).trimmed();
        block.text = withoutMark(wordsWithin(node).mid(wordsWithin(first).size()));
    } else {
        block.text = wordsWithin(node).trimmed();
    }
    return block;
}

} // namespace

QString Prose::whole() const
{
    if (lead.isEmpty() || text.isEmpty())
        return lead + text;
    return QStringLiteral("%1 – %2").arg(lead, text);
}

std::vector<Prose> proseOf(const QString& commonMark)
{
    std::vector<Prose> blocks;
    const QByteArray utf8 = commonMark.toUtf8();
    const std::unique_ptr<cmark_node, NodeDeleter> document(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(document.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER)
            continue;
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
            const Prose block = blockOf(node);
            if (!block.whole().isEmpty())
                blocks.push_back(block);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            blocks.push_back({Prose::Role::Paragraph, {}, QString::fromUtf8(cmark_node_get_literal(node)).trimmed()});
        }
    }
    return blocks;
}

} // namespace styrmodell
