/// What a panel of related things says: its heading, the verb of its arrow, its members in few words.
#pragma once

#include "views/scene/focus/plans/planned_panel.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// Tells the nodes of a relation and direction from those of others.
QString slotOf(const RelationSection& section);

/// A panel without members, headed by the verb as read from the page's own; `others` in the arrow's sentence.
PlannedPanel panelFor(const PictureWords& words, const Element& own, const RelationSection& section,
                      const QString& others);

} // namespace styrmodell
