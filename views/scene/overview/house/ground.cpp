// The ground: a sand plate with what everything stands on.
#include "model/queries/prose.h"
#include "views/scene/overview/centred.h"
#include "views/scene/overview/holdings.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int platesAtMost = 6; ///< in a row

/// What stands in words, and what as plates.
struct GroundParts {
    std::vector<const Element*> written{};
    std::vector<Label> plates{};
};

/// The first words of an element's text; else what its kind is for.
QString explanationOf(const OverviewStyle& style, const Element& element)
{
    if (!style.detail.explains)
        return {};
    for (const Prose& prose : proseOf(element.text))
        if (prose.role == Prose::Role::Paragraph)
            return shortened(prose.whole());
    const Kind* kind = style.words.model().find(element.kind);
    return kind ? kind->explanation.in(style.words.language()).simplified() : QString();
}

Label plateLabel(const OverviewStyle& style, const Slot& slot, const Element& element)
{
    Label label = style.words.label(element, QStringLiteral("plate"), slot.key(), style.detail.isShort);
    const Paint line = label.paints.isFilled ? label.paints.line : Paint(ColourToken::Edge);
    label.paints = {ColourToken::Panel, ColourToken::Ink, line, ColourToken::Panel, false};
    return label;
}

/// What lies in a plate stands beneath its title; more than one thing is counted.
QString heldLine(const OverviewStyle& style, const Slot& slot, const std::vector<const Element*>& held)
{
    if (held.size() == 1 && style.detail.explains)
        return style.words.title(*held.front(), true);
    const Kind* kind = style.words.model().find(slot.inside.first());
    if (held.empty() || !kind)
        return {};
    const QString name = held.size() == 1 ? style.words.kind(*kind) : style.words.plural(*kind);
    return QStringLiteral("%1 %2").arg(held.size()).arg(style.words.inSentence(name));
}

GroundParts partsOf(const OverviewStyle& style, const Slot& slot)
{
    GroundParts parts;
    const std::vector<const Element*> members = membersOf(style, slot);
    if (slot.inside.isEmpty() && !slot.groupBy && members.size() == 1)
        parts.written = members;
    else if (slot.inside.isEmpty())
        parts.plates = memberLabels(style, slot);
    else
        for (const Holding& holding : holdingsOf(style, slot)) {
            if (!holding.member) {
                parts.written = holding.held;
                continue;
            }
            parts.plates.push_back(plateLabel(style, slot, *holding.member));
            if (const QString line = heldLine(style, slot, holding.held); !line.isEmpty())
                parts.plates.back().lines = {line};
        }
    if (parts.written.size() > 1) {
        for (const Element* element : parts.written)
            parts.plates.push_back(plateLabel(style, slot, *element));
        parts.written.clear();
    }
    for (Label& label : parts.plates)
        label.paints = {ColourToken::Panel, ColourToken::Ink,
                        label.paints.isFilled ? label.paints.line : Paint(ColourToken::Edge), ColourToken::Panel,
                        false};
    parts.plates = limited(style, slot, std::move(parts.plates));
    if (parts.plates.empty() && parts.written.empty())
        parts.plates.push_back(emptyLabel(style, slot, false));
    return parts;
}

