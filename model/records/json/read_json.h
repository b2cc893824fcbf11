/// Reads what write_json.h writes, and tells what is wrong by member.
#pragma once

#include "model/records/fields/result.h"
#include "model/records/visit.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <limits>

namespace styrmodell
{

/// A fault in what was read: `where` is the member's path from the value read, e.g. “links[2].url”. None: all is well.
using ReadProblem = std::optional<Error>;

/// Reads one value of any type that a member may have. `null` is refused, but for a measured value.
template <class T> ReadProblem readJson(const QJsonValue& json, T& value);

/// Changes `value` by `members`: a member given replaces, one absent stays, `null` clears (a measured value: not
/// measured). A fault leaves `value` half changed: give it a copy.
template <Described R> ReadProblem readChanges(const QJsonObject& members, R& value);

/// Reads a whole new record or nested struct into `value`, which must be new: what is required must be there.
template <Described R> ReadProblem readMembers(const QJsonObject& members, R& value);

namespace detail
{

Error notText();
Error notNumber();
Error notWholeNumber();
Error notBool();
Error notList();
Error notObject();
Error notId(const QString& text);
Error notDate(const QString& text);
Error notOneOf(const QString& text, const QStringList& names);
Error notWords();
Error notEnd();
Error missingMember(const QString& name);
Error unknownMember(const QString& name);
Error notMemberOfRecord(const QString& name);

/// `problem` with `outer` put before its path.
ReadProblem within(const QString& outer, ReadProblem problem);

ReadProblem readText(const QJsonValue& json, QString& value);
ReadProblem readNumber(const QJsonValue& json, double& value);
ReadProblem readWholeNumber(const QJsonValue& json, int& value);
ReadProblem readBool(const QJsonValue& json, bool& value);
ReadProblem readId(const QJsonValue& json, QString& value);
ReadProblem readDate(const QJsonValue& json, ImpreciseDate& value);
ReadProblem readWords(const QJsonValue& json, Words& value);
ReadProblem readEnd(const QJsonValue& json, End& value);
ReadProblem readMap(const QJsonValue& json, QMap<QString, QString>& value);

template <NamedEnum E> ReadProblem readEnum(const QJsonValue& json, E& value)
{
    QString name;
    if (ReadProblem problem = readText(json, name))
        return problem;
    if (const auto known = enumFromName<E>(name)) {
        value = *known;
        return {};
    }
    QStringList names;
    for (const Names& allowed : EnumNames<E>::names)
        names += QString::fromLatin1(allowed.data());
    return notOneOf(name, names);
}

template <class T> ReadProblem readList(const QJsonValue& json, QList<T>& value)
{
    if (!json.isArray())
        return notList();
    value.clear();
    const QJsonArray array = json.toArray();
    value.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        T item{};
        if (ReadProblem problem = readJson(array[i], item))
            return within(QStringLiteral("[%1]").arg(i), std::move(problem));
        value.append(std::move(item));
    }
    return {};
}

template <NamedEnum E> ReadProblem readFlags(const QJsonValue& json, Flags<E>& value)
{
    QList<E> flags;
    if (ReadProblem problem = readList(json, flags))
        return problem;
    value = {};
    for (const E flag : flags)
        value.set(flag);
    return {};
}

template <class T> ReadProblem readOptional(const QJsonValue& json, std::optional<T>& value)
{
    if constexpr (std::is_same_v<T, ImpreciseDate>) { // has no default
        ImpreciseDate date = ImpreciseDate::day(QDate(1, 1, 1));
        ReadProblem problem = readDate(json, date);
        value = date;
        return problem;
    } else {
        return readJson(json, value.emplace());
    }
}

template <class T> ReadProblem readMeasured(const QJsonValue& json, T& value)
{
    value = {};
    return json.isNull() ? ReadProblem{} : readOptional(json, value.value);
}

template <class T> ReadProblem readStruct(const QJsonValue& json, T& value)
{
    if (!json.isObject())
        return notObject();
    value = T{};
    return readMembers(json.toObject(), value);
}

/// One walk over the members for both ways of reading an object.
template <Described R> class MembersReader
{
public:
    MembersReader(const QJsonObject& members, bool isWhole) : members_(members), isWhole_(isWhole) {}

    ReadProblem read(R& value)
    {
        static const R fresh{};
        forEachMemberPair(value, fresh, [&](const char* name, auto& member, const auto& initial, Presence presence) {
            names_ += QString::fromLatin1(name);
            if (!problem_)
                problem_ = readMember(names_.back(), member, initial, presence);
        });
        return problem_ ? problem_ : unknownNames(value);
    }

private:
    template <class T> ReadProblem readMember(const QString& name, T& member, const T& initial, Presence presence) const
    {
        const auto found = members_.constFind(name);
        const bool isGiven = found != members_.constEnd();
        const bool isCleared = isGiven && found->isNull() && !std::is_same_v<T, MeasuredValue>;
        if (presence == Presence::Required && (isCleared || (isWhole_ && !isGiven)))
            return within(name, missingMember(name));
        if (isCleared)
            member = initial;
        else if (isGiven)
            return within(name, readJson(*found, member));
        return {};
    }

    /// A typo must not lose what was written.
    ReadProblem unknownNames(const R& value) const
    {
        for (auto it = members_.begin(); it != members_.end(); ++it)
            if (!names_.contains(it.key()))
                return within(it.key(), unknownMember(it.key()));
        if constexpr (requires { value.uncertain; })
            for (auto it = value.uncertain.begin(); it != value.uncertain.end(); ++it)
                if (!names_.contains(it.key()))
                    return within(QStringLiteral("uncertain"), notMemberOfRecord(it.key()));
        return {};
    }

    const QJsonObject& members_;
    bool isWhole_;
    QStringList names_;
    ReadProblem problem_;
};

} // namespace detail

