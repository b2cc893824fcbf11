#include "app/window/year_dialog.h"

#include "model/operations/measuring.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/year_rows.h"
#include "views/panels/inspector/choice_words.h"
#include "views/widgets/cell_table.h"
#include "views/widgets/number_reading.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

enum Column {
    BodyColumn,
    ElementColumn,
    IndicatorColumn,
    AllColumn,
    WomenColumn,
    MenColumn,
    TargetColumn,
    AssessmentColumn,
    WordsColumn,
    ColumnCount
};

/// Offers the assessments in words where one is typed.
class AssessmentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* choice = new QComboBox(parent);
        choice->addItem(QString());
        for (size_t i = 0; i < EnumNames<Assessment>::names.size(); ++i)
            choice->addItem(inWords(static_cast<Assessment>(i)));
        return choice;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* choice = qobject_cast<QComboBox*>(editor);
        choice->setCurrentIndex(std::max(0, choice->findText(index.data().toString())));
    }
};

std::optional<Assessment> assessmentFrom(const QString& words)
{
    for (size_t i = 0; i < EnumNames<Assessment>::names.size(); ++i)
        if (words.compare(inWords(static_cast<Assessment>(i)), Qt::CaseInsensitive) == 0)
            return static_cast<Assessment>(i);
    return {};
}

/// The goal, and by what it is followed up.
QString nameOfRow(const YearRow& row)
{
    const QString title = drawnTitle(*row.element);
    return row.indicator ? QStringLiteral("%1, %2").arg(title, row.indicator->name) : title;
}

} // namespace

