#include "views/panels/inspector/relation_adder.h"

#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/widgets/element_picker.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int forwardRole = Qt::UserRole + 1;

bool isOfKind(const Model& model, const End& end, const KindId& kind)
{
    if (const auto* id = std::get_if<ElementId>(&end)) {
        const Element* element = model.find(*id);
        return element && element->kind == kind;
    }
    return std::get<KindId>(end) == kind;
}

} // namespace

std::vector<Verb> verbsFor(const Model& model, const KindId& kind)
{
    std::vector<Verb> verbs;
    for (const RelationType* type : model.table<RelationType>().sorted())
        for (const bool isForward : {true, false})
            verbs.push_back({type->id, isForward, 0});
    model.table<Relation>().forEach([&](const Relation& relation) {
        for (Verb& verb : verbs)
            if (verb.type == relation.type && isOfKind(model, verb.isForward ? relation.from : relation.to, kind))
                ++verb.uses;
    });
    std::stable_sort(verbs.begin(), verbs.end(), [](const Verb& a, const Verb& b) { return a.uses > b.uses; });
    return verbs;
}

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
        const RelationType* type = model.find(verb.type);
        verbs_->addItem((verb.isForward ? type->forward : type->backward).in(model.language()), verb.type.text);
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
