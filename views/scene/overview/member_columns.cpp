#include "views/scene/overview/member_columns.h"

#include "views/scene/overview/member_piece.h"
#include "views/scene/overview/tiles.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr qreal narrowestColumn = 11; ///< in heights of a title's letters
constexpr qreal columnGap = 16;
constexpr qreal headingGap = 10;
constexpr qreal growAtMost = 1; ///< how much higher than they need cards become

/// Members in rows of equally many columns; in portrait one beneath the other.
class MemberGrid
{
public:
    MemberGrid(const OverviewStyle& style, const Slot& slot, const std::vector<Member>& members, qreal width)
        : style_(style), slot_(slot), members_(members)
    {
        const qreal gap = style.type.length(columnGap);
        const qreal narrowest = narrowestColumn * style.type.plateTitle().size;
        const int fitting = std::max(1, static_cast<int>((width + gap) / (narrowest + gap)));
        const int most = style.isPortrait ? 1 : fitting;
        const int count = static_cast<int>(members.size());
        const int rows = (count + most - 1) / most;
        columns_ = static_cast<size_t>((count + rows - 1) / rows);
        columnWidth_ = (width - gap * static_cast<qreal>(columns_ - 1)) / static_cast<qreal>(columns_);
        for (size_t first = 0; first < members.size(); first += columns_)
            rows_.push_back(measured(first));
    }

    Piece piece(const NodeKey& key, const QString& name, qreal width, qreal height)
    {
        grow(height - naturalHeight());
        Piece whole{{}, {width, 0}};
        whole.node.key = key;
        whole.node.semantics.role = Role::List;
        whole.node.name = name;
        qreal y = 0;
        for (size_t row = 0; row < rows_.size(); ++row) {
            if (row > 0)
                y += style_.type.length(columnGap);
            const qreal own = heightOf(rows_[row]);
            for (size_t i = 0; i < columns_ && row * columns_ + i < members_.size(); ++i) {
                const qreal x = static_cast<qreal>(i) * (columnWidth_ + style_.type.length(columnGap));
                Node node = memberNode(members_[row * columns_ + i], rows_[row], own);
                moveBy(node, {x, y});
                whole.node.children.push_back(std::move(node));
            }
            y += own;
        }
        whole.size.setHeight(y);
        whole.node.box = QRectF(QPointF(0, 0), whole.size);
        return whole;
    }

private:
    /// The heights of heads and cards, so that they stand in line.
    struct Row {
        qreal head = 0;
        std::vector<qreal> cards{};
    };

    Row measured(size_t first) const
    {
        Row row;
        for (size_t i = first; i < std::min(first + columns_, members_.size()); ++i) {
            if (members_[i].isMore())
                continue;
            const MemberPiece piece(style_, slot_, members_[i], columnWidth_);
            row.head = std::max(row.head, piece.headHeight());
            const std::vector<qreal> heights = piece.cardHeights();
            row.cards.resize(std::max(row.cards.size(), heights.size()));
            for (size_t card = 0; card < heights.size(); ++card)
                row.cards[card] = std::max(row.cards[card], heights[card]);
        }
        return row;
    }

    qreal heightOf(const Row& row) const
    {
        const qreal gaps =
            row.cards.empty() ? 0 : style_.type.length(memberCardGap) * static_cast<qreal>(row.cards.size() - 1);
        const qreal cards =
            std::accumulate(row.cards.begin(), row.cards.end(), gaps) + 2 * style_.type.length(memberInset);
        return style_.isPortrait ? std::max(row.head, cards) : row.head + cards;
    }

    qreal naturalHeight() const
    {
        qreal height = style_.type.length(columnGap) * static_cast<qreal>(rows_.size() - 1);
        for (const Row& row : rows_)
            height += heightOf(row);
        return height;
    }

    /// Spare height makes cards equal, then higher.
    void grow(qreal spare)
    {
        qreal highest = 0;
        size_t count = 0;
        qreal sum = 0;
        for (const Row& row : rows_)
            for (const qreal card : row.cards) {
                highest = std::max(highest, card);
                sum += card;
                ++count;
            }
        if (count == 0 || spare <= 0)
            return;
        const qreal missing = highest * static_cast<qreal>(count) - sum;
        const bool isEqual = missing <= spare;
        const qreal left =
            std::min((isEqual ? spare - missing : spare) / static_cast<qreal>(count), highest * growAtMost);
        for (Row& row : rows_)
            for (qreal& card : row.cards)
                card = (isEqual ? highest : card) + left;
    }

