/// A copyable table of records: copies share their content until one of them is written to.
#pragma once

#include "model/records/records.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace styrmodell
{

/// Hash map in 256 shards; a write after a copy detaches one shard only. Its order is never seen.
template <class Key, class Value> class ShardedHash
{
public:
    const Value* find(const Key& key) const
    {
        const auto& shard = shards_[shardOf(key)];
        const auto found = shard.constFind(key);
        return found == shard.constEnd() ? nullptr : &*found;
    }
    Value& operator[](const Key& key) { return shards_[shardOf(key)][key]; }
    /// Whether the key is new.
    bool insert(const Key& key, Value value)
    {
        auto& shard = shards_[shardOf(key)];
        const auto before = shard.size();
        shard.insert(key, std::move(value));
        return shard.size() != before;
    }
    void remove(const Key& key) { shards_[shardOf(key)].remove(key); }
    template <class Visit> void forEach(Visit visit) const
    {
        for (const auto& shard : shards_)
            for (auto it = shard.cbegin(); it != shard.cend(); ++it)
                visit(it.key(), it.value());
    }

private:
    /// By the end of the id, where ids differ: a whole hash is the inner table's, and as costly as all the rest here.
    static size_t shardOf(const Key& key)
    {
        size_t mixed = 0;
        for (const QChar c : QStringView(textOf(key)).last(std::min<qsizetype>(textOf(key).size(), 6)))
            mixed = mixed * 131 + c.unicode();
        return (mixed ^ (mixed >> 8U)) & 255U;
    }
    template <class R> static const QString& textOf(const Id<R>& id) { return id.text; }
    static const QString& textOf(const RecordKey& key) { return key.id; }

    std::array<QHash<Key, Value>, 256> shards_;
};

/// The records of one type by id.
template <class R> class Table
{
public:
    using Pointer = std::shared_ptr<const R>;

    qsizetype size() const { return size_; }
    const R* find(const Id<R>& id) const
    {
        const Pointer* found = hash_.find(id);
        return found ? found->get() : nullptr;
    }
    Pointer pointer(const Id<R>& id) const
    {
        const Pointer* found = hash_.find(id);
        return found ? *found : nullptr;
    }
    void put(Pointer record)
    {
        const Id<R> id = idOf(*record);
        size_ += hash_.insert(id, std::move(record)) ? 1 : 0;
    }
    void remove(const Id<R>& id)
    {
        if (hash_.find(id)) {
            hash_.remove(id);
            --size_;
        }
    }
    /// In no order.
    template <class Visit> void forEach(Visit visit) const
    {
        hash_.forEach([&](const Id<R>&, const Pointer& record) { visit(*record); });
    }
    /// By id.
    std::vector<const R*> sorted() const
    {
        std::vector<const R*> all;
        all.reserve(static_cast<size_t>(size_));
        forEach([&](const R& record) { all.push_back(&record); });
        std::sort(all.begin(), all.end(), [](const R* a, const R* b) { return idOf(*a) < idOf(*b); });
        return all;
    }
    bool operator==(const Table& other) const
    {
        bool equal = size_ == other.size_;
        forEach([&](const R& record) {
            const R* twin = equal ? other.find(idOf(record)) : nullptr;
            equal = twin && (twin == &record || *twin == record);
        });
        return equal;
    }

private:
    ShardedHash<Id<R>, Pointer> hash_;
    qsizetype size_ = 0;
};

} // namespace styrmodell
