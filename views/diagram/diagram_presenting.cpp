// The picture before an audience.
#include "views/diagram/diagram_widget.h"

#include "views/diagram/diagram_accessible.h"
#include "views/diagram/page_index.h"
#include "views/scene/light/spotlight.h"

#include <algorithm>

namespace styrmodell
{
void DiagramWidget::setPresenting(bool isPresenting)
{
    isPresenting_ = isPresenting;
    showsCurrent_ = false;
    refreshLater();
}

void DiagramWidget::stepOn(bool isForward)
{
    refreshNow();
    std::vector<const Node*> steps;
    std::copy_if(index_->focusable().begin(), index_->focusable().end(), std::back_inserter(steps),
                 [](const Node* node) { return isContent(*node); });
    if (steps.empty())
        return;
    const auto at = std::find_if(steps.begin(), steps.end(),
                                 [&](const Node* node) { return showsCurrent_ && node->key == current_; });
    const auto count = static_cast<std::ptrdiff_t>(steps.size());
    const std::ptrdiff_t next =
        at == steps.end() ? (isForward ? 0 : count - 1) : at - steps.begin() + (isForward ? 1 : -1);
    if (next < 0 || next >= count)
        return putOutSpotlight(); // before the first and after the last the whole picture is seen
    const NodeKey key = steps[static_cast<size_t>(next)]->key;
    if (key == current_)
        tellFocus(*this); // each step is heard, also that onto what was current without a spotlight
    makeCurrent(key);
}

void DiagramWidget::putOutSpotlight()
{
    showsCurrent_ = false;
    tellCurrent(false);
    announce(tr("The whole picture is seen."));
}

/// The spotlight on what is pointed at; out where it is on it already, or on the ground.
void DiagramWidget::pointAt(QPointF position)
{
    const Node* node = nodeAt(position);
    if (!node || !node->isFocusable || (showsCurrent_ && node->key == current_))
        putOutSpotlight();
    else
        makeCurrent(node->key);
}

std::shared_ptr<const Page> DiagramWidget::seenPage()
{
    if (!isPresenting_ || !showsCurrent_ || !page_)
        return page_;
    if (spotlitPage_.of != page_ || spotlitPage_.key != current_)
        spotlitPage_ = {page_, current_, std::make_shared<const Page>(spotlit(*page_, current_))};
    return spotlitPage_.page;
}

} // namespace styrmodell
