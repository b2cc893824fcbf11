#include "app/window/import/rows_options.h"

#include "model/queries/order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace styrmodell
{

RowsOptions::RowsOptions(const Model& model, const TableChoices& table, const ListChoices& list, bool isList,
                         bool isFile, QWidget* parent)
    : QWidget(parent), model_(model), isFile_(isFile), how_(new QFormLayout), where_(new QFormLayout),
      readAs_(new QComboBox(this)), tables_(new QComboBox(this)),
      headings_(new QCheckBox(tr("The first row is &headings"), this)), within_(new QComboBox(this)),
      sameTitle_(new QCheckBox(tr("The same title and kind &mean the same element"), this))
{
    for (QFormLayout* form : {how_, where_}) {
        form->setVerticalSpacing(10);
        form->setHorizontalSpacing(20);
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    }
    makeHow(table, isList, isFile);
    makeWhere(table, list, isFile);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(40);
    row->addLayout(how_);
    row->addLayout(where_);
    row->addStretch();
    orderTabs();
    showWhatMatters();
    connect(this, &RowsOptions::shapeChanged, this, &RowsOptions::showWhatMatters);
    connect(this, &RowsOptions::tableChosen, this, &RowsOptions::showWhatMatters);
}

void RowsOptions::makeHow(const TableChoices& table, bool isList, bool isFile)
{
    readAs_->addItem(tr("A list: levels by indent, bullet or number"));
    readAs_->addItem(tr("A table"));
    readAs_->setCurrentIndex(isList && !isFile ? 0 : 1);
    tables_->addItem(tr("Elements"), static_cast<int>(CsvTable::Elements));
    tables_->addItem(tr("Relations"), static_cast<int>(CsvTable::Relations));
    tables_->addItem(tr("Indicators with values and targets"), static_cast<int>(CsvTable::Indicators));
    tables_->setCurrentIndex(tables_->findData(static_cast<int>(table.table)));
    headings_->setChecked(table.hasHeadings);
    how_->addRow(tr("&Read as"), readAs_);
    how_->addRow(tr("T&able of"), tables_);
    how_->addRow(QString(), headings_);
    connect(readAs_, &QComboBox::currentIndexChanged, this, &RowsOptions::shapeChanged);
    connect(tables_, &QComboBox::currentIndexChanged, this, &RowsOptions::tableChosen);
    connect(headings_, &QCheckBox::toggled, this, &RowsOptions::shapeChanged);
}

void RowsOptions::makeWhere(const TableChoices& table, const ListChoices& list, bool isFile)
{
    kind_ = kindChoice(table.place.kind);
    where_->addRow(tr("&Kind, where a row says none"), kind_);
    for (const KindId& kind : list.kinds) {
        levelKinds_ += kindChoice(kind);
        where_->addRow(list.kinds.size() == 1 ? tr("Kin&d") : tr("Kind of level &%1").arg(levelKinds_.size()),
                       levelKinds_.back());
    }
    addPlaces(list.parent);
    where_->addRow(tr("&Within"), within_);
    sameTitle_->setChecked(!isFile);
    where_->addRow(QString(), sameTitle_);
    connect(within_, &QComboBox::currentIndexChanged, this, &RowsOptions::meaningChanged);
    connect(sameTitle_, &QCheckBox::toggled, this, &RowsOptions::meaningChanged);
}

/// As they are read.
void RowsOptions::orderTabs()
{
    QList<QWidget*> row{readAs_, tables_, headings_, kind_};
    for (QComboBox* choice : levelKinds_)
        row += choice;
    row += {within_, sameTitle_};
    for (qsizetype i = 1; i < row.size(); ++i)
        setTabOrder(row[i - 1], row[i]);
}

void RowsOptions::addPlaces(const std::optional<ElementId>& parent)
{
    within_->addItem(tr("nothing: at the top"), QString());
    const Element* nearest = parent ? model_.find(*parent) : nullptr;
    if (!nearest)
        return;
    for (const Element* around : wayOutward(model_, *nearest))
        within_->addItem(drawnTitle(*around), around->id.text);
    within_->setCurrentIndex(1);
}

QComboBox* RowsOptions::kindChoice(const KindId& chosen)
{
    auto* choice = new QComboBox(this);
    for (const Kind* kind : kindsInOrder(model_))
        choice->addItem(kind->name.in(model_.language()), kind->id.text);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen.text)));
    connect(choice, &QComboBox::currentIndexChanged, this, &RowsOptions::meaningChanged);
    return choice;
}

bool RowsOptions::isList() const
{
    return readAs_->currentIndex() == 0;
}

CsvTable RowsOptions::table() const
{
    return static_cast<CsvTable>(tables_->currentData().toInt());
}

bool RowsOptions::hasHeadings() const
{
    return headings_->isChecked();
}

QWidget* RowsOptions::last() const
{
    return sameTitle_;
}

void RowsOptions::take(TableChoices& table, ListChoices& list) const
{
    const QString within = within_->currentData().toString();
    list.parent = within.isEmpty() ? std::nullopt : std::optional(ElementId{within});
    for (qsizetype level = 0; level < levelKinds_.size(); ++level)
        list.kinds[level] = KindId{levelKinds_[level]->currentData().toString()};
    table.table = this->table();
    table.hasHeadings = hasHeadings();
    table.place = {KindId{kind_->currentData().toString()}, list.parent};
    table.updatesSameTitle = list.updatesSameTitle = sameTitle_->isChecked();
}

void RowsOptions::showWhatMatters()
{
    const bool areElements = isList() || table() == CsvTable::Elements;
    how_->setRowVisible(readAs_, !isFile_);
    how_->setRowVisible(tables_, !isList());
    how_->setRowVisible(headings_, !isList());
    where_->setRowVisible(kind_, !isList() && areElements);
    for (QComboBox* choice : levelKinds_)
        where_->setRowVisible(choice, isList());
    where_->setRowVisible(within_, areElements && within_->count() > 1);
    where_->setRowVisible(sameTitle_, areElements);
}

} // namespace styrmodell
