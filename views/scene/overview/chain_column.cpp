#include "views/scene/overview/chain_column.h"

#include "views/scene/overview/name_grid.h"
#include "views/scene/overview/nest.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr qreal inset = 12;
constexpr qreal groupGap = 18;
constexpr qreal headingGap = 7;
constexpr qreal rounding = 0.5;
constexpr qreal platesStretch = 8; ///< so that a column of few fills its height beside one of many
constexpr qreal namesStretch = 2;  ///< names stay a list

/// What is shown one beneath the other: slots that hold no further ones, and the kinds within their members.
QList<Slot> groupsOf(const Slot& slot)
{
    QList<Slot> groups;
    for (const Slot& inner : slot.slots)
        groups += groupsOf(inner);
    if (!slot.slots.isEmpty())
        return groups;
    groups.append(slot);
    if (slot.shape == SlotShape::Nest)
        return groups;
    for (const KindId& kind : slot.inside) {
        Slot within;
        within.id = slot.key() + u'.' + kind.text;
        within.kinds = {kind};
        groups.append(within);
    }
    return groups;
}

bool isOfNames(const OverviewStyle& style, const Slot& slot)
{
    const auto isBody = [&](const KindId& id) {
        const Kind* kind = style.words.model().find(id);
        return kind && kind->flags.has(KindFlag::IsBody);
    };
    return !slot.groupBy && !slot.kinds.isEmpty() && std::all_of(slot.kinds.begin(), slot.kinds.end(), isBody);
}

/// A group of at most so many members.
Piece members(const OverviewStyle& style, const Slot& group, qreal width, qreal height, int most)
{
    OverviewStyle limited = style;
    limited.detail.namesAtMost = std::min(most, style.detail.namesAtMost);
    limited.isPortrait = true; // one beneath the other
    if (group.shape == SlotShape::Nest)
        return nest(limited, group, width, height);
    if (!isOfNames(style, group))
        return memberList(limited, group, width, height, false, platesStretch);
    TextStyle letters = style.type.cardTitle();
    if (!hasWholeNames(style, group, width, 1))
        letters.size = style.type.small().size;
    return nameList(limited, group, letters, width, height, 1, namesStretch);
}

/// As many members as there is height for; what is beyond is counted.
Piece membersWithin(const OverviewStyle& style, const Slot& group, qreal width, qreal height)
{
    const auto fits = [&](int most) {
        return members(style, group, width, 0, most).size.height() <= height + rounding;
    };
    int most = std::max(1, static_cast<int>(membersOf(style, group).size()));
    if (!fits(most)) {
        int tooMany = most;
        for (most = 1; tooMany - most > 1;) { // one line is always shown
            const int next = (most + tooMany) / 2;
            (fits(next) ? most : tooMany) = next;
        }
    }
    return members(style, group, width, height, most);
}

/// The height for each: in proportion where there is enough for all, else what the small ones leave to the large.
std::vector<qreal> shares(const std::vector<qreal>& natural, qreal room)
{
    const qreal sum = std::accumulate(natural.begin(), natural.end(), qreal{0});
    std::vector<qreal> given = natural;
    if (sum <= room) {
        for (qreal& height : given)
            height *= sum > 0 ? room / sum : 1;
        return given;
    }
    std::vector<size_t> order(natural.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return natural[a] < natural[b]; });
    for (size_t i = 0; i < order.size(); ++i) {
        given[order[i]] = std::min(natural[order[i]], room / static_cast<qreal>(order.size() - i));
        room -= given[order[i]];
    }
    return given;
}

Piece groupHeading(const OverviewStyle& style, const Slot& group, qreal width)
{
    PanelWords words = panelWords(style, group);
    words.note.clear();
    words.level = 3;
    words.isSand = true;
    return headingPiece(style.type, words, width);
}

/// The groups of one column, each with its heading where there are several, and the arrows between them.
class GroupStack
{
public:
    GroupStack(const OverviewStyle& style, const Slot& slot, qreal width)
        : style_(style), groups_(groupsOf(slot)), width_(width)
    {
        for (qsizetype i = 0; i < groups_.size(); ++i) {
            const Slot& group = groups_[i];
            const bool isNested = group.shape == SlotShape::Nest; // says itself what it is
            if (groups_.size() > 1 && !isNested)
                headings_.emplace_back(groupHeading(style, group, width));
            else
                headings_.emplace_back();
            arrows_.push_back(i > 0 ? arrowsBetween(style, groups_[i - 1].key(), group.key())
                                    : std::vector<DrawnArrow>());
            fixed_ += gapBefore(i) + headingHeight(i);
        }
    }

