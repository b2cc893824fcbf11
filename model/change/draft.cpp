#include "model/change/draft.h"

#include "model/change/integrity.h"

namespace styrmodell
{

void Draft::remember(const RecordKey& key, const Change& before)
{
    before_.try_emplace(key, before);
}

Result<Edit> Draft::finish(const QString& operation, const QJsonObject& args) &&
{
    Edit edit;
    edit.operation = operation;
    edit.args = args;
    for (auto& former : before_)
        std::visit(
            [&]<class R>(RecordChange<R>& c) {
                c.after = now_.table<R>().pointer(Id<R>{former.first.id});
                const bool isSame = c.before && c.after ? *c.before == *c.after : c.before == c.after;
                if (!isSame)
                    edit.changes.emplace_back(std::move(c));
            },
            former.second);
    if (auto broken = firstViolation(now_, edit.changes))
        return *std::move(broken);
    return edit;
}

} // namespace styrmodell
