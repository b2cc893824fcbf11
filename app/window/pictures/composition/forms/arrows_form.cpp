#include "app/window/pictures/composition/forms/arrows_form.h"

#include "app/window/kinds/fields/words_field.h"
#include "app/window/pictures/composition/composition_words.h"
#include "model/queries/related.h"
#include "views/scene/compositions/slots.h"
#include "views/widgets/labelled_field.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int rowsSeen = 7;

bool isOfTheModel(const KindRelations& relations, const Composition& composition, const SlotArrow& arrow)
{
    const Slot* from = findSlot(composition.slots, arrow.from);
    const Slot* to = findSlot(composition.slots, arrow.to);
    return from && to && relations.has(arrow.relation, kindsOf(*from), kindsOf(*to));
}

bool holdsArrow(const Composition& composition, const SlotArrow& arrow)
{
    return std::any_of(composition.arrows.begin(), composition.arrows.end(), [&](const SlotArrow& known) {
        return known.relation == arrow.relation && known.from == arrow.from && known.to == arrow.to;
    });
}

/// What is worth an arrow: a relation that the model has and the composition does not draw yet, else any.
std::optional<SlotArrow> nextArrow(const Model& model, QDate day, const Composition& composition)
{
    const CountedModel counted(model, day);
    const KindRelations relations(counted);
    const QList<SlotPath> paths = slotPaths(composition);
    const std::vector<const RelationType*> types = model.table<RelationType>().sorted();
    if (paths.size() < 2 || types.empty())
        return std::nullopt;
    const auto keyAt = [&](const SlotPath& path) { return slotAt(composition, path)->key(); };
    for (const SlotPath& from : paths)
        for (const SlotPath& to : paths)
            for (const RelationType* type : types) {
                const SlotArrow arrow{type->id, keyAt(from), keyAt(to), {}};
                const bool isWithin = from.mid(0, to.size()) == to || to.mid(0, from.size()) == from;
                if (!isWithin && !holdsArrow(composition, arrow) && isOfTheModel(relations, composition, arrow))
                    return arrow;
            }
    return SlotArrow{types.front()->id, keyAt(paths[0]), keyAt(paths[1]), {}};
}

} // namespace

ArrowsForm::ArrowsForm(QWidget* parent)
    : CompositionForm(parent), list_(new QListWidget(this)), fields_(new QWidget(this)),
      relation_(new QComboBox(fields_)), from_(new QComboBox(fields_)), to_(new QComboBox(fields_)),
      label_(new WordsField(tr("&Label, instead of the relation’s verb"), fields_)), remark_(new QLabel(fields_))
{
    remark_->setObjectName(QStringLiteral("problem"));
    remark_->setWordWrap(true);
    remark_->setText(tr("Not drawn: the model has no such relation."));
    auto* fields = new QVBoxLayout(fields_);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(remark_);
    fields->addWidget(new LabelledField(tr("F&rom"), from_, fields_));
    fields->addWidget(new LabelledField(tr("R&elation"), relation_, fields_));
    fields->addWidget(new LabelledField(tr("&To"), to_, fields_));
    fields->addWidget(makeLanguageHeadings(fields_));
    fields->addWidget(label_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeList());
    column->addWidget(fields_);
    column->addStretch(1);
    for (QComboBox* combo : {relation_, from_, to_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, [this] {
            change([this](SlotArrow& arrow) {
                arrow.relation = {relation_->currentData().toString()};
                arrow.from = from_->currentData().toString();
                arrow.to = to_->currentData().toString();
            });
        });
    }
    connect(label_, &WordsField::edited, this,
            [this] { change([this](SlotArrow& arrow) { arrow.label = label_->words(); }, QStringLiteral("label")); });
    connect(label_, &WordsField::finished, this, &CompositionForm::fieldLeft);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!isFilling_)
            fillCurrent();
        Q_EMIT fieldLeft();
    });
}

