// Columns side by side, in rows equally high: heads in line, cards equally high.
#include "views/scene/overview/centred.h"
#include "views/scene/overview/house/pillar_cards.h"
#include "views/scene/overview/house/pillar_head.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr qreal narrowestPillar = 205;
constexpr qreal narrowestInPortrait = 300;
constexpr qreal countedHeight = 56;
constexpr qreal cardStretch = 0.7;

/// Heights that the pillars of one row have in common.
struct RowHeights {
    qreal head = 0;
    qreal note = 0;
    qreal card = 0; ///< at least; only where each pillar is a member
    qreal whole = 0;
};

class PillarRows
{
public:
    PillarRows(const OverviewStyle& style, const Slot& slot, qreal width)
        : style_(style), type_(style.type), slot_(slot), width_(width), areSlots_(!slot.slots.isEmpty()),
          cards_(style, areSlots_), pillars_(areSlots_ ? slotPillars(style, slot) : memberPillars(style, slot))
    {
        arrange();
    }

    Storey laidOut(qreal height)
    {
        Storey storey;
        qreal y = 0;
        if (!areSlots_ || !slot_.title.isEmpty()) {
            Piece heading = overLineHeading(style_, slot_, width_, ColourToken::Soft, Align::Left);
            y = heading.size.height() + type_.length(8);
            storey.heading = heading.node.box;
            storey.block.nodes.push_back(placed(std::move(heading), {0, 0}));
        }
        const qreal top = y;
        std::vector<RowHeights> rows = rowHeights();
        stretch(rows, height - top);
        Node list = listNode();
        for (size_t row = 0; row < rows.size(); ++row) {
            if (row > 0)
                y += rowGap(row);
            placeRow(row, rows[row], y, list, storey.block);
            y += rows[row].whole;
        }
        list.box = QRectF(0, top, width_, y - top);
        storey.block.height = y;
        storey.block.boxes.insert(slot_.key(), list.box);
        storey.block.nodes.push_back(std::move(list));
        for (Node& arrow : arrows_)
            storey.block.nodes.push_back(std::move(arrow));
        return storey;
    }

private:
    Node listNode() const
    {
        Node list;
        list.key = {
            QStringLiteral("slot:") + slot_.key(), areSlots_ ? QStringLiteral("row") : QStringLiteral("list"), {}};
        list.semantics.role = areSlots_ ? Role::Group : Role::List;
        list.name = headingOf(style_, slot_);
        return list;
    }

    qreal plainGap() const { return type_.length(16); }

    /// How many stand side by side, and how wide each is.
    void arrange()
    {
        const auto count = static_cast<int>(pillars_.size());
        const qreal least = type_.length(style_.isPortrait ? narrowestInPortrait : narrowestPillar);
        const auto most = static_cast<int>(std::floor((width_ + plainGap()) / (least + plainGap())));
        columns_ = std::clamp(most, 1, std::max(count, 1));
        if (areSlots_ && columns_ < count)
            columns_ = 1;
        const int rows = (count + columns_ - 1) / std::max(columns_, 1);
        columns_ = rows > 0 ? (count + rows - 1) / rows : 1;
        std::vector<qreal> weights;
        weights.reserve(static_cast<size_t>(columns_));
        for (int i = 0; i < columns_; ++i)
            weights.push_back(weightOf(i));
        qreal sum = 0;
        qreal gaps = 0;
        for (int i = 0; i < columns_; ++i) {
            sum += weights[static_cast<size_t>(i)];
            gaps += i + 1 < columns_ ? gapAfter(i) : 0;
        }
        for (const qreal weight : weights)
            widths_.push_back((width_ - gaps) * weight / sum);
    }

    /// Counts need little room; names and titles more.
    qreal weightOf(int column) const
    {
        if (!areSlots_ || columns_ == 1 || style_.isPortrait)
            return 1;
        const Pillar& pillar = pillars_[static_cast<size_t>(column)];
        if (pillar.areNames)
            return pillar.cards.size() > 9 ? 2.2 : 1.1;
        const bool areCounts = !pillar.cards.empty() && !pillar.cards.front().count.isEmpty();
        return areCounts || pillar.cards.size() < 2 ? 1 : 1.7;
    }

    qreal gapAfter(int column) const
    {
        qreal gap = plainGap();
        for (const DrawnArrow& arrow : arrowsAfter(column))
            gap = std::max(gap, levelArrowRoom(type_, arrow.words.label));
        return gap;
    }

