/// Titles and texts as Swedish cities write them, long compounds included.
#pragma once

#include "tests/bench/chance.h"

namespace styrmodell
{

/// “Kompetensförsörjningsstrategi för socialtjänsten 2024–2027”
QString documentTitle(Chance& chance, const QString& sort);
/// “Fler unga ska ha tillgång till en meningsfull fritid”
QString goalTitle(Chance& chance);
/// “Ett arbetsliv där fler behövs”
QString directionTitle(Chance& chance);
/// “Samhällsbyggnadsnämnden”, “Idrotts- och fritidsnämnden”
QString boardName(Chance& chance);
QString indicatorName(Chance& chance);
/// One to three sentences.
QString someProse(Chance& chance);

} // namespace styrmodell
