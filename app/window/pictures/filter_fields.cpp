#include "app/window/pictures/filter_fields.h"

#include "model/queries/bodies.h"
#include "model/queries/order.h"
#include "views/panels/inspector/agenda_field.h"
#include "views/panels/inspector/choice_words.h"
#include "views/widgets/date_field.h"

#include <QGridLayout>
#include <QListWidget>

namespace styrmodell
{
namespace
{

constexpr int listHeight = 190;
constexpr int rowRoom = 10; ///< above and beneath the letters of a row together

void addItem(QListWidget& list, const QString& words, const QVariant& value, bool isChosen)
{
    auto* item = new QListWidgetItem(words, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, value);
    item->setSizeHint({0, list.fontMetrics().height() + rowRoom}); // known before the style is, and the same with it
}

template <class Take> void forEachTicked(const QListWidget& list, Take&& take)
{
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            take(list.item(row)->data(Qt::UserRole));
}

} // namespace

FilterFields::FilterFields(const Model& model, const PictureFilter& filter, QWidget* parent)
    : QWidget(parent), kinds_(makeList(tr("Kinds"))), bodies_(makeList(tr("Boards and companies"))),
      statuses_(makeList(tr("Status of the text"))), goals_(new AgendaField(this)),
      day_(new DateField(tr("Valid on the &day"), this)), chosenGoals_(filter.agenda2030)
{
    fillKinds(model, filter.kinds);
    fillBodies(model, filter.bodies);
    fillStatuses(filter.statuses);
    goals_->show(filter.agenda2030);
    day_->show(filter.asOf, model.language());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(new LabelledField(tr("&Kinds"), kinds_, this), 0, 0);
    grid->addWidget(new LabelledField(tr("&Boards and companies"), bodies_, this), 0, 1);
    grid->addWidget(new LabelledField(tr("&Status of the text"), statuses_, this), 0, 2);
    grid->addWidget(goals_, 1, 0, 1, 2);
    grid->addWidget(day_, 1, 2, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, column == 1 ? 4 : 3);
    for (QListWidget* list : {kinds_, bodies_, statuses_})
        connect(list, &QListWidget::itemChanged, this, &FilterFields::changed);
    connect(goals_, &AgendaField::goalsChosen, this, [this](const QList<int>& goals) {
        chosenGoals_ = goals;
        Q_EMIT changed();
    });
    connect(day_, &DateField::dateChosen, this, &FilterFields::changed);
}

QListWidget* FilterFields::makeList(const QString& name)
{
    auto* list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setAccessibleDescription(tr("Nothing ticked: everything is shown."));
    list->setMinimumHeight(listHeight);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void FilterFields::fillKinds(const Model& model, const QList<KindId>& chosen)
{
    for (const Kind* kind : kindsInOrder(model)) {
        const Words& words = kind->plural.isEmpty() ? kind->name : kind->plural;
        addItem(*kinds_, words.in(model.language()), kind->id.text, chosen.contains(kind->id));
    }
}

void FilterFields::fillBodies(const Model& model, const QList<ElementId>& chosen)
{
    for (const Element* body : bodies(model)) {
        addItem(*bodies_, drawnTitle(*body), body->id.text, chosen.contains(body->id));
        bodies_->item(bodies_->count() - 1)->setToolTip(drawnTitle(*body));
    }
}

void FilterFields::fillStatuses(const QList<TextStatus>& chosen)
{
    for (const TextStatus status : {TextStatus::Draft, TextStatus::SentForComment, TextStatus::Proposed,
                                    TextStatus::Adopted, TextStatus::Replaced, TextStatus::Repealed})
        addItem(*statuses_, inWords(status), static_cast<int>(status), chosen.contains(status));
}

PictureFilter FilterFields::filter() const
{
    PictureFilter filter;
    forEachTicked(*kinds_, [&](const QVariant& value) { filter.kinds += KindId{value.toString()}; });
    forEachTicked(*bodies_, [&](const QVariant& value) { filter.bodies += ElementId{value.toString()}; });
    forEachTicked(*statuses_,
                  [&](const QVariant& value) { filter.statuses += static_cast<TextStatus>(value.toInt()); });
    filter.agenda2030 = chosenGoals_;
    filter.asOf = day_->date();
    return filter;
}

void FilterFields::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QListWidget* list : {kinds_, bodies_, statuses_})
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setCheckState(Qt::Unchecked);
        chosenGoals_.clear();
        goals_->show({});
        day_->forget();
    }
    Q_EMIT changed();
}

} // namespace styrmodell
