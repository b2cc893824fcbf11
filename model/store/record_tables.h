/// The tables of all record types in one file.
#pragma once

#include "model/store/record_table.h"

namespace styrmodell
{

/// Reads and writes whole models and changes; transactions are the caller's.
class RecordTables
{
public:
    explicit RecordTables(Database& database);

    /// Error: a row that cannot be read, named by record and member.
    Result<Model> load();
    Result<void> write(const Change& change);
    /// Writes every record of `model` into empty tables.
    Result<void> writeAll(const Model& model);

private:
    template <class Tuple> struct TablesOf;
    template <class... R> struct TablesOf<std::tuple<R...>> {
        using type = std::tuple<RecordTable<R>...>;
        static type on(Database& database) { return {RecordTable<R>(database)...}; }
    };

    Database& database_;
    TablesOf<RecordTypes>::type tables_;
};

} // namespace styrmodell
