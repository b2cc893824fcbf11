#include "model/store/record_tables.h"

namespace styrmodell
{

RecordTables::RecordTables(Database& database) : database_(database), tables_(TablesOf<RecordTypes>::on(database)) {}

Result<Model> RecordTables::load()
{
    Model model;
    Result<void> loaded;
    forEachRecordType([&]<class R>() {
        if (loaded)
            loaded = std::get<RecordTable<R>>(tables_).load(database_, model);
    });
    if (!loaded)
        return loaded.error();
    return model;
}

Result<void> RecordTables::write(const Change& change)
{
    return std::visit([&]<class R>(const RecordChange<R>& c) { return std::get<RecordTable<R>>(tables_).write(c); },
                      change);
}

Result<void> RecordTables::writeAll(const Model& model)
{
    Result<void> written;
    forEachRecordType([&]<class R>() {
        for (const R* record : model.table<R>().sorted())
            if (written)
                written = std::get<RecordTable<R>>(tables_).write({nullptr, model.table<R>().pointer(idOf(*record))});
    });
    return written;
}

} // namespace styrmodell
