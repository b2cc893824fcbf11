#include "views/scene/overview/cycle_wheel.h"

#include "views/scene/overview/centred.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace styrmodell
{
namespace
{

constexpr std::array<qreal, 5> plateWidths{330, 290, 250, 215, 180};
constexpr qreal roundest = 1.55; ///< how much wider than high the circle may become
constexpr qreal arrowRoom = 46;  ///< between neighbouring plates
constexpr qreal endGap = 6;      ///< between a plate and an arrow's end
constexpr qreal labelWidth = 150;
constexpr qreal headLength = 11;
constexpr int wayPoints = 48; ///< in which the way from one plate to the next is cut

QPointF unit(QPointF vector)
{
    const qreal length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

/// The way round: an ellipse, begun at the top, clockwise; one time round from
/// 0 to 1.
struct Way {
    QPointF centre{};
    qreal width = 0; ///< half of it
    qreal height = 0;

    QPointF at(qreal turn) const
    {
        const qreal angle = turn * 2 * std::numbers::pi;
        return centre + QPointF(width * std::sin(angle), -height * std::cos(angle));
    }
};

class CycleLayout
{
public:
    CycleLayout(const Type& type, const std::vector<CycleStop>& stops, QSizeF size, qreal plateWidth)
        : type_(type), stops_(stops), size_(size), plate_(plateWidth, 0)
    {
        for (const CycleStop& stop : stops)
            plate_.setHeight(std::max(plate_.height(), plateOf(stop, 0).size.height()));
        way_.centre = QPointF(size.width() / 2, size.height() / 2);
        way_.height = (size.height() - plate_.height()) / 2;
        way_.width = std::min((size.width() - plate_.width()) / 2, way_.height * roundest);
        placeStops();
    }

    /// Whether neighbours leave room for an arrow, and none lies on another.
    bool holds() const
    {
        if (way_.height <= 0 || way_.width <= 0)
            return false;
        const qreal room = type_.length(arrowRoom);
        for (size_t i = 0; i < boxes_.size(); ++i)
            for (size_t j = i + 1; j < boxes_.size(); ++j)
                if (boxes_[i]
                        .adjusted(-room / 2, -room / 2, room / 2, room / 2)
                        .intersects(boxes_[j].adjusted(-room / 2, -room / 2, room / 2, room / 2)))
                    return false;
        return true;
    }

    CycleWheel laidOut(const NodeKey& key, const QString& middle)
    {
        addMiddle(middle);
        Node list;
        list.key = key;
        list.semantics.role = Role::List;
        list.name = middle;
        list.box = QRectF(QPointF(0, 0), size_);
        for (size_t i = 0; i < stops_.size(); ++i)
            list.children.push_back(placed(plateOf(stops_[i], plate_.height()), boxes_[i].topLeft()));
        piece_.nodes.push_back(std::move(list));
        for (size_t i = 0; stops_.size() > 1 && i < stops_.size(); ++i)
            addWay(i);
        return std::move(piece_);
    }

private:
    Piece plateOf(const CycleStop& stop, qreal height) const
    {
        if (stop.isEmpty)
            return noteTile(type_, stop.label, plate_.width(), height, stop.isDashed);
        return centredPlate(type_, stop.label, type_.plateTitle(), plate_.width(), height);
    }

    /// At equal distances along the way.
    void placeStops()
    {
        constexpr int pieces = 720;
        std::vector<qreal> lengths{0};
        for (int i = 1; i <= pieces; ++i) {
            const QPointF step = way_.at(qreal(i) / pieces) - way_.at(qreal(i - 1) / pieces);
            lengths.push_back(lengths.back() + std::hypot(step.x(), step.y()));
        }
        size_t piece = 0;
        for (size_t i = 0; i < stops_.size(); ++i) {
            const qreal wanted = lengths.back() * static_cast<qreal>(i) / static_cast<qreal>(stops_.size());
            while (piece + 1 < lengths.size() && lengths[piece] < wanted)
                ++piece;
            turns_.push_back(static_cast<qreal>(piece) / pieces);
            const QPointF at = way_.at(turns_.back());
            boxes_.emplace_back(at - QPointF(plate_.width() / 2, plate_.height() / 2), plate_);
        }
    }

    void addMiddle(const QString& words)
    {
        const qreal width = std::max<qreal>(way_.width - plate_.width() / 2, type_.length(120));
        Node node;
        node.key = {QStringLiteral("slot:cycle"), QStringLiteral("heading"), {}};
        node.semantics = {Role::Heading, 2};
        node.name = words;
        MeasuredText text = type_.measured(words, type_.hero(34), ColourToken::Ink, width, true, 0, Align::Centre);
        text.block.moveBy(way_.centre - QPointF(width / 2, text.size.height() / 2));
        middle_ = QRectF(way_.centre - QPointF(text.size.width(), text.size.height()) / 2, text.size);
        text.block.box = middle_;
        node.box = middle_;
        piece_.fits = !text.breaksSyllables && std::none_of(boxes_.begin(), boxes_.end(), [&](const QRectF& box) {
            return box.intersects(middle_.adjusted(-12, -12, 12, 12));
        });
        node.texts.push_back(std::move(text.block));
        piece_.nodes.push_back(std::move(node));
    }

    /// The part of the way between two plates that lies in neither.
    std::vector<QPointF> freeWay(size_t i) const
    {
        const size_t next = (i + 1) % stops_.size();
        const qreal from = turns_[i];
        const qreal to = next == 0 ? 1 : turns_[next];
        const qreal gap = type_.length(endGap);
        std::vector<QPointF> points;
        for (int n = 0; n <= wayPoints; ++n) {
            const QPointF point = way_.at(from + (to - from) * n / wayPoints);
            const auto isIn = [&](const QRectF& box) { return box.adjusted(-gap, -gap, gap, gap).contains(point); };
            if (!isIn(boxes_[i]) && !isIn(boxes_[next]))
                points.push_back(point);
        }
        return points;
    }

    void addWay(size_t i)
    {
        std::vector<QPointF> points = freeWay(i);
        if (points.size() < 2)
            return;
        Node node;
        const std::optional<DrawnArrow>& arrow = stops_[i].onward;
        if (!arrow) {
            node.key = {QStringLiteral("slot:") + stops_[i].slot, QStringLiteral("way"), QString::number(i)};
            node.semantics.role = Role::Decoration;
            node.shapes.push_back(polyline(points, Stroke{ColourToken::Line, type_.length(2), false}));
            node.layer = Layer::Panel;
            node.box = boundsOf(points);
            piece_.nodes.push_back(std::move(node));
            return;
        }
        if (!arrow->isForward)
            std::reverse(points.begin(), points.end());
        node.key = arrow->words.key;
        node.semantics.role = Role::Paragraph;
        node.name = arrow->words.label;
        node.description = arrow->words.description;
        node.layer = Layer::Arrow;
        const Stroke stroke{ColourToken::Soft, type_.length(2.5), false};
        node.shapes.push_back(polyline(points, stroke));
        node.shapes.push_back(headOf(points, stroke));
        node.box = boundsOf(points);
        addLabel(node, points, arrow->words.label);
        piece_.nodes.push_back(std::move(node));
    }

    Shape headOf(const std::vector<QPointF>& points, const Stroke& stroke) const
    {
        const QPointF to = points.back();
        const qreal length =
            std::min(type_.length(headLength), std::hypot(to.x() - points.front().x(), to.y() - points.front().y()));
        const QPointF along = unit(to - points[points.size() - std::min<size_t>(points.size(), 4)]);
        const QPointF across(-along.y(), along.x());
        const QPointF back = to - along * length * 0.825;
        return polyline({back + across * length * 0.565, to, back - across * length * 0.565}, stroke);
    }

    /// Inside the way where there is room, else outside it; it is pushed away
    /// from the line as far as it must.
    void addLabel(Node& node, const std::vector<QPointF>& points, const QString& words)
    {
        MeasuredText text =
            type_.measured(words, type_.arrowLabel(), ColourToken::Soft, type_.length(labelWidth), true);
        const QPointF middle = points[points.size() / 2];
        const QPointF inward = unit(way_.centre - middle);
        const QSizeF size = text.size;
        for (const QPointF& side : {inward, -inward})
            for (qreal far = 0; far < type_.length(90); far += 3) {
                const qreal away = std::abs(side.x()) * size.width() / 2 + std::abs(side.y()) * size.height() / 2 +
                                   type_.length(6) + far;
                const QRectF box(middle + side * away - QPointF(size.width() / 2, size.height() / 2), size);
                if (!isFree(box, points))
                    continue;
                text.block.moveBy(box.topLeft());
                node.box = node.box.united(text.block.box);
                labels_.push_back(box);
                node.texts.push_back(std::move(text.block));
                return;
            }
        piece_.fits = false; // its sentence is still spoken
    }

    bool isFree(const QRectF& box, const std::vector<QPointF>& points) const
    {
        const QRectF roomy = box.adjusted(-9, -5, 9, 5);
        const auto touches = [&](const QRectF& other) { return other.intersects(roomy); };
        return QRectF(QPointF(0, 0), size_).contains(box) && !touches(middle_) &&
               std::none_of(boxes_.begin(), boxes_.end(), touches) &&
               std::none_of(labels_.begin(), labels_.end(), touches) &&
               std::none_of(points.begin(), points.end(), [&](QPointF point) { return roomy.contains(point); });
    }

    static QRectF boundsOf(const std::vector<QPointF>& points)
    {
        QRectF bounds(points.front(), QSizeF(1, 1));
        for (const QPointF& point : points)
            bounds = bounds.united(QRectF(point, QSizeF(1, 1)));
        return bounds;
    }

    const Type& type_;
    const std::vector<CycleStop>& stops_;
    QSizeF size_;
    QSizeF plate_;
    Way way_;
    std::vector<qreal> turns_;
    std::vector<QRectF> boxes_;
    std::vector<QRectF> labels_;
    QRectF middle_;
    CycleWheel piece_;
};

} // namespace

CycleWheel cycleWheel(const Type& type, const NodeKey& key, const QString& middle, const std::vector<CycleStop>& stops,
                      QSizeF size)
{
    for (const qreal width : plateWidths) {
        CycleLayout layout(type, stops, size, type.length(width));
        if (!layout.holds())
            continue;
        if (CycleWheel piece = layout.laidOut(key, middle); piece.fits)
            return piece;
    }
    return {{}, false};
}

} // namespace styrmodell
