#include "model/change/edit.h"

namespace styrmodell
{

RecordKey keyOf(const Change& change)
{
    return std::visit([](const auto& c) { return RecordKey::of(c.id()); }, change);
}

std::vector<Change> inverse(const std::vector<Change>& changes)
{
    std::vector<Change> backward;
    backward.reserve(changes.size());
    for (const Change& change : changes)
        std::visit(
            [&](const auto& c) {
                auto swapped = c;
                std::swap(swapped.before, swapped.after);
                backward.emplace_back(std::move(swapped));
            },
            change);
    return backward;
}

void applyTo(Model& model, const std::vector<Change>& changes)
{
    for (const Change& change : changes)
        std::visit(
            [&](const auto& c) {
                if (c.after)
                    model.put(c.after);
                else
                    model.remove(c.id());
            },
            change);
}

} // namespace styrmodell
