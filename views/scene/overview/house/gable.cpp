// The roof: the vision in a triangle, with the attitudes as chips along its foot.
#include "views/scene/furniture.h"
#include "views/scene/overview/centred.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/parts/polygon.h"
#include "views/scene/words/formats.h"

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr qreal eaves = 14;              ///< height of the triangle's cut-off corners
constexpr qreal flattest = 0.135;        ///< height to width
constexpr qreal foot = 18;               ///< beneath the last line
constexpr qreal rowGap = 17;             ///< above each row of chips
constexpr qreal chipsAtMost = 0.62;      ///< of the width
constexpr size_t attitudeRowsAtMost = 2; ///< one more in portrait
constexpr qsizetype nameLetters = 80;    ///< of the attitude by its name
constexpr std::array<qreal, 3> titleSizes{36, 31, 26};
constexpr std::array<qreal, 9> titleWidths{0.22, 0.28, 0.34, 0.4, 0.46, 0.52, 0.58, 0.64, 0.7};

struct ChipRow {
    std::vector<Piece> pieces{};
    qreal width = 0;
    qreal height = 0;
};

/// Pieces one after the other, over as many rows as they need.
std::vector<ChipRow> rowsOf(const Type& type, std::vector<Piece> pieces, qreal most)
{
    const qreal gap = type.length(10);
    std::vector<ChipRow> rows;
    for (Piece& piece : pieces) {
        const qreal width = piece.size.width();
        if (rows.empty() || rows.back().width + gap + width > most)
            rows.emplace_back();
        ChipRow& row = rows.back();
        row.width += (row.pieces.empty() ? 0 : gap) + width;
        row.height = std::max(row.height, piece.size.height());
        row.pieces.push_back(std::move(piece));
    }
    return rows;
}

/// What stands in the gable, from the top: how far each line is from the first and how wide it is.
struct WideLine {
    qreal top = 0;
    qreal width = 0;
};

class Gable
{
public:
    Gable(const OverviewStyle& style, const Slot& slot, qreal width)
        : style_(style), type_(style.type), slot_(slot), width_(width), members_(membersOf(style, slot))
    {
        if (members_.size() == 1)
            label_ = style.words.label(*members_.front(), QStringLiteral("plate"), slot.key(), style.detail.isShort);
        else
            label_ = slotLabel();
        addChips();
    }

    Storey laidOut(qreal height, qreal most)
    {
        Storey storey;
        CentredColumn words = bestWords(most);
        const qreal needed = std::max(neededHeight(words), width_ * flattest);
        storey.fits = needed <= most;
        const qreal total = std::max(needed, height);
        Node node = outlined(total);
        const qreal top = total - type_.length(foot) - contentHeight(words) - raisedBy(words, total);
        const qreal wordsHeight = words.height();
        if (label_.isEditable && label_.element)
            node.editable =
                EditableField{*label_.element, QStringLiteral("title"),
                              QRectF((width_ - titleWidth_) / 2, top + titleTop_, titleWidth_, wordsHeight - titleTop_),
                              titleStyle_, label_.paints.onPlate};
        words.pourInto(node, {(width_ - titleWidth_) / 2, top});
        placeRows(node, top + wordsHeight);
        storey.block = {{node}, total, {{slot_.key(), node.box}}};
        return storey;
    }

private:
    /// Of several members, or none: they stand as chips under their heading.
    Label slotLabel() const
    {
        Label label;
        if (members_.empty()) {
            label = emptyLabel(style_, slot_, false);
            label.paints = {ColourToken::Panel, ColourToken::Soft, ColourToken::Edge, ColourToken::Panel, false};
            return label;
        }
        label.key = {QStringLiteral("slot:") + slot_.key(), QStringLiteral("panel"), {}};
        label.name = headingOf(style_, slot_);
        label.description = descriptionOf(style_, slot_);
        label.target = focusOf(slot_);
        label.paints = style_.words.paints(style_.words.model().find(members_.front()->kind));
        return label;
    }

    void addChips()
    {
        std::vector<Piece> members;
        if (members_.size() > 1)
            for (const Label& label : limited(style_, slot_, memberLabels(style_, slot_)))
                members.push_back(whiteChip(label));
        memberRows_ = rowsOf(type_, std::move(members), width_ * chipsAtMost);
        if (!style_.composition.frame)
            return;
        size_t most = attitudes().size();
        do
            attitudeRows_ = rowsOf(type_, attitudePieces(most), width_ * chipsAtMost);
        while (attitudeRows_.size() > attitudeRowsAtMost + (style_.isPortrait ? 1 : 0) && most-- > 1);
    }

