/// Values of a record's members in words, for people who compare what was and what is.
#pragma once

#include "model/document/record_words.h"

#include <QLocale>

namespace styrmodell
{

/// What a person calls a value of a closed list, e.g. “sent for comment”; its name in files where it is not known.
QString enumWord(const QString& name);
template <NamedEnum E> QString enumWord(E value)
{
    return enumWord(nameOf(value));
}
/// In files it is “partly”, as a comment that was partly accepted.
template <> QString enumWord(Assessment value);

namespace detail
{

QString yesOrNo(bool value);
/// The text itself; of a picture kept as text, how large it is.
QString textWords(const QString& text);
QString endWords(const Model& model, const End& end);

template <class T> struct IsFlags : std::false_type {
};
template <class E> struct IsFlags<Flags<E>> : std::true_type {
    using Enum = E;
};

} // namespace detail

/// Empty where the value is. What is named by its id is told by its title in `model`.
template <class T> QString valueWords(const Model& model, const T& value)
{
    QStringList parts;
    const auto add = [&](const QString& part) {
        if (!part.isEmpty())
            parts += part;
    };
    if constexpr (std::is_same_v<T, QString>) {
        add(detail::textWords(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        add(detail::yesOrNo(value));
    } else if constexpr (std::is_arithmetic_v<T>) {
        add(QLocale::c().toString(value).replace(u'.', QLocale().decimalPoint()));
    } else if constexpr (NamedEnum<T>) {
        add(enumWord(value));
    } else if constexpr (std::is_same_v<T, Colour>) {
        add(value.text);
    } else if constexpr (std::is_same_v<T, ImpreciseDate>) {
        add(value.toText());
    } else if constexpr (std::is_same_v<T, Words>) {
        add(value.sv);
        if (value.en != value.sv)
            add(value.en);
        return parts.join(QStringLiteral(" / "));
    } else if constexpr (std::is_same_v<T, End>) {
        add(detail::endWords(model, value));
    } else if constexpr (std::is_same_v<T, MeasuredValue>) {
        return valueWords(model, value.value);
    } else if constexpr (std::is_same_v<T, QMap<QString, QString>>) {
        for (auto it = value.begin(); it != value.end(); ++it)
            add(QStringLiteral("%1: %2").arg(it.key(), it.value()));
    } else if constexpr (detail::IsId<T>::value) {
        add(value.isEmpty() ? QString() : recordTitle(model, RecordKey::of(value)).title);
    } else if constexpr (detail::IsOptional<T>::value) {
        add(value ? valueWords(model, *value) : QString());
    } else if constexpr (detail::IsList<T>::value) {
        for (const auto& item : value)
            add(valueWords(model, item));
    } else if constexpr (detail::IsFlags<T>::value) {
        using Enum = typename detail::IsFlags<T>::Enum;
        for (size_t i = 0; i < EnumNames<Enum>::names.size(); ++i)
            if (value.has(static_cast<Enum>(i)))
                add(enumWord(static_cast<Enum>(i)));
    } else {
        describe(
            [&](const char*, const auto& member, Presence = Presence::Optional) { add(valueWords(model, member)); },
            value);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace styrmodell