YearDialog::YearDialog(Document& document, QWidget* parent)
    : QDialog(parent), year_(new QSpinBox(this)), table_(new CellTable(this)), problem_(new QLabel(this))
{
    editing_.setDocument(&document);
    setWindowTitle(tr("Follow up a year"));
    const QDate day = shownDay(document.model(), QDate::currentDate());
    year_->setRange(1900, 2100);
    year_->setValue(day.year());
    year_->setAccessibleName(tr("Year"));
    auto* label = new QLabel(tr("&Year"), this);
    label->setBuddy(year_);
    table_->setColumnCount(ColumnCount);
    table_->setHorizontalHeaderLabels({tr("Board or company"), tr("Goal"), tr("Indicator"), tr("All"), tr("Women"),
                                       tr("Men"), tr("Target"), tr("Assessment"), tr("In words")});
    table_->setAccessibleName(tr("Values and follow-ups of the year"));
    table_->setItemDelegateForColumn(AssessmentColumn, new AssessmentDelegate(table_));
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* hint = new QLabel(tr("Type or paste from a spreadsheet. “–” says that it was not measured."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(year_);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addWidget(problem_);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(year_, &QSpinBox::valueChanged, this, &YearDialog::fill);
    connect(table_, &CellTable::cellsTyped, this, &YearDialog::take);
    resize(1180, 680);
    fill();
    for (const auto& [at, width] : {std::pair(BodyColumn, 170),
                                    {ElementColumn, 250},
                                    {IndicatorColumn, 220},
                                    {AssessmentColumn, 120},
                                    {AllColumn, 70},
                                    {WomenColumn, 70},
                                    {MenColumn, 70},
                                    {TargetColumn, 80}})
        table_->setColumnWidth(at, width);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setFocus();
    table_->setCurrentCell(0, AllColumn);
}

std::vector<YearRow> YearDialog::rows() const
{
    const Model& model = editing_.model();
    return yearRows(model, shownDay(model, QDate::currentDate()), year_->value());
}

void YearDialog::fill()
{
    const std::vector<YearRow> content = rows();
    table_->setRowCount(static_cast<int>(content.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        fillRow(row, content[static_cast<size_t>(row)]);
}

void YearDialog::fillRow(int row, const YearRow& content)
{
    const bool canEdit = editing_.canEdit();
    const bool isMeasured = canEdit && content.indicator;
    const bool hasComma = editing_.language() == Language::Swedish;
    const auto valueOf = [&](const Measurement* one) {
        return !one ? QString() : one->value.value ? numberToEdit(*one->value.value, hasComma) : QStringLiteral("–");
    };
    const bool isFirst = content.isFirst;
    table_->setVerticalHeaderItem(row, new QTableWidgetItem(nameOfRow(content))); // spoken with each cell
    table_->showCell(row, BodyColumn, isFirst && content.body ? drawnShortTitle(*content.body) : QString(), false);
    table_->showCell(row, ElementColumn, isFirst ? drawnTitle(*content.element) : QString(), false);
    table_->showCell(row, IndicatorColumn,
                     content.indicator
                         ? content.indicator->unit.isEmpty()
                               ? content.indicator->name
                               : tr("%1 (%2)", "indicator, unit").arg(content.indicator->name, content.indicator->unit)
                         : QString(),
                     false);
    table_->showCell(row, AllColumn, valueOf(content.all), isMeasured);
    table_->showCell(row, WomenColumn, valueOf(content.women), isMeasured);
    table_->showCell(row, MenColumn, valueOf(content.men), isMeasured);
    table_->showCell(row, TargetColumn, content.target ? numberToEdit(content.target->value, hasComma) : QString(),
                     isMeasured);
    const FollowUp* followUp = isFirst ? content.followUp : nullptr;
    table_->showCell(row, AssessmentColumn,
                     followUp && followUp->assessment ? inWords(*followUp->assessment) : QString(), canEdit && isFirst);
    table_->showCell(row, WordsColumn, followUp ? followUp->text : QString(), canEdit && isFirst);
}

void YearDialog::take(const QList<TypedCell>& cells)
{
    const QString gesture = Document::newGesture();
    QStringList problems;
    for (const TypedCell& cell : cells) {
        const std::vector<YearRow> content = rows();
        if (cell.row >= static_cast<int>(content.size()))
            continue;
        const QString problem = takeCell(content[static_cast<size_t>(cell.row)], cell, gesture);
        if (!problem.isEmpty() && !problems.contains(problem))
            problems += problem;
    }
    problem_->setText(problems.join(u'\n'));
    problem_->setVisible(!problems.isEmpty());
    QMetaObject::invokeMethod(this, &YearDialog::fill, Qt::QueuedConnection); // the cell's editor still closes
}

QString YearDialog::takeCell(const YearRow& row, const TypedCell& cell, const QString& gesture)
{
    return cell.column >= AssessmentColumn ? takeFollowUp(row, cell, gesture) : takeNumber(row, cell, gesture);
}

QString YearDialog::takeNumber(const YearRow& row, const TypedCell& cell, const QString& gesture)
{
    const auto number = readNumber(cell.text);
    const bool isEmpty = cell.text.trimmed().isEmpty();
    const bool isUnmeasured = cell.text.trimmed() == u"–" || cell.text.trimmed() == u"-";
    if (!number && !isEmpty && !(isUnmeasured && cell.column != TargetColumn))
        return tr("“%1” is no number.").arg(cell.text);
    const Model& model = editing_.model();
    const int year = year_->value();
    Result<Edit> edit = Edit{};
    if (cell.column == TargetColumn) {
        edit = setTarget(model, row.indicator->id, row.element->id, year, number);
    } else {
        const Sex sex = cell.column == WomenColumn ? Sex::Women : cell.column == MenColumn ? Sex::Men : Sex::All;
        edit = setMeasurement(model, row.indicator->id, year, sex,
                              isEmpty ? std::nullopt : std::optional(MeasuredValue{number}));
    }
    if (!edit)
        return edit.error().what;
    editing_.apply(std::move(edit), gesture);
    return {};
}

QString YearDialog::takeFollowUp(const YearRow& row, const TypedCell& cell, const QString& gesture)
{
    FollowUp followUp = row.followUp ? *row.followUp : FollowUp{};
    followUp.element = row.element->id;
    if (!row.followUp)
        followUp.date = ImpreciseDate::fromText(QString::number(year_->value()));
    const QString words = cell.text.trimmed();
    if (cell.column == WordsColumn) {
        followUp.text = words;
    } else {
        followUp.assessment = assessmentFrom(words);
        if (!followUp.assessment && !words.isEmpty())
            return tr("“%1” is no assessment. Write one of those that the cell offers.").arg(words);
    }
    if (!row.followUp && words.isEmpty())
        return {};
    editing_.apply(assess(editing_.model(), std::move(followUp)), gesture);
    return {};
}

} // namespace styrmodell
