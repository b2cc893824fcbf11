/// Where the boxes of a page may be moved to without touching anything.
#pragma once

#include "views/scene/scene.h"

namespace styrmodell
{

/// The boxes of a page that may be adjusted by hand (`Node::byRule`), each with the room that it has: the panel or
/// group of its slot, else its list. A box keeps 4 from whatever is 4 or more away by rule: other boxes, words, arrows.
class FreeRoom
{
public:
    explicit FreeRoom(const std::vector<Node>& nodes);

    size_t count() const { return boxes_.size(); }
    /// The index of a node's box; nothing where it may not be adjusted.
    std::optional<size_t> find(const NodeKey& key) const;
    const NodeKey& key(size_t box) const { return boxes_[box].key; }
    const QRectF& byRule(size_t box) const { return boxes_[box].byRule; }
    const QRectF& now(size_t box) const { return boxes_[box].now; }
    void set(size_t box, const QRectF& rect) { boxes_[box].now = rect; }

    /// The nearest to `rect` that has room for its words and lies in its panel.
    QRectF within(size_t box, const QRectF& rect) const;
    /// Whether nothing else stands there now.
    bool isFree(size_t box, const QRectF& rect) const;
    /// `wanted` if that is free, else as near as the box comes from where it stands without touching anything.
    QRectF towards(size_t box, const QRectF& wanted) const;

private:
    struct Box {
        NodeKey key{};
        QRectF byRule{};
        QRectF now{};
        QRectF room{};
        QSizeF least{};
    };
    enum class Way { Level, Upright };

    void collect(const std::vector<Node>& nodes, std::vector<const Node*>& around);
    void addObstacles(const Node& node);
    std::vector<QRectF> obstaclesOf(size_t box) const;
    qreal stepsTo(size_t box, const std::vector<QRectF>& obstacles, const QRectF& rect, Way way, qreal by) const;
    QRectF slid(size_t box, const std::vector<QRectF>& obstacles, QRectF rect, QPointF by, bool isLevelFirst) const;

    std::vector<Box> boxes_;
    std::vector<QRectF> fixed_; ///< what is never moved: words, boxes, strokes
};

} // namespace styrmodell
