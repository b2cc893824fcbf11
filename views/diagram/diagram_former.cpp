// Looking at the model as it was.
#include "views/diagram/diagram_widget.h"

#include "model/document/document.h"

namespace styrmodell
{

const Model* DiagramWidget::model() const
{
    return !document_ ? nullptr : former_ ? former_.get() : &document_->model();
}

bool DiagramWidget::isThere(const Focus& focus) const
{
    if (const ElementId* element = focusedElement(focus))
        return model()->find(*element) != nullptr;
    if (const auto* kind = std::get_if<KindFocus>(&focus))
        return model()->find(kind->kind) != nullptr;
    return true;
}

void DiagramWidget::showFormer(Model former)
{
    if (!document_)
        return;
    refreshNow();
    closeEditor();
    if (!former_) {
        presentHistory_ = history_;
        presentPlace_ = placeSeen();
    }
    former_ = std::make_unique<const Model>(std::move(former));
    modelChanged();
}

void DiagramWidget::showPresent()
{
    if (!former_)
        return;
    former_.reset();
    const Focus before = focus();
    history_ = presentHistory_;
    arrival_ = Arrival{presentPlace_, presentPlace_.current};
    if (focus() != before)
        Q_EMIT focusChanged(focus());
    modelChanged();
}

} // namespace styrmodell
