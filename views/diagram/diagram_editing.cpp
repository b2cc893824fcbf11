// Titles are changed where they stand.
#include "views/diagram/diagram_widget.h"

#include "model/document/document.h"
#include "model/operations/elements.h"
#include "model/queries/wordings.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"
#include "views/drawing/palette.h"

namespace styrmodell
{

bool DiagramWidget::isEditing() const
{
    return editor_ != nullptr;
}

bool DiagramWidget::canEdit() const
{
    return document_ && !former_ && !isPresenting_ && !document_->isReadOnly();
}

void DiagramWidget::editCurrent()
{
    refreshNow();
    edit(current_);
}

void DiagramWidget::edit(const NodeKey& key)
{
    const Node* node = index_->find(key);
    const Node* titled = node ? editableOf(*node) : nullptr;
    const Element* element = titled && document_ ? document_->model().find(titled->editable->element) : nullptr;
    if (!node || editor_ || isPresenting_)
        return;
    makeCurrent(key);
    if (!element || document_->isReadOnly())
        return announce(whyNotEdited(*node));
    edited_ = element->id;
    editor_ = new TitleEditor(element->title, *palette_, this);
    connect(editor_, &TitleEditor::commit, this, &DiagramWidget::commitTitle);
    connect(editor_, &TitleEditor::cancel, this, &DiagramWidget::closeEditor);
    placeEditor();
    editor_->show();
    editor_->selectAll();
    editor_->setFocus(Qt::OtherFocusReason);
    update();
}

/// Silence would leave her wondering whether the key was pressed.
QString DiagramWidget::whyNotEdited(const Node& node) const
{
    if (former_)
        return tr("This is the model as it was. Go back to now to change it.");
    if (document_ && document_->isReadOnly())
        return tr("This model can only be read.");
    if (node.element && node.target)
        return tr("The short title stands here. Open it to change its title.");
    return tr("This is no title that can be changed.");
}

void DiagramWidget::placeEditor()
{
    if (!editor_)
        return;
    const Node* node = index_->find(current_);
    const Node* titled = node ? editableOf(*node) : nullptr;
    if (!titled || titled->editable->element != edited_) {
        closeEditor();
        return;
    }
    const EditableField& field = *titled->editable;
    const QFont::Weight weight = field.style.weight >= Weight::SemiBold ? QFont::DemiBold : QFont::Normal;
    constexpr double ringRoom = 10;
    const QRectF area = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    editor_->place(viewport_.toView(field.box), field.style.size * viewport_.scale(), weight, area);
}

void DiagramWidget::commitTitle(const QString& title)
{
    const Element* element = document_ ? document_->model().find(edited_) : nullptr;
    if (!element || element->title == title) {
        closeEditor();
        return;
    }
    if (isAdopted(*element)) {
        const ElementId id = edited_;
        closeEditor();
        Q_EMIT adoptedTitleTyped(id, title);
        return;
    }
    const auto stored = document_->apply(renameElement(document_->model(), edited_, title));
    if (!stored) {
        editor_->refuse(stored.error().what);
        Q_EMIT refused(stored.error().what);
        return;
    }
    closeEditor();
    announce(tr("Saved."));
}

void DiagramWidget::finishEditing()
{
    if (editor_)
        commitTitle(editor_->text());
    closeEditor(); // what was refused has been said
}

void DiagramWidget::closeEditor()
{
    if (!editor_)
        return;
    TitleEditor* closing = editor_;
    editor_ = nullptr;
    edited_ = {};
    closing->close();
    update();
}

} // namespace styrmodell
