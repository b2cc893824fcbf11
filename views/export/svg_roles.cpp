#include "views/export/svg_roles.h"

namespace styrmodell
{
namespace
{

SpokenPart readAsItStands()
{
    return {"presentation", {}, {}, 0, false};
}

SpokenPart named(QByteArray role, const Node& node)
{
    const QString name = node.name.isEmpty() ? drawnText(node) : node.name;
    return name.isEmpty() ? readAsItStands() : SpokenPart{std::move(role), name, node.description, 0, false};
}

/// Text that is read as it stands needs neither role nor name; a name that says more makes it a group.
SpokenPart plain(const Node& node)
{
    const bool saysMore = !node.description.isEmpty() || node.name.simplified() != drawnText(node);
    return saysMore && !node.name.isEmpty() ? named("group", node) : readAsItStands();
}

SpokenPart heading(const Node& node)
{
    SpokenPart part = named("heading", node);
    part.level = node.semantics.level;
    return part;
}

/// Has its role also where it is empty: what stands beside keeps its column.
SpokenPart tabular(QByteArray role, const Node& node)
{
    SpokenPart part{std::move(role), node.name.isEmpty() ? drawnText(node) : node.name, node.description, 0, false};
    part.span = node.semantics.span;
    return part;
}

} // namespace

QString drawnText(const Node& node)
{
    QString words;
    for (const TextBlock& text : node.texts)
        words += text.text() + u' ';
    return words.simplified();
}

SpokenPart spokenPartOf(const Node& node, const Node* parent)
{
    switch (node.semantics.role) {
    case Role::Page:
    case Role::Group:
        return node.children.empty() ? plain(node) : named("group", node);
    case Role::Paragraph:
        return plain(node);
    case Role::Heading:
        return heading(node);
    case Role::List:
        return {"list", node.name, node.description, 0, false};
    case Role::ListItem:
        return named(parent && parent->semantics.role == Role::List ? "listitem" : "group", node);
    case Role::Table:
        return {"table", node.name, node.description, 0, false};
    case Role::Row:
        return {"row", {}, {}, 0, false};
    case Role::ColumnHeader:
        return tabular("columnheader", node);
    case Role::RowHeader:
        return tabular("rowheader", node);
    case Role::Cell:
        return tabular("cell", node);
    case Role::Figure:
        return {"img", node.name.isEmpty() ? node.description : node.name, node.description, 0, false};
    case Role::Link:
        return named("group", node);
    case Role::Decoration:
        return {{}, {}, {}, 0, node.children.empty()};
    }
    return {};
}

} // namespace styrmodell
