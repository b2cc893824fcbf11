/// Finds nodes of a page: by key, by place, in reading order, and as the tree that is read aloud.
#pragma once

#include "views/diagram/arrow_ways.h"
#include "views/scene/scene.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace styrmodell
{

/// What of a page is read aloud: decoration and nameless wrappings are left out, their contents move up.
struct ReadNode {
    const Node* node = nullptr;
    std::optional<size_t> parent{}; ///< empty: stands on the page itself
    int position = 0;               ///< among its siblings
    std::vector<size_t> children{};
};

/// Look-ups in one page; shares its ownership. Everything but `nodeAt` is cheap.
class PageIndex
{
public:
    PageIndex() = default;
    explicit PageIndex(std::shared_ptr<const Page> page);

    const Page* page() const { return page_.get(); }
    const Node* find(const NodeKey& key) const { return byKey_.value(key, nullptr); }
    /// Those on which the keyboard may rest, in reading order.
    const std::vector<const Node*>& focusable() const { return focusable_; }
    /// The first focusable node of the element.
    const Node* focusableOf(const ElementId& element) const;
    /// The uppermost node there that leads somewhere or can be current.
    const Node* nodeAt(QPointF scenePoint) const;
    /// Where an arrow leads; the same node's key where it leads nowhere.
    NodeKey neighbour(const NodeKey& from, Direction direction) const;

    const std::vector<ReadNode>& readNodes() const { return read_; }
    const std::vector<size_t>& readTop() const { return readTop_; }
    const ReadNode* readNode(const NodeKey& key) const;

private:
    void collect(const std::vector<Node>& nodes, std::optional<size_t> readParent);

    std::shared_ptr<const Page> page_;
    QHash<NodeKey, const Node*> byKey_;
    std::vector<const Node*> focusable_;
    ArrowWays ways_;
    std::vector<ReadNode> read_;
    std::vector<size_t> readTop_;
    QHash<NodeKey, size_t> readByKey_;
};

/// The node whose title an editor on `node` edits: itself, else the first within it that shows the same element (a
/// page's own plate holds its heading); null where there is none.
const Node* editableOf(const Node& node);

/// Whether it is one of the things of the page: not the way back, nor one of the frame's chips.
bool isContent(const Node& node);

/// What is read aloud as the node's name: its name, else its text.
QString spokenName(const Node& node);

} // namespace styrmodell
