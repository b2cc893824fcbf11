/// How one picture becomes the next: what both have moves and grows, the rest fades.
#pragma once

#include "views/diagram/moving_pairs.h"
#include "views/diagram/page_painter.h"

#include <QHash>

#include <vector>

namespace styrmodell
{

/// One end of a transition: a page as the viewport shows it.
struct Seen {
    const PageIndex& index;
    const Viewport& viewport;
};

/// A change of pictures at some moment of it, in pixels of the view. Holds no page.
class Transition
{
public:
    static constexpr int fullMs = 260;
    static constexpr int reducedMs = 100;

    /// `chosen`: the node that was pressed, or that is returned to. `running` is what the view shows at the moment
    /// if that is not yet `before`: the new transition takes over from where things are.
    static Transition moving(const Seen& before, const Seen& after, const NodeKey& chosen, QSize view, qreal pixelRatio,
                             const PagePainter& painter, const Transition* running = nullptr);
    /// Without movement.
    static Transition crossFade(const Seen& before, const Seen& after, QSize view, qreal pixelRatio,
                                const PagePainter& painter);

    int durationMs() const { return isCrossFade_ ? reducedMs : fullMs; }
    void setElapsedMs(int elapsed) { elapsedMs_ = elapsed; }
    void paint(QPainter& painter) const;
    /// Where a node of the page to come is just now; its place there if it does not move.
    QRectF boxNow(const NodeKey& key, const QRectF& place) const;

private:
    /// The rectangle that grows.
    struct Plate {
        QRectF rect{};
        double radius = 0;
        QColor fill{Qt::transparent};
        QColor line{Qt::transparent};
        double lineWidth = 0;
        bool isDashed = false;
    };
    struct Mover {
        NodeKey key{}; ///< on the page to come
        bool isFrame = false;
        Plate from{};
        Plate to{};
        QPixmap before{};
        QPixmap after{};
    };

    static Plate plateOf(const Node& node, const Viewport& viewport, const PagePainter& painter);
    static Plate between(const Plate& a, const Plate& b, double part);
    void addMovers(const std::vector<MovingPair>& pairs, const Seen& before, const Seen& after, qreal pixelRatio,
                   const PagePainter& painter, const Transition* running);
    const Mover* mover(const NodeKey& key) const;
    Plate plateNow(const Mover& mover) const { return between(mover.from, mover.to, grown()); }
    double grown() const;
    double oldOpacity() const;
    double newOpacity() const;
    void paintWithout(QPainter& painter, const std::vector<NodeKey>& left) const;
    void paintMover(QPainter& painter, const Mover& mover) const;

    bool isCrossFade_ = false;
    int elapsedMs_ = 0;
    QColor ground_{};
    QPixmap old_{};      ///< what does not move of the picture before
    QPixmap newBack_{};  ///< of the picture to come, beneath what moves
    QPixmap newFront_{}; ///< and above it
    std::vector<Mover> movers_{};
};

} // namespace styrmodell
