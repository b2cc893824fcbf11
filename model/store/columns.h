/// How a member stands in a table: derived from its type, the same for schema, writing and reading.
#pragma once

#include "model/records/json/read_json.h"
#include "model/records/json/write_json.h"
#include "model/store/database.h"

#include <QJsonDocument>

namespace styrmodell
{

/// “indicatorUses” → “indicator_uses”
QString snakeCase(const QString& name);

/// A list of ids is a table of its own, so that foreign keys hold.
template <class T> inline constexpr bool isLinkList = false;
template <class R> inline constexpr bool isLinkList<QList<Id<R>>> = true;

/// The record type that an id leads to.
template <class T> struct ReferredBy;
template <class R> struct ReferredBy<Id<R>> {
    using type = R;
};
template <class R> struct ReferredBy<QList<Id<R>>> {
    using type = R;
};

namespace detail
{

template <class T> struct Unwrapped {
    using type = T;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using type = T;
};
template <class T> using UnwrappedT = typename Unwrapped<T>::type;

} // namespace detail

template <class T> inline constexpr bool isEnd = std::is_same_v<detail::UnwrappedT<T>, End>;

/// A single column holds JSON where it has neither a scalar nor a text form: lists, maps, flags, nested structs.
template <class T> constexpr bool isJsonColumn()
{
    using V = detail::UnwrappedT<T>;
    return detail::IsList<V>::value || detail::IsFlags<V>::value || std::is_same_v<V, QMap<QString, QString>> ||
           Described<V>;
}

template <class T> constexpr const char* columnType()
{
    using V = detail::UnwrappedT<T>;
    if constexpr (std::is_same_v<V, bool> || std::is_same_v<V, int>)
        return "INTEGER";
    else if constexpr (std::is_same_v<V, double> || std::is_same_v<V, MeasuredValue>)
        return "REAL";
    else
        return "TEXT";
}

/// Whether the column may be NULL: what is absent in the interchange format.
template <class T> constexpr bool isNullable(Presence presence)
{
    if constexpr (detail::IsOptional<T>::value || std::is_same_v<T, MeasuredValue> || isJsonColumn<T>())
        return true;
    else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, Colour>)
        return presence == Presence::Optional;
    else
        return false;
}

namespace detail
{

inline void bindOptionalText(Statement& statement, int at, const QString& text, Presence presence)
{
    if (text.isEmpty() && presence == Presence::Optional)
        statement.bindNull(at);
    else
        statement.bindText(at, text);
}

template <class T> void bindJson(Statement& statement, int at, const T& value)
{
    if (value == T{})
        return statement.bindNull(at);
    JsonText json;
    writeJson(json, value);
    statement.bindUtf8(at, std::move(json).take());
}

template <class T> ReadProblem readJsonColumn(const Statement& statement, int at, T& value)
{
    if (statement.isNull(at))
        return {};
    const std::string_view text = statement.utf8(at);
    const auto json =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    return readJson(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), value);
}

template <NamedEnum E> ReadProblem readEnumColumn(const Statement& statement, int at, E& value)
{
    const std::string_view name = statement.utf8(at);
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (name == EnumNames<E>::names[i]) {
            value = static_cast<E>(i);
            return {};
        }
    }
    return readJson(QJsonValue(statement.text(at)), value); // for its sentence
}

} // namespace detail

/// Binds a member that is one column.
template <class T> void bindColumn(Statement& statement, int at, const T& value, Presence presence)
{
    if constexpr (isJsonColumn<T>())
        detail::bindJson(statement, at, value);
    else if constexpr (detail::IsOptional<T>::value)
        value ? bindColumn(statement, at, *value, Presence::Required) : statement.bindNull(at);
    else if constexpr (std::is_same_v<T, MeasuredValue>)
        bindColumn(statement, at, value.value, presence);
    else if constexpr (std::is_same_v<T, QString>)
        detail::bindOptionalText(statement, at, value, presence);
    else if constexpr (std::is_same_v<T, Colour>)
        detail::bindOptionalText(statement, at, value.text, presence);
    else if constexpr (detail::IsId<T>::value)
        statement.bindText(at, value.text);
    else if constexpr (std::is_same_v<T, ImpreciseDate>)
        statement.bindText(at, value.toText());
    else if constexpr (NamedEnum<T>)
        statement.bindText(at, nameOf(value));
    else if constexpr (std::is_same_v<T, double>)
        statement.bindReal(at, value);
    else
        statement.bindInteger(at, value);
}

/// Reads a member that is one column into a new record.
template <class T> ReadProblem readColumn(const Statement& statement, int at, T& value)
{
    if constexpr (isJsonColumn<T>()) {
        return detail::readJsonColumn(statement, at, value);
    } else if constexpr (std::is_same_v<T, std::optional<ImpreciseDate>>) {
        return statement.isNull(at) ? ReadProblem{} : readJson(QJsonValue(statement.text(at)), value);
    } else if constexpr (detail::IsOptional<T>::value) {
        return statement.isNull(at) ? ReadProblem{} : readColumn(statement, at, value.emplace());
    } else if constexpr (std::is_same_v<T, MeasuredValue>) {
        return readColumn(statement, at, value.value);
    } else if constexpr (std::is_same_v<T, QString>) {
        value = statement.text(at);
    } else if constexpr (detail::IsId<T>::value || std::is_same_v<T, Colour>) {
        value.text = statement.text(at);
    } else if constexpr (std::is_same_v<T, ImpreciseDate>) {
        return readJson(QJsonValue(statement.text(at)), value);
    } else if constexpr (NamedEnum<T>) {
        return detail::readEnumColumn(statement, at, value);
    } else if constexpr (std::is_same_v<T, double>) {
        value = statement.real(at);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = statement.integer(at) != 0;
    } else {
        value = static_cast<T>(statement.integer(at));
    }
    return {};
}

/// Words stand in two columns, `…_sv` and `…_en`.
inline void bindWords(Statement& statement, int at, const Words& words)
{
    detail::bindOptionalText(statement, at, words.sv, Presence::Optional);
    detail::bindOptionalText(statement, at + 1, words.en, Presence::Optional);
}

inline void readWordsColumns(const Statement& statement, int at, Words& words)
{
    words = {statement.text(at), statement.text(at + 1)};
}

/// An end stands in two columns, `…_element` and `…_kind`, of which one is set (none: absent).
inline void bindEnd(Statement& statement, int at, const std::optional<End>& end)
{
    const auto* element = end ? std::get_if<ElementId>(&*end) : nullptr;
    const auto* kind = end ? std::get_if<KindId>(&*end) : nullptr;
    detail::bindOptionalText(statement, at, element ? element->text : QString(), Presence::Optional);
    detail::bindOptionalText(statement, at + 1, kind ? kind->text : QString(), Presence::Optional);
}

inline std::optional<End> readEndColumns(const Statement& statement, int at)
{
    if (!statement.isNull(at))
        return ElementId{statement.text(at)};
    if (!statement.isNull(at + 1))
        return KindId{statement.text(at + 1)};
    return {};
}

} // namespace styrmodell
