#include "views/export/pdf_structure.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// "Name. Description" – with one full stop between.
QString spoken(const Node& node)
{
    if (node.name.isEmpty() || node.description.isEmpty())
        return node.name + node.description;
    const bool isSentence = QStringLiteral(".?!…:").contains(node.name.back());
    return node.name + (isSentence ? QStringLiteral(" ") : QStringLiteral(". ")) + node.description;
}

bool isTagged(const Node& node)
{
    return !node.isForScreen && node.semantics.role != Role::Decoration;
}

bool hasItems(const Node& list)
{
    return std::any_of(list.children.begin(), list.children.end(), isTagged);
}

class Tagger
{
public:
    Tagger(PageTags& page, const PageOfFocus& pageOf, int& lastLevel)
        : page_(page), pageOf_(pageOf), lastLevel_(lastLevel)
    {
    }

    void tagNode(const Node& node, size_t parent);
    size_t addTag(QByteArray type, size_t parent);

private:
    void tagChildren(const Node& node, size_t parent);
    void tagGroup(const Node& node, size_t parent);
    void tagHeading(const Node& node, size_t parent);
    void tagList(const Node& node, size_t parent);
    void tagItem(const Node& node, size_t list);
    void tagTable(const Node& node, size_t parent);
    void tagRow(const Node& node, size_t table);
    void tagFigure(const Node& node, size_t parent);
    void placeInFigure(const Node& node, size_t figure);
    void placeText(const Node& node, size_t tag);
    void placeBlock(const Node& node, size_t parent);
    std::optional<size_t> addLink(const Node& node, size_t parent);

    PageTags& page_;
    const PageOfFocus& pageOf_;
    int& lastLevel_;
};

size_t Tagger::addTag(QByteArray type, size_t parent)
{
    const size_t tag = page_.tags.size();
    page_.tags.emplace_back();
    page_.tags[tag].type = std::move(type);
    if (tag != parent) {
        page_.tags[tag].parent = static_cast<int>(parent);
        page_.tags[parent].children.push_back(tag);
    }
    return tag;
}

std::optional<size_t> Tagger::addLink(const Node& node, size_t parent)
{
    const std::optional<size_t> target = node.target ? pageOf_(*node.target) : std::nullopt;
    if (!target)
        return {};
    const size_t tag = addTag("Link", parent);
    page_.tags[tag].link = page_.links.size();
    page_.links.push_back({tag, node.box, *target, spoken(node)});
    return tag;
}

/// The node's own text directly in `tag`, or in a link within it.
void Tagger::placeText(const Node& node, size_t tag)
{
    page_.places[&node] = {addLink(node, tag).value_or(tag), false};
}

/// The node's own text as a paragraph of `parent`, if it has any.
void Tagger::placeBlock(const Node& node, size_t parent)
{
    const bool leadsAway = node.target && pageOf_(*node.target);
    if (!node.texts.empty() || leadsAway)
        placeText(node, addTag("P", parent));
}

void Tagger::tagChildren(const Node& node, size_t parent)
{
    for (const Node& child : node.children)
        tagNode(child, parent);
}

void Tagger::tagGroup(const Node& node, size_t parent)
{
    if (node.children.empty() || node.name.isEmpty()) {
        placeBlock(node, parent);
        tagChildren(node, parent);
        return;
    }
    const size_t section = addTag("Sect", parent);
    page_.tags[section].title = node.name;
    placeBlock(node, section);
    tagChildren(node, section);
}

void Tagger::tagHeading(const Node& node, size_t parent)
{
    if (node.texts.empty()) {
        tagGroup(node, parent);
        return;
    }
    lastLevel_ = std::clamp(node.semantics.level, 1, std::min(lastLevel_ + 1, 6));
    placeText(node, addTag("H" + QByteArray::number(lastLevel_), parent));
    tagChildren(node, parent);
}

void Tagger::tagList(const Node& node, size_t parent)
{
    if (!hasItems(node)) {
        tagGroup(node, parent);
        return;
    }
    const size_t list = addTag("L", parent);
    page_.tags[list].title = node.name;
    if (!node.texts.empty())
        placeText(node, addTag("Caption", list));
    for (const Node& child : node.children)
        tagItem(child, list);
}

void Tagger::tagItem(const Node& node, size_t list)
{
    if (!isTagged(node))
        return;
    const size_t body = addTag("LBody", addTag("LI", list));
    if (node.semantics.role != Role::ListItem) {
        tagNode(node, body);
        return;
    }
    placeText(node, body);
    tagChildren(node, body);
}

void Tagger::tagTable(const Node& node, size_t parent)
{
    if (!hasItems(node)) {
        tagGroup(node, parent);
        return;
    }
    const size_t table = addTag("Table", parent);
    page_.tags[table].title = node.name;
    for (const Node& row : node.children)
        if (isTagged(row))
            tagRow(row, table);
}

void Tagger::tagRow(const Node& node, size_t table)
{
    const size_t row = addTag("TR", table);
    for (const Node& cell : node.children) {
        if (!isTagged(cell))
            continue;
        const bool isColumn = cell.semantics.role == Role::ColumnHeader;
        const bool isHeader = isColumn || cell.semantics.role == Role::RowHeader;
        const size_t tag = addTag(isHeader ? "TH" : "TD", row);
        page_.tags[tag].span = cell.semantics.span;
        if (isHeader)
            page_.tags[tag].scope = isColumn ? "Column" : "Row";
        if (!cell.texts.empty())
            placeText(cell, tag);
        tagChildren(cell, tag);
    }
}

void Tagger::placeInFigure(const Node& node, size_t figure)
{
    if (node.isForScreen)
        return;
    page_.places[&node] = {figure, true};
    for (const Node& child : node.children)
        placeInFigure(child, figure);
}

void Tagger::tagFigure(const Node& node, size_t parent)
{
    const QString words = spoken(node);
    if (words.isEmpty())
        return;
    const size_t figure = addTag("Figure", addLink(node, parent).value_or(parent));
    page_.tags[figure].alternative = words;
    page_.tags[figure].box = node.box;
    placeInFigure(node, figure);
}

void Tagger::tagNode(const Node& node, size_t parent)
{
    if (node.isForScreen)
        return;
    switch (node.semantics.role) {
    case Role::Page:
    case Role::Group:
    case Role::ListItem: // outside a list
    case Role::Row:      // outside a table, as the next three
    case Role::ColumnHeader:
    case Role::RowHeader:
    case Role::Cell:
        tagGroup(node, parent);
        break;
    case Role::Heading:
        tagHeading(node, parent);
        break;
    case Role::Paragraph:
    case Role::Link:
        placeBlock(node, parent);
        tagChildren(node, parent);
        break;
    case Role::List:
        tagList(node, parent);
        break;
    case Role::Table:
        tagTable(node, parent);
        break;
    case Role::Figure:
        tagFigure(node, parent);
        break;
    case Role::Decoration:
        tagChildren(node, parent);
        break;
    }
}

} // namespace

PageTags tagsOf(const Page& page, const PageOfFocus& pageOf, int& lastLevel)
{
    PageTags tags;
    Tagger tagger(tags, pageOf, lastLevel);
    const size_t whole = tagger.addTag("Sect", 0);
    tags.tags[whole].title = page.title;
    for (const Node& node : page.nodes)
        tagger.tagNode(node, whole);
    return tags;
}

} // namespace styrmodell
