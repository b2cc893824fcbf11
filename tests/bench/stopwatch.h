/// Times of ours and of the bare cost, taken in turn so that both meet the same weather on the machine.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace styrmodell
{

/// Milliseconds.
struct Times {
    double ours = 0;
    double bare = 0;
};

inline double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <class Work> double millisecondsOf(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Medians over `rounds`; one round before them is not counted.
template <class Ours, class Bare> Times timesOf(int rounds, Ours&& ours, Bare&& bare)
{
    std::vector<double> timesOfOurs;
    std::vector<double> timesOfBare;
    for (int round = 0; round <= rounds; ++round) {
        const double mine = millisecondsOf(ours);
        const double plain = millisecondsOf(bare);
        if (round == 0)
            continue;
        timesOfOurs.push_back(mine);
        timesOfBare.push_back(plain);
    }
    return {medianOf(std::move(timesOfOurs)), medianOf(std::move(timesOfBare))};
}

} // namespace styrmodell
