/// The whole governance model as one value.
#pragma once

#include "model/change/table.h"
#include "model/records/visit.h"

#include <QVarLengthArray>

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
        reindex(table<R>().find(idOf(*record)), record.get());
        std::get<Table<R>>(tables_).put(std::move(record));
    }
    template <class R> void remove(const Id<R>& id)
    {
        if (!find(id))
            return;
        reindex(table<R>().find(id), static_cast<const R*>(nullptr));
        std::get<Table<R>>(tables_).remove(id);
    }

    /// Whether some record names one that is not there. Costs what is named, not how often.
    bool hasDanglingReference() const;

    bool operator==(const Model& other) const { return tables_ == other.tables_; }

private:
    template <class Tuple> struct TablesOf;
    template <class... R> struct TablesOf<std::tuple<R...>> {
        using type = std::tuple<Table<R>...>;
    };

    /// Sorted, each once; most records name a handful of others.
    using References = QVarLengthArray<RecordKey, 8>;

    template <class R> static References referencesOf(const R* record)
    {
        References keys;
        if (record)
            forEachReference(*record, [&](const char*, const RecordKey& key) { keys.append(key); });
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }
    template <class R> void reindex(const R* before, const R* after)
    {
        const RecordKey self = RecordKey::of(idOf(before ? *before : *after));
        const References old = referencesOf(before);
        const References now = referencesOf(after);
        for (const RecordKey& key : old)
            if (!std::binary_search(now.begin(), now.end(), key))
                removeReferrer(key, self);
        for (const RecordKey& key : now)
            if (!std::binary_search(old.begin(), old.end(), key))
                referrers_[key].append(self);
    }
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
