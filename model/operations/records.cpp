#include "model/operations/records.h"

#include <QCoreApplication>
#include <QSet>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

/// Takes every mention of `gone` out of a record; `isLost` if the record cannot be without it.
class MentionRemover
{
public:
    explicit MentionRemover(const QSet<RecordKey>& gone) : gone_(gone) {}
    bool isLost = false;

    template <class T> void operator()(const char* name, T& member, Presence presence = Presence::Optional)
    {
        if (std::string_view(name) != "id")
            clean(member, presence);
    }

private:
    template <class T> bool isGone(const T& value) const
    {
        if constexpr (detail::IsId<T>::value)
            return gone_.contains(RecordKey::of(value));
        else if constexpr (std::is_same_v<T, End>)
            return std::visit([&](const auto& id) { return isGone(id); }, value);
        else
            return false;
    }

    template <class T> void clean(T& member, Presence presence)
    {
        if constexpr (detail::IsId<T>::value || std::is_same_v<T, End>) {
            isLost = isLost || (presence != Presence::Optional && isGone(member));
        } else if constexpr (detail::IsOptional<T>::value) {
            if (member && isGone(*member))
                member.reset();
            else if (member)
                clean(*member, presence);
        } else if constexpr (detail::IsList<T>::value) {
            member.removeIf([&](const auto& item) { return isGone(item); });
            for (auto& item : member)
                clean(item, presence);
        } else if constexpr (Described<T>) {
            describe(*this, member);
        }
    }

    const QSet<RecordKey>& gone_;
};

/// Whether kinds and relation types are among them: what uses those is not removed with them.
bool isDefinition(const RecordKey& key)
{
    return key.type == recordIndex<Kind> || key.type == recordIndex<RelationType>;
}

template <class R> bool hangsOn(const R& record, const QSet<RecordKey>& gone)
{
    if constexpr (std::is_same_v<R, RuleException>) {
        return record.element &&
               gone.contains(RecordKey::of(*record.element)); // else it would silence the rule everywhere
    } else if constexpr (std::is_same_v<R, Element>) {
        return record.parent && gone.contains(RecordKey::of(*record.parent));
    } else {
        R copy = record;
        MentionRemover remover(gone);
        describe(remover, copy);
        return remover.isLost;
    }
}

bool hangs(const Draft& draft, const RecordKey& key, const QSet<RecordKey>& gone)
{
    bool answer = false;
    withTypedId(key, [&](const auto& id) { answer = hangsOn(*draft.find(id), gone); });
    return answer;
}

void withoutMentions(Draft& draft, const RecordKey& key, const QSet<RecordKey>& gone)
{
    withTypedId(key, [&](const auto& id) {
        auto copy = *draft.find(id);
        MentionRemover remover(gone);
        describe(remover, copy);
        draft.put(std::move(copy));
    });
}

/// What happens to records that name a kind or relation type that goes.
enum class Definitions { KeepUsers, TakeMentions };

void removeAll(Draft& draft, const std::vector<RecordKey>& keys, Definitions definitions)
{
    QSet<RecordKey> gone(keys.begin(), keys.end());
    std::vector<RecordKey> waiting = keys;
    QSet<RecordKey> mentioning;
    while (!waiting.empty()) {
        const RecordKey key = waiting.back();
        waiting.pop_back();
        if (definitions == Definitions::KeepUsers && isDefinition(key))
            continue;
        for (const RecordKey& referrer : draft.model().referrers(key)) {
            if (gone.contains(referrer))
                continue;
            if (hangs(draft, referrer, {key})) {
                gone.insert(referrer);
                waiting.push_back(referrer);
            } else {
                mentioning.insert(referrer);
            }
        }
    }
    for (const RecordKey& key : mentioning - gone)
        withoutMentions(draft, key, gone);
    for (const RecordKey& key : gone)
        withTypedId(key, [&](const auto& id) { draft.remove(id); });
}

} // namespace

void removeWithWhatHangs(Draft& draft, const std::vector<RecordKey>& keys)
{
    removeAll(draft, keys, Definitions::KeepUsers);
}

void removeDefinition(Draft& draft, const RecordKey& key)
{
    removeAll(draft, {key}, Definitions::TakeMentions);
}

Result<Edit> dropRecord(const Model& model, const RecordKey& key)
{
    if (!model.contains(key))
        return Error{Texts::tr("There is no “%1” among %2.").arg(key.id, key.typeName())};
    Draft draft(model);
    removeWithWhatHangs(draft, {key});
    return std::move(draft).finish(QStringLiteral("drop"),
                                   {{QStringLiteral("record"), key.typeName()}, {QStringLiteral("id"), key.id}});
}

} // namespace styrmodell