    ChainColumn fill(qreal height)
    {
        std::vector<qreal> heights;
        for (const Slot& group : groups_)
            heights.push_back(members(style_, group, width_, 0, style_.detail.namesAtMost).size.height());
        if (height > 0)
            heights = shares(heights, height - fixed_);
        ChainColumn column;
        for (qsizetype i = 0; i < groups_.size(); ++i)
            place(i, heights[static_cast<size_t>(i)], height > 0, column);
        return column;
    }

private:
    qreal gapBefore(qsizetype i) const
    {
        if (i == 0)
            return 0;
        const auto count = static_cast<qreal>(arrows_[static_cast<size_t>(i)].size());
        return std::max(style_.type.length(groupGap), count * verticalArrowRoom(style_.type));
    }

    qreal headingHeight(qsizetype i) const
    {
        const auto& heading = headings_[static_cast<size_t>(i)];
        return heading ? heading->size.height() + style_.type.length(headingGap) : 0;
    }

    void place(qsizetype i, qreal height, bool isLimited, ChainColumn& column)
    {
        qreal y = column.height;
        for (const DrawnArrow& arrow : arrows_[static_cast<size_t>(i)]) {
            const qreal x = style_.type.length(16);
            const QPointF upper(x, y + style_.type.length(arrowGap));
            y += verticalArrowRoom(style_.type);
            const QPointF lower(x, y - style_.type.length(arrowGap));
            column.nodes.push_back(styrmodell::arrow(style_.type, arrow.words, arrow.isForward ? upper : lower,
                                                     arrow.isForward ? lower : upper,
                                                     width_ - x - style_.type.length(16)));
        }
        y = column.height + gapBefore(i);
        if (auto& heading = headings_[static_cast<size_t>(i)])
            column.nodes.push_back(placed(std::move(*heading), {0, y}));
        y += headingHeight(i);
        const Slot& group = groups_[i];
        Piece piece = isLimited ? membersWithin(style_, group, width_, height)
                                : members(style_, group, width_, 0, style_.detail.namesAtMost);
        column.height = y + piece.size.height();
        column.nodes.push_back(placed(std::move(piece), {0, y}));
    }

    const OverviewStyle& style_;
    QList<Slot> groups_;
    qreal width_;
    std::vector<std::optional<Piece>> headings_;
    std::vector<std::vector<DrawnArrow>> arrows_; ///< before each group
    qreal fixed_ = 0;                             ///< headings and gaps
};

/// The one thing that a column holds; null: it holds more, or names.
const Element* onlyMember(const OverviewStyle& style, const Slot& slot)
{
    if (!slot.slots.isEmpty() || !slot.inside.isEmpty() || slot.groupBy || isOfNames(style, slot))
        return nullptr;
    const std::vector<const Element*> members = membersOf(style, slot);
    return members.size() == 1 ? members.front() : nullptr;
}

/// The one thing as a plate that is the whole column, in large letters where its words have room for them.
Piece wholePlate(const OverviewStyle& style, const Label& label, qreal width, qreal height)
{
    const Type& type = style.type;
    const qreal side = std::max(type.side(20), qreal{14});
    const qreal edge = type.length(18);
    TextStyle letters = type.hero(30);
    const MeasuredText large = type.measured(label.title, letters, label.paints.onPlate, width - 2 * side);
    if (large.breaksSyllables || !large.fits || large.size.height() > type.length(260))
        letters = type.groupTitle();
    Column words(type, width - 2 * side);
    words.text(label.title, letters, label.paints.onPlate, true);
    if (!label.tag.isEmpty()) {
        words.space(type.length(6));
        words.text(label.tag, type.small(), label.paints.onPlate);
    }
    Label bare = label;
    bare.title.clear();
    bare.tag.clear();
    bare.isEditable = false;
    const QSizeF size(width, std::max(words.height() + 2 * edge, height));
    Piece piece = plate(type, bare, size.width(), size.height());
    piece.node.texts.clear();
    const QPointF corner(side, (size.height() - words.height()) / 2);
    if (label.isEditable)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"),
                          QRectF(corner, QSizeF(words.width(), words.height())), letters, label.paints.onPlate};
    words.pourInto(piece.node, corner);
    return piece;
}

} // namespace

ChainColumn chainColumn(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    ChainColumn column;
    if (const Element* only = onlyMember(style, slot)) {
        const Label label = style.words.label(*only, QStringLiteral("plate"), slot.key(), style.detail.isShort);
        Piece piece = wholePlate(style, label, width, height);
        column.height = piece.size.height();
        column.nodes.push_back(std::move(piece.node));
        column.isPlate = true;
        return column;
    }
    const qreal edge = style.type.length(inset);
    column = GroupStack(style, slot, width - 2 * edge).fill(height > 0 ? height - 2 * edge : 0);
    for (Node& node : column.nodes)
        moveBy(node, {edge, edge});
    column.height += 2 * edge;
    return column;
}

} // namespace styrmodell
