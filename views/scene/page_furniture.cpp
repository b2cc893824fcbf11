#include "views/scene/page_furniture.h"

#include "views/scene/furniture.h"
#include "views/scene/legend.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/phrases.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal footRoom = 41; ///< from the frame to the page's bottom, design points
constexpr qreal pillHeight = 34;
constexpr qreal beneathPill = 8;

struct FrameMeasures {
    qreal side = 40;
    qreal top = 77;
    qreal bottomRoom = footRoom;
    qreal inset = 32;
};

/// The frame goes on around these pages a little outside the overview's.
FrameMeasures frameWithout(const Medium& medium, const Type& type)
{
    const PageMargins margins = marginsFor(medium);
    switch (medium.kind) {
    case MediumKind::Screen:
        return {margins.side - 10, margins.frameTop + 8, margins.footHeight, margins.frameInset + 2};
    case MediumKind::Narrow:
        return {margins.side, margins.frameTop, margins.footHeight, margins.frameInset};
    case MediumKind::Paper:
        break;
    }
    return {margins.side - type.length(24), type.length(77), type.length(footRoom), type.length(32)};
}

/// With room for what the colours mean.
FrameMeasures frameFor(const PictureWords& words, const Medium& medium, const Type& type)
{
    FrameMeasures frame = frameWithout(medium, type);
    frame.bottomRoom += legendRoom(words, type, medium.size.width() - 2 * marginsFor(medium).side);
    return frame;
}

TextStyle headStyle(const Type& type, Weight weight)
{
    TextStyle style = type.cardTitle();
    style.weight = weight;
    return style;
}

/// The crumbs on one line, on several where they are long; returns where they end.
qreal addCrumbs(Page& page, const Type& type, const std::vector<Crumb>& crumbs, QPointF at, qreal width)
{
    const TextStyle soft = headStyle(type, Weight::Regular);
    const TextStyle strong = headStyle(type, Weight::SemiBold);
    const qreal lineHeight = soft.size * soft.lineHeight;
    const Phrases phrases(type.language());
    Node list;
    list.key = {{}, QStringLiteral("crumbs"), {}};
    list.semantics.role = Role::List;
    qreal x = at.x();
    qreal y = at.y();
    for (size_t i = 0; i < crumbs.size(); ++i) {
        const bool isLast = i + 1 == crumbs.size();
        const TextStyle& style = isLast ? strong : soft;
        const qreal chevron = isLast ? 0 : type.length(34);
        const qreal wanted = type.widthOf(crumbs[i].title, style) + 1;
        if (x > at.x() && x + wanted > at.x() + width) {
            x = at.x();
            y += lineHeight + type.length(2);
        }
        MeasuredText text = type.measured(crumbs[i].title, style, isLast ? ColourToken::Ink : ColourToken::Soft,
                                          std::min(wanted, at.x() + width - x));
        text.block.moveBy({x, y});
        Node node;
        node.key = {crumbs[i].target ? focusKey(*crumbs[i].target) : page.id, QStringLiteral("crumb"), {}};
        node.semantics.role = Role::ListItem;
        node.name = crumbs[i].title;
        node.description = isLast ? phrases(QT_TRANSLATE_NOOP("Publication", "The page that is shown."))
                                  : phrases(QT_TRANSLATE_NOOP("Publication", "A step on the way from the overview."));
        node.target = crumbs[i].target;
        node.isFocusable = crumbs[i].target.has_value();
        node.radius = type.length(4);
        node.box = QRectF(QPointF(x, y), text.size);
        node.texts.push_back(std::move(text.block));
        x += node.box.width();
        if (!isLast) {
            const qreal middle = y + lineHeight / 2;
            const qreal half = type.length(5);
            const qreal from = x + type.length(13);
            node.shapes.push_back(polyline({{from, middle - half}, {from + half, middle}, {from, middle + half}},
                                           Stroke{ColourToken::Soft, type.length(2), false}));
        }
        x += chevron;
        y = node.box.bottom() - lineHeight > y ? node.box.bottom() - lineHeight : y;
        list.children.push_back(std::move(node));
    }
    for (const Node& node : list.children)
        list.box = list.box.isNull() ? node.box : list.box.united(node.box);
    page.nodes.push_back(std::move(list));
    return y + lineHeight;
}

/// The logotype, and the organisation's name where the logotype does not hold it.
void addOwner(Page& page, const PictureWords& words, const Type& type, const PageHead& head, const Medium& medium)
{
    if (head.logotype)
        page.nodes.push_back(head.logotype->node);
    const QString organisation = words.model().info().organisation.simplified();
    if (organisation.isEmpty() || medium.isNarrow() || (head.logotype && head.logotype->holdsName))
        return;
    const PageMargins margins = marginsFor(medium);
    const qreal right = head.logotype ? head.logotype->left : medium.size.width() - margins.side;
    const TextStyle style = headStyle(type, Weight::Regular);
    const qreal width = type.widthOf(organisation, style) + 1;
    MeasuredText text = type.measured(organisation, style, ColourToken::Soft, width);
    text.block.moveBy({right - width, margins.headTop});
    Node node;
    node.key = {{}, QStringLiteral("organisation"), {}};
    node.semantics.role = Role::Paragraph;
    node.name = organisation;
    node.box = text.block.box;
    node.texts.push_back(std::move(text.block));
    page.nodes.push_back(std::move(node));
}

