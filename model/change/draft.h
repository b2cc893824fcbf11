/// A Draft records what an operation does to a model, and yields it as one Edit.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <map>

namespace styrmodell
{

/// Reads and writes on a copy of the model; remembers each record as it was before its first write.
class Draft
{
public:
    explicit Draft(const Model& model) : now_(model) {}

    /// The model with everything that was done so far.
    const Model& model() const { return now_; }
    template <class R> const R* find(const Id<R>& id) const { return now_.find(id); }

    template <class R> void put(R record)
    {
        remember(idOf(record));
        now_.put(std::make_shared<const R>(std::move(record)));
    }
    template <class R> void remove(const Id<R>& id)
    {
        remember(id);
        now_.remove(id);
    }

    /// What was done, equal befores and afters left out. Error: it would break the data (see integrity.h).
    Result<Edit> finish(const QString& operation, const QJsonObject& args = {}) &&;

private:
    template <class R> void remember(const Id<R>& id)
    {
        remember(RecordKey::of(id), RecordChange<R>{now_.table<R>().pointer(id), nullptr});
    }
    void remember(const RecordKey& key, const Change& before);

    Model now_;
    std::map<RecordKey, Change> before_;
};

} // namespace styrmodell
