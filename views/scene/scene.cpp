#include "views/scene/scene.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace styrmodell
{
namespace
{

QString withIdLetters(const QString& text)
{
    QString id;
    for (const QChar c : text) {
        const bool isPlain =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
        // "_" and a code: two different texts stay different
        id += isPlain ? QString(c) : QStringLiteral("_%1_").arg(c.unicode(), 0, 16);
    }
    return id;
}

} // namespace

QString focusKey(const Focus& focus)
{
    struct Namer {
        QString operator()(const OverviewFocus&) const { return QStringLiteral("overview"); }
        QString operator()(const ElementId& id) const { return QStringLiteral("element-") + id.text; }
        QString operator()(const KindFocus& kind) const
        {
            return QStringLiteral("kind-") + kind.kind.text +
                   (kind.subtype.isEmpty() ? QString() : u'.' + kind.subtype);
        }
        QString operator()(const SlotFocus& slot) const { return QStringLiteral("slot-") + withIdLetters(slot.slot); }
        QString operator()(const ThreadFocus& thread) const { return QStringLiteral("thread-") + thread.element.text; }
    };
    return std::visit(Namer{}, focus);
}

const ElementId* focusedElement(const Focus& focus)
{
    if (const auto* thread = std::get_if<ThreadFocus>(&focus))
        return &thread->element;
    return std::get_if<ElementId>(&focus);
}

bool NodeKey::operator<(const NodeKey& other) const
{
    return std::tie(thing, role, slot) < std::tie(other.thing, other.role, other.slot);
}

QString NodeKey::toId() const
{
    QStringList parts;
    for (const QString& part : {role, thing, slot})
        if (!part.isEmpty())
            parts += withIdLetters(part);
    return parts.join(QStringLiteral("--"));
}

std::vector<const Node*> paintOrder(const Page& page)
{
    std::vector<const Node*> nodes;
    forEachNode(page.nodes, [&](const Node& node, int) { nodes.push_back(&node); });
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node* a, const Node* b) { return a->layer < b->layer; });
    return nodes;
}

} // namespace styrmodell
