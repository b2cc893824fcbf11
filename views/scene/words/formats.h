/// Dates, numbers and lists as they are printed: “1 september 2024”, “69 001”, “2023–2026”, “a, b och c”.
#pragma once

#include "model/records/fields/imprecise_date.h"
#include "model/records/fields/words.h"

#include <QDate>
#include <QStringList>

namespace styrmodell
{

/// “1 september 2024”
QString dateInWords(QDate date, Language language);
/// As exact as it is known: “2035”, “juni 2026”, “17 juni 2026”, “17–18 juni 2026”.
QString dateInWords(const ImpreciseDate& date, Language language);

/// “2023–2026”, “från 2023”, “till 31 december 2026”; empty where neither is given.
QString periodInWords(const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to,
                      Language language);

/// With the capital that begins a sentence.
QString capitalised(const QString& words);

/// “69 001” with a no-break space, “69,001” in English.
QString wholeNumber(qint64 number, Language language);
/// At most `decimals` of them, none that is a final zero; a true minus sign.
QString numberInWords(double number, Language language, int decimals = 2);
/// The number with its unit: “91,4 %”, “72 index 0–100”.
QString valueInWords(double number, const QString& unit, Language language);

/// “a”, “a och b”, “a, b och c”.
QString listInWords(const QStringList& parts, Language language);

/// The first letter small, unless the word is in capitals or has capitals within it.
QString withSmallFirst(const QString& words);

/// A single sentence without its final full stop, as it stands beneath a heading.
QString asHeadline(const QString& sentence);

/// The first `letters` or fewer, cut at a word, with “…”; unchanged where it is not longer.
QString shortened(const QString& text, qsizetype letters = 200);

} // namespace styrmodell
