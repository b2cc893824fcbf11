#include "views/scene/overview/rings/key_entry.h"

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr qreal discRadius = 18;
constexpr qreal indent = 54; ///< of the words
constexpr qreal countGap = 10;
constexpr qreal chipGap = 8;

class EntryLayout
{
public:
    EntryLayout(const OverviewStyle& style, const KeyEntry& entry, qreal width)
        : style_(style), type_(style.type), entry_(entry), indent_(type_.length(indent)), room_(width - indent_),
          width_(width)
    {
    }

    Piece laidOut()
    {
        Node& node = piece_.node;
        node = nodeFor(entry_.label);
        if (entry_.label.isExample && !entry_.label.element)
            node.state = NodeState::Normal; // the sector says it
        addTitle();
        const bool isNoted = entry_.counts.empty() && !entry_.note.isEmpty();
        if (isNoted)
            addText(entry_.note, type_.body(), ColourToken::Soft);
        const qreal least = 2 * type_.length(discRadius);
        const qreal head = std::max(y_, least);
        node.box = QRectF(0, 0, width_, head);
        node.radius = type_.length(8);
        addDisc(std::max(titleHeight_ / 2, type_.length(discRadius)));
        if (!entry_.counts.empty())
            addCounts();
        if (!entry_.chips.empty())
            addChips();
        piece_.size = {width_, std::max(y_, head)};
        return std::move(piece_);
    }

private:
    void addText(const QString& words, const TextStyle& style, Paint paint)
    {
        MeasuredText text = type_.measured(words, style, paint, room_);
        text.block.moveBy({indent_, y_});
        y_ += text.size.height();
        piece_.node.texts.push_back(std::move(text.block));
    }

    /// Title, count and tag on one line where they have room, else one after the other.
    void addTitle()
    {
        const Label& label = entry_.label;
        const TextStyle style = type_.plateTitle();
        TextStyle bold = style;
        bold.weight = Weight::Bold;
        const std::array<Span, 3> parts{Span{label.title, style, 0}, Span{label.count, bold, 0},
                                        Span{label.tag, type_.small(), 0}};
        qreal wished = 0;
        for (const Span& part : parts)
            if (!part.words.isEmpty())
                wished += type_.widthOf(part.words, part.style) + 1 + (wished > 0 ? type_.length(countGap) : 0);
        if (wished > room_)
            addText(QStringLiteral("%1 %2 %3").arg(label.title, label.count, label.tag), style, ColourToken::Ink);
        else
            addLine(parts);
        titleHeight_ = y_;
    }

    /// On the baseline of the first.
    void addLine(const std::array<Span, 3>& parts)
    {
        qreal x = indent_;
        qreal baseline = 0;
        qreal height = 0;
        for (const Span& part : parts) {
            if (part.words.isEmpty())
                continue;
            const qreal width = type_.widthOf(part.words, part.style) + 1;
            MeasuredText text = type_.measured(part.words, part.style, ColourToken::Ink, width, false, 1);
            const qreal own = text.block.paragraphs.front().lines.front().start.y();
            if (height <= 0) {
                baseline = own;
                height = text.size.height();
            }
            text.block.moveBy({x, y_ + baseline - own});
            x += width + type_.length(countGap);
            piece_.node.texts.push_back(std::move(text.block));
        }
        y_ += height;
    }

    void addDisc(qreal middle)
    {
        const qreal radius = type_.length(discRadius) - 1;
        const KindPaints& paints = entry_.label.paints;
        const QRectF disc(1, middle - radius, 2 * radius, 2 * radius);
        piece_.node.shapes.push_back(
            rounded(disc, radius, paints.plate,
                    paints.isFilled ? std::nullopt : std::optional(Stroke{paints.line, type_.length(2), false})));
    }

    /// One after the other over as many lines as they need, with commas between.
    void addCounts()
    {
        Node list = listNode(QStringLiteral("counts"));
        const TextStyle style = type_.body();
        const qreal space = type_.widthOf(QStringLiteral("a a"), style) - 2 * type_.widthOf(QStringLiteral("a"), style);
        qreal x = 0;
        qreal lineHeight = 0;
        for (const Label& label : entry_.counts) {
            const bool isLast = &label == &entry_.counts.back();
            const QString words = wordsOf(label) + (isLast ? QString() : QStringLiteral(","));
            const qreal width = std::min(type_.widthOf(words, style) + 1, room_);
            if (x > 0 && x + width > room_) {
                x = 0;
                y_ += std::exchange(lineHeight, 0);
            }
            MeasuredText text = type_.measured(words, style, ColourToken::Soft, width);
            text.block.moveBy({indent_ + x, y_});
            Node node = nodeFor(label);
            node.state = NodeState::Normal;
            node.box = text.block.box;
            node.radius = type_.length(4);
            lineHeight = std::max(lineHeight, text.size.height());
            node.texts.push_back(std::move(text.block));
            list.box = list.box.united(node.box);
            list.children.push_back(std::move(node));
            x += width + space;
        }
        y_ += lineHeight;
        piece_.node.children.push_back(std::move(list));
    }

    QString wordsOf(const Label& label) const
    {
        return label.count.isEmpty() ? label.title
                                     : QStringLiteral("%1 %2").arg(label.count, style_.words.inSentence(label.title));
    }

    void addChips()
    {
        y_ += type_.length(chipGap);
        Piece chips = chipLines(type_, listKey(QStringLiteral("chips")), entry_.label.title, entry_.chips, room_);
        const qreal height = chips.size.height();
        piece_.node.children.push_back(placed(std::move(chips), {indent_, y_}));
        y_ += height;
    }

    NodeKey listKey(const QString& role) const { return {entry_.label.key.thing, role, QStringLiteral("key")}; }

    Node listNode(const QString& role) const
    {
        Node list;
        list.key = listKey(role);
        list.semantics.role = Role::List;
        list.name = entry_.label.title;
        return list;
    }

    const OverviewStyle& style_;
    const Type& type_;
    const KeyEntry& entry_;
    qreal indent_;
    qreal room_;
    qreal width_;
    qreal y_ = 0;
    qreal titleHeight_ = 0;
    Piece piece_;
};

} // namespace

Piece keyEntry(const OverviewStyle& style, const KeyEntry& entry, qreal width)
{
    return EntryLayout(style, entry, width).laidOut();
}

} // namespace styrmodell
