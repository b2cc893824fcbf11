#include "views/panels/inspector/values_dialog.h"

#include "model/operations/measuring.h"
#include "model/operations/records.h"
#include "views/panels/inspector/indicator_more.h"
#include "views/panels/inspector/target_cell.h"
#include "views/widgets/cell_table.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/number_reading.h"
#include "views/widgets/typing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace styrmodell
{
namespace
{

constexpr int openMoreLines = 15;

enum Column { YearColumn, AllColumn, WomenColumn, MenColumn, TargetColumn, ColumnCount };

constexpr std::array sexes{Sex::All, Sex::Women, Sex::Men};

Sex sexOf(int column)
{
    return sexes.at(static_cast<size_t>(column - AllColumn));
}

/// What stands for “not measured” in a cell.
bool saysNotMeasured(const QString& text)
{
    const QString word = text.trimmed();
    return word == u"–" || word == u"-" || word.compare(ValuesDialog::tr("not measured"), Qt::CaseInsensitive) == 0;
}

} // namespace

ValuesDialog::ValuesDialog(Editing& editing, const IndicatorId& indicator, const ElementId& element, QWidget* parent)
    : QDialog(parent), editing_(editing), indicator_(indicator), element_(element), name_(new QLineEdit),
      unit_(new QLineEdit), better_(new QComboBox), source_(new QLineEdit), table_(new CellTable(this)),
      problem_(new QLabel(this))
{
    setWindowTitle(tr("Values and targets"));
    table_->setColumnCount(ColumnCount);
    table_->setHorizontalHeaderLabels({tr("Year"), tr("All"), tr("Women"), tr("Men"), tr("Target")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setAccessibleName(tr("Values by year"));
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* hint = new QLabel(tr("Write a year in the empty last row to add one. “–” says that it was not measured. "
                               "A target may begin with ≥, ≤ or =. Cells from a spreadsheet can be pasted."),
                            this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeFields());
    column->addWidget(makeMore());
    column->addWidget(table_, 1);
    column->addWidget(problem_);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(table_, &CellTable::cellsTyped, this, &ValuesDialog::take);
    resize(560, 620);
    fill();
    table_->setFocus();
    table_->setCurrentCell(std::max(0, table_->rowCount() - 2), AllColumn);
}

QWidget* ValuesDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    better_->addItem(tr("Neither is better"), -1);
    better_->addItem(tr("Higher is better"), static_cast<int>(Better::Up));
    better_->addItem(tr("Lower is better"), static_cast<int>(Better::Down));
    grid->addWidget(new LabelledField(tr("Indicator"), name_, fields), 0, 0, 1, 2);
    grid->addWidget(new LabelledField(tr("Unit"), unit_, fields), 1, 0);
    grid->addWidget(new LabelledField(tr("What is better"), better_, fields), 1, 1);
    grid->addWidget(new LabelledField(tr("Source"), source_, fields), 2, 0, 1, 2);
    const Indicator* indicator = editing_.model().find(indicator_);
    const auto line = [&](QLineEdit* field, QString Indicator::*member) {
        auto* typing = new Typing(*field);
        typing->show(indicator->*member);
        connect(typing, &Typing::typed, this, [this, member](const QString& text, const QString& gesture) {
            set([&](Indicator& changed) { changed.*member = text; }, gesture);
        });
    };
    line(name_, &Indicator::name);
    line(unit_, &Indicator::unit);
    line(source_, &Indicator::source);
    better_->setCurrentIndex(better_->findData(indicator->better ? static_cast<int>(*indicator->better) : -1));
    connect(better_, &QComboBox::activated, this, [this] {
        const int chosen = better_->currentData().toInt();
        set([&](Indicator& changed) {
            changed.better = chosen < 0 ? std::nullopt : std::optional(static_cast<Better>(chosen));
        });
    });
    fields->setEnabled(editing_.canEdit());
    return fields;
}

/// As high as its fields, as far as the dialog has room; beyond that it scrolls.
QWidget* ValuesDialog::makeMore()
{
    auto* more = new IndicatorMore(editing_, indicator_, element_, this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(more);
    const auto fit = [this, scroll, more](bool isOpen) {
        scroll->setFixedHeight(isOpen ? fontMetrics().height() * openMoreLines : more->sizeHint().height());
    };
    connect(more, &IndicatorMore::opened, this, fit);
    fit(false);
    return scroll;
}

void ValuesDialog::set(const std::function<void(Indicator&)>& change, const QString& gesture)
{
    const Indicator* indicator = editing_.model().find(indicator_);
    if (!indicator)
        return;
    Indicator changed = *indicator;
    change(changed);
    editing_.apply(putRecord(editing_.model(), std::move(changed)), gesture);
}

int ValuesDialog::yearAt(int row) const
{
    return row < years_.size() ? years_.at(row) : 0;
}

void ValuesDialog::fill()
{
    const Model& model = editing_.model();
    const auto measurements = model.referrersOf<Measurement>(RecordKey::of(indicator_));
    const auto targets = model.referrersOf<Target>(RecordKey::of(indicator_));
    std::set<int> years(years_.begin(), years_.end());
    for (const Measurement* one : measurements)
        years.insert(one->year);
    for (const Target* one : targets)
        if (one->element == element_)
            years.insert(one->year);
    years_ = QList<int>(years.begin(), years.end());
    const bool isOpen = editing_.canEdit();
    const bool hasComma = editing_.language() == Language::Swedish;
    table_->setRowCount(static_cast<int>(years_.size()) + (isOpen ? 1 : 0));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const int year = yearAt(row);
        table_->setVerticalHeaderItem( // spoken with each cell
            row, new QTableWidgetItem(year ? QString::number(year) : tr("New year")));
        table_->showCell(row, YearColumn, year ? QString::number(year) : QString(), isOpen && !year);
        for (int column = AllColumn; column < ColumnCount; ++column)
            table_->showCell(row, column, {}, isOpen && year);
        for (const Measurement* one : measurements)
            if (one->year == year)
                table_->showCell(row, AllColumn + static_cast<int>(one->sex),
                                 one->value.value ? numberToEdit(*one->value.value, hasComma) : QStringLiteral("–"),
                                 isOpen);
        for (const Target* one : targets)
            if (one->year == year && one->element == element_)
                table_->showCell(row, TargetColumn, targetToEdit(*one, hasComma), isOpen);
    }
}

void ValuesDialog::take(const QList<TypedCell>& cells)
{
    const QString gesture = Document::newGesture();
    problem_->hide();
    for (const TypedCell& cell : cells)
        if (!takeCell(cell, gesture)) {
            problem_->setText(tr("“%1” is no number.").arg(cell.text));
            problem_->show();
        }
    QMetaObject::invokeMethod(this, &ValuesDialog::fill, Qt::QueuedConnection); // the cell's editor still closes
}

/// False: it cannot be read.
bool ValuesDialog::takeCell(const TypedCell& cell, const QString& gesture)
{
    const auto number = readNumber(cell.text);
    const bool isEmpty = cell.text.trimmed().isEmpty();
    if (cell.column == YearColumn) {
        const int year = number ? static_cast<int>(*number) : 0;
        if (year >= 1 && year <= 9999 && !years_.contains(year))
            years_.append(year);
        return isEmpty || (year >= 1 && year <= 9999);
    }
    const int year = yearAt(cell.row);
    if (!year)
        return true;
    const bool isUnmeasured = saysNotMeasured(cell.text);
    if (cell.column == TargetColumn)
        return takeTarget(year, cell.text, gesture);
    if (!number && !isEmpty && !isUnmeasured)
        return false;
    const auto value = isEmpty ? std::nullopt : std::optional(MeasuredValue{number});
    return editing_.apply(setMeasurement(editing_.model(), indicator_, year, sexOf(cell.column), value), gesture);
}

bool ValuesDialog::takeTarget(int year, const QString& text, const QString& gesture)
{
    const auto typed = readTarget(text);
    if (!typed && !text.trimmed().isEmpty())
        return false;
    const auto value = typed ? std::optional(typed->value) : std::nullopt;
    if (!editing_.apply(setTarget(editing_.model(), indicator_, element_, year, value), gesture) || !typed)
        return true; // why not has been told
    for (const Target* target : editing_.model().referrersOf<Target>(RecordKey::of(indicator_)))
        if (target->element == element_ && target->year == year && target->op != typed->op) {
            Target changed = *target;
            changed.op = typed->op;
            return editing_.apply(putRecord(editing_.model(), std::move(changed)), gesture);
        }
    return true;
}

} // namespace styrmodell
