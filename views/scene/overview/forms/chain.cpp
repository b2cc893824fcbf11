#include "views/scene/overview/forms/chain.h"

#include "views/scene/overview/arrow_lanes.h"
#include "views/scene/overview/chain_column.h"
#include "views/scene/overview/forms/stack.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal columnGap = 20;
constexpr qreal narrowestColumn = 8;    ///< in heights of a title's letters
constexpr qsizetype portraitAtMost = 3; ///< columns of a page that is higher than wide
constexpr qreal tightRows = 55;         ///< in heights of small letters: narrower rows stack what is in them
constexpr qreal headingGap = 10;
constexpr qreal hopeless = 2.2;  ///< so many times too high for its room that no smaller letters would help
constexpr int everything = 1000; ///< of the ladder: nothing is left out yet

std::optional<size_t> placeOf(const QList<Slot>& slots, const QString& key)
{
    for (qsizetype i = 0; i < slots.size(); ++i)
        if (findSlot({slots[i]}, key))
            return static_cast<size_t>(i);
    return {};
}

class ChainLayout
{
public:
    ChainLayout(const OverviewStyle& style, qreal width)
        : style_(style), spans_(spansIn(width)), lanes_(style.type, spans_)
    {
        for (const DrawnArrow& arrow : style.arrows) {
            const auto from = placeOf(slots(), arrow.from);
            const auto to = placeOf(slots(), arrow.to);
            if (from && to && *from != *to)
                lanes_.add(arrow, *from, *to);
        }
        for (qsizetype i = 0; i < slots().size(); ++i) {
            headings_.push_back(heading(slots()[i], widthOf(i)));
            headHeight_ = std::max(headHeight_, headings_.back().size.height());
        }
        headHeight_ += style.type.length(headingGap);
    }

    FormBody fill(qreal height)
    {
        const qreal top = headHeight_ + lanes_.height();
        const qreal room = std::max<qreal>(height - top, 0);
        body_.fits = fits(room);
        for (qsizetype i = 0; i < slots().size(); ++i)
            placeColumn(i, top, room);
        return std::move(body_);
    }

private:
    const QList<Slot>& slots() const { return style_.composition.slots; }
    qreal widthOf(qsizetype i) const
    {
        const ColumnSpan& span = spans_[static_cast<size_t>(i)];
        return span.right - span.left;
    }

    std::vector<ColumnSpan> spansIn(qreal width) const
    {
        const auto count = static_cast<qreal>(slots().size());
        const qreal gap = style_.type.length(columnGap);
        const qreal own = (width - gap * (count - 1)) / count;
        std::vector<ColumnSpan> spans;
        for (qreal left = 0; spans.size() < static_cast<size_t>(slots().size()); left += own + gap)
            spans.push_back({left, left + own});
        return spans;
    }

    /// Title and count, and what its kind is for where most columns can say that.
    Piece heading(const Slot& slot, qreal width) const
    {
        const auto explained = std::count_if(slots().begin(), slots().end(),
                                             [&](const Slot& one) { return !panelWords(style_, one).note.isEmpty(); });
        PanelWords words = panelWords(style_, slot);
        words.heading = columnTitle(slot);
        words.count.clear();
        if (2 * explained < slots().size())
            words.note.clear();
        const size_t count = membersOf(style_, slot).size();
        if (count < 2 || !slot.slots.isEmpty())
            return headingPiece(style_.type, words, width);
        return counted(words, QString::number(count), width);
    }

    /// With the count after its last word, not at the column's far edge, where the next heading begins.
    Piece counted(const PanelWords& words, const QString& count, qreal width) const
    {
        TextStyle letters = style_.type.groupTitle();
        letters.weight = Weight::Regular;
        const qreal gap = style_.type.length(10);
        const qreal countWidth = style_.type.widthOf(count, letters) + 1;
        Piece piece = headingPiece(style_.type, words, width - countWidth - gap);
        const Line& last = piece.node.texts.front().paragraphs.front().lines.back();
        MeasuredText number = style_.type.measured(count, letters, ColourToken::Soft, countWidth);
        const QPointF start = number.block.paragraphs.front().lines.front().start;
        number.block.moveBy({last.start.x() + last.width + gap, last.start.y() - start.y()});
        piece.node.texts.insert(piece.node.texts.begin() + 1, std::move(number.block));
        piece.size.setWidth(width);
        piece.node.box.setWidth(width);
        return piece;
    }

    /// Its own title, else those of what stands in it.
    QString columnTitle(const Slot& slot) const
    {
        QStringList titles;
        if (slot.title.isEmpty() && slot.kinds.size() == 1 && membersOf(style_, slot).size() == 1)
            return style_.words.kind(*style_.words.model().find(slot.kinds.front()));
        if (QString own = headingOf(style_, slot); !own.isEmpty())
            return own;
        QString nested; // a nest says itself what it is, but a column is not nameless beside others
        for (const Slot& inner : slot.slots) {
            const QString title = columnTitle(inner);
            if (inner.shape == SlotShape::Nest)
                nested = title;
            else if (!title.isEmpty())
                titles += titles.isEmpty() ? title : style_.words.inSentence(title);
        }
        return titles.isEmpty() ? nested : style_.words.joined(titles);
    }

