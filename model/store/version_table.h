/// The table `version`: names for points of the journal.
#pragma once

#include "model/store/database.h"

#include <QDateTime>

#include <vector>

namespace styrmodell
{

/// A state of the model that was given a name: the one after the edit `seq`, 0 for the one the file began with.
struct NamedVersion {
    QString name{};
    QString note{};
    QDateTime at{}; ///< UTC
    qint64 seq = 0;
    bool operator==(const NamedVersion&) const = default;
};

/// Reads and writes names; transactions are the caller's.
class VersionTable
{
public:
    explicit VersionTable(Database& database);

    /// Oldest first.
    Result<std::vector<NamedVersion>> all();
    /// Error: the name is taken.
    Result<void> add(const NamedVersion& version);

private:
    KeptStatement all_;
    KeptStatement insert_;
};

} // namespace styrmodell
