#include "views/panels/inspector/target_cell.h"

#include "views/widgets/number_reading.h"

#include <array>

namespace styrmodell
{
namespace
{

struct Sign {
    QLatin1String typed;
    QChar written;
    TargetOp op;
};

constexpr std::array signs{Sign{QLatin1String(">="), QChar(0x2265), TargetOp::Min},
                           Sign{QLatin1String("<="), QChar(0x2264), TargetOp::Max},
                           Sign{QLatin1String("="), QChar(u'='), TargetOp::Equal}};

} // namespace

std::optional<TypedTarget> readTarget(const QString& typed)
{
    QString rest = typed.trimmed();
    TypedTarget target;
    for (const Sign& sign : signs) {
        const bool isWritten = rest.startsWith(sign.written);
        if (!isWritten && !rest.startsWith(sign.typed))
            continue;
        target.op = sign.op;
        rest = rest.mid(isWritten ? 1 : sign.typed.size());
        break;
    }
    const auto number = readNumber(rest);
    if (!number)
        return {};
    target.value = *number;
    return target;
}

QString targetToEdit(const Target& target, bool hasDecimalComma)
{
    QString number = numberToEdit(target.value, hasDecimalComma);
    for (const Sign& sign : signs)
        if (target.op == sign.op)
            return QStringLiteral("%1 %2").arg(sign.written).arg(number);
    return number;
}

} // namespace styrmodell
