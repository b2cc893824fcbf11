/// What tells records apart whose id may be left out on import, and the id that is made from it.
#pragma once

#include "model/records/records.h"

#include <QStringList>

namespace styrmodell
{

QStringList tellingMembers(const Relation& relation);
QStringList tellingMembers(const IndicatorUse& use);
QStringList tellingMembers(const Measurement& measurement);
QStringList tellingMembers(const Target& target);
QStringList tellingMembers(const Placement& placement);
QStringList tellingMembers(const StoryStep& step);

/// Records that can do without an id in files.
template <class R>
concept HasTellingMembers = requires(const R& record)
{
    tellingMembers(record);
};

/// The same id for the same members, and different ones for different members: “contributesTo.mal-1.trygg-stad”.
/// Members that such a text could not hold apart (long, with points, whole kinds) are followed by a hash.
QString derivedId(const QStringList& tellingMembers);

} // namespace styrmodell
