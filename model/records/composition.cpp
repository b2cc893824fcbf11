#include "model/records/composition.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace styrmodell
{

bool Slot::operator==(const Slot& other) const
{
    return std::tie(id, title, shape, kinds, inside, groupBy) ==
               std::tie(other.id, other.title, other.shape, other.kinds, other.inside, other.groupBy) &&
           std::equal(slots.begin(), slots.end(), other.slots.begin(), other.slots.end());
}

QString Slot::key() const
{
    if (!id.isEmpty())
        return id;
    QStringList names;
    for (const KindId& kind : kinds)
        names += kind.text;
    return names.join(u'+');
}

} // namespace styrmodell