    /// Whether the columns stand well in the room that each of them has.
    bool fits(qreal room) const
    {
        const bool mayBeCut = style_.detail.namesAtMost < everything;
        for (qsizetype i = 0; i < slots().size() && !mayBeCut; ++i) {
            const qreal natural = chainColumn(style_, slots()[i], widthOf(i), 0).height;
            if (natural > room && natural <= hopeless * room)
                return false;
        }
        return true;
    }

    void placeColumn(qsizetype i, qreal top, qreal height)
    {
        const Slot& slot = slots()[i];
        const ColumnSpan& span = spans_[static_cast<size_t>(i)];
        ChainColumn column = chainColumn(style_, slot, widthOf(i), height);
        Piece& head = headings_[static_cast<size_t>(i)];
        Node node;
        node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
        node.semantics.role = Role::Group;
        node.name = head.node.name;
        node.description = head.node.description;
        node.layer = Layer::Panel;
        const qreal bottom = std::max(column.height, height);
        if (!column.isPlate)
            node.shapes.push_back(rounded(QRectF(0, top, widthOf(i), bottom), style_.type.length(16),
                                          Paint(ColourToken::Panel),
                                          Stroke{ColourToken::Edge, style_.type.length(1.5), false}));
        node.box = QRectF(0, 0, widthOf(i), top + bottom);
        node.radius = style_.type.length(16);
        node.children.push_back(std::move(head.node));
        for (Node& inner : column.nodes) {
            moveBy(inner, {0, top});
            node.children.push_back(std::move(inner));
        }
        moveBy(node, {span.left, 0});
        body_.height = std::max(body_.height, node.box.bottom());
        body_.nodes.push_back(std::move(node));
        for (Node& arrow : lanes_.from(static_cast<size_t>(i), headHeight_))
            body_.nodes.push_back(std::move(arrow));
    }

    const OverviewStyle& style_;
    std::vector<ColumnSpan> spans_;
    ArrowLanes lanes_;
    std::vector<Piece> headings_;
    qreal headHeight_ = 0;
    FormBody body_;
};

/// One arrow for all that say the same between the same two rows.
std::vector<DrawnArrow> joined(const OverviewStyle& style)
{
    const QList<Slot>& slots = style.composition.slots;
    std::vector<DrawnArrow> arrows;
    for (const DrawnArrow& arrow : style.arrows) {
        const auto from = placeOf(slots, arrow.from);
        const auto to = placeOf(slots, arrow.to);
        const auto known = std::find_if(arrows.begin(), arrows.end(), [&](const DrawnArrow& one) {
            return from != to && one.words.label == arrow.words.label && placeOf(slots, one.from) == from &&
                   placeOf(slots, one.to) == to;
        });
        if (known == arrows.end())
            arrows.push_back(arrow);
        else
            known->words.description += u' ' + arrow.words.description;
    }
    return arrows;
}

bool areRows(const OverviewStyle& style, qreal width)
{
    const qsizetype count = style.composition.slots.size();
    return style.isNarrow || count == 0 || (style.isPortrait && count > portraitAtMost) ||
           width / static_cast<qreal>(count) < narrowestColumn * style.type.plateTitle().size;
}

/// A slot as it stands as a row: a single thing as a band, bodies as their anatomy.
Slot rowOf(const OverviewStyle& style, Slot slot)
{
    const auto isOfBodies = [](const Slot& inner) {
        return inner.shape == SlotShape::Grid || inner.shape == SlotShape::Nest;
    };
    if (!slot.slots.isEmpty() && std::all_of(slot.slots.begin(), slot.slots.end(), isOfBodies))
        slot.shape = SlotShape::Anatomy;
    if (slot.slots.isEmpty() && slot.title.isEmpty() && !slot.groupBy && membersOf(style, slot).size() == 1)
        slot.shape = SlotShape::Band;
    return slot;
}

/// An arrow past other rows ends at the left of its row: there stands what it leads to.
void putEndsFirst(const std::vector<DrawnArrow>& arrows, QList<Slot>& rows)
{
    const QList<Slot> before = rows;
    const auto isEnd = [&](const Slot& slot) {
        return std::any_of(arrows.begin(), arrows.end(), [&](const DrawnArrow& arrow) {
            const auto from = placeOf(before, arrow.from);
            const auto to = placeOf(before, arrow.to);
            const bool isLong = from && to && std::max(*from, *to) - std::min(*from, *to) > 1;
            return isLong && (findSlot({slot}, arrow.to) || findSlot({slot}, arrow.from));
        });
    };
    for (Slot& row : rows)
        if (row.shape != SlotShape::Anatomy && row.shape != SlotShape::Chain)
            std::stable_partition(row.slots.begin(), row.slots.end(), isEnd);
}

FormBody rowsOf(const OverviewStyle& style, qreal width, qreal height)
{
    Composition composition = style.composition;
    for (Slot& slot : composition.slots)
        slot = rowOf(style, std::move(slot));
    putEndsFirst(style.arrows, composition.slots);
    // Most pages have the width for plates side by side, in portrait too.
    const bool isTight = style.isPortrait && width < tightRows * style.type.small().size;
    const OverviewStyle rows{style.words,    style.type, composition,      joined(style), style.detail,
                             style.isNarrow, isTight,    style.showsHints, style.said,    style.byHand};
    return stackOf(rows, width, height);
}

} // namespace

FormBody chainOf(const OverviewStyle& style, qreal width, qreal height)
{
    if (areRows(style, width))
        return rowsOf(style, width, height);
    return ChainLayout(style, width).fill(height);
}

} // namespace styrmodell