template <class T> ReadProblem readJson(const QJsonValue& json, T& value)
{
    if constexpr (std::is_same_v<T, QString>)
        return detail::readText(json, value);
    else if constexpr (std::is_same_v<T, bool>)
        return detail::readBool(json, value);
    else if constexpr (std::is_same_v<T, int>)
        return detail::readWholeNumber(json, value);
    else if constexpr (std::is_same_v<T, double>)
        return detail::readNumber(json, value);
    else if constexpr (NamedEnum<T>)
        return detail::readEnum(json, value);
    else if constexpr (std::is_same_v<T, Colour>)
        return detail::readText(json, value.text);
    else if constexpr (detail::IsId<T>::value)
        return detail::readId(json, value.text);
    else if constexpr (std::is_same_v<T, ImpreciseDate>)
        return detail::readDate(json, value);
    else if constexpr (std::is_same_v<T, Words>)
        return detail::readWords(json, value);
    else if constexpr (std::is_same_v<T, End>)
        return detail::readEnd(json, value);
    else if constexpr (std::is_same_v<T, QMap<QString, QString>>)
        return detail::readMap(json, value);
    else if constexpr (std::is_same_v<T, MeasuredValue>)
        return detail::readMeasured(json, value);
    else if constexpr (detail::IsOptional<T>::value)
        return detail::readOptional(json, value);
    else if constexpr (detail::IsList<T>::value)
        return detail::readList(json, value);
    else if constexpr (Described<T>)
        return detail::readStruct(json, value);
    else
        return detail::readFlags(json, value);
}

template <Described R> ReadProblem readChanges(const QJsonObject& members, R& value)
{
    return detail::MembersReader<R>(members, false).read(value);
}

template <Described R> ReadProblem readMembers(const QJsonObject& members, R& value)
{
    return detail::MembersReader<R>(members, true).read(value);
}

} // namespace styrmodell
