#include "model/queries/elements_called.h"

#include "model/queries/order.h"
#include "model/queries/word_matcher.h"

#include <algorithm>
#include <map>

namespace styrmodell
{

std::vector<const Element*> elementsCalled(const Model& model, const QString& words,
                                           const std::function<bool(const Element&)>& accepts, size_t most)
{
    WordMatcher matcher(words);
    const auto rankOf = [&](const Element& element) -> std::optional<HitRank> {
        if (matcher.isEmpty())
            return HitRank::Contains;
        const auto title = matcher.rankIn(readable(element.title));
        return title ? title : matcher.rankIn(readable(element.shortTitle));
    };
    std::map<HitRank, std::vector<const Element*>> ranked;
    model.table<Element>().forEach([&](const Element& element) {
        if (const auto rank = rankOf(element); rank && accepts(element))
            ranked[*rank].push_back(&element);
    });
    std::vector<const Element*> found;
    for (auto& [rank, elements] : ranked) {
        sortElements(model, elements);
        found.insert(found.end(), elements.begin(), elements.end());
    }
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace styrmodell
