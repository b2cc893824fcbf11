/// A text as it is drawn: its paragraphs without what only says how to break lines.
#pragma once

#include <QString>

#include <vector>

namespace styrmodell
{

struct PlainParagraph {
    QString text{}; ///< blanks are single spaces, none at the ends; never empty
    /// Before which letters a soft hyphen (U+00AD) or a zero-width space (U+200B) stood, ascending.
    std::vector<qsizetype> softHyphens{};
    std::vector<qsizetype> openings{};
};

/// Line breaks part paragraphs, empty ones are left out. No-break spaces stay. Control letters are dropped; halves of
/// surrogate pairs become U+FFFD, since no file may hold them.
std::vector<PlainParagraph> plainParagraphs(const QString& text);

} // namespace styrmodell
