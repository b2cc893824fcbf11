#include "views/panels/inspector/relation_adder.h"

#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "model/queries/verbs.h"
#include "views/widgets/element_picker.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int forwardRole = Qt::UserRole + 1;

} // namespace

RelationAdder::RelationAdder(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), verbs_(new QComboBox(this)), picker_(new ElementPicker(this))
{
    verbs_->setAccessibleName(tr("How they are related"));
    picker_->setAccessibleName(tr("Related to"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(verbs_);
    column->addWidget(picker_);
    connect(verbs_, &QComboBox::currentIndexChanged, this, &RelationAdder::offerOthers);
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
        fillVerbs(element);
    element_ = element.id;
    offerOthers();
}

void RelationAdder::fillVerbs(const Element& element)
{
    const Model& model = editing_.model();
    const QSignalBlocker quiet(verbs_);
    verbs_->clear();
    for (const Verb& verb : verbsFor(model, element.kind)) {
        verbs_->addItem(wordsOf(model, verb), verb.type.text);
        verbs_->setItemData(verbs_->count() - 1, verb.isForward, forwardRole);
    }
}

void RelationAdder::offerOthers()
{
    const RelationTypeId type{verbs_->currentData().toString()};
    const bool isForward = verbs_->currentData(forwardRole).toBool();
    const Model& model = editing_.model();
    QSet<ElementId> taken{element_};
    for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(element_))) {
        const End& other = isForward ? relation->to : relation->from;
        if (const auto* id = std::get_if<ElementId>(&other); id && relation->type == type)
            taken.insert(*id);
    }
    picker_->offer(
        model, [taken](const Element& element) { return !taken.contains(element.id); }, editing_.palette());
}

void RelationAdder::add(const ElementId& other)
{
    const Model& model = editing_.model();
    const bool isForward = verbs_->currentData(forwardRole).toBool();
    Relation relation;
    relation.type = {verbs_->currentData().toString()};
    relation.from = isForward ? element_ : other;
    relation.to = isForward ? other : element_;
    const Element* chosen = model.find(other);
    const QString words = tr("Related: %1 %2.").arg(verbs_->currentText(), chosen ? drawnTitle(*chosen) : other.text);
    if (editing_.apply(relate(model, std::move(relation))))
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