    /// Their name and so many of them as chips, the last saying how many more there are.
    std::vector<Piece> attitudePieces(size_t most) const
    {
        std::vector<Piece> pieces;
        if (Piece name = attitudeName(); !name.size.isEmpty())
            pieces.push_back(std::move(name));
        OverviewStyle fewer = style_;
        fewer.detail.namesAtMost = std::min(fewer.detail.namesAtMost, static_cast<int>(most));
        std::vector<Label> labels = limited(fewer, attitudeSlot(), attitudes());
        if (areOnlyCounted(labels))
            labels = chipCounts(style_);
        if (!labels.empty() && !labels.back().element)
            labels.back().target = KindFocus{style_.composition.frame->chips.first(), {}};
        for (const Label& label : labels)
            pieces.push_back(whiteChip(label));
        return pieces;
    }

    Piece whiteChip(const Label& label) const
    {
        TextStyle style = type_.cardTitle();
        style.weight = Weight::SemiBold;
        const qreal side = type_.side(20);
        const QString words =
            label.count.isEmpty() ? label.title : QStringLiteral("%1 %2").arg(label.title, label.count);
        MeasuredText text = type_.measured(words, style, ColourToken::Ink, width_ * 0.4 - 2 * side, true);
        const QSizeF size(text.size.width() + 2 * side, text.size.height() + 2 * type_.length(6.5));
        Piece piece{nodeFor(label), size};
        piece.node.box = QRectF(QPointF(0, 0), size);
        piece.node.radius = std::min(size.height() / 2, type_.length(18));
        piece.node.shapes.push_back(rounded(
            piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
            label.isExample ? std::optional(Stroke{ColourToken::Soft, type_.length(1.5), true}) : std::nullopt));
        text.block.moveBy({side, (size.height() - text.size.height()) / 2});
        piece.node.texts.push_back(std::move(text.block));
        return piece;
    }

    Slot attitudeSlot() const
    {
        Slot slot;
        slot.id = QStringLiteral("frame");
        slot.kinds = style_.composition.frame->chips;
        return slot;
    }

    std::vector<Label> attitudes() const
    {
        std::vector<Label> labels;
        for (const Element* element : membersOf(style_, attitudeSlot()))
            labels.push_back(style_.words.label(*element, QStringLiteral("chip"), QStringLiteral("frame"), true));
        return labels;
    }

    /// What the chips are: the attitude itself, else the frame's title, else their kind.
    Piece attitudeName() const
    {
        const Frame& frame = *style_.composition.frame;
        const Element* element = attitudeOf(style_.words, style_.composition);
        const QList<KindId> kinds = frame.kinds + frame.chips;
        const Kind* kind = kinds.isEmpty() ? nullptr : style_.words.model().find(kinds.first());
        Piece piece;
        if (element)
            piece.node = nodeFor(
                style_.words.label(*element, QStringLiteral("heading"), QStringLiteral("frame"), false), Role::Heading);
        else
            piece.node.key = {QStringLiteral("slot:frame"), QStringLiteral("heading"), {}};
        QString name = frameNameOf(style_.words, style_.composition);
        if (name.isEmpty() && kind)
            name = style_.words.kind(*kind);
        if (name.isEmpty())
            return {};
        piece.node.semantics = {Role::Heading, 2};
        piece.node.name = name;
        piece.node.radius = type_.length(6);
        MeasuredText text =
            type_.measured(shortened(name, nameLetters), type_.cardTitle(), label_.paints.onPlate, width_ * 0.4);
        piece.size = text.size + QSizeF(type_.length(6), 0);
        piece.node.box = QRectF(QPointF(0, 0), text.size);
        piece.node.texts.push_back(std::move(text.block));
        return piece;
    }

    CentredColumn words(const TextStyle& titleStyle, qreal width)
    {
        CentredColumn column(type_, width);
        const Paint paint = label_.paints.onPlate;
        column.text(headingAbove().toUpper(), type_.overLine(), paint);
        column.space(type_.length(6));
        titleTop_ = column.height();
        column.text(label_.title, members_.empty() ? type_.arrowLabel() : titleStyle, paint);
        column.text(label_.tag, type_.small(), paint);
        return column;
    }

    QString headingAbove() const
    {
        const Kind* kind = members_.size() == 1 ? style_.words.model().find(members_.front()->kind) : nullptr;
        return kind && slot_.title.isEmpty() ? style_.words.kind(*kind) : headingOf(style_, slot_);
    }

    /// The largest title, in the width, with which the gable is no higher than it may be; else the lowest gable.
    CentredColumn bestWords(qreal most)
    {
        std::optional<CentredColumn> best;
        qreal lowest = 0;
        for (const qreal size : titleSizes) {
            titleStyle_ = type_.hero(size);
            for (const qreal share : titleWidths) {
                CentredColumn column = words(titleStyle_, width_ * share);
                const qreal height = neededHeight(column);
                if (best && (height >= lowest || (column.breaksSyllables() && !best->breaksSyllables())))
                    continue;
                lowest = height;
                titleWidth_ = width_ * share;
                best.emplace(std::move(column));
            }
            if (lowest <= most)
                break;
        }
        return *std::move(best);
    }

