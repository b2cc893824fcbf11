/// Strong ids: the id of one record type cannot be taken for that of another.
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace styrmodell
{

/// An id of records of type `Record`: letters as INTERCHANGE.md says, unique within its record type.
template <class Record> struct Id {
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Id&) const = default;
    /// By code point, the order in which records are written.
    std::strong_ordering operator<=>(const Id& other) const
    {
        return text.compare(other.text) <=> 0; // ids are ASCII
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.text, seed); }
};

/// Whether `text` may be an id: `[A-Za-z0-9][A-Za-z0-9_.-]{0,99}`.
bool isValidId(const QString& text);

/// An id made of a title's letters and digits, which `isTaken` says is free: “En skola” → “en-skola”, “en-skola-2” …
template <class IsTaken> QString freshId(const QString& base, IsTaken isTaken)
{
    QString candidate = base;
    for (int n = 2; isTaken(candidate); ++n)
        candidate = QStringLiteral("%1-%2").arg(base).arg(n);
    return candidate;
}

/// Lower-case ASCII letters, digits and hyphens from any text; never empty, at most 60 characters.
QString idFromText(const QString& text);

} // namespace styrmodell