QWidget* ArrowsForm::makeList()
{
    list_->setFixedHeight((fontMetrics().height() + 12) * rowsSeen);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* whole = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](const QString& text, Qt::Key key, auto does) {
        auto* made = new QToolButton(whole);
        made->setObjectName(QStringLiteral("worded"));
        made->setText(text);
        auto* action = new QAction(text, whole);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        list_->addAction(action);
        connect(action, &QAction::triggered, made, &QToolButton::click);
        connect(made, &QToolButton::clicked, this, does);
        buttons->addWidget(made);
        return made;
    };
    add_ = button(tr("Add arrow"), Qt::Key_Insert, &ArrowsForm::add);
    remove_ = button(tr("Remove arrow"), Qt::Key_Delete, &ArrowsForm::remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new LabelledField(tr("&Arrows"), list_, whole));
    column->addLayout(buttons);
    return whole;
}

void ArrowsForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart&)
{
    const QScopedValueRollback filling(isFilling_, true);
    shown_ = adaptation;
    model_ = counted.model();
    day_ = counted.day();
    fillList(KindRelations(counted));
    fillEnds();
    fillCurrent();
}

void ArrowsForm::fillList(const KindRelations& relations)
{
    const QList<SlotArrow>& arrows = shown_.composition.arrows;
    const int row = list_->currentRow();
    while (list_->count() > arrows.size())
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < arrows.size())
        list_->addItem(QString());
    drawn_.clear();
    for (int i = 0; i < list_->count(); ++i) {
        drawn_.append(isOfTheModel(relations, shown_.composition, arrows[i]));
        const QString name = arrowName(model_, shown_.composition, arrows[i]);
        list_->item(i)->setText(drawn_.last() ? name : tr("%1 (not drawn)").arg(name));
    }
    list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
}

void ArrowsForm::fillEnds()
{
    const QList<SlotPath> paths = slotPaths(shown_.composition);
    for (QComboBox* combo : {from_, to_}) {
        combo->clear();
        for (const SlotPath& path : paths) {
            const Slot& slot = *slotAt(shown_.composition, path);
            combo->addItem(slotName(model_, slot), slot.key());
        }
    }
    relation_->clear();
    for (const RelationType* type : model_.table<RelationType>().sorted())
        relation_->addItem(type->forward.in(model_.language()), type->id.text);
    add_->setEnabled(paths.size() > 1 && relation_->count() > 0);
}

void ArrowsForm::fillCurrent()
{
    const SlotArrow* arrow = current();
    fields_->setVisible(arrow);
    remove_->setEnabled(arrow);
    if (!arrow)
        return;
    relation_->setCurrentIndex(relation_->findData(arrow->relation.text));
    from_->setCurrentIndex(from_->findData(arrow->from));
    to_->setCurrentIndex(to_->findData(arrow->to));
    label_->setWords(arrow->label);
    const RelationType* type = model_.find(arrow->relation);
    label_->setPlaceholder(type ? type->forward : Words());
    remark_->setVisible(!drawn_.value(list_->currentRow()));
}

const SlotArrow* ArrowsForm::current() const
{
    const int row = list_->currentRow();
    return row >= 0 && row < shown_.composition.arrows.size() ? &shown_.composition.arrows[row] : nullptr;
}

void ArrowsForm::add()
{
    const auto arrow = nextArrow(model_, day_, shown_.composition);
    if (!arrow)
        return;
    Adaptation adaptation = shown_;
    adaptation.composition.arrows.append(*arrow);
    Q_EMIT changed(adaptation, {});
    list_->setCurrentRow(list_->count() - 1);
}

void ArrowsForm::remove()
{
    if (!current())
        return;
    Adaptation adaptation = shown_;
    adaptation.composition.arrows.removeAt(list_->currentRow());
    Q_EMIT changed(adaptation, {});
}

template <class Change> void ArrowsForm::change(Change&& change, const QString& field)
{
    if (isFilling_ || !current())
        return;
    Adaptation adaptation = shown_;
    change(adaptation.composition.arrows[list_->currentRow()]);
    Q_EMIT changed(adaptation, field);
}

} // namespace styrmodell
