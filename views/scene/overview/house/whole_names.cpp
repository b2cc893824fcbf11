#include "views/scene/overview/house/whole_names.h"

#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int mostColumns = 6;

Label wholeName(const OverviewStyle& style, const Label& name)
{
    const Element* body = name.element ? style.words.model().find(*name.element) : nullptr;
    return body ? style.words.label(*body, name.key.role, name.key.slot, false) : name;
}

} // namespace

std::optional<WholeNames> wholeNames(const OverviewStyle& style, const std::vector<Label>& names,
                                     const TextStyle& letters, QSizeF room, qreal gap)
{
    const Type& type = style.type;
    WholeNames whole;
    qreal widest = 0; // of a word that may not be broken
    for (const Label& name : names) {
        if (name.vacancy)
            return std::nullopt;
        whole.names.push_back(wholeName(style, name));
        for (const QString& word : whole.names.back().title.split(u' '))
            widest = std::max(widest, type.widthOf(word, letters) + 2 * type.side(10) + 1);
    }
    const auto count = static_cast<int>(names.size());
    const int most = std::min({count, mostColumns, static_cast<int>((room.width() + gap) / (widest + gap))});
    for (int columns = most; columns > 0; --columns) {
        const qreal width = (room.width() - (columns - 1) * gap) / columns;
        const int rows = (count + columns - 1) / columns;
        qreal highest = 0;
        for (const Label& name : whole.names)
            highest = std::max(highest, nameTile(type, name, letters, width, 0).size.height());
        if (rows * highest + (rows - 1) * gap > room.height())
            continue;
        whole.columns = (count + rows - 1) / rows;
        return whole;
    }
    return std::nullopt;
}

} // namespace styrmodell
