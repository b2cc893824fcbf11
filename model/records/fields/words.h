/// A name or sentence of the model in Swedish and English.
#pragma once

#include <QString>

namespace styrmodell
{

/// The languages of a model's own words and of a publication.
enum class Language { Swedish, English };

/// "sv" or "en".
inline QString languageCode(Language language)
{
    return language == Language::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
}

/// Both empty: absent.
struct Words {
    QString sv{};
    QString en{};

    bool isEmpty() const { return sv.isEmpty() && en.isEmpty(); }
    /// In `language`, else in the other one.
    const QString& in(Language language) const
    {
        const QString& wanted = language == Language::Swedish ? sv : en;
        const QString& other = language == Language::Swedish ? en : sv;
        return wanted.isEmpty() ? other : wanted;
    }
    bool operator==(const Words&) const = default;
};

} // namespace styrmodell
