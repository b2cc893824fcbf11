/// What assistive technology knows of the diagram: its page as a tree of nodes.
#pragma once

namespace styrmodell
{

class DiagramWidget;
class PageIndex;

/// Call in `main` before the first widget is made.
void installDiagramAccessibility();

/// Before the diagram shows `next`: tells which nodes go. Costs little while nobody listens.
void tellLeaving(DiagramWidget& diagram, const PageIndex& next);
/// After it shows a page that came after `previous`: tells which nodes came and which got another name.
void tellComing(DiagramWidget& diagram, const PageIndex& previous);
/// Tells where the keyboard is, if the diagram has it.
void tellFocus(DiagramWidget& diagram);
/// Tells that the current node's description is another now.
void tellDescription(DiagramWidget& diagram);

} // namespace styrmodell
