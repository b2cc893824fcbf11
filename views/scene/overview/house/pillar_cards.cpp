#include "views/scene/overview/house/pillar_cards.h"

#include "views/scene/overview/house/whole_names.h"
#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal cardGap = 10;
constexpr qreal nameGap = 5;
constexpr qreal slotStretch = 2; ///< the list of a slot of few fills its plate beside one of many

bool isNote(const Label& card)
{
    return !card.element && card.count.isEmpty();
}

/// Whole names where they have room, else short ones.
void shortenNames(const OverviewStyle& style, std::vector<Label>& labels, qreal room)
{
    for (Label& label : labels) {
        const Element* body = label.element ? style.words.model().find(*label.element) : nullptr;
        if (body && style.type.widthOf(label.title, style.type.cardTitle()) > room)
            label = style.words.label(*body, QStringLiteral("plate"), label.key.slot, true);
    }
}

} // namespace

Piece PillarCards::piece(const Pillar& pillar, qreal width, qreal least) const
{
    return list(type_, pillar.listKey, pillar.head.name, makers(pillar, width, least), width,
                {columns(pillar, width), pillar.areNames ? nameGap : cardGap, pillar.areNames, 0, slotStretch});
}

Piece PillarCards::filling(const Pillar& pillar, QSizeF room, const TextStyle& letters) const
{
    const qreal width = room.width();
    if (pillar.areNames)
        if (const auto whole = wholeNames(style_, pillar.cards, letters, room, type_.length(nameGap)))
            return list(type_, pillar.listKey, pillar.head.name, nameMakers(whole->names, letters, 0), width,
                        {whole->columns, nameGap, true, room.height(), slotStretch});
    return list(
        type_, pillar.listKey, pillar.head.name, makers(pillar, width, 0), width,
        {columns(pillar, width), pillar.areNames ? nameGap : cardGap, pillar.areNames, room.height(), slotStretch});
}

bool PillarCards::standWhole(const Pillar& pillar, QSizeF room, const TextStyle& letters) const
{
    return wholeNames(style_, pillar.cards, letters, room, type_.length(nameGap)).has_value();
}

qreal PillarCards::highest(const Pillar& pillar, qreal width) const
{
    qreal highest = 0;
    for (const Maker& make : makers(pillar, width, 0))
        highest = std::max(highest, make(cellWidth(pillar, width), 0).size.height());
    return highest;
}

int PillarCards::rows(const Pillar& pillar, qreal width) const
{
    const int count = columns(pillar, width);
    return (static_cast<int>(pillar.cards.size()) + count - 1) / count;
}

/// Cards of equal width beside each other; names stand whole as long as there is room beneath.
int PillarCards::columns(const Pillar& pillar, qreal width) const
{
    const auto count = static_cast<int>(pillar.cards.size());
    const bool areCounts = !pillar.cards.empty() && !pillar.cards.front().count.isEmpty();
    const bool isOneColumn = !areSlots_ && !style_.detail.isShort && width < type_.length(620);
    const qreal least = pillar.areNames ? nameWidth(pillar) : type_.length(areCounts ? 175 : 225);
    const auto room = static_cast<int>((width + type_.length(cardGap)) / (least + type_.length(cardGap)));
    const int most = isOneColumn ? 1 : std::clamp(room, 1, std::max(count, 1));
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / std::max(rows, 1);
}

/// Of the longest whole name; of a short one once titles are short.
qreal PillarCards::nameWidth(const Pillar& pillar) const
{
    if (style_.detail.isShort && style_.detail.scale < 1)
        return type_.length(150);
    qreal widest = type_.length(90);
    for (const Label& label : pillar.cards)
        widest = std::max(widest, type_.widthOf(label.title, type_.cardTitle()) + 2 * type_.side(10) + 1);
    return std::min(widest, type_.length(300));
}

qreal PillarCards::cellWidth(const Pillar& pillar, qreal width) const
{
    const int count = columns(pillar, width);
    return (width - type_.length(cardGap) * (count - 1)) / count;
}

std::vector<Maker> PillarCards::makers(const Pillar& pillar, qreal width, qreal least) const
{
    if (pillar.areNames) {
        std::vector<Label> names = pillar.cards;
        shortenNames(style_, names, cellWidth(pillar, width) - 2 * type_.side(10));
        return nameMakers(names, type_.cardTitle(), least);
    }
    std::vector<Maker> makers;
    makers.reserve(pillar.cards.size());
    for (const Label& label : pillar.cards)
        makers.emplace_back([this, label, least](qreal w, qreal h) {
            const qreal high = std::max(h, least);
            return isNote(label) ? noteTile(type_, label, w, high, style_.showsHints && label.key.role == u"empty")
                                 : card(type_, label, w, high);
        });
    return makers;
}

std::vector<Maker> PillarCards::nameMakers(const std::vector<Label>& names, const TextStyle& letters, qreal least) const
{
    std::vector<Maker> makers;
    makers.reserve(names.size());
    for (const Label& label : names)
        makers.emplace_back([this, label, letters, least](qreal w, qreal h) {
            const qreal high = std::max(h, least);
            return label.vacancy ? noteTile(type_, label, w, high, true) : nameTile(type_, label, letters, w, high);
        });
    return makers;
}

} // namespace styrmodell