    std::vector<DrawnArrow> arrowsAfter(int pillar) const
    {
        const auto at = static_cast<size_t>(pillar);
        if (!areSlots_ || at + 1 >= pillars_.size())
            return {};
        std::vector<DrawnArrow> arrows = arrowsBetween(style_, pillars_[at].slot, pillars_[at + 1].slot);
        if (arrows.size() > 1)
            arrows.resize(1); // two on one line would be drawn over each other
        return arrows;
    }

    size_t firstOf(size_t row) const { return row * static_cast<size_t>(columns_); }
    size_t endOf(size_t row) const { return std::min(firstOf(row + 1), pillars_.size()); }
    qreal roomFor(size_t pillar) const { return widthOf(pillar) - 2 * padding(); }
    qreal widthOf(size_t pillar) const { return widths_[pillar % static_cast<size_t>(columns_)]; }

    qreal rowGap(size_t row) const
    {
        return columns_ == 1 && !arrowsAfter(static_cast<int>(row) - 1).empty() ? verticalArrowRoom(type_) : plainGap();
    }

    qreal padding() const { return type_.length(12); }
    MeasuredText noteText(const Pillar& pillar, qreal width) const
    {
        TextStyle style = type_.body();
        style.lineHeight = 1.25;
        return type_.measured(pillar.note, style, ColourToken::Soft, width - 2 * padding() - type_.length(4));
    }

    /// Names of a row have letters of one size: the usual, else the small ones with which all of them stand whole.
    void chooseLetters(size_t row, const RowHeights& heights)
    {
        nameLetters_ = type_.cardTitle();
        const auto standWhole = [&](const TextStyle& letters) {
            for (size_t i = firstOf(row); i < endOf(row); ++i) {
                if (pillars_[i].areNames &&
                    !cards_.standWhole(pillars_[i], {roomFor(i), roomForCards(heights)}, letters))
                    return false;
            }
            return true;
        };
        TextStyle small = nameLetters_;
        small.size = type_.small().size;
        if (!standWhole(nameLetters_) && standWhole(small))
            nameLetters_ = small;
    }

    qreal roomForCards(const RowHeights& heights) const
    {
        return heights.whole - heights.head - heights.note - 2 * padding();
    }

    /// The highest card of members' pillars: they all become as high.
    qreal cardHeight(size_t row) const
    {
        qreal highest = 0;
        for (size_t i = firstOf(row); i < endOf(row) && !areSlots_; ++i)
            highest = std::max(highest, cards_.highest(pillars_[i], roomFor(i)));
        return highest;
    }

    std::vector<RowHeights> rowHeights() const
    {
        std::vector<RowHeights> rows;
        for (size_t row = 0; firstOf(row) < pillars_.size(); ++row) {
            RowHeights heights;
            heights.card = cardHeight(row);
            for (size_t i = firstOf(row); i < endOf(row); ++i) {
                if (!pillars_[i].cards.empty())
                    heights.head = std::max(heights.head, pillarHeadHeight(type_, pillars_[i].head, widthOf(i)));
                if (!pillars_[i].note.isEmpty())
                    heights.note =
                        std::max(heights.note, noteText(pillars_[i], widthOf(i)).size.height() + type_.length(10));
            }
            heights.whole = std::max(heights.head + heights.note + 2 * padding() + highestCards(row, heights.card),
                                     highestNote(row));
            rows.push_back(heights);
        }
        return rows;
    }

    qreal highestCards(size_t row, qreal least) const
    {
        qreal highest = 0;
        for (size_t i = firstOf(row); i < endOf(row); ++i)
            if (!pillars_[i].cards.empty())
                highest = std::max(highest, cards_.piece(pillars_[i], roomFor(i), least).size.height());
        return highest;
    }

    qreal highestNote(size_t row) const
    {
        qreal highest = 0;
        for (size_t i = firstOf(row); i < endOf(row); ++i)
            if (pillars_[i].cards.empty())
                highest = std::max(highest, notePiece(pillars_[i], widthOf(i), 0).size.height());
        return highest;
    }

    Piece notePiece(const Pillar& pillar, qreal width, qreal height) const
    {
        if (pillar.isCounted)
            return centredPlate(type_, pillar.head, type_.groupTitle(), width,
                                std::max(height, type_.length(countedHeight)));
        return noteTile(type_, pillar.head, width, height, style_.showsHints && pillar.head.key.role == u"empty");
    }