    Node memberNode(const Member& member, const Row& row, qreal height) const
    {
        if (member.isMore())
            return noteTile(style_.type, member.head, columnWidth_, height, false).node;
        return MemberPiece(style_, slot_, member, columnWidth_).node(row.head, row.cards, height);
    }

    const OverviewStyle& style_;
    const Slot& slot_;
    const std::vector<Member>& members_;
    size_t columns_ = 1;
    qreal columnWidth_ = 0;
    std::vector<Row> rows_;
};

/// Rows with their counts, as everything on a phone.
Block countedMembers(const OverviewStyle& style, const Slot& slot, const MemberLabels& labels, qreal width,
                     qreal height)
{
    std::vector<Maker> makers;
    const auto add = [&](const Label& label) {
        makers.emplace_back([&style, label](qreal w, qreal h) {
            const qreal least = std::max(h, style.isNarrow ? style.type.length(42) : 0);
            return label.count.isEmpty() ? noteTile(style.type, label, w, least, false)
                                         : tile(style.type, label, w, least, {6, style.isNarrow});
        });
    };
    for (const Member& member : labels.members())
        add(member.head);
    for (const Label& other : labels.others())
        add(other);
    PanelWords words = panelWords(style, slot);
    const std::vector<const Element*> counted = membersOf(style, slot);
    QStringList notes{words.note, style.words.examples(exampleCount(counted), counted.size())};
    notes.removeAll(QString());
    words.note = notes.join(QStringLiteral(", "));
    const Fill fill = [&](Column& column, qreal left) {
        const int columns = style.isNarrow || style.isPortrait ? 1 : 2;
        column.piece(list(style.type, {words.key.thing, QStringLiteral("list"), {}}, words.heading, makers,
                          column.width(), {columns, 8, false, left}));
    };
    Piece piece = panel(style.type, words, width, height, fill);
    return {{piece.node}, piece.size.height(), {{slot.key(), piece.node.box}}};
}

Piece otherMembers(const OverviewStyle& style, const PanelWords& words, const std::vector<Label>& others, qreal width)
{
    std::vector<Maker> makers;
    makers.reserve(others.size());
    for (const Label& other : others)
        makers.emplace_back([&style, other](qreal w, qreal h) { return tile(style.type, other, w, h, {}); });
    return list(style.type, {words.key.thing, QStringLiteral("others"), {}}, words.heading, makers, width,
                {style.isPortrait ? 1 : static_cast<int>(others.size()), 12});
}

} // namespace

Block memberColumns(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const MemberLabels labels(style, slot);
    const std::vector<Member> members = labels.members();
    if (members.empty())
        return groupBlock(style, slot, width, height);
    if (labels.areCounts())
        return countedMembers(style, slot, labels, width, height);
    const std::vector<Label> others = labels.others();
    const PanelWords words = panelWords(style, slot);
    Column column(style.type, width);
    column.piece(headingPiece(style.type, words, width));
    column.space(style.type.length(headingGap));
    std::optional<Piece> beneath;
    if (!others.empty())
        beneath = otherMembers(style, words, others, width);
    const qreal taken = column.height() + (beneath ? beneath->size.height() + style.type.length(columnGap) : 0);
    MemberGrid grid(style, slot, members, width);
    column.piece(grid.piece({words.key.thing, QStringLiteral("list"), {}}, words.heading, width, height - taken));
    if (beneath) {
        column.space(style.type.length(columnGap));
        column.piece(*std::move(beneath));
    }
    Node node;
    node.key = words.key;
    node.semantics.role = Role::Group;
    node.name = words.heading;
    node.description = words.description;
    node.layer = Layer::Panel;
    node.box = QRectF(0, 0, width, column.height());
    const qreal total = column.height();
    column.pourInto(node, {0, 0});
    return {{node}, total, {{slot.key(), node.box}}};
}

} // namespace styrmodell