/// The title, large, and its explaining line beside it, or beneath where it does not fit there.
Piece writtenPiece(const OverviewStyle& style, const Slot& slot, const Element& element, qreal width)
{
    const Type& type = style.type;
    const Label label = style.words.label(element, QStringLiteral("plate"), slot.key(), style.detail.isShort);
    const TextStyle titleStyle = type.hero(26);
    const QString note = explanationOf(style, element);
    const qreal titleWidth = type.widthOf(label.title, titleStyle);
    const qreal noteLeft = titleWidth + type.length(32);
    const bool isBeside = titleWidth < width * 0.5 && type.widthOf(note, type.body()) <= 2 * (width - noteLeft);
    Piece piece{nodeFor(label, Role::Paragraph), {}};
    MeasuredText title = type.measured(label.title, titleStyle, ColourToken::Ink, width);
    qreal height = title.size.height();
    if (label.isEditable)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"),
                          QRectF(0, 0, isBeside ? titleWidth + 1 : width, height), titleStyle, ColourToken::Ink};
    const QString said = label.tag.isEmpty() ? note
                         : note.isEmpty()    ? label.tag
                                             : label.tag + QStringLiteral(" · ") + note;
    if (!said.isEmpty()) {
        TextStyle body = type.body();
        body.lineHeight = 1.3;
        MeasuredText text = type.measured(said, body, ColourToken::Soft, isBeside ? width - noteLeft : width);
        text.block.moveBy(isBeside ? QPointF(noteLeft, std::max<qreal>(0, (height - text.size.height()) / 2))
                                   : QPointF(0, height + type.length(4)));
        if (isBeside && text.size.height() > height)
            title.block.moveBy({0, (text.size.height() - height) / 2});
        height = isBeside ? std::max(height, text.size.height()) : height + type.length(4) + text.size.height();
        piece.node.texts.push_back(std::move(text.block));
    }
    piece.node.texts.insert(piece.node.texts.begin(), std::move(title.block));
    piece.size = {width, height};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(6);
    return piece;
}

Piece platesPiece(const OverviewStyle& style, const Slot& slot, const std::vector<Label>& labels, qreal width,
                  qreal height)
{
    const Type& type = style.type;
    std::vector<Maker> makers;
    makers.reserve(labels.size());
    for (const Label& label : labels)
        makers.emplace_back([&style, label](qreal w, qreal h) {
            const qreal least = std::max(h, style.type.length(44));
            const bool isNote = !label.element && label.count.isEmpty();
            return isNote ? noteTile(style.type, label, w, least, style.showsHints && label.key.role == u"empty")
                          : centredPlate(style.type, label, style.type.plateTitle(), w, least);
        });
    const int columns = plateColumns(type, labels, type.plateTitle(), width, type.length(12), platesAtMost);
    return list(type, {QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}}, headingOf(style, slot),
                makers, width, {columns, 12, false, height, 0.4});
}

/// Slots within stand on the sand as pillars.
Piece storeyPiece(Storey storey, qreal width)
{
    Piece piece{{}, {width, storey.block.height}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.children = std::move(storey.block.nodes);
    return piece;
}

void fill(const OverviewStyle& style, const Slot& slot, Column& column, qreal height)
{
    const qreal gap = style.type.length(12);
    if (!slot.slots.isEmpty()) {
        Piece pillars = storeyPiece(pillarStorey(style, slot, column.width(), height), column.width());
        pillars.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("ground"), {}};
        column.piece(std::move(pillars));
        return;
    }
    const GroundParts parts = partsOf(style, slot);
    if (areOnlyCounted(parts.plates) && parts.written.empty()) {
        Label all = countedLabel(style, slot);
        all.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
        column.piece(platesPiece(style, slot, {all}, column.width(), height));
        return;
    }
    column.piece(overLineHeading(style, slot, column.width(), ColourToken::Soft, Align::Left));
    column.space(style.type.length(6));
    for (const Element* element : parts.written)
        column.piece(writtenPiece(style, slot, *element, column.width()));
    if (parts.plates.empty())
        return;
    column.space(parts.written.empty() ? style.type.length(4) : gap);
    column.piece(platesPiece(style, slot, parts.plates, column.width(), height > 0 ? height - column.height() : 0));
}

} // namespace

Storey groundStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const Type& type = style.type;
    const QPointF corner(type.side(30), type.length(20));
    Column column(type, width - 2 * corner.x());
    fill(style, slot, column, height > 0 ? height - 2 * corner.y() : 0);
    const qreal total = std::max(column.height() + 2 * corner.y(), height);
    Node node;
    node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    node.semantics.role = Role::Group;
    node.name = headingOf(style, slot);
    node.layer = Layer::Panel;
    node.box = QRectF(0, 0, width, total);
    node.radius = type.length(14);
    node.shapes.push_back(
        rounded(node.box, node.radius, Paint(ColourToken::Sand), Stroke{ColourToken::Edge, type.length(2.5), false}));
    column.pourInto(node, {corner.x(), (total - column.height()) / 2});
    Storey storey;
    storey.block = {{node}, total, {{slot.key(), node.box}}};
    return storey;
}

} // namespace styrmodell
