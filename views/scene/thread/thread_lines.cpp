#include "views/scene/thread/thread_lines.h"

#include "views/scene/parts/arrow.h"
#include "views/scene/thread/thread_lanes.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{

namespace
{

constexpr qreal endGap = 6; ///< between a head and its plate

Stroke strokeFor(const Type& type, bool isLit)
{
    return isLit ? Stroke{ColourToken::RedLine, type.length(5), false}
                 : Stroke{ColourToken::Soft, type.length(2), false};
}

void addHead(const Type& type, Path& path, QPointF tip, QPointF along, bool isLit)
{
    const qreal length = type.length(isLit ? 15 : 10);
    const qreal angle = std::atan2(along.y(), along.x());
    const auto side = [&](qreal turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * length;
    };
    path.emplace_back(MoveTo{side(-0.62)});
    path.emplace_back(LineTo{tip});
    path.emplace_back(LineTo{side(0.62)});
}

/// Level at both ends.
void addCurve(Path& path, QPointF from, QPointF to)
{
    const qreal half = (to.x() - from.x()) / 2;
    if (std::abs(from.y() - to.y()) < 0.5)
        path.emplace_back(LineTo{to});
    else
        path.emplace_back(CubicTo{{from.x() + half, from.y()}, {to.x() - half, to.y()}, to});
}

/// Draws one line after the other.
class Drawing
{
public:
    Drawing(const Type& type, const PictureWords& words, const ThreadPlan& plan, const std::vector<ThreadRoute>& routes,
            const ThreadField& field)
        : type_(type), words_(words), plan_(plan), routes_(routes), field_(field),
          lanes_(lanesFor(type, plan, routes, field)), ports_(portsFor(type, plan, routes, field, lanes_))
    {
    }

    ThreadLines lines()
    {
        ThreadLines lines;
        for (size_t i = 0; i < routes_.size(); ++i) {
            if (lanes_[i].size() < columnsPassed(routes_[i])) {
                lines.fits = false;
                continue;
            }
            Node node = emptyNode(routes_[i]);
            if (isToNextPlate(plan_, routes_[i]))
                drawVertical(node, routes_[i]);
            else if (routes_[i].isWithinColumn())
                drawAround(node, i);
            else
                drawAcross(node, i);
            lines.nodes.push_back(std::move(node));
        }
        // The thread lies on what is near it.
        std::stable_partition(lines.nodes.begin(), lines.nodes.end(),
                              [](const Node& node) { return node.state != NodeState::Lit; });
        return lines;
    }

private:
    static size_t columnsPassed(const ThreadRoute& route)
    {
        return route.isWithinColumn()
                   ? 0
                   : std::max(route.fromColumn, route.toColumn) - std::min(route.fromColumn, route.toColumn) - 1;
    }

    Node emptyNode(const ThreadRoute& route) const
    {
        const auto thingOf = [&](size_t tile) {
            const NodeKey& key = plan_.tiles[tile].label.key;
            return key.slot.isEmpty() ? key.thing : key.thing + u'.' + key.slot;
        };
        Node node;
        node.key = {thingOf(route.from.front()), QStringLiteral("thread"),
                    route.type->id.text + u'.' + thingOf(route.to.front())};
        node.semantics.role = Role::Decoration;
        node.layer = Layer::Arrow;
        node.state = route.isLit ? NodeState::Lit : NodeState::Dim;
        return node;
    }

    /// Down or up to the next plate of the column, with its verb beside it.
    void drawVertical(Node& node, const ThreadRoute& route)
    {
        const QRectF& from = field_.boxes[route.from.front()];
        const QRectF& to = field_.boxes[route.to.front()];
        const bool isDown = to.top() > from.top();
        const qreal x = from.left() + type_.length(38);
        const qreal gap = type_.length(endGap);
        const QPointF tip(x, isDown ? to.top() - gap : to.bottom() + gap);
        const QPointF start(x, isDown ? from.bottom() + gap / 2 : from.top() - gap / 2);
        node.shapes = threadArrow(type_, start, tip, route.isLit);
        node.box = QRectF(start, tip).normalized();
        MeasuredText label = type_.measured(words_.forward(*route.type), type_.arrowLabel(), ColourToken::Soft,
                                            from.right() - x - type_.length(16), false, 1);
        if (!label.fits || label.size.height() > std::abs(tip.y() - start.y()))
            return;
        label.block.moveBy({x + type_.length(16), (start.y() + tip.y() - label.size.height()) / 2});
        node.semantics.role = Role::Paragraph;
        node.name = words_.forward(*route.type);
        node.box = node.box.united(label.block.box);
        node.texts.push_back(std::move(label.block));
    }

    /// To a plate farther up or down in the column: around those between, at the left.
    void drawAround(Node& node, size_t index)
    {
        const ThreadRoute& route = routes_[index];
        const ThreadStrip& strip = field_.strips[route.fromColumn];
        const qreal from = ports_.at({index, route.from.front(), false});
        const qreal to = ports_.at({index, route.to.front(), true});
        const qreal x = strip.left;
        const qreal former = route.fromColumn > 0 ? field_.strips[route.fromColumn - 1].right : x - type_.length(40);
        const qreal reach = std::min(type_.length(26) + std::abs(to - from) * 0.06, (x - former) * 0.5) / 0.75;
        const QPointF tip(x - type_.length(endGap), to);
        Path path{MoveTo{{x, from}}, CubicTo{{x - reach, from}, {x - reach, to}, tip}};
        addHead(type_, path, tip, {1, 0}, route.isLit);
        finish(node, std::move(path), route,
               QRectF(QPointF(x - reach * 0.75, std::min(from, to)), QPointF(x, std::max(from, to))));
    }

