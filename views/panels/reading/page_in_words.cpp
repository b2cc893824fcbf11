#include "views/panels/reading/page_in_words.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Writes nodes one after the other; each role as what a text has for it.
class WordsWriter
{
public:
    void add(const std::vector<Node>& nodes)
    {
        for (const Node& node : nodes)
            if (!node.isForScreen)
                add(node);
    }
    PageInWords taken() { return std::move(words_); }

private:
    void add(const Node& node)
    {
        switch (node.semantics.role) {
        case Role::Heading:
            addHeading(node);
            break;
        case Role::List:
            addList(node);
            break;
        case Role::Table:
            addTable(node);
            break;
        default:
            addParagraph(node);
            break;
        }
    }

    void addHeading(const Node& node)
    {
        const QString tag = QStringLiteral("h%1").arg(std::clamp(node.semantics.level, 1, 6));
        put(QStringLiteral("<%1>%2</%1>").arg(tag, linked(node)));
        if (!node.description.isEmpty())
            put(QStringLiteral("<p>%1</p>").arg(node.description.toHtmlEscaped()));
        said_ = node.name;
        add(node.children);
    }

    /// A name that has just been read is not said again.
    void addParagraph(const Node& node)
    {
        if (!node.children.empty() && node.children.front().name == node.name)
            return add(node.children); // its heading says it
        QStringList parts;
        if (!node.name.isEmpty() && node.name != said_)
            parts += linked(node);
        if (!node.description.isEmpty())
            parts += node.description.toHtmlEscaped();
        if (!parts.isEmpty())
            put(QStringLiteral("<p>%1</p>").arg(parts.join(QStringLiteral("<br/>"))));
        if (!node.name.isEmpty())
            said_ = node.name;
        add(node.children);
    }

    void addList(const Node& node)
    {
        if (!node.name.isEmpty() && node.name != said_)
            put(QStringLiteral("<p><b>%1</b></p>").arg(linked(node)));
        put(QStringLiteral("<ul>"));
        for (const Node& item : node.children) {
            if (item.isForScreen)
                continue;
            put(QStringLiteral("<li>%1").arg(linked(item)));
            if (!item.description.isEmpty())
                put(QStringLiteral("<br/>%1").arg(item.description.toHtmlEscaped()));
            said_ = item.name;
            add(item.children);
            put(QStringLiteral("</li>"));
        }
        put(QStringLiteral("</ul>"));
    }

    void addTable(const Node& node)
    {
        if (!node.name.isEmpty() && node.name != said_)
            put(QStringLiteral("<p><b>%1</b></p>").arg(linked(node)));
        put(QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"));
        for (const Node& row : node.children) {
            put(QStringLiteral("<tr>"));
            for (const Node& cell : row.children)
                addCell(cell);
            put(QStringLiteral("</tr>"));
        }
        put(QStringLiteral("</table>"));
    }

    void addCell(const Node& cell)
    {
        const bool isHeader = cell.semantics.role != Role::Cell;
        put(QStringLiteral("<%1 colspan=\"%2\">")
                .arg(isHeader ? QStringLiteral("th") : QStringLiteral("td"))
                .arg(cell.semantics.span));
        put(linked(cell));
        for (const Node& inner : cell.children)
            put(QStringLiteral("<br/>%1").arg(linked(inner)));
        put(isHeader ? QStringLiteral("</th>") : QStringLiteral("</td>"));
    }

    QString linked(const Node& node)
    {
        const QString name = node.name.toHtmlEscaped();
        if (!node.target || name.isEmpty())
            return name;
        words_.targets.push_back(*node.target);
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(words_.targets.size() - 1).arg(name);
    }

    void put(const QString& html) { words_.html += html; }

    PageInWords words_{};
    QString said_{};
};

} // namespace

PageInWords inWords(const Page& page)
{
    WordsWriter writer;
    writer.add(page.nodes);
    return writer.taken();
}

} // namespace styrmodell
