#include "views/scene/overview/pyramid_band.h"

#include "views/scene/overview/centred.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t bodiesAtMost = 6; ///< named in a band; more are counted
constexpr int platesAtMost = 6;    ///< in a row
constexpr qreal narrowest = 70;

/// The kinds within the members, each with its count.
std::vector<Label> insideLabels(const OverviewStyle& style, const Slot& slot)
{
    std::vector<Label> labels;
    for (const KindId& id : slot.inside)
        if (const Kind* kind = style.words.model().find(id))
            labels.push_back(style.words.kindLabel(*kind, {}, QStringLiteral("plate"), slot.key()));
    return labels;
}

/// What a slot's arrows say, in sentences.
QString toldBy(const OverviewStyle& style, const Slot& slot)
{
    QStringList sentences;
    for (const DrawnArrow& arrow : style.arrows)
        if (arrow.from == slot.key() && arrow.to != slot.key())
            sentences += arrow.words.description;
    return sentences.join(u' ');
}

/// A band is no list: more than these are counted however much room there is.
OverviewStyle few(const OverviewStyle& style)
{
    constexpr int platesAtMostInBand = 18;
    OverviewStyle fewer = style;
    fewer.detail.namesAtMost = std::min(style.detail.namesAtMost, platesAtMostInBand);
    return fewer;
}

void makeWhite(std::vector<Label>& labels)
{
    for (Label& label : labels)
        label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
}

} // namespace

BandPart::BandPart(const OverviewStyle& style, const Slot& slot, bool isTop)
    : style_(style), slot_(gathered(slot)), isTop_(isTop)
{
    const std::vector<const Element*> members = membersOf(style, slot_);
    const Kind* kind = slot_.kinds.isEmpty() ? nullptr : style.words.model().find(slot_.kinds.first());
    const bool isNest = !slot_.inside.isEmpty() && slot.shape == SlotShape::Nest;
    if (members.size() == 1 && !isNest && !slot_.groupBy && slot_.inside.isEmpty()) {
        label_ = style.words.label(*members.front(), QStringLiteral("plate"), slot_.key(), style.detail.isShort);
        if (style.detail.explains && kind)
            note_ = asHeadline(kind->explanation.in(style.words.language()).simplified());
    } else {
        label_ = bandLabel();
        const bool areCounted =
            isNest || (kind && kind->flags.has(KindFlag::IsBody) && members.size() > bodiesAtMost && !slot_.groupBy);
        if (isNest)
            plates_ = insideLabels(style, slot_);
        else if (!areCounted)
            plates_ = limited(few(style), slot_, memberLabels(style, slot_));
        if (areCounted) {
            label_.count = QString::number(members.size());
            label_.tag = style.words.examples(exampleCount(members), members.size());
        }
        makeWhite(plates_);
    }
    if (const QString told = toldBy(style, slot); !told.isEmpty())
        label_.description += u' ' + told;
}

/// Of several members, or none.
Label BandPart::bandLabel() const
{
    if (membersOf(style_, slot_).empty()) {
        Label label = emptyLabel(style_, slot_, false);
        label.paints = {ColourToken::Panel, ColourToken::Soft, ColourToken::Edge, ColourToken::Panel, false};
        return label;
    }
    Label label;
    label.key = {QStringLiteral("slot:") + slot_.key(), QStringLiteral("panel"), {}};
    label.title = headingOf(style_, slot_);
    label.name = label.title;
    label.description = descriptionOf(style_, slot_);
    label.target = focusOf(slot_);
    label.paints = style_.words.paints(style_.words.model().find(slot_.kinds.first()));
    return label;
}

qreal BandPart::weight() const
{
    constexpr qreal ofTitles = 1.5;
    return plates_.size() > 2 && plates_.front().count.isEmpty() ? ofTitles : 1;
}

std::optional<qreal> BandPart::heightFor(qreal width) const
{
    if (width < style_.type.length(narrowest))
        return std::nullopt;
    const Node set = words(width);
    for (const TextBlock& text : set.texts)
        for (const Paragraph& paragraph : text.paragraphs)
            for (const Line& line : paragraph.lines)
                if (line.width > width + 0.5)
                    return std::nullopt;
    return set.box.height();
}

/// At the origin, `width` wide.
Node BandPart::words(qreal width) const
{
    const Type& type = style_.type;
    Node node = nodeFor(label_, label_.element ? Role::ListItem : Role::Group);
    CentredColumn column(type, width);
    const Paint paint = label_.paints.onPlate;
    const Element* element = label_.element ? style_.words.model().find(*label_.element) : nullptr;
    const Kind* kind = element ? style_.words.model().find(element->kind) : nullptr;
    if (kind && !label_.title.startsWith(style_.words.kind(*kind), Qt::CaseInsensitive))
        column.text((slot_.title.isEmpty() ? style_.words.kind(*kind) : headingOf(style_, slot_)).toUpper(),
                    type.overLine(), paint);
    column.space(type.length(3));
    const qreal titleTop = column.height();
    const TextStyle titleStyle = isTop_ && element ? type.hero(30) : type.groupTitle();
    if (label_.vacancy || (!element && plates_.empty() && label_.count.isEmpty()))
        column.text(label_.title, type.arrowLabel(), paint);
    else if (element)
        column.text(label_.title, titleStyle, paint);
    else if (label_.count.isEmpty())
        column.text(label_.title.toUpper(), type.overLine(), paint);
    else
        column.text(QStringLiteral("%1 %2").arg(label_.title, label_.count), type.groupTitle(), paint);
    if (label_.isEditable && element)
        node.editable = EditableField{*label_.element, QStringLiteral("title"),
                                      QRectF(0, titleTop, width, column.height() - titleTop), titleStyle, paint};
    column.text(note_, type.small(), paint);
    column.text(label_.tag, type.small(), paint);
    qreal height = column.height();
    column.pourInto(node, {0, 0});
    if (!plates_.empty()) {
        height += type.length(8);
        std::vector<Maker> makers;
        for (const Label& plate : plates_)
            makers.emplace_back([&type, plate](qreal w, qreal h) {
                return centredPlate(type, plate, type.cardTitle(), w, std::max(h, type.length(40)));
            });
        const int columns = plateColumns(type, plates_, type.cardTitle(), width, type.length(10), platesAtMost);
        Piece grid = list(type, {QStringLiteral("slot:") + slot_.key(), QStringLiteral("list"), {}}, label_.name,
                          makers, width, {columns, 10});
        const qreal own = grid.size.height();
        node.children.push_back(placed(std::move(grid), {0, height}));
        height += own;
    }
    node.box = QRectF(0, 0, width, height);
    return node;
}

Node BandPart::node(const Polygon& outline, Extent extent, qreal top) const
{
    const Type& type = style_.type;
    Node node = words(extent.width());
    moveBy(node, {extent.left, top});
    node.box = boundsOf(outline);
    node.radius = type.length(6);
    const bool isDashed = label_.vacancy.has_value();
    node.shapes.push_back(
        {roundedPath(outline, type.length(8)), label_.paints.plate,
         label_.paints.isFilled ? std::nullopt : std::optional(Stroke{label_.paints.line, type.length(2), isDashed})});
    if (label_.isExample)
        node.shapes.push_back({roundedPath(insetBy(outline, type.length(5)), type.length(6)), std::nullopt,
                               Stroke{label_.paints.isFilled ? label_.paints.onPlate : Paint(ColourToken::Soft),
                                      type.length(1.5), true}});
    return node;
}

} // namespace styrmodell
