#include "app/window/pictures/composition/forms/slot_form.h"

#include "app/window/kinds/fields/words_field.h"
#include "app/window/pictures/composition/composition_words.h"
#include "app/window/pictures/composition/kind_checks.h"
#include "views/scene/compositions/understood.h"
#include "views/widgets/labelled_field.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int none = -1; ///< beside the values of an enum

/// Shapes that look the same wherever they stand count as one.
SlotShape asDrawn(const Slot& slot)
{
    const SlotShape usual = slot.slots.isEmpty() ? SlotShape::Group : SlotShape::Columns;
    const SlotShape shape = slot.shape.value_or(usual);
    if (shape == SlotShape::Plate)
        return SlotShape::Band;
    return !slot.slots.isEmpty() && shape == SlotShape::Group ? SlotShape::Columns : shape;
}

bool hasSubtypes(const Model& model, const Slot& slot)
{
    return std::any_of(slot.kinds.begin(), slot.kinds.end(), [&](const KindId& id) {
        const Kind* kind = model.find(id);
        return kind && !kind->subtypes.isEmpty();
    });
}

} // namespace

SlotForm::SlotForm(const Palette& palette, QWidget* parent)
    : CompositionForm(parent), title_(new WordsField(tr("&Title"), this)), holds_(new QLabel(this)),
      kinds_(new KindChecks(tr("&Kinds shown"), palette, this)), shape_(new QComboBox(this)),
      shapeField_(new LabelledField(tr("&Drawn as"), shape_, this)), shapeNote_(new QLabel(this)),
      group_(new QComboBox(this)), groupField_(new LabelledField(tr("&Gathered"), group_, this)),
      inside_(new KindChecks(tr("Kinds drawn &within each"), palette, this))
{
    for (QComboBox* combo : {shape_, group_})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    holds_->setWordWrap(true);
    shapeNote_->setWordWrap(true);
    shapeNote_->setObjectName(QStringLiteral("quiet"));
    shapeNote_->setText(tr("The form of the picture decides how this slot is drawn."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    for (QWidget* field :
         std::initializer_list<QWidget*>{title_, holds_, kinds_, shapeField_, shapeNote_, groupField_, inside_})
        column->addWidget(field);
    column->addStretch(1);
    connect(title_, &WordsField::edited, this,
            [this] { change([this](Slot& slot) { slot.title = title_->words(); }, QStringLiteral("title")); });
    connect(title_, &WordsField::finished, this, &CompositionForm::fieldLeft);
    connect(kinds_, &KindChecks::changed, this,
            [this](const QList<KindId>& kinds) { change([&](Slot& slot) { slot.kinds = kinds; }); });
    connect(inside_, &KindChecks::changed, this,
            [this](const QList<KindId>& kinds) { change([&](Slot& slot) { slot.inside = kinds; }); });
    connect(shape_, &QComboBox::activated, this, [this] {
        change([this](Slot& slot) { slot.shape = static_cast<SlotShape>(shape_->currentData().toInt()); });
    });
    connect(group_, &QComboBox::activated, this, [this] {
        const int by = group_->currentData().toInt();
        change([&](Slot& slot) { slot.groupBy = by == none ? std::nullopt : std::optional(static_cast<GroupBy>(by)); });
    });
}

void SlotForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place)
{
    shown_ = adaptation;
    path_ = place.path;
    const Slot* slot = slotAt(adaptation.composition, path_);
    if (!slot)
        return;
    const Model& model = counted.model();
    const bool isLeaf = slot->slots.isEmpty();
    const QList<KindId> drawn = kindsDrawn(adaptation.composition);
    title_->setWords(slot->title);
    title_->setPlaceholder(kindWords(model, slot->kinds));
    holds_->setText(tr("Holds %n slot(s).", nullptr, static_cast<int>(slot->slots.size())));
    holds_->setVisible(!isLeaf);
    kinds_->show(model, slot->kinds, drawn);
    inside_->show(model, slot->inside, drawn);
    fillShapes(counted, *slot);
    fillGroups(model, *slot);
    for (QWidget* field : std::initializer_list<QWidget*>{kinds_, groupField_, inside_})
        field->setVisible(isLeaf);
}

/// A shape that the form does not know is drawn as the first; in another form it counts again.
void SlotForm::fillShapes(const CountedModel& counted, const Slot& slot)
{
    const QList<SlotShape> shapes = shapesUnderstood(counted, shown_.composition, path_);
    const bool isChoice = shapes.size() > 1;
    shapeField_->setVisible(isChoice);
    shapeNote_->setVisible(!isChoice);
    shape_->clear();
    for (const SlotShape shape : shapes)
        shape_->addItem(shapeWord(shape, !slot.slots.isEmpty()), static_cast<int>(shape));
    shape_->setCurrentIndex(std::max(0, static_cast<int>(shapes.indexOf(asDrawn(slot)))));
}

void SlotForm::fillGroups(const Model& model, const Slot& slot)
{
    group_->clear();
    group_->addItem(tr("Each by itself"), none);
    for (const GroupBy by : {GroupBy::Subtype, GroupBy::Body, GroupBy::Parent})
        if (by != GroupBy::Subtype || hasSubtypes(model, slot) || slot.groupBy == by)
            group_->addItem(groupWord(by), static_cast<int>(by));
    group_->setCurrentIndex(group_->findData(slot.groupBy ? static_cast<int>(*slot.groupBy) : none));
}

template <class Change> void SlotForm::change(Change&& change, const QString& field)
{
    const Slot* known = slotAt(shown_.composition, path_);
    if (!known)
        return;
    Slot slot = *known;
    change(slot);
    Adaptation adaptation = shown_;
    setSlot(adaptation.composition, path_, std::move(slot));
    Q_EMIT changed(adaptation, field);
}

} // namespace styrmodell
