#include "views/scene/legend.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal swatchWidth = 24;
constexpr qreal swatchHeight = 15;

/// What the elements with a plate of their own on the page tell.
QSet<int> placesShown(const Page& page, const PictureWords& words)
{
    QSet<int> places;
    forEachNode(page.nodes, [&](const Node& node, int) {
        const Element* element = node.element && !node.shapes.empty() ? words.model().find(*node.element) : nullptr;
        if (const auto meaning = element ? meaningOf(words.counted(), words.colourBy(), *element) : std::nullopt)
            places.insert(meaning->place);
    });
    return places;
}

/// The entries in lines, at the origin.
class Legend
{
public:
    Legend(const PictureWords& words, const Type& type, qreal width) : words_(words), type_(type), width_(width) {}

    void addHeading()
    {
        const QString phrase = words_(phraseFor(words_.colourBy()));
        list_.key = {{}, QStringLiteral("legend"), {}};
        list_.semantics.role = Role::List;
        list_.name = phrase;
        MeasuredText text = type_.measured(phrase, type_.small(), ColourToken::Soft, width_);
        text.block.moveBy(at_);
        lineHeight_ = text.size.height();
        moveOn(text.size.width());
        list_.texts.push_back(std::move(text.block));
    }

    void add(const Meaning& meaning)
    {
        const QString word = words_(meaning.word);
        const QSizeF swatch(type_.length(swatchWidth), type_.length(swatchHeight));
        const qreal gap = type_.length(8);
        const qreal wordWidth = type_.widthOf(word, type_.small()) + 1;
        if (at_.x() > 0 && at_.x() + swatch.width() + gap + wordWidth > width_)
            breakLine();
        MeasuredText text = type_.measured(word, type_.small(), ColourToken::Ink, wordWidth);
        Node entry;
        entry.key = {{}, QStringLiteral("legend-entry"), QString::number(meaning.place)};
        entry.semantics.role = Role::ListItem;
        entry.name = word;
        entry.shapes.push_back(plateShape(
            meaning, QRectF(at_ + QPointF(0, (text.size.height() - swatch.height()) / 2), swatch).translated(0.75, 0)));
        text.block.moveBy(at_ + QPointF(swatch.width() + gap, 0));
        entry.box = QRectF(at_, QSizeF(swatch.width() + gap + wordWidth, text.size.height()));
        entry.texts.push_back(std::move(text.block));
        moveOn(entry.box.width());
        list_.children.push_back(std::move(entry));
    }

    qreal height() const { return at_.y() + lineHeight_; }

    Node taken()
    {
        list_.box = QRectF(0, 0, width_, height());
        return std::move(list_);
    }

private:
    Shape plateShape(const Meaning& meaning, const QRectF& box) const
    {
        const qreal radius = type_.length(meaning.isSquare ? 1 : 5);
        const KindPaints& paints = meaning.paints;
        const Stroke stroke{meaning.isDashed ? Paint(ColourToken::Soft) : paints.line, type_.length(1.5),
                            meaning.isDashed};
        return rounded(box, radius, paints.plate, paints.isFilled ? std::nullopt : std::optional(stroke));
    }

    void moveOn(qreal width) { at_.rx() += width + type_.length(20); }
    void breakLine() { at_ = QPointF(0, at_.y() + lineHeight_ + type_.length(4)); }

    const PictureWords& words_;
    const Type& type_;
    qreal width_;
    qreal lineHeight_ = 0;
    QPointF at_{};
    Node list_{};
};

qreal roomBeneath(const Type& type)
{
    return type.length(6);
}

} // namespace

qreal legendRoom(const PictureWords& words, const Type& type, qreal width)
{
    if (words.colourBy() == ColourBy::Kind)
        return 0;
    Legend legend(words, type, width);
    legend.addHeading();
    for (const Meaning& meaning : allMeanings(words.colourBy()))
        legend.add(meaning);
    return legend.height() + roomBeneath(type);
}

qreal addLegend(Page& page, const PictureWords& words, const Type& type, QPointF at, qreal width)
{
    const QSet<int> shown = placesShown(page, words);
    if (shown.isEmpty())
        return at.y();
    Legend legend(words, type, width);
    legend.addHeading();
    for (const Meaning& meaning : allMeanings(words.colourBy()))
        if (shown.contains(meaning.place))
            legend.add(meaning);
    Node node = legend.taken();
    moveBy(node, at);
    const qreal end = node.box.bottom() + roomBeneath(type);
    page.nodes.push_back(std::move(node));
    return end;
}

} // namespace styrmodell
