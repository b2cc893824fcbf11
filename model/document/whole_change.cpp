#include "model/document/whole_change.h"

#include "model/records/json/read_json.h"

namespace styrmodell
{
namespace
{

using Whole = Result<std::optional<Change>>;

/// `members` read onto a record as it is, or into a new one where `base` is none.
template <class R> Result<R> recordOf(const R* base, const QJsonObject& members)
{
    R record = base ? *base : R{};
    if (const ReadProblem problem = base ? readChanges(members, record) : readMembers(members, record))
        return *problem;
    return record;
}

template <class R> Whole whole(std::shared_ptr<const R> present, const JournalChange& change)
{
    if ((present != nullptr) != change.after.has_value())
        return std::optional<Change>{};
    if (present) {
        const auto left = recordOf<R>(change.before ? present.get() : nullptr, *change.after);
        if (!left)
            return left.error();
        if (!(*left == *present))
            return std::optional<Change>{};
    }
    if (!change.before)
        return std::optional<Change>(RecordChange<R>{nullptr, std::move(present)});
    auto former = recordOf<R>(present.get(), *change.before);
    if (!former)
        return former.error();
    return std::optional<Change>(RecordChange<R>{std::make_shared<const R>(*std::move(former)), std::move(present)});
}

} // namespace

Result<std::optional<Change>> wholeChange(const Model& after, const JournalChange& change)
{
    Whole found = std::optional<Change>{};
    withTypedId(change.key, [&]<class R>(const Id<R>& id) { found = whole<R>(after.table<R>().pointer(id), change); });
    return found;
}

} // namespace styrmodell
