#include "views/diagram/page_index.h"

#include <QStringList>

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isRead(const Node& node)
{
    if (node.isFocusable)
        return true;
    switch (node.semantics.role) {
    case Role::Decoration:
        return false;
    case Role::Page:
    case Role::Group:
    case Role::Cell:
        return !spokenName(node).isEmpty();
    case Role::Paragraph:
    case Role::Heading:
        return !spokenName(node).isEmpty() || !node.children.empty();
    default:
        return true;
    }
}

} // namespace

const Node* editableOf(const Node& node)
{
    if (node.editable)
        return &node;
    const Node* found = nullptr;
    forEachNode(node.children, [&](const Node& inner, int) {
        if (!found && inner.editable && node.element && inner.editable->element == *node.element)
            found = &inner;
    });
    return found;
}

bool isContent(const Node& node)
{
    return node.semantics.role != Role::Link && node.key.role != u"crumb" && node.key.role != u"chip";
}

QString spokenName(const Node& node)
{
    if (!node.name.isEmpty())
        return node.name;
    QStringList texts;
    for (const TextBlock& text : node.texts)
        texts += text.text();
    return texts.join(u' ').simplified();
}

PageIndex::PageIndex(std::shared_ptr<const Page> page) : page_(std::move(page))
{
    if (!page_)
        return;
    collect(page_->nodes, {});
    std::vector<QRectF> boxes;
    boxes.reserve(focusable_.size());
    for (const Node* node : focusable_)
        boxes.push_back(node->box);
    ways_ = ArrowWays(boxes);
}

void PageIndex::collect(const std::vector<Node>& nodes, std::optional<size_t> readParent)
{
    for (const Node& node : nodes) {
        if (byKey_.contains(node.key))
            continue; // keys are unique on a page; a second one could not be told from the first
        byKey_.insert(node.key, &node);
        if (node.isFocusable)
            focusable_.push_back(&node);
        std::optional<size_t> within = readParent;
        if (isRead(node)) {
            const size_t self = read_.size();
            std::vector<size_t>& siblings = readParent ? read_[*readParent].children : readTop_;
            const auto position = static_cast<int>(siblings.size());
            siblings.push_back(self);
            read_.push_back({&node, readParent, position, {}});
            readByKey_.insert(node.key, self);
            within = self;
        }
        collect(node.children, within);
    }
}

const Node* PageIndex::focusableOf(const ElementId& element) const
{
    const auto found =
        std::find_if(focusable_.begin(), focusable_.end(), [&](const Node* node) { return node->element == element; });
    return found == focusable_.end() ? nullptr : *found;
}

const Node* PageIndex::nodeAt(QPointF scenePoint) const
{
    if (!page_)
        return nullptr;
    const std::vector<const Node*> nodes = paintOrder(*page_);
    const auto found = std::find_if(nodes.rbegin(), nodes.rend(), [&](const Node* node) {
        return (node->target || node->isFocusable) && node->box.contains(scenePoint);
    });
    return found == nodes.rend() ? nullptr : *found;
}

NodeKey PageIndex::neighbour(const NodeKey& from, Direction direction) const
{
    const auto found =
        std::find_if(focusable_.begin(), focusable_.end(), [&](const Node* node) { return node->key == from; });
    if (found == focusable_.end())
        return focusable_.empty() ? NodeKey{} : focusable_.front()->key;
    const auto next = ways_.next(static_cast<size_t>(found - focusable_.begin()), direction);
    return next ? focusable_[*next]->key : from;
}

const ReadNode* PageIndex::readNode(const NodeKey& key) const
{
    const auto found = readByKey_.constFind(key);
    return found == readByKey_.constEnd() ? nullptr : &read_[*found];
}

} // namespace styrmodell
