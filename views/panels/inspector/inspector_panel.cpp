#include "views/panels/inspector/inspector_panel.h"

#include "views/panels/inspector/element_form.h"
#include "views/panels/inspector/kind_summary.h"
#include "views/panels/inspector/model_form.h"
#include "views/panels/inspector/section.h"
#include "views/panels/inspector/several_form.h"
#include "views/widgets/typing.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr double narrowest = 280;    ///< pixels, with letters of the usual size
constexpr double usualPoints = 10.5; ///< as `run_window` has them

} // namespace

InspectorPanel::InspectorPanel(QWidget* parent)
    : DocumentPanel(parent), editing_(new Editing(this)), scroll_(new QScrollArea(this)), forms_(new QWidget),
      element_(new ElementForm(*editing_, forms_)), several_(new SeveralForm(*editing_, forms_)),
      kind_(new KindSummary(*editing_, forms_)), model_(new ModelForm(*editing_, forms_))
{
    setObjectName(QStringLiteral("inspector"));
    forms_->setObjectName(QStringLiteral("inspectorForms"));
    auto* column = new QVBoxLayout(forms_);
    column->setContentsMargins(16, 14, 16, 20);
    for (QWidget* form : std::initializer_list<QWidget*>{element_, several_, kind_, model_}) {
        column->addWidget(form);
        form->hide();
    }
    column->addStretch(1);
    scroll_->setWidget(forms_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll_);
    fitLetters();
    connect(editing_, &Editing::refused, this, &InspectorPanel::refused);
    connect(editing_, &Editing::announced, this, &InspectorPanel::announced);
    connect(editing_, &Editing::focusChosen, this, &InspectorPanel::focusChosen);
    connect(element_, &ElementForm::pictureWanted, this, &InspectorPanel::pictureWanted);
    connect(element_, &ElementForm::decisionWanted, this, &InspectorPanel::decisionWanted);
    connect(kind_, &KindSummary::additionWanted, this, &InspectorPanel::additionWanted);
    connect(kind_, &KindSummary::definitionWanted, this, &InspectorPanel::definitionWanted);
}

void InspectorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLetters();
}

/// Larger letters need a wider panel: nothing of it may be cut off.
void InspectorPanel::fitLetters()
{
    setMinimumWidth(qRound(narrowest * std::max(1.0, font().pointSizeF() / usualPoints)));
}

void InspectorPanel::setDocument(Document* document)
{
    chosen_ = {};
    listenTo(document);
    refresh();
}

void InspectorPanel::continueWith(Document& document)
{
    listenTo(&document);
}

void InspectorPanel::listenTo(Document* document)
{
    if (document_) {
        keepTyped();
        document_->disconnect(this);
    }
    document_ = document;
    editing_->setDocument(document);
    if (!document)
        return;
    connect(document, &Document::changed, this, &InspectorPanel::refreshLater);
    connect(document, &Document::heldChanged, this, &InspectorPanel::refreshLater);
}

/// What stands in a field belongs to the document that is shown still.
void InspectorPanel::keepTyped()
{
    if (QWidget* field = QApplication::focusWidget(); field && isAncestorOf(field))
        field->clearFocus();
    for (Typing* typing : findChildren<Typing*>())
        typing->flush();
}

void InspectorPanel::setColours(const Palette& palette)
{
    editing_->setPalette(palette);
    refreshLater();
}

void InspectorPanel::showChosen(const Chosen& chosen)
{
    chosen_ = chosen;
    refreshLater();
}

/// Once an event-loop turn, however much has changed.
void InspectorPanel::refreshLater()
{
    if (std::exchange(isDirty_, true))
        return;
    QMetaObject::invokeMethod(this, &InspectorPanel::refresh, Qt::QueuedConnection);
}

void InspectorPanel::refresh()
{
    isDirty_ = false;
    if (!document_)
        return showForm(nullptr);
    const Model& model = document_->model();
    QList<ElementId> present;
    for (const ElementId& id : std::as_const(chosen_.elements))
        if (model.find(id))
            present.append(id);
    const Kind* kind = chosen_.kind ? model.find(*chosen_.kind) : nullptr;
    if (present.size() > 1) {
        several_->show(present);
        showForm(several_);
    } else if (!present.isEmpty()) {
        element_->show(*model.find(present.constFirst()));
        showForm(element_);
    } else if (kind) {
        kind_->show(*kind);
        showForm(kind_);
    } else {
        model_->show();
        showForm(model_);
    }
}

void InspectorPanel::showForm(QWidget* shown)
{
    for (QWidget* form : std::initializer_list<QWidget*>{element_, several_, kind_, model_})
        form->setVisible(form == shown);
    tabThrough(*forms_);
}

void InspectorPanel::editTitle()
{
    if (isDirty_)
        refresh();
    element_->editTitle();
}

void InspectorPanel::beginRelating()
{
    if (isDirty_)
        refresh();
    element_->beginRelating();
}

} // namespace styrmodell
