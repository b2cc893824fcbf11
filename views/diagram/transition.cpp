#include "views/diagram/transition.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr double fadeOutMs = 120;
constexpr double fadeInMs = 140;

double mix(double a, double b, double part)
{
    return a + (b - a) * part;
}

QRectF mix(const QRectF& a, const QRectF& b, double part)
{
    return {mix(a.x(), b.x(), part), mix(a.y(), b.y(), part), mix(a.width(), b.width(), part),
            mix(a.height(), b.height(), part)};
}

QColor mix(const QColor& a, const QColor& b, double part)
{
    // An end without colour only fades: it must not pull the other towards black
    const QColor& from = a.alpha() ? a : b;
    const QColor& to = b.alpha() ? b : a;
    const auto channel = [part](int x, int y) { return qRound(mix(x, y, part)); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()),
            channel(a.alpha(), b.alpha())};
}

bool isBack(const Node& node)
{
    return node.layer == Layer::Frame || node.layer == Layer::Panel;
}

} // namespace

Transition Transition::moving(const Seen& before, const Seen& after, const NodeKey& chosen, QSize view,
                              qreal pixelRatio, const PagePainter& painter, const Transition* running)
{
    Transition t;
    t.ground_ = painter.colour(ColourToken::Ground);
    const std::vector<MovingPair> pairs = movingPairs(before.index, after.index, chosen);
    t.addMovers(pairs, before, after, pixelRatio, painter, running);
    QSet<NodeKey> leaving;
    QSet<NodeKey> coming;
    std::vector<NodeKey> left;
    for (const auto& [from, to] : pairs) {
        leaving.insert(from->key);
        coming.insert(to->key);
        left.push_back(from->key);
    }
    if (running) {
        t.old_ = QPixmap(view * pixelRatio);
        t.old_.setDevicePixelRatio(pixelRatio);
        t.old_.fill(Qt::transparent);
        QPainter inner(&t.old_);
        running->paintWithout(inner, left);
    } else {
        t.old_ = painter.nodes(*before.index.page(), before.viewport, view, pixelRatio,
                               [&](const Node& node) { return !leaving.contains(node.key); });
    }
    t.newBack_ = painter.nodes(*after.index.page(), after.viewport, view, pixelRatio,
                               [&](const Node& node) { return isBack(node) && !coming.contains(node.key); });
    t.newFront_ = painter.nodes(*after.index.page(), after.viewport, view, pixelRatio,
                                [&](const Node& node) { return !isBack(node) && !coming.contains(node.key); });
    return t;
}

Transition Transition::crossFade(const Seen& before, const Seen& after, QSize view, qreal pixelRatio,
                                 const PagePainter& painter)
{
    const auto all = [](const Node&) { return true; };
    Transition t;
    t.isCrossFade_ = true;
    t.ground_ = painter.colour(ColourToken::Ground);
    t.old_ = painter.nodes(*before.index.page(), before.viewport, view, pixelRatio, all);
    t.newFront_ = painter.nodes(*after.index.page(), after.viewport, view, pixelRatio, all);
    return t;
}

void Transition::addMovers(const std::vector<MovingPair>& pairs, const Seen& before, const Seen& after,
                           qreal pixelRatio, const PagePainter& painter, const Transition* running)
{
    for (const auto& [from, to] : pairs) {
        Mover moving;
        moving.key = to->key;
        moving.isFrame = to->layer == Layer::Frame;
        moving.from = plateOf(*from, before.viewport, painter);
        moving.to = plateOf(*to, after.viewport, painter);
        moving.before = painter.details(*from, before.viewport.scale(), pixelRatio);
        moving.after = painter.details(*to, after.viewport.scale(), pixelRatio);
        if (const Mover* now = running ? running->mover(from->key) : nullptr)
            moving.from = running->plateNow(*now);
        movers_.push_back(std::move(moving));
    }
}

