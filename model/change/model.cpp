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

const QSet<RecordKey>& Model::referrers(const RecordKey& key) const
{
    static const QSet<RecordKey> none;
    const QSet<RecordKey>* found = referrers_.find(key);
    return found ? *found : none;
}

void Model::removeReferrer(const RecordKey& key, const RecordKey& referrer)
{
    QSet<RecordKey>& all = referrers_[key];
    all.remove(referrer);
    if (all.isEmpty())
        referrers_.remove(key);
}

} // namespace styrmodell
