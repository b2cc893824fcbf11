#include "model/operations/redirect.h"

#include "model/operations/records.h"
#include "model/records/telling_members.h"
#include "model/records/visit.h"

namespace styrmodell
{

namespace
{

/// Puts one element's id in the place of another's, wherever a record names it.
class Redirector
{
public:
    Redirector(ElementId from, ElementId to) : from_(std::move(from)), to_(std::move(to)) {}

    template <class T> void operator()(const char* name, T& member, Presence = Presence::Optional)
    {
        if (std::string_view(name) != "id")
            visit(member);
    }

private:
    void visit(ElementId& id)
    {
        if (id == from_)
            id = to_;
    }
    void visit(End& end)
    {
        if (auto* id = std::get_if<ElementId>(&end))
            visit(*id);
    }
    void visit(QList<ElementId>& ids)
    {
        if (ids.contains(from_) && ids.contains(to_))
            ids.removeAll(from_);
        for (ElementId& id : ids)
            visit(id);
    }
    template <class T> void visit(std::optional<T>& member)
    {
        if (member)
            visit(*member);
    }
    template <class T> void visit(QList<T>& members)
    {
        for (T& member : members)
            visit(member);
    }
    template <class T> void visit(T& member)
    {
        if constexpr (Described<T>)
            describe(*this, member);
    }

    ElementId from_;
    ElementId to_;
};

/// Another record that says the same of the same things.
template <class R> const R* twinOf(const Draft& draft, const R& record, const ElementId& named)
{
    if constexpr (HasTellingMembers<R>)
        for (const R* other : draft.model().referrersOf<R>(RecordKey::of(named)))
            if (other->id != record.id && tellingMembers(*other) == tellingMembers(record))
                return other;
    return nullptr;
}

bool relatesToItself(const Relation& relation)
{
    return relation.from == relation.to;
}

template <class R> bool isNeeded(const Draft& draft, const R& record, const ElementId& to)
{
    if constexpr (std::is_same_v<R, Relation>)
        if (relatesToItself(record))
            return false;
    return twinOf(draft, record, to) == nullptr;
}

} // namespace

void redirect(Draft& draft, const ElementId& from, const ElementId& to)
{
    const QList<RecordKey> referrers = draft.model().referrers(RecordKey::of(from));
    std::vector<RecordKey> superfluous;
    for (const RecordKey& referrer : referrers)
        withTypedId(referrer, [&](const auto& id) {
            auto record = *draft.find(id);
            Redirector redirector(from, to);
            describe(redirector, record);
            if (isNeeded(draft, record, to))
                draft.put(std::move(record));
            else
                superfluous.push_back(referrer);
        });
    removeWithWhatHangs(draft, superfluous);
}

} // namespace styrmodell
