/// Texts made alike for searching.
#pragma once

#include <QString>
#include <QStringView>

namespace styrmodell
{

/// A stretch of a text, in its own letters.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const TextRange&) const = default;
};

/// The text as it is read: letters composed, soft hyphens left out. Most texts are that already and are shared.
QString readable(const QString& text);

/// Lower case, without accents, white space as spaces, letter by letter: places in it are places in the text. Å, ä and
/// ö are letters of their own and stay. `text` must be `readable`.
QString folded(QStringView text);

/// Likewise into `buffer`, which keeps its room.
void foldInto(QStringView text, QString& buffer);

/// Whether a word begins at `place`.
bool beginsWord(QStringView text, qsizetype place);
/// Whether a word ends before `place`.
bool endsWord(QStringView text, qsizetype place);

} // namespace styrmodell
