/// The whole governance model as one value.
#pragma once

#include "model/change/table.h"
#include "model/records/visit.h"

namespace styrmodell
{

/// One table a record type and an index of who refers to whom. Copies are cheap; `put` and `remove` are for
/// `applyTo` and `Draft` only: everybody else changes a model through an operation.
class Model
{
public:
    template <class R> const Table<R>& table() const { return std::get<Table<R>>(tables_); }
    template <class R> const R* find(const Id<R>& id) const { return table<R>().find(id); }
    bool contains(const RecordKey& key) const;

    /// The one ModelInfo; its defaults where the model has none.
    const ModelInfo& info() const;
    Language language() const { return info().language == u"en" ? Language::English : Language::Swedish; }

    /// Every record that names `key` in some member, in no order.
    const QList<RecordKey>& referrers(const RecordKey& key) const;
    /// Those of type R, by id.
    template <class R> std::vector<const R*> referrersOf(const RecordKey& key) const
    {
        std::vector<const R*> found;
        for (const RecordKey& referrer : referrers(key))
            if (referrer.type == recordIndex<R>)
                found.push_back(find(Id<R>{referrer.id}));
        std::sort(found.begin(), found.end(), [](const R* a, const R* b) { return idOf(*a) < idOf(*b); });
        return found;
    }

    template <class R> void put(std::shared_ptr<const R> record)
    {
        const Id<R> id = idOf(*record);
        write(id, std::move(record));
    }
    template <class R> void remove(const Id<R>& id) { write(id, std::shared_ptr<const R>()); }

    /// Whether some record names one that is not there. Costs what is named, not how often.
    bool hasDanglingReference() const;

    bool operator==(const Model& other) const { return tables_ == other.tables_; }

private:
    template <class Tuple> struct TablesOf;
    template <class... R> struct TablesOf<std::tuple<R...>> {
        using type = std::tuple<Table<R>...>;
    };

    /// Null: removes the record. Compiled once, in model.cpp: it is long, and half of the rooms change a model.
    template <class R> void write(const Id<R>& id, std::shared_ptr<const R> record);
    template <class R> void reindex(const R* before, const R* after);
    void removeReferrer(const RecordKey& key, const RecordKey& referrer);

    TablesOf<RecordTypes>::type tables_;
    /// Each referrer once, in no order. Lists, since almost all are short: a set a record would cost more memory than
    /// the records; a long one (of a kind) is searched only when a referrer goes.
    ShardedHash<RecordKey, QList<RecordKey>> referrers_;
};

/// Calls `f` with the typed id of `key`.
template <class F> void withTypedId(const RecordKey& key, F&& f)
{
    forEachRecordType([&]<class R>() {
        if (recordIndex<R> == key.type)
            f(Id<R>{key.id});
    });
}

} // namespace styrmodell