Transition::Plate Transition::plateOf(const Node& node, const Viewport& viewport, const PagePainter& painter)
{
    Plate plate;
    plate.rect = viewport.toView(node.box);
    plate.radius = node.radius * viewport.scale();
    if (!hasPlate(node))
        return plate;
    const Shape& shape = node.shapes.front();
    plate.radius = std::get<RoundedRect>(shape.outline).radius * viewport.scale();
    if (shape.fill)
        plate.fill = painter.colour(*shape.fill);
    if (shape.stroke) {
        plate.line = painter.colour(shape.stroke->paint);
        plate.lineWidth = shape.stroke->width * viewport.scale();
        plate.isDashed = shape.stroke->isDashed;
    }
    return plate;
}

Transition::Plate Transition::between(const Plate& a, const Plate& b, double part)
{
    return {mix(a.rect, b.rect, part), mix(a.radius, b.radius, part),       mix(a.fill, b.fill, part),
            mix(a.line, b.line, part), mix(a.lineWidth, b.lineWidth, part), b.isDashed};
}

const Transition::Mover* Transition::mover(const NodeKey& key) const
{
    const auto found = std::find_if(movers_.begin(), movers_.end(), [&](const Mover& m) { return m.key == key; });
    return found == movers_.end() ? nullptr : &*found;
}

QRectF Transition::boxNow(const NodeKey& key, const QRectF& place) const
{
    const Mover* found = mover(key);
    return found ? plateNow(*found).rect : place;
}

double Transition::grown() const
{
    const double rest = 1 - std::clamp(elapsedMs_ / double{fullMs}, 0.0, 1.0);
    return 1 - rest * rest * rest; // ease-out cubic
}

double Transition::oldOpacity() const
{
    return std::clamp(1 - elapsedMs_ / (isCrossFade_ ? double{reducedMs} : fadeOutMs), 0.0, 1.0);
}

double Transition::newOpacity() const
{
    return isCrossFade_ ? 1 - oldOpacity() : std::clamp((elapsedMs_ - (fullMs - fadeInMs)) / fadeInMs, 0.0, 1.0);
}

void Transition::paint(QPainter& painter) const
{
    painter.fillRect(painter.window(), ground_);
    paintWithout(painter, {});
}

void Transition::paintWithout(QPainter& painter, const std::vector<NodeKey>& left) const
{
    const auto paintMovers = [&](bool frames) {
        for (const Mover& moving : movers_)
            if (moving.isFrame == frames && std::find(left.begin(), left.end(), moving.key) == left.end())
                paintMover(painter, moving);
    };
    const auto paintPart = [&](const QPixmap& pixmap, double opacity) {
        if (pixmap.isNull() || opacity <= 0)
            return;
        painter.setOpacity(opacity);
        painter.drawPixmap(0, 0, pixmap);
        painter.setOpacity(1);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    paintMovers(true);
    paintPart(old_, oldOpacity());
    paintPart(newBack_, newOpacity());
    paintMovers(false);
    paintPart(newFront_, newOpacity());
}

void Transition::paintMover(QPainter& painter, const Mover& moving) const
{
    const Plate plate = plateNow(moving);
    QPainterPath outline;
    outline.addRoundedRect(plate.rect, plate.radius, plate.radius);
    painter.save();
    painter.setBrush(plate.fill.alpha() ? QBrush(plate.fill) : QBrush(Qt::NoBrush));
    QPen pen(plate.line, plate.lineWidth);
    if (plate.isDashed)
        pen.setDashPattern({dashPattern[0] / 1.5, dashPattern[1] / 1.5});
    painter.setPen(plate.line.alpha() ? pen : QPen(Qt::NoPen));
    painter.drawPath(outline);
    const double room = 4;
    painter.setClipRect(plate.rect.adjusted(-room, -room, room, room), Qt::IntersectClip);
    painter.setOpacity(oldOpacity());
    painter.drawPixmap(plate.rect.topLeft(), moving.before);
    painter.setOpacity(newOpacity());
    painter.drawPixmap(plate.rect.topLeft(), moving.after);
    painter.restore();
}

} // namespace styrmodell