    qreal edgeOf(size_t column, bool isRight, bool isOuter) const
    {
        const ThreadStrip& strip = field_.strips[column];
        return isRight ? (isOuter ? strip.outerRight : strip.right) : (isOuter ? strip.outerLeft : strip.left);
    }

    /// From column to column: out of each plate, along, into each plate.
    void drawAcross(Node& node, size_t index)
    {
        const ThreadRoute& route = routes_[index];
        const bool goesRight = route.direction() > 0;
        const auto next = [&](size_t column) { return goesRight ? column + 1 : column - 1; };
        const bool hasPassage = !lanes_[index].empty();
        Path path;
        QRectF box;
        std::optional<QPointF> join;
        if (!hasPassage && route.from.size() * route.to.size() > 1) {
            qreal height = 0;
            for (const size_t tile : route.from)
                height += ports_.at({index, tile, false}) / static_cast<qreal>(2 * route.from.size());
            for (const size_t tile : route.to)
                height += ports_.at({index, tile, true}) / static_cast<qreal>(2 * route.to.size());
            join = QPointF((edgeOf(route.fromColumn, goesRight, true) + edgeOf(route.toColumn, !goesRight, true)) / 2,
                           height);
        }
        const auto see = [&](QPointF point) {
            box = box.isNull() ? QRectF(point, QSizeF(1, 1)) : box.united(QRectF(point, QSizeF(1, 1)));
        };
        const size_t first = next(route.fromColumn);
        for (const size_t tile : route.from) {
            const qreal height = ports_.at({index, tile, false});
            const QPointF start(edgeOf(route.fromColumn, goesRight, false), height);
            const QPointF leaving(edgeOf(route.fromColumn, goesRight, true), height);
            see(start);
            path.emplace_back(MoveTo{start});
            path.emplace_back(LineTo{leaving});
            if (hasPassage)
                addCurve(path, leaving, {edgeOf(first, !goesRight, true), lanes_[index].at(first)});
            else if (join)
                addCurve(path, leaving, *join);
        }
        QPointF at =
            join ? *join
                 : QPointF(edgeOf(route.fromColumn, goesRight, true), ports_.at({index, route.from.front(), false}));
        for (size_t column = first; hasPassage && column != route.toColumn; column = next(column)) {
            const qreal height = lanes_[index].at(column);
            const QPointF in(edgeOf(column, !goesRight, true), height);
            if (column != first)
                addCurve(path, at, in);
            at = {edgeOf(column, goesRight, true), height};
            path.emplace_back(LineTo{at});
            see(at);
        }
        for (const size_t tile : route.to) {
            const qreal height = ports_.at({index, tile, true});
            const qreal sign = goesRight ? 1 : -1;
            const QPointF tip(edgeOf(route.toColumn, !goesRight, false) - sign * (type_.length(endGap) + ownRing(tile)),
                              height);
            const qreal arriving = edgeOf(route.toColumn, !goesRight, true);
            if (path.empty() || route.to.size() > 1 || join)
                path.emplace_back(MoveTo{at});
            const QPointF end(goesRight ? std::min(arriving, tip.x()) : std::max(arriving, tip.x()), height);
            addCurve(path, at, end);
            path.emplace_back(LineTo{tip});
            addHead(type_, path, tip, {sign, 0}, route.isLit);
            see(tip);
        }
        finish(node, std::move(path), route, box);
    }

    /// The ring around the element's own card reaches beyond its box.
    qreal ownRing(size_t tile) const { return tile == 0 ? type_.length(3) : 0; }

    void finish(Node& node, Path path, const ThreadRoute& route, const QRectF& box) const
    {
        node.box = box;
        node.shapes.push_back({std::move(path), std::nullopt, strokeFor(type_, route.isLit)});
    }

    const Type& type_;
    const PictureWords& words_;
    const ThreadPlan& plan_;
    const std::vector<ThreadRoute>& routes_;
    const ThreadField& field_;
    Lanes lanes_;
    std::map<PortEnd, qreal> ports_;
};

} // namespace

qreal laneHeight(const Type& type)
{
    return type.length(16);
}

qreal plateGap(const Type& type, bool hasArrow)
{
    return hasArrow ? type.length(62) : type.length(28);
}

bool hasArrowBetween(const std::vector<ThreadRoute>& routes, size_t upper, size_t lower)
{
    return std::any_of(routes.begin(), routes.end(), [&](const ThreadRoute& route) {
        const size_t from = route.from.front();
        const size_t to = route.to.front();
        return route.isWithinColumn() && ((from == upper && to == lower) || (from == lower && to == upper));
    });
}

ThreadLines threadLines(const Type& type, const PictureWords& words, const ThreadPlan& plan,
                        const std::vector<ThreadRoute>& routes, const ThreadField& field)
{
    return Drawing(type, words, plan, routes, field).lines();
}

std::vector<Shape> threadArrow(const Type& type, QPointF from, QPointF to, bool isLit)
{
    Path path{MoveTo{from}, LineTo{to}};
    addHead(type, path, to, to - from, isLit);
    return {{std::move(path), std::nullopt, strokeFor(type, isLit)}};
}

} // namespace styrmodell
