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
/// Asks few times however many are taken: it doubles the number until one is free, then halves the way back.
template <class IsTaken> QString freshId(const QString& base, IsTaken isTaken)
{
    const auto numbered = [&](int n) { return QStringLiteral("%1-%2").arg(base).arg(n); };
    if (!isTaken(base))
        return base;
    int taken = 1;
    int free = 2;
    for (; isTaken(numbered(free)); free *= 2)
        taken = free;
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isTaken(numbered(middle)) ? taken : free) = middle;
    }
    return numbered(free);
}

/// Lower-case ASCII letters, digits and hyphens from any text; never empty, at most 60 characters.
QString idFromText(const QString& text);

} // namespace styrmodell