    qreal contentHeight(const CentredColumn& words) const
    {
        qreal height = words.height();
        for (const auto* rows : {&memberRows_, &attitudeRows_})
            for (const ChipRow& row : *rows)
                height += type_.length(rowGap) + row.height;
        return height;
    }

    std::vector<WideLine> linesOf(const CentredColumn& words) const
    {
        std::vector<WideLine> lines;
        for (const TextBlock& text : words.texts())
            for (const Paragraph& paragraph : text.paragraphs)
                for (const Line& line : paragraph.lines)
                    lines.push_back({line.start.y() - line.ascent, line.width});
        qreal y = words.height();
        for (const auto* rows : {&memberRows_, &attitudeRows_})
            for (const ChipRow& row : *rows) {
                lines.push_back({y + type_.length(rowGap), row.width});
                y += type_.length(rowGap) + row.height;
            }
        return lines;
    }

    /// The height with which each line has its width in the triangle, with room at its sides.
    qreal neededHeight(const CentredColumn& words) const
    {
        const qreal content = contentHeight(words);
        qreal needed = content + type_.length(foot) + type_.length(24);
        for (const WideLine& line : linesOf(words)) {
            const qreal share = std::min((line.width + 2 * type_.side(26)) / width_, 0.97);
            const qreal fromFoot = content + type_.length(foot) - line.top;
            needed = std::max(needed, (fromFoot - share * type_.length(eaves)) / (1 - share));
        }
        return needed;
    }

    /// How far the words stand above the foot where the gable is higher than they need.
    qreal raisedBy(const CentredColumn& words, qreal height) const
    {
        const qreal content = contentHeight(words);
        qreal room = (height - content) / 3;
        for (const WideLine& line : linesOf(words)) {
            const qreal share = std::min((line.width + 2 * type_.side(26)) / width_, 0.97);
            const qreal fromFoot = content + type_.length(foot) - line.top;
            room = std::min(room, height - share * (height - type_.length(eaves)) - fromFoot);
        }
        return std::max<qreal>(room, 0) * 0.6;
    }

    Node outlined(qreal height) const
    {
        const qreal shoulder = height - type_.length(eaves);
        const Polygon corners{{0, shoulder}, {width_ / 2, 0}, {width_, shoulder}, {width_, height}, {0, height}};
        Node node = nodeFor(label_, members_.size() > 1 ? Role::Group : Role::ListItem);
        node.box = QRectF(0, 0, width_, height);
        node.radius = type_.length(6);
        const bool isDashed = members_.empty() && style_.showsHints;
        node.shapes.push_back({roundedPath(corners, type_.length(10)), label_.paints.plate,
                               label_.paints.isFilled
                                   ? std::nullopt
                                   : std::optional(Stroke{label_.paints.line, type_.length(2), isDashed})});
        if (label_.isExample)
            node.shapes.push_back({roundedPath(insetBy(corners, type_.length(6)), type_.length(8)), std::nullopt,
                                   Stroke{label_.paints.onPlate, type_.length(1.5), true}});
        return node;
    }

    void placeRows(Node& node, qreal y)
    {
        y = placeList(node, memberRows_, {QStringLiteral("slot:") + slot_.key(), QStringLiteral("list"), {}}, y);
        placeList(node, attitudeRows_, {QStringLiteral("slot:frame"), QStringLiteral("chips"), {}}, y);
    }

    /// Headings before the list, chips in it; returns where the rows end.
    qreal placeList(Node& node, std::vector<ChipRow>& rows, const NodeKey& key, qreal y) const
    {
        Node list;
        list.key = key;
        list.semantics.role = Role::List;
        list.name = node.name;
        for (ChipRow& row : rows) {
            y += type_.length(rowGap);
            qreal x = (width_ - row.width) / 2;
            for (Piece& piece : row.pieces) {
                const qreal advance = piece.size.width() + type_.length(10);
                const QPointF at(x, y + (row.height - piece.node.box.height()) / 2);
                Node placedNode = placed(std::move(piece), at);
                if (placedNode.semantics.role == Role::Heading) {
                    list.name = placedNode.name;
                    node.children.push_back(std::move(placedNode));
                } else {
                    list.box = list.box.isNull() ? placedNode.box : list.box.united(placedNode.box);
                    list.children.push_back(std::move(placedNode));
                }
                x += advance;
            }
            y += row.height;
        }
        if (!list.children.empty())
            node.children.push_back(std::move(list));
        return y;
    }

    const OverviewStyle& style_;
    const Type& type_;
    const Slot& slot_;
    qreal width_;
    std::vector<const Element*> members_;
    Label label_;
    std::vector<ChipRow> memberRows_;
    std::vector<ChipRow> attitudeRows_;
    TextStyle titleStyle_;
    qreal titleWidth_ = 0;
    qreal titleTop_ = 0;
};

} // namespace

Storey gableStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height, qreal most)
{
    const Slot whole = gathered(slot);
    return Gable(style, whole, width).laidOut(height, most);
}

} // namespace styrmodell
