#include "views/scene/overview/house/whole_names.h"

#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

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
    qreal widest = 0;
    qreal highest = 0;
    for (const Label& name : names) {
        if (name.vacancy)
            return std::nullopt;
        whole.names.push_back(wholeName(style, name));
        const QString& title = whole.names.back().title;
        widest = std::max(widest, type.widthOf(title, letters) + 2 * type.side(10) + 1);
    }
    for (const Label& name : whole.names)
        highest = std::max(highest, nameTile(type, name, letters, widest, 0).size.height());
    const auto most = static_cast<int>((room.width() + gap) / (widest + gap));
    if (most < 1 || names.empty())
        return std::nullopt;
    const auto count = static_cast<int>(names.size());
    const int rows = (count + most - 1) / most;
    if (rows * highest + (rows - 1) * gap > room.height())
        return std::nullopt;
    whole.columns = (count + rows - 1) / rows;
    return whole;
}

} // namespace styrmodell