/// The words, cut so that they fit.
QString onOneLine(const Type& type, const QString& words, const TextStyle& style, qreal width)
{
    QString cut = words;
    for (qsizetype letters = words.size(); letters > 3 && type.widthOf(cut, style) > width; --letters)
        cut = shortened(words, letters);
    return cut;
}

/// How far from the frame's right its name must stay to be beside a logotype that reaches down to it.
qreal besideLogotype(const PageHead& head, const QRectF& frame, qreal height)
{
    const bool reachesIt = head.logotype && head.logotype->node.box.bottom() > frame.top() - height / 2;
    return reachesIt ? frame.right() - head.logotype->left : 0;
}

/// The frame's outline and, but on its own page, its name on the upper edge.
Node frameNode(const Page& page, const PictureWords& words, const Composition& composition, const Type& type,
               const QRectF& box, const PageHead& head, bool isNarrow)
{
    Node frame = frameOutline(type, box, isNarrow);
    const Element* attitude = attitudeOf(words, composition);
    const QString name = frameNameOf(words, composition);
    frame.name = name;
    if (name.isEmpty() || (attitude && page.focus == Focus(attitude->id)))
        return frame;
    Label label; // leads nowhere where the frame has words of its own only
    label.key = {QStringLiteral("slot:frame"), QStringLiteral("pill"), {}};
    if (attitude)
        label = words.label(*attitude, QStringLiteral("pill"), QStringLiteral("frame"), false);
    label.title = label.name = name;
    const TextStyle style = headStyle(type, Weight::SemiBold);
    const qreal side = type.length(18);
    const qreal height = type.length(pillHeight);
    const qreal inset = std::max(isNarrow ? frame.radius : type.length(40), besideLogotype(head, box, height));
    const QString shown = onOneLine(type, name, style, box.width() - 2 * (inset + side));
    const qreal width = type.widthOf(shown, style) + 2 * side + 1;
    Node pill = nodeFor(label, attitude ? Role::Link : Role::Paragraph);
    pill.layer = Layer::Top;
    pill.box = QRectF(box.right() - width - inset, box.top() - height / 2, width, height);
    pill.radius = height / 2;
    pill.shapes.push_back(
        rounded(pill.box, pill.radius, Paint(ColourToken::Panel), Stroke{ColourToken::Edge, type.length(2), false}));
    MeasuredText text = type.measured(shown, style, ColourToken::Ink, width - 2 * side, false, 0, Align::Centre);
    text.block.moveBy({pill.box.left() + side, pill.box.center().y() - text.size.height() / 2});
    pill.texts.push_back(std::move(text.block));
    frame.children.push_back(std::move(pill));
    return frame;
}

/// How far the crumbs push everything down where they take more than one line.
qreal pushed(Page& page, const Medium& medium, const Type& type, const PageHead& head, const FrameMeasures& frame)
{
    const PageMargins margins = marginsFor(medium);
    const qreal whole = medium.size.width() - 2 * margins.side;
    const qreal onPhone = head.logotype ? head.logotype->left - margins.side : whole;
    const qreal end =
        addCrumbs(page, type, head.crumbs, {margins.side, margins.headTop}, medium.isNarrow() ? onPhone : whole * 0.74);
    return std::max<qreal>(end + type.length(medium.isNarrow() ? 28 : 16) - frame.top, 0);
}

} // namespace

PageArea pageArea(const PictureWords& words, const Medium& medium, const Type& type, const PageHead& head)
{
    const FrameMeasures frame = frameFor(words, medium, type);
    const qreal inset = frame.inset;
    Page apart;
    const qreal push = pushed(apart, medium, type, head, frame);
    // On a phone nothing stands beside the frame's name, so all begins beneath it
    const qreal above = medium.isNarrow() ? std::max(inset, type.length(pillHeight / 2 + beneathPill)) : inset;
    return {{frame.side + inset, frame.top + push + above},
            medium.size.width() - 2 * (frame.side + inset),
            medium.isNarrow() ? 0 : medium.size.height() - frame.top - push - frame.bottomRoom - inset - inset * 0.6};
}

void finishPage(Page& page, const PictureWords& words, const Composition& composition, const Medium& medium,
                const Type& type, const PageHead& head, Laid laid)
{
    const FrameMeasures frame = frameFor(words, medium, type);
    const PageMargins margins = marginsFor(medium);
    const PageArea area = pageArea(words, medium, type, head);
    const qreal push = pushed(page, medium, type, head, frame);
    addOwner(page, words, type, head, medium);
    const qreal contentBottom = area.origin.y() + laid.height + frame.inset * 0.6;
    const qreal bottom =
        medium.isNarrow() ? contentBottom : std::max(contentBottom, medium.size.height() - frame.bottomRoom);
    const QRectF box(frame.side, frame.top + push, medium.size.width() - 2 * frame.side, bottom - frame.top - push);
    page.nodes.push_back(frameNode(page, words, composition, type, box, head, medium.isNarrow()));
    for (Node& node : laid.nodes) {
        moveBy(node, area.origin);
        page.nodes.push_back(std::move(node));
    }
    const qreal width = medium.size.width() - 2 * margins.side;
    const qreal top = addLegend(page, words, type, {margins.side, bottom + type.length(10)}, width);
    const qreal end = addFootnote(page, words, type, {margins.side, top}, width);
    page.size = {medium.size.width(), std::max(end + type.length(6), medium.isNarrow() ? 0 : medium.size.height())};
}

} // namespace styrmodell
