#include "views/panels/history/history_log.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Read at once: more than a screen holds, and few enough to start from anywhere among them.
constexpr int portion = 60;
/// Walked in a moment; a state kept costs some 50 kB.
constexpr qint64 editsBetweenStations = 400;

} // namespace

HistoryLog::HistoryLog(Document& document) : document_(document), stations_{document.wayBack()}
{
    isComplete_ = stations_.front().isAtBeginning();
    readVersions();
}

void HistoryLog::readVersions()
{
    if (auto versions = document_.versions())
        versions_ = *std::move(versions);
}

Minute HistoryLog::minuteOf(const PastGesture& gesture) const
{
    const JournalEntry& entry = gesture.entry;
    return {entry.seq,
            gesture.first,
            entry.at.toLocalTime(),
            entry.author == document_.author() ? QString() : entry.author,
            styrmodell::minuteOf(gesture),
            subjectsOf(gesture)};
}

void HistoryLog::readOn()
{
    if (isComplete_)
        return;
    WayBack way = stations_.back();
    for (int i = 0; i < portion && !way.isAtBeginning(); ++i) {
        const auto gesture = way.passGesture();
        if (!gesture) {
            problem_ = gesture.error();
            isComplete_ = true;
            return;
        }
        minutes_.push_back(minuteOf(*gesture));
    }
    isComplete_ = way.isAtBeginning();
    const bool isNear = stations_.size() > 1 && stations_.end()[-2].seq() - way.seq() < editsBetweenStations;
    if (isNear)
        stations_.pop_back();
    stations_.push_back(std::move(way));
}

void HistoryLog::readNewest()
{
    readVersions();
    const qint64 known = stations_.front().seq();
    WayBack way = document_.wayBack();
    if (way.seq() == known)
        return;
    const bool isFirst = minutes_.empty();
    WayBack newest = way;
    std::vector<Minute> newer;
    while (way.seq() > known) {
        const auto gesture = way.passGesture();
        if (!gesture) {
            problem_ = gesture.error();
            return;
        }
        newer.push_back(minuteOf(*gesture));
    }
    // A gesture that went on is told anew
    std::erase_if(minutes_, [&](const Minute& minute) { return minute.first >= newer.back().first; });
    minutes_.insert(minutes_.begin(), newer.begin(), newer.end());
    if (isFirst) {
        stations_ = {std::move(newest), std::move(way)};
        isComplete_ = stations_.back().isAtBeginning();
    } else if (newest.seq() - stations_[1].seq() < editsBetweenStations) {
        stations_.front() = std::move(newest);
    } else {
        stations_.insert(stations_.begin(), std::move(newest));
    }
}

Result<WayBack> HistoryLog::wayTo(qint64 seq)
{
    const auto later = std::find_if(stations_.rbegin(), stations_.rend(),
                                    [&](const WayBack& station) { return station.seq() >= seq; });
    WayBack way = *later;
    if (const auto gone = way.goTo(seq); !gone)
        return gone.error();
    return way;
}

Result<Model> HistoryLog::modelAt(qint64 seq)
{
    const auto way = wayTo(seq);
    if (!way)
        return way.error();
    return way->model();
}

Result<MinuteDetails> HistoryLog::detailsOf(const Minute& minute)
{
    auto way = wayTo(minute.seq);
    if (!way)
        return way.error();
    const auto gesture = way->passGesture();
    if (!gesture)
        return gesture.error();
    return styrmodell::detailsOf(*gesture);
}

} // namespace styrmodell
