/// Lines of a list with their levels.
#pragma once

#include "model/interchange/paste/pasted_text.h"

namespace styrmodell
{

struct ListLine {
    int number = 0; ///< of the row, as pasted
    int level = 0;  ///< 0: at the top; never more than one deeper than the line before
    QString title{};
};

/// Levels by tabs or spaces before the line; where those are alike, by the bullets: another bullet than before lies
/// deeper, one that was there before takes its level again. Bullets and numbers are taken away.
std::vector<ListLine> listLines(const std::vector<CsvRow>& rows);

/// How many levels the lines have.
int levelCount(const std::vector<ListLine>& lines);

} // namespace styrmodell