    /// Height to spare goes to all rows alike, and in them to the cards.
    void stretch(std::vector<RowHeights>& rows, qreal height) const
    {
        qreal natural = 0;
        for (size_t row = 0; row < rows.size(); ++row)
            natural += rows[row].whole + (row > 0 ? rowGap(row) : 0);
        if (height <= natural || rows.empty())
            return;
        const qreal more = (height - natural) / static_cast<qreal>(rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            RowHeights& heights = rows[row];
            heights.whole += more;
            if (!areSlots_)
                heights.card += std::min(heights.card * cardStretch, more / static_cast<qreal>(mostCards(row)));
        }
    }

    int mostCards(size_t row) const
    {
        int most = 1;
        for (size_t i = firstOf(row); i < endOf(row); ++i) {
            if (!pillars_[i].cards.empty())
                most = std::max(most, cards_.rows(pillars_[i], roomFor(i)));
        }
        return most;
    }

    void placeRow(size_t row, const RowHeights& heights, qreal y, Node& list, Block& block)
    {
        chooseLetters(row, heights);
        qreal x = 0;
        for (size_t i = firstOf(row); i < endOf(row); ++i) {
            const QRectF box(x, y, widthOf(i), heights.whole);
            list.children.push_back(pillarNode(pillars_[i], box, heights));
            if (areSlots_)
                block.boxes.insert(pillars_[i].slot, box);
            x += widthOf(i);
            const auto column = static_cast<int>(i - firstOf(row));
            const qreal gap = column + 1 < columns_ ? gapAfter(column) : 0;
            const qreal margin = type_.length(arrowGap);
            for (const DrawnArrow& one : arrowsAfter(static_cast<int>(i))) {
                const QPointF start = columns_ > 1 ? QPointF(x + margin, y + heights.whole / 2)
                                                   : QPointF(type_.length(24), box.bottom() + margin);
                const QPointF end = columns_ > 1 ? QPointF(x + gap - margin, start.y())
                                                 : QPointF(start.x(), box.bottom() + rowGap(row + 1) - margin);
                arrows_.push_back(styrmodell::arrow(type_, one.words, one.isForward ? start : end,
                                                    one.isForward ? end : start,
                                                    columns_ > 1 ? gap - 2 * margin : width_ - 3 * start.x()));
            }
            x += gap;
        }
    }

    Node pillarNode(const Pillar& pillar, const QRectF& box, const RowHeights& heights) const
    {
        if (pillar.cards.empty())
            return placed(notePiece(pillar, box.width(), heights.whole), box.topLeft());
        Node node;
        node.key = pillar.key;
        node.semantics.role = areSlots_ ? Role::Group : Role::ListItem;
        node.name = pillar.head.name;
        node.layer = Layer::Panel;
        node.box = box;
        node.radius = type_.length(14);
        node.shapes.push_back(rounded(box, node.radius, Paint(ColourToken::Panel),
                                      Stroke{pillar.head.paints.line, type_.length(2), false}));
        node.children.push_back(
            pillarHead(type_, pillar.head, QRectF(box.topLeft(), QSizeF(box.width(), heights.head))));
        qreal y = box.top() + heights.head + padding();
        if (!pillar.note.isEmpty()) {
            MeasuredText note = noteText(pillar, box.width());
            note.block.moveBy({box.left() + padding() + type_.length(2), y});
            node.texts.push_back(std::move(note.block));
        }
        y += heights.note;
        const qreal inner = box.width() - 2 * padding();
        Piece cards = areSlots_ ? cards_.filling(pillar, {inner, roomForCards(heights)}, nameLetters_)
                                : cards_.piece(pillar, inner, heights.card);
        node.children.push_back(placed(std::move(cards), {box.left() + padding(), y}));
        return node;
    }

    const OverviewStyle& style_;
    const Type& type_;
    const Slot& slot_;
    qreal width_;
    bool areSlots_;
    PillarCards cards_;
    std::vector<Pillar> pillars_;
    int columns_ = 1;
    std::vector<qreal> widths_;
    TextStyle nameLetters_{};
    std::vector<Node> arrows_;
};

} // namespace

Storey pillarStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    return PillarRows(style, slot, width).laidOut(height);
}

} // namespace styrmodell
