/// Values and records as JSON, members in the order of their `describe`: one form for interchange, journal and columns.
#pragma once

#include "model/records/json/json_text.h"
#include "model/records/visit.h"

namespace styrmodell
{

template <class T> void writeJson(JsonText& json, const T& value);

/// Whether a member is written: required ones always, others where they differ from a new record's.
template <class T> bool isWritten(const T& member, const T& ofNewRecord, Presence presence)
{
    return presence != Presence::Optional || !(member == ofNewRecord);
}

/// The members of a record or nested struct as one object, those with their default left out.
template <Described R> void writeMembers(JsonText& json, const R& value)
{
    static const R fresh{};
    json.beginObject();
    forEachMemberPair(value, fresh, [&](const char* name, const auto& member, const auto& initial, Presence presence) {
        if (isWritten(member, initial, presence)) {
            json.name(name);
            writeJson(json, member);
        }
    });
    json.endObject();
}

namespace detail
{

inline void writeWords(JsonText& json, const Words& words)
{
    json.beginObject();
    for (const auto& [name, text] : {std::pair("sv", words.sv), std::pair("en", words.en)}) {
        if (text.isEmpty())
            continue;
        json.name(name);
        json.text(text);
    }
    json.endObject();
}

inline void writeEnd(JsonText& json, const End& end)
{
    if (const auto* element = std::get_if<ElementId>(&end))
        return json.text(element->text);
    json.beginObject();
    json.name("kind");
    json.text(std::get<KindId>(end).text);
    json.endObject();
}

/// Free keys stand by code point.
inline void writeMap(JsonText& json, const QMap<QString, QString>& map)
{
    QList<QString> keys = map.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString& a, const QString& b) { return a.toUcs4() < b.toUcs4(); }); // QString sorts by UTF-16
    json.beginObject();
    for (const QString& key : keys) {
        json.name(key);
        json.text(map.value(key));
    }
    json.endObject();
}

template <NamedEnum E> void writeFlags(JsonText& json, const Flags<E>& flags)
{
    json.beginArray();
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        if (flags.has(static_cast<E>(i)))
            json.text(nameOf(static_cast<E>(i)));
    json.endArray();
}

template <class T> struct IsFlags : std::false_type {
};
template <class E> struct IsFlags<Flags<E>> : std::true_type {
};

template <class List> void writeList(JsonText& json, const List& list)
{
    json.beginArray();
    for (const auto& item : list)
        writeJson(json, item);
    json.endArray();
}

} // namespace detail

/// Any value that a member may have; an absent one (empty optional, not measured) as `null`.
template <class T> void writeJson(JsonText& json, const T& value)
{
    if constexpr (std::is_same_v<T, QString>)
        json.text(value);
    else if constexpr (std::is_same_v<T, bool>)
        json.boolean(value);
    else if constexpr (std::is_arithmetic_v<T>)
        json.number(static_cast<double>(value));
    else if constexpr (NamedEnum<T>)
        json.text(nameOf(value));
    else if constexpr (detail::IsFlags<T>::value)
        detail::writeFlags(json, value);
    else if constexpr (detail::IsId<T>::value || std::is_same_v<T, Colour>)
        json.text(value.text);
    else if constexpr (std::is_same_v<T, ImpreciseDate>)
        json.text(value.toText());
    else if constexpr (std::is_same_v<T, Words>)
        detail::writeWords(json, value);
    else if constexpr (std::is_same_v<T, End>)
        detail::writeEnd(json, value);
    else if constexpr (std::is_same_v<T, QMap<QString, QString>>)
        detail::writeMap(json, value);
    else if constexpr (std::is_same_v<T, MeasuredValue>)
        writeJson(json, value.value);
    else if constexpr (detail::IsOptional<T>::value)
        value ? writeJson(json, *value) : json.null();
    else if constexpr (detail::IsList<T>::value)
        detail::writeList(json, value);
    else
        writeMembers(json, value);
}

} // namespace styrmodell
