/// Generic walks over a record's members, built on `describe`.
#pragma once

#include "model/records/records.h"

#include <vector>

namespace styrmodell
{

namespace detail
{

template <class T> struct IsOptional : std::false_type {
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {
};
template <class T> struct IsList : std::false_type {
};
template <class T> struct IsList<QList<T>> : std::true_type {
};
template <class T> struct IsId : std::false_type {
};
template <class R> struct IsId<Id<R>> : std::true_type {
};

struct AnyVisitor {
    template <class T> void operator()(const char*, T&, Presence = Presence::Optional) const {}
};

} // namespace detail

/// A struct with a `describe` of its own: a record, or a value nested in one.
template <class T>
concept Described = requires(T& value, detail::AnyVisitor visitor)
{
    describe(visitor, value);
};

namespace detail
{

template <class Report> class ReferenceVisitor
{
public:
    explicit ReferenceVisitor(Report& report) : report_(report) {}

    template <class T> void operator()(const char* name, const T& member, Presence = Presence::Optional)
    {
        const bool isOwnId = depth_ == 0 && std::string_view(name) == "id";
        if (!isOwnId)
            visit(depth_ == 0 ? name : member_, member);
    }

private:
    template <class T> void visit(const char* name, const T& value)
    {
        if constexpr (IsId<T>::value) {
            report_(name, RecordKey::of(value));
        } else if constexpr (std::is_same_v<T, End>) {
            std::visit([&](const auto& id) { report_(name, RecordKey::of(id)); }, value);
        } else if constexpr (IsOptional<T>::value) {
            if (value)
                visit(name, *value);
        } else if constexpr (IsList<T>::value) {
            for (const auto& item : value)
                visit(name, item);
        } else if constexpr (Described<const T>) {
            const char* outer = member_;
            member_ = name;
            ++depth_;
            describe(*this, value);
            --depth_;
            member_ = outer;
        }
    }

    Report& report_;
    const char* member_ = "";
    int depth_ = 0;
};

} // namespace detail

/// Calls `report(member, key)` for each other record that `record` names; `member` is the outermost member's name.
template <class R, class Report> void forEachReference(const R& record, Report report)
{
    detail::ReferenceVisitor<Report> visitor(report);
    describe(visitor, record);
}

/// Calls `visit(name, a.member, b.member, presence)` for each member of two records of one type.
template <class R, class Visit> void forEachMemberPair(R& a, const std::remove_const_t<R>& b, Visit visit)
{
    std::vector<const void*> members;
    describe([&](const char*, const auto& member, Presence = Presence::Optional) { members.push_back(&member); }, b);
    size_t at = 0;
    describe(
        [&](const char* name, auto& member, Presence presence = Presence::Optional) {
            using Member = std::remove_cvref_t<decltype(member)>;
            visit(name, member, *static_cast<const Member*>(members[at++]), presence);
        },
        a);
}

} // namespace styrmodell
