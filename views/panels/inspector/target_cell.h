/// A target as it is written in a cell: “95”, “≥ 95”, “= 3”.
#pragma once

#include "model/records/indicator.h"

namespace styrmodell
{

struct TypedTarget {
    double value = 0;
    std::optional<TargetOp> op{}; ///< nothing: what is better says how it is met
};

/// Also with “>=” and “<=”; nothing if it cannot be read.
std::optional<TypedTarget> readTarget(const QString& typed);

QString targetToEdit(const Target& target, bool hasDecimalComma);

} // namespace styrmodell
