/// Chance that falls the same everywhere: the standard's distributions differ between libraries, its engine does not.
#pragma once

#include <QString>

#include <cstdint>
#include <random>
#include <vector>

namespace styrmodell
{

class Chance
{
public:
    explicit Chance(std::uint32_t seed) : engine_(seed) {}

    /// 0 to count - 1; `count` is at least 1.
    size_t below(size_t count) { return engine_() % count; }
    /// First to last, both included.
    int between(int first, int last)
    {
        const auto count = static_cast<std::uint32_t>(last - first) + 1;
        return first + static_cast<int>(engine_() % count);
    }
    bool percent(int likelihood) { return between(1, 100) <= likelihood; }
    template <class T> const T& oneOf(const std::vector<T>& all) { return all[below(all.size())]; }

private:
    std::mt19937 engine_;
};

} // namespace styrmodell
