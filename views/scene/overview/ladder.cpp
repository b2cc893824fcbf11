#include "views/scene/overview/ladder.h"

#include <array>

namespace styrmodell
{
namespace
{

constexpr int allNames = 1000;
constexpr std::array<OverviewDetail, 15> ladder{{{true, false, allNames},
                                                 {true, false, allNames, 0.94},
                                                 {true, false, allNames, 0.88},
                                                 {false, false, allNames},
                                                 {false, true, allNames},
                                                 {false, true, allNames, 0.9},
                                                 {false, true, allNames, 0.8},
                                                 {false, true, 48, 0.8},
                                                 {false, true, 24, 0.8},
                                                 {false, true, 12, 0.8},
                                                 {false, true, 8, 0.8},
                                                 {false, true, 6, 0.8},
                                                 {false, true, 4, 0.8},
                                                 {false, true, 3, 0.8},
                                                 {false, true, 1, 0.8}}};
constexpr std::array<OverviewDetail, 2> roomy{{{true, false, allNames, 1.22}, {true, false, allNames, 1.1}}};
constexpr size_t fewElements = 60; ///< of which larger letters may leave room
constexpr size_t longestStep = 7;  ///< all names, some of them many
// With words beneath the titles, more of them first.
constexpr std::array<OverviewDetail, 6> saying{{{true, false, allNames, 1, false, 240},
                                                {true, false, allNames, 0.88, false, 240},
                                                {false, false, allNames, 0.94, false, 240},
                                                {false, false, allNames, 0.88, false, 140},
                                                {false, true, allNames, 0.9, false, 140},
                                                {false, true, allNames, 0.8, false, 90}}};
constexpr std::array<OverviewDetail, 11> presentingLadder{{{true, false, allNames},
                                                           {true, false, allNames, 0.88},
                                                           {false, false, allNames},
                                                           {false, true, allNames},
                                                           {false, false, 12, 1, true},
                                                           {false, true, 12, 0.9, true},
                                                           {false, true, 12, 0.8, true},
                                                           {false, true, 8, 0.8, true},
                                                           {false, true, 6, 0.8, true},
                                                           {false, true, 3, 0.8, true},
                                                           {false, true, 1, 0.8, true}}};

// How many times too high a page is that no smaller letters, or no shorter titles, would make fit.
constexpr qreal hopelessInFull = 3;
constexpr qreal hopelessInShort = 2.2;

} // namespace

Ladder ladderFor(const Medium& medium, std::optional<Detail> detail, size_t elements)
{
    Ladder whole;
    whole.growsFrom = longestStep;
    if (medium.isPresented)
        whole.steps.assign(presentingLadder.begin(), presentingLadder.end());
    else
        whole.steps.assign(ladder.begin(), ladder.end());
    const bool isSaying = detail && detail != Detail::Titles;
    if (elements <= fewElements && !isSaying && !medium.isPresented && !medium.isNarrow()) {
        whole.steps.insert(whole.steps.begin(), roomy.begin(), roomy.end());
        whole.roomy = roomy.size();
        whole.growsFrom += roomy.size();
    }
    if (detail == Detail::Titles)
        for (OverviewDetail& step : whole.steps)
            step.explains = false;
    if (isSaying) {
        whole.steps.insert(whole.steps.begin(), saying.begin(), saying.end());
        whole.growsFrom = saying.size() - 1;
    }
    return whole;
}

size_t nextStep(const std::vector<OverviewDetail>& steps, size_t step, qreal excess)
{
    const bool wasShort = steps[step].isShort;
    const auto isHopeless = [&](const OverviewDetail& detail) {
        if (detail.isSummary)
            return false;
        return detail.isShort ? wasShort && detail.namesAtMost >= allNames && excess > hopelessInShort
                              : excess > hopelessInFull;
    };
    size_t next = step + 1;
    while (next + 1 < steps.size() && isHopeless(steps[next]))
        ++next;
    return next;
}

} // namespace styrmodell
