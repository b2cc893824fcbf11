#include "views/widgets/number_reading.h"

#include <QLocale>

#include <cmath>

namespace styrmodell
{

std::optional<double> readNumber(const QString& typed)
{
    QString digits = typed.simplified();
    if (digits.endsWith(u'%'))
        digits.chop(1);
    digits.replace(QChar(0x2212), u'-').replace(u',', u'.');
    digits.removeIf([](QChar letter) { return letter.isSpace(); });
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString numberToEdit(double number, bool hasDecimalComma)
{
    QString text = QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
    return hasDecimalComma ? text.replace(u'.', u',') : text;
}

} // namespace styrmodell
