#include "views/panels/inspector/relation_adder.h"

#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/panels/inspector/verb_choice.h"
#include "views/widgets/element_picker.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace styrmodell
{

RelationAdder::RelationAdder(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), verbs_(new VerbChoice(this)), picker_(new ElementPicker(this))
{
    verbs_->setAccessibleName(tr("How they are related"));
    picker_->setAccessibleName(tr("Related to"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(verbs_);
    column->addWidget(picker_);
    connect(verbs_, &VerbChoice::currentIndexChanged, this, &RelationAdder::offerOthers);
    connect(picker_, &ElementPicker::picked, this, &RelationAdder::add);
    connect(picker_, &ElementPicker::givenUp, this, &QWidget::hide);
}

void RelationAdder::begin(const Element& element)
{
    offer(element);
    picker_->setFocus(Qt::OtherFocusReason);
}

void RelationAdder::offer(const Element& element)
{
    if (element_ != element.id || verbs_->count() == 0)
        verbs_->offer(editing_.model(), element.kind);
    element_ = element.id;
    offerOthers();
}

void RelationAdder::offerOthers()
{
    const auto verb = verbs_->verb();
    if (!verb)
        return;
    const Model& model = editing_.model();
    QSet<ElementId> taken{element_};
    for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(element_))) {
        const End& other = verb->isForward ? relation->to : relation->from;
        if (const auto* id = std::get_if<ElementId>(&other); id && relation->type == verb->type)
            taken.insert(*id);
    }
    picker_->offer(
        model, [taken](const Element& element) { return !taken.contains(element.id); }, editing_.palette());
}

void RelationAdder::add(const ElementId& other)
{
    const Model& model = editing_.model();
    const auto verb = verbs_->verb();
    if (!verb)
        return;
    const Element* chosen = model.find(other);
    const QString words = tr("Related: %1 %2.").arg(verbs_->currentText(), chosen ? drawnTitle(*chosen) : other.text);
    if (editing_.apply(relate(model, relationFor(*verb, element_, other))))
        Q_EMIT editing_.announced(words);
    picker_->setFocus();
}

void RelationAdder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace styrmodell
