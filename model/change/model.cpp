#include "model/change/model.h"

#include <QVarLengthArray>

namespace styrmodell
{
namespace
{

/// Sorted, each once; most records name a handful of others.
using References = QVarLengthArray<RecordKey, 8>;

template <class R> References referencesOf(const R* record)
{
    References keys;
    if (record)
        forEachReference(*record, [&](const char*, const RecordKey& key) { keys.append(key); });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

bool Model::contains(const RecordKey& key) const
{
    bool found = false;
    withTypedId(key, [&](const auto& id) { found = find(id) != nullptr; });
    return found;
}

const ModelInfo& Model::info() const
{
    static const ModelInfo defaults;
    const ModelInfo* own = find(modelInfoId());
    return own ? *own : defaults;
}

const QList<RecordKey>& Model::referrers(const RecordKey& key) const
{
    static const QList<RecordKey> none;
    const QList<RecordKey>* found = referrers_.find(key);
    return found ? *found : none;
}

bool Model::hasDanglingReference() const
{
    bool dangles = false;
    referrers_.forEach([&](const RecordKey& key, const QList<RecordKey>&) { dangles = dangles || !contains(key); });
    return dangles;
}

void Model::removeReferrer(const RecordKey& key, const RecordKey& referrer)
{
    QList<RecordKey>& all = referrers_[key];
    std::swap(all[all.indexOf(referrer)], all.last());
    all.removeLast();
    if (all.isEmpty())
        referrers_.remove(key);
}

template <class R> void Model::reindex(const R* before, const R* after)
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

template <class R> void Model::write(const Id<R>& id, std::shared_ptr<const R> record)
{
    const R* before = find(id);
    if (!before && !record)
        return;
    reindex(before, record.get());
    auto& table = std::get<Table<R>>(tables_);
    if (record)
        table.put(std::move(record));
    else
        table.remove(id);
}

template void Model::write(const Id<ModelInfo>&, std::shared_ptr<const ModelInfo>);
template void Model::write(const Id<Kind>&, std::shared_ptr<const Kind>);
template void Model::write(const Id<RelationType>&, std::shared_ptr<const RelationType>);
template void Model::write(const Id<Element>&, std::shared_ptr<const Element>);
template void Model::write(const Id<Wording>&, std::shared_ptr<const Wording>);
template void Model::write(const Id<Relation>&, std::shared_ptr<const Relation>);
template void Model::write(const Id<Decision>&, std::shared_ptr<const Decision>);
template void Model::write(const Id<Comment>&, std::shared_ptr<const Comment>);
template void Model::write(const Id<Indicator>&, std::shared_ptr<const Indicator>);
template void Model::write(const Id<IndicatorUse>&, std::shared_ptr<const IndicatorUse>);
template void Model::write(const Id<Measurement>&, std::shared_ptr<const Measurement>);
template void Model::write(const Id<Target>&, std::shared_ptr<const Target>);
template void Model::write(const Id<FollowUp>&, std::shared_ptr<const FollowUp>);
template void Model::write(const Id<Period>&, std::shared_ptr<const Period>);
template void Model::write(const Id<Composition>&, std::shared_ptr<const Composition>);
template void Model::write(const Id<Picture>&, std::shared_ptr<const Picture>);
template void Model::write(const Id<Placement>&, std::shared_ptr<const Placement>);
template void Model::write(const Id<Story>&, std::shared_ptr<const Story>);
template void Model::write(const Id<StoryStep>&, std::shared_ptr<const StoryStep>);
template void Model::write(const Id<Theme>&, std::shared_ptr<const Theme>);
template void Model::write(const Id<RuleException>&, std::shared_ptr<const RuleException>);

} // namespace styrmodell
