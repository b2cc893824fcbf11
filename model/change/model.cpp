#include "model/change/model.h"

namespace styrmodell
{

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

} // namespace styrmodell
