#include "views/scene/overview/cycle_piece.h"

#include "model/queries/prose.h"
#include "model/queries/related.h"
#include "views/scene/overview/centred.h"
#include "views/scene/parts/polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace styrmodell
{
namespace
{

constexpr qreal widestPlate = 260;
constexpr qreal shortestArrow = 22;
constexpr qreal roundness = 1.2;                             ///< longer to shorter radius at most
constexpr std::array<qreal, 3> plateShares{0.46, 0.4, 0.34}; ///< of the ring's width
constexpr std::array<qreal, 5> headingShares{0.9, 0.75, 0.6, 0.5, 0.4};

QString firstWords(const Element& element)
{
    for (const Prose& prose : proseOf(element.text))
        if (prose.role == Prose::Role::Paragraph)
            return prose.whole();
    return {};
}

class Ring
{
public:
    Ring(const OverviewStyle& style, const Slot& slot, QSizeF size)
        : style_(style), type_(style.type), slot_(slot), size_(size),
          labels_(limited(style, slot, memberLabels(style, slot)))
    {
        for (const DrawnArrow& arrow : style.arrows)
            if (arrow.from == slot.key() && arrow.to == slot.key())
                arrow_ = arrow;
        for (Label& label : labels_)
            if (const Element* step = label.element ? style.words.model().find(*label.element) : nullptr;
                step && style.detail.explains)
                label.lines = {firstWords(*step)};
        if (labels_.empty())
            labels_.push_back(emptyLabel(style, slot, false));
    }

    CyclePiece laidOut()
    {
        for (const qreal share : plateShares)
            if (placePlates(std::min(size_.width() * share, type_.length(widestPlate))) && placeHeading())
                return {ringPiece(), true};
        return {columnPiece(), false};
    }

private:
    QPointF middle() const { return {size_.width() / 2, size_.height() / 2}; }

    QPointF pointAt(qreal turn) const
    {
        const qreal angle = (turn - 0.25) * 2 * std::numbers::pi;
        return middle() + QPointF(std::cos(angle) * radius_.width(), std::sin(angle) * radius_.height());
    }

    Piece platePiece(const Label& label, qreal width, qreal height) const
    {
        const bool isNote = !label.element;
        return isNote ? noteTile(type_, label, width, height, style_.showsHints && label.key.role == u"empty")
                      : centredPlate(type_, label, type_.plateTitle(), width, height);
    }

    bool placePlates(qreal width)
    {
        qreal height = type_.length(64);
        for (const Label& label : labels_)
            height = std::max(height, platePiece(label, width, 0).size.height());
        radius_ = QSizeF((size_.width() - width) / 2, (size_.height() - height) / 2);
        radius_ = QSizeF(std::min(radius_.width(), radius_.height() * roundness),
                         std::min(radius_.height(), radius_.width() * roundness));
        boxes_.clear();
        for (size_t i = 0; i < labels_.size(); ++i) {
            const QPointF at = pointAt(turnOf(i));
            boxes_.emplace_back(at.x() - width / 2, at.y() - height / 2, width, height);
        }
        if (radius_.height() < height / 2)
            return labels_.size() == 1 && radius_.height() >= 0;
        const qreal room = type_.length(12);
        for (size_t i = 0; i < boxes_.size(); ++i)
            for (size_t j = i + 1; j < boxes_.size(); ++j)
                if (boxes_[i].adjusted(-room, -room, room, room).intersects(boxes_[j]))
                    return false;
        for (size_t i = 0; i < boxes_.size() && boxes_.size() > 1; ++i)
            if (lengthOf(wayAfter(i)) < type_.length(shortestArrow))
                return false;
        return true;
    }

    qreal turnOf(size_t step) const { return static_cast<qreal>(step) / static_cast<qreal>(labels_.size()); }

    /// Along the ring from one plate to the next, outside both.
    std::vector<QPointF> wayAfter(size_t step) const
    {
        constexpr int pieces = 72;
        const QRectF& from = boxes_[step];
        const QRectF& to = boxes_[(step + 1) % boxes_.size()];
        const qreal room = type_.length(9);
        std::vector<QPointF> way;
        for (int i = 0; i <= pieces; ++i) {
            const QPointF at =
                pointAt(turnOf(step) + static_cast<qreal>(i) / pieces / static_cast<qreal>(boxes_.size()));
            if (!from.adjusted(-room, -room, room, room).contains(at) &&
                !to.adjusted(-room, -room, room, room).contains(at))
                way.push_back(at);
        }
        return way;
    }

    static qreal lengthOf(const std::vector<QPointF>& way)
    {
        qreal length = 0;
        for (size_t i = 1; i < way.size(); ++i)
            length += std::hypot(way[i].x() - way[i - 1].x(), way[i].y() - way[i - 1].y());
        return length;
    }

    CentredColumn headingWords(qreal width) const
    {
        CentredColumn column(type_, width);
        column.text(headingOf(style_, slot_), type_.hero(25), ColourToken::Ink);
        if (arrow_) {
            column.space(type_.length(4));
            column.text(
                style_.words(QT_TRANSLATE_NOOP("Publication", "each step %1 the next")).arg(arrow_->words.label),
                type_.arrowLabel(), ColourToken::Soft);
        }
        return column;
    }

    /// In the ring, between the plates above and beneath, clear of the arrows at its sides.
    bool placeHeading()
    {
        const qreal room = type_.length(14);
        for (const qreal share : headingShares) {
            const qreal width = radius_.width() * 2 * share;
            CentredColumn words = headingWords(width);
            if (words.breaksSyllables())
                continue;
            qreal top = middle().y() - radius_.height() + room;
            qreal bottom = middle().y() + radius_.height() - room;
            const QRectF column(middle().x() - width / 2 - room, 0, width + 2 * room, size_.height());
            for (const QRectF& box : boxes_) {
                if (!box.intersects(column))
                    continue;
                if (box.center().y() < middle().y() + 1)
                    top = std::max(top, box.bottom() + room);
                else
                    bottom = std::min(bottom, box.top() - room);
            }
            heading_ = QRectF(middle().x() - width / 2, (top + bottom - words.height()) / 2, width, words.height());
            if (heading_.top() >= top && isClearOfRing())
                return true;
        }
        return false;
    }

    bool isClearOfRing() const
    {
        const qreal room = type_.length(8);
        for (const QPointF corner :
             {heading_.topLeft(), heading_.topRight(), heading_.bottomLeft(), heading_.bottomRight()}) {
            const qreal x = (std::abs(corner.x() - middle().x()) + room) / radius_.width();
            const qreal y = (std::abs(corner.y() - middle().y()) + room) / radius_.height();
            if (x * x + y * y > 1)
                return false;
        }
        return true;
    }

    Node headingNode() const
    {
        Node node;
        node.key = {QStringLiteral("slot:") + slot_.key(), QStringLiteral("heading"), {}};
        node.semantics = {Role::Heading, 2};
        node.name = headingOf(style_, slot_);
        node.description = descriptionOf(style_, slot_);
        node.target = focusOf(slot_);
        node.isFocusable = true;
        node.radius = type_.length(6);
        node.box = heading_;
        headingWords(heading_.width()).pourInto(node, heading_.topLeft());
        return node;
    }

    bool isFollowed(size_t step) const
    {
        const Label& next = labels_[(step + 1) % labels_.size()];
        const Element* element = labels_[step].element ? style_.words.model().find(*labels_[step].element) : nullptr;
        if (!element || !next.element || !arrow_)
            return false;
        // An arrow's key begins with its relation.
        const RelationTypeId relation{arrow_->words.key.slot.section(QLatin1Char('.'), 0, 0)};
        const std::vector<Related> related = relatedTo(style_.words.counted(), *element);
        return std::any_of(related.begin(), related.end(), [&](const Related& one) {
            return one.isForward && one.other->id == *next.element && one.type->id == relation;
        });
    }

    Node arrowNode(size_t step) const
    {
        std::vector<QPointF> way = wayAfter(step);
        Node node;
        node.key = {labels_[step].key.thing, QStringLiteral("arrow"), slot_.key()};
        node.semantics.role = Role::Paragraph;
        node.name = arrow_->words.label;
        node.description = QStringLiteral("%1 %2 %3.")
                               .arg(labels_[step].name, arrow_->words.label, labels_[(step + 1) % labels_.size()].name);
        node.layer = Layer::Arrow;
        const QPointF end = way.back();
        const QPointF before = way[way.size() > 4 ? way.size() - 4 : 0];
        const qreal angle = std::atan2(end.y() - before.y(), end.x() - before.x());
        const auto side = [&](qreal turn) {
            return end - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * type_.length(11);
        };
        const Stroke stroke{ColourToken::Soft, type_.length(2.5), false};
        node.shapes.push_back(polyline(way, stroke));
        node.shapes.push_back(polyline({side(-0.6), end, side(0.6)}, stroke));
        node.box = boundsOf(way);
        return node;
    }

    Node wholeNode() const
    {
        Node whole;
        whole.key = {QStringLiteral("slot:") + slot_.key(), QStringLiteral("panel"), {}};
        whole.semantics.role = Role::Group;
        whole.name = headingOf(style_, slot_);
        whole.description = descriptionOf(style_, slot_);
        return whole;
    }

    Piece ringPiece() const
    {
        Piece ring{wholeNode(), size_};
        ring.node.box = QRectF(QPointF(0, 0), size_);
        ring.node.children.push_back(headingNode());
        Node list;
        list.key = {QStringLiteral("slot:") + slot_.key(), QStringLiteral("list"), {}};
        list.semantics.role = Role::List;
        list.name = ring.node.name;
        list.box = ring.node.box;
        for (size_t i = 0; i < labels_.size(); ++i)
            list.children.push_back(
                placed(platePiece(labels_[i], boxes_[i].width(), boxes_[i].height()), boxes_[i].topLeft()));
        ring.node.children.push_back(std::move(list));
        for (size_t i = 0; i < labels_.size() && labels_.size() > 1; ++i)
            if (isFollowed(i))
                ring.node.children.push_back(arrowNode(i));
        return ring;
    }

    Piece columnPiece()
    {
        Piece whole{wholeNode(), {}};
        Column column(type_, size_.width());
        column.piece(overLineHeading(style_, slot_, size_.width(), ColourToken::Soft, Align::Left));
        column.space(type_.length(8));
        std::vector<Maker> makers;
        for (const Label& label : labels_)
            makers.emplace_back([this, label](qreal width, qreal height) {
                Label bare = label;
                bare.lines.clear();
                return platePiece(bare, width, height);
            });
        column.piece(list(type_, {whole.node.key.thing, QStringLiteral("list"), {}}, whole.node.name, makers,
                          size_.width(), {1, 10}));
        whole.size = {size_.width(), column.height()};
        whole.node.box = QRectF(QPointF(0, 0), whole.size);
        column.pourInto(whole.node, {0, 0});
        return whole;
    }

    const OverviewStyle& style_;
    const Type& type_;
    const Slot& slot_;
    QSizeF size_;
    std::vector<Label> labels_;
    std::optional<DrawnArrow> arrow_;
    QSizeF radius_;
    std::vector<QRectF> boxes_;
    QRectF heading_;
};

} // namespace

CyclePiece cyclePiece(const OverviewStyle& style, const Slot& slot, QSizeF size)
{
    return Ring(style, slot, size).laidOut();
}

} // namespace styrmodell
