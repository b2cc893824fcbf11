/// Ids and values as chance has them, sensible or not.
#pragma once

#include "model/change/model.h"
#include "tests/bench/chance.h"

#include <array>
#include <map>
#include <vector>

namespace styrmodell
{

/// The ids there were when last counted, by record type: some of them may be gone.
class KnownIds
{
public:
    void count(const Model& model)
    {
        forEachRecordType([&]<class R>() {
            auto& ids = ids_[recordIndex<R>];
            ids.clear();
            for (const R* record : model.table<R>().sorted())
                ids.push_back(idOf(*record).text);
        });
    }
    template <class R> Id<R> any(Chance& chance) const
    {
        const auto& ids = ids_[recordIndex<R>];
        return {ids.empty() ? QStringLiteral("none") : chance.oneOf(ids)};
    }
    RecordKey anyRecord(Chance& chance) const
    {
        const size_t type = chance.below(recordTypeCount);
        return {type, ids_[type].empty() ? QStringLiteral("none") : chance.oneOf(ids_[type])};
    }

private:
    std::array<std::vector<QString>, recordTypeCount> ids_{};
};

/// Gives one member of a record another value, sensible or not.
class MemberChange
{
public:
    MemberChange(Chance& chance, const KnownIds& known, size_t which) : chance_(chance), known_(known), which_(which) {}

    template <class T> void operator()(const char* name, T& member, Presence = Presence::Optional)
    {
        if (std::string_view(name) != "id" && at_++ == which_)
            fill(member);
    }

private:
    void fill(QString& text)
    {
        const std::vector<QString> texts{
            {}, QStringLiteral("Ny titel"), QStringLiteral("  å\n ”"), QStringLiteral("plan")};
        text = chance_.oneOf(texts);
    }
    void fill(bool& value) { value = !value; }
    void fill(int& value) { value = chance_.between(0, 3000); }
    void fill(double& value) { value = chance_.between(-100, 100) / 8.0; }
    void fill(MeasuredValue& value) { value.value.reset(); }
    void fill(Colour& colour) { colour.text = chance_.percent(50) ? QStringLiteral("plum") : QStringLiteral("mauve"); }
    void fill(Words& words) { words.en = QStringLiteral("word"); }
    void fill(ImpreciseDate& date) { date = ImpreciseDate::day(QDate(2024, 1, 1).addDays(chance_.between(0, 999))); }
    void fill(QMap<QString, QString>& map) { map.insert(QStringLiteral("title"), QStringLiteral("why")); }
    void fill(End& end)
    {
        if (chance_.percent(20))
            end = known_.any<Kind>(chance_);
        else
            end = known_.any<Element>(chance_);
    }
    template <NamedEnum E> void fill(E& value) { value = static_cast<E>(chance_.below(EnumNames<E>::names.size())); }
    template <class E> void fill(Flags<E>& flags) { flags.set(static_cast<E>(0), !flags.has(static_cast<E>(0))); }
    template <class R> void fill(Id<R>& id) { id = known_.any<R>(chance_); }
    template <class T> void fill(std::optional<T>& value)
    {
        if (value && chance_.percent(30)) {
            value.reset();
            return;
        }
        if constexpr (std::is_same_v<T, ImpreciseDate>)
            value = ImpreciseDate::day(QDate(2024, 1, 1));
        else
            value.emplace();
        fill(*value);
    }
    template <class T> void fill(QList<T>& list)
    {
        if (!list.isEmpty() && chance_.percent(40))
            list.removeLast();
        else if constexpr (!Described<T>)
            fill(list.emplaceBack());
    }
    template <Described T> void fill(T& value)
    {
        MemberChange inner(chance_, known_, chance_.below(4));
        describe(inner, value);
    }

    Chance& chance_;
    const KnownIds& known_;
    size_t which_;
    size_t at_ = 0;
};

} // namespace styrmodell
