// What stands out of the picture: a line of sight.
#include "views/diagram/diagram_widget.h"

#include "model/document/document.h"
#include "model/queries/counted.h"
#include "model/queries/line_of_sight.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/light/thread_light.h"

namespace styrmodell
{

void DiagramWidget::lightThread(const ElementId& element)
{
    const ElementId next = document_ && model()->find(element) ? element : ElementId{};
    if (next == thread_)
        return;
    thread_ = next;
    refreshLater();
    Q_EMIT threadChanged(thread_);
}

QStringList DiagramWidget::threadSentences() const
{
    const Element* element = document_ ? model()->find(thread_) : nullptr;
    if (!element)
        return {};
    const PictureRequest wanted = request();
    const CountedModel counted = countedFor(*model(), wanted);
    return sentencesOf(counted, lineOfSight(counted, *element), wanted.language);
}

std::shared_ptr<const Page> DiagramWidget::lightened(std::shared_ptr<const Page> page, const PictureRequest& wanted)
{
    const Element* element = model()->find(thread_);
    if (!page || !element || std::holds_alternative<ThreadFocus>(wanted.focus))
        return page; // a thread's own picture has lit lines already
    const CountedModel counted = countedFor(*model(), wanted);
    return std::make_shared<const Page>(
        threadLit(*page, counted, compositionFor(*model(), wanted), *element, wanted.language));
}

} // namespace styrmodell
