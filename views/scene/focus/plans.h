/// The panels of a page's sections: one for each verb, one for each kind, or one body by body.
#pragma once

#include "views/scene/focus/plans/body_panel.h"
#include "views/scene/focus/plans/member_plates.h"
#include "views/scene/focus/plans/section_words.h"

namespace styrmodell
{

/// A panel for each section, headed by its verb as read from the page's own: “Bygger på”.
std::vector<PlannedPanel> sectionPanels(const Canvas& canvas, const Element& own,
                                        const std::vector<RelationSection>& sections);

/// A panel for each kind of the sections, headed by the kind.
std::vector<PlannedPanel> kindPanels(const Canvas& canvas, const Element& own,
                                     const std::vector<RelationSection>& sections);

/// Pages that the sections take.
size_t partsOf(const Model& model, const std::vector<RelationSection>& sections, const FocusDetail& detail);

} // namespace styrmodell
