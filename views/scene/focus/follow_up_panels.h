/// The right side of a page: how its element is followed up, what was decided, what stands beside it.
#pragma once

#include "views/scene/focus/plans.h"

namespace styrmodell
{

/// Indicators of an element; a gap where a kind with targets has none. No panel where the kind is not measured and
/// nothing follows it up.
std::optional<PlannedPanel> indicatorPanel(const Canvas& canvas, const Element& element);

/// Assessments in words, newest first.
std::optional<PlannedPanel> assessmentPanel(const Canvas& canvas, const Element& element);

/// Decisions, responsibility, validity.
std::optional<PlannedPanel> factPanel(const Canvas& canvas, const Element& element);

/// What the element lies in and what lies beside it there.
std::optional<PlannedPanel> containerPanel(const Canvas& canvas, const Element& element);

/// What a body has decided, newest first.
std::optional<PlannedPanel> decisionPanel(const Canvas& canvas, const Element& body);

/// What a body is responsible for without its lying there.
std::optional<PlannedPanel> responsibilityPanel(const Canvas& canvas, const Element& body);

/// Pages that these take.
size_t followUpParts(const PictureWords& words, const Element& element, const FocusDetail& detail);

} // namespace styrmodell
