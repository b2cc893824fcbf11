#include "views/scene/overview/frame_head.h"

#include "views/scene/furniture.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal chipGap = 8;
constexpr qreal titleGap = 32; ///< at least between the title and chips beside it
constexpr qreal chipsBelow = 10;
constexpr qreal noteBeside = 18;
constexpr qreal noteBelow = 2;
constexpr qreal noteShare = 0.6; ///< of the width that title and note take side by side

std::vector<Label> chipsOf(const OverviewStyle& style)
{
    if (style.detail.isSummary)
        return chipCounts(style);
    std::vector<Label> chips;
    Slot frame;
    frame.id = QStringLiteral("frame");
    frame.kinds = style.composition.frame->chips;
    for (const Element* element : membersOf(style, frame)) {
        chips.push_back(style.words.label(*element, QStringLiteral("chip"), frame.id, true));
        chips.back().paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
    }
    return chips;
}

/// Of the attitude that is still to be written.
QString nameOfKind(const OverviewStyle& style)
{
    const QList<KindId>& kinds = style.composition.frame->kinds;
    const Kind* kind = kinds.isEmpty() ? nullptr : style.words.model().find(kinds.first());
    return kind ? style.words.kind(*kind) : QString();
}

/// What the attitude's kind is for; beside the heading where there is room, else beneath it.
void addNote(Node& title, const OverviewStyle& style, const Element* attitude, const MeasuredText& heading, qreal width)
{
    const Kind* kind = attitude ? style.words.model().find(attitude->kind) : nullptr;
    if (!kind || !style.detail.explains || heading.block.paragraphs.empty())
        return;
    const QString note = asHeadline(kind->explanation.in(style.words.language()));
    if (note.isEmpty())
        return;
    const Type& type = style.type;
    const qreal room = type.length(noteBeside);
    const bool isBeside = heading.size.width() + room + type.widthOf(note, type.body()) <= width * noteShare;
    const auto baselineOf = [](const MeasuredText& text) {
        return text.block.paragraphs.front().lines.front().start.y();
    };
    MeasuredText soft = type.measured(note, type.body(), ColourToken::Soft, width);
    if (isBeside)
        soft.block.moveBy({heading.size.width() + room, baselineOf(heading) - baselineOf(soft)});
    else
        soft.block.moveBy({0, heading.size.height() + type.length(noteBelow)});
    title.box = title.box.united(soft.block.box);
    title.texts.push_back(std::move(soft.block));
}

Node titleNode(const OverviewStyle& style, qreal width)
{
    const Element* attitude = attitudeOf(style.words, style.composition);
    Node title;
    if (attitude)
        title = nodeFor(style.words.label(*attitude, QStringLiteral("heading"), QStringLiteral("frame"), false),
                        Role::Heading);
    else
        title.key = {QStringLiteral("slot:frame"), QStringLiteral("heading"), {}};
    title.semantics = {Role::Heading, 2};
    const QString name = frameNameOf(style.words, style.composition);
    title.name = name.isEmpty() ? nameOfKind(style) : name;
    title.radius = style.type.length(6);
    MeasuredText heading = style.type.measured(shortened(title.name), style.type.hero(26), ColourToken::Ink, width);
    title.box = QRectF(QPointF(0, 0), heading.size);
    addNote(title, style, attitude, heading, width);
    title.texts.insert(title.texts.begin(), std::move(heading.block));
    return title;
}

qreal widthOf(const Type& type, const std::vector<Label>& chips, qreal most)
{
    qreal width = -type.length(chipGap);
    for (const Label& label : chips)
        width += chip(type, label, most).size.width() + type.length(chipGap);
    return width;
}

} // namespace

Node frameHead(const OverviewStyle& style, qreal width, qreal inset)
{
    const Type& type = style.type;
    const qreal above = std::max(inset * 0.5, type.length(12));
    const qreal inner = width - 2 * inset;
    Node title = titleNode(style, inner);
    Node frame;
    frame.name = title.name;
    frame.description = title.description;
    const std::vector<Label> labels = chipsOf(style);
    const qreal chipsWidth = widthOf(type, labels, inner);
    const bool isBeside = title.box.width() + type.length(titleGap) + chipsWidth <= inner;
    Piece row;
    if (!labels.empty())
        row = chipLines(type, {QStringLiteral("slot:frame"), QStringLiteral("chips"), {}}, frame.name, labels,
                        isBeside ? chipsWidth + 1 : inner);
    const qreal titleHeight = title.box.height();
    qreal height = std::max(titleHeight, isBeside ? row.size.height() : 0);
    moveBy(title, {inset, above + (height - titleHeight) / 2});
    if (isBeside)
        moveBy(row.node, {inset + inner - chipsWidth, above + (height - row.size.height()) / 2});
    else
        moveBy(row.node, {inset, above + height + type.length(chipsBelow)});
    if (!isBeside && !labels.empty())
        height += type.length(chipsBelow) + row.size.height();
    frame.children.push_back(std::move(title));
    if (!labels.empty())
        frame.children.push_back(std::move(row.node));
    frame.box = QRectF(0, 0, width, height + above + type.length(14));
    return frame;
}

} // namespace styrmodell
