/// The minutes of a document, read backward in portions.
#pragma once

#include "model/document/document.h"
#include "model/document/minutes.h"

namespace styrmodell
{

/// One thing that was done.
struct Minute {
    qint64 seq = 0;   ///< the state that it left
    qint64 first = 0; ///< the oldest of its edits
    QDateTime at{};   ///< local time
    QString author{}; ///< empty: who looks at it did it
    QString sentence{};
    QSet<RecordKey> subjects{}; ///< what it was about
};

/// Remembers states on the way, so that any that was read is found again in a few steps. The document must outlive it.
class HistoryLog
{
public:
    explicit HistoryLog(Document& document);

    const std::vector<Minute>& minutes() const { return minutes_; }         ///< newest first
    const std::vector<NamedVersion>& versions() const { return versions_; } ///< oldest first
    /// Whether everything has been read, also where the rest cannot be read.
    bool isComplete() const { return isComplete_; }
    /// Why the rest cannot be read; nothing: it can.
    const std::optional<Error>& problem() const { return problem_; }

    /// Reads a portion further back.
    void readOn();
    /// Reads what came since, above what was read already.
    void readNewest();

    /// The model as it was after the edit `seq`.
    Result<Model> modelAt(qint64 seq);
    /// What stood there before and after.
    Result<MinuteDetails> detailsOf(const Minute& minute);

private:
    Result<WayBack> wayTo(qint64 seq);
    Minute minuteOf(const PastGesture& gesture) const;
    void readVersions();

    Document& document_;
    std::vector<Minute> minutes_;
    std::vector<NamedVersion> versions_;
    std::vector<WayBack> stations_; ///< states to start from, newest first; the last is how far was read
    bool isComplete_ = false;
    std::optional<Error> problem_{};
};

} // namespace styrmodell
