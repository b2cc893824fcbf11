/// Finds the record that one without an id is.
#pragma once

#include "model/change/draft.h"
#include "model/records/telling_members.h"

#include <QHash>

namespace styrmodell
{

/// The records of one type by their telling members, as they were when the index was first asked.
template <class R> class TellingIndex
{
public:
    /// The id of the record that has the same telling members, else one made from them.
    Id<R> idFor(const R& record, const Draft& draft)
    {
        const auto key = [](const R& r) { return tellingMembers(r).join(u'\n'); };
        if (known_.isEmpty())
            for (const R* known : draft.model().template table<R>().sorted())
                if (const QString members = key(*known); !known_.contains(members))
                    known_.insert(members, known->id);
        if (const auto found = known_.constFind(key(record)); found != known_.constEnd())
            return *found;
        // Taken by a record that has other members by now: the next free one.
        Id<R> id{freshId(derivedId(tellingMembers(record)),
                         [&](const QString& text) { return draft.find(Id<R>{text}) != nullptr; })};
        known_.insert(key(record), id);
        return id;
    }

private:
    QHash<QString, Id<R>> known_;
};

} // namespace styrmodell
