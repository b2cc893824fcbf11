/// The table `edit`: append-only.
#pragma once

#include "model/store/database.h"
#include "model/store/journal.h"

#include <functional>

namespace styrmodell
{

/// Reads and writes the journal; transactions are the caller's.
class JournalTable
{
public:
    explicit JournalTable(Database& database);

    /// 0: no edit yet.
    Result<qint64> head();
    Result<void> append(const Edit& edit, qint64 seq);
    /// Newest first, until `visit` returns false. `author`: only hers; empty: everybody's.
    Result<void> walk(const QString& author, const std::function<bool(const JournalEntry&)>& visit);
    /// Error: no such edit.
    Result<JournalEntry> entryOf(qint64 seq);
    /// Error: no such edit; one that cannot be read.
    Result<std::vector<JournalChange>> changesOf(qint64 seq);

private:
    KeptStatement head_;
    KeptStatement insert_;
    KeptStatement walkAll_;
    KeptStatement walkAuthor_;
    KeptStatement entry_;
    KeptStatement changes_;
};

} // namespace styrmodell
