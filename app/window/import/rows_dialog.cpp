#include "app/window/import/rows_dialog.h"

#include "app/window/import/answered_rows.h"
#include "app/window/import/column_choices.h"
#include "app/window/import/import_words.h"
#include "app/window/import/rows_options.h"
#include "model/interchange/paste/good_rows.h"
#include "model/operations/wordings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

QList<ColumnChoice> choicesFor(CsvTable table, Language language)
{
    QList<ColumnChoice> choices;
    for (const CsvColumn& column : columnsOf(table)) {
        QString name = column.heading.in(language);
        name[0] = name[0].toUpper();
        choices.append({column.member, name});
    }
    return choices;
}

int countOf(const Import& import, RowAnswer answer)
{
    return static_cast<int>(std::count_if(import.rows.begin(), import.rows.end(),
                                          [&](const ImportedRow& row) { return row.answer == answer; }));
}

} // namespace

RowsDialog::RowsDialog(Document& document, PastedText pasted, const PastePlace& place, const QString& name, bool isFile,
                       QWidget* parent)
    : QDialog(parent), document_(document), pasted_(std::move(pasted)), lines_(listLines(pasted_.rows)), place_(place),
      name_(name), table_(guessChoices(document.model(), pasted_, place)),
      list_(guessChoices(document.model(), lines_, place)), members_(table_.members),
      options_(new RowsOptions(document.model(), table_, list_, pasted_.isList, isFile, this)),
      summary_(new QLabel(this)), view_(new QTableView(this)), rows_(new AnsweredRows(this)),
      columns_(new ColumnChoices(view_)), detail_(new QLabel(this)), leaveOut_(new QCheckBox(this)),
      proposes_(new QCheckBox(tr("Keep &adopted texts and propose the new ones"), this)), go_(new QPushButton(this))
{
    setWindowTitle(isFile ? tr("Import %1").arg(name) : tr("Paste as elements"));
    makeTable();
    for (QLabel* label : {summary_, detail_})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(options_);
    column->addWidget(summary_);
    column->addWidget(view_, 1);
    column->addWidget(detail_);
    column->addLayout(makeButtons());
    connect(options_, &RowsOptions::shapeChanged, this, &RowsDialog::showRows);
    connect(options_, &RowsOptions::tableChosen, this, &RowsDialog::chooseTable);
    connect(options_, &RowsOptions::meaningChanged, this, &RowsDialog::look);
    resize(fontMetrics().averageCharWidth() * 135, fontMetrics().height() * 42);
    showRows();
}

RowsDialog::~RowsDialog() = default;

void RowsDialog::makeTable()
{
    view_->setObjectName(QStringLiteral("table"));
    view_->setAccessibleName(tr("Rows"));
    view_->setModel(rows_);
    view_->setHorizontalHeader(columns_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setTabKeyNavigation(false);
    view_->setWordWrap(false);
    view_->setShowGrid(false);
    view_->setCornerButtonEnabled(false);
    columns_->setStretchLastSection(true);
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(columns_, &ColumnChoices::memberChosen, this, &RowsDialog::chooseMember);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsDialog::showDetail);
}

QLayout* RowsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    connect(go_, &QPushButton::clicked, this, &RowsDialog::bringIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    leaveOut_->hide();
    proposes_->setChecked(true);
    proposes_->hide();
    connect(proposes_, &QCheckBox::toggled, this, &RowsDialog::refresh);
    connect(leaveOut_, &QCheckBox::toggled, this, &RowsDialog::look);
    auto* row = new QHBoxLayout;
    row->addWidget(leaveOut_);
    row->addWidget(proposes_);
    row->addStretch();
    row->addWidget(buttons);
    return row;
}

void RowsDialog::showRows()
{
    if (options_->isList())
        showList();
    else
        showTable();
    view_->setColumnWidth(0, fontMetrics().averageCharWidth() * 34);
    for (int column = 1; column < rows_->columnCount(); ++column)
        view_->setColumnWidth(column, fontMetrics().averageCharWidth() * 26);
    look();
}

void RowsDialog::showList()
{
    std::vector<GivenRow> rows;
    for (const ListLine& line : lines_)
        rows.push_back({line.number, line.level, {line.title}});
    rows_->show({tr("Title")}, std::move(rows));
    columns_->offer({}, {});
}

void RowsDialog::showTable()
{
    const bool hasHeadings = options_->hasHeadings();
    QStringList headings;
    for (qsizetype i = 0; i < pasted_.width(); ++i)
        headings += hasHeadings ? pasted_.rows.front().cells[i].simplified() : tr("Column %1").arg(i + 1);
    std::vector<GivenRow> rows;
    for (size_t i = hasHeadings ? 1 : 0; i < pasted_.rows.size(); ++i)
        rows.push_back({pasted_.rows[i].number, 0, pasted_.rows[i].cells});
    rows_->show(headings, std::move(rows));
    columns_->offer(choicesFor(options_->table(), document_.model().language()), members_.members());
    QWidget* before = options_->last();
    for (QComboBox* choice : columns_->boxes()) {
        QWidget::setTabOrder(before, choice);
        before = choice;
    }
    QWidget::setTabOrder(before, view_);
}

/// Columns are guessed for the table that the headings are of; of another she says what they are.
void RowsDialog::chooseTable()
{
    const TableChoices guess = guessChoices(document_.model(), pasted_, place_);
    members_ = ColumnMembers(guess.table == options_->table() ? guess.members : QStringList(pasted_.width()));
    showRows();
}

void RowsDialog::chooseMember(int column, const QString& member)
{
    members_.choose(column - 1, member);
    columns_->show(members_.members());
    look();
}

void RowsDialog::look()
{
    import_ = nullptr;
    isStale_ = job_ != nullptr;
    refresh();
    if (isStale_)
        return;
    options_->take(table_, list_);
    table_.members = members_.members();
    const auto work = [model = document_.model(), pasted = pasted_, lines = lines_, name = name_,
                       isList = options_->isList(), table = table_, list = list_, leavesOut = leaveOut_->isChecked()] {
        CsvFile file = isList ? tableOf(model, name, lines, list) : tableOf(model, name, pasted, table);
        return leavesOut ? importGoodRows(model, std::move(file)) : importFiles(model, {SourceFile(std::move(file))});
    };
    job_ = std::make_unique<PreviewJob>(work, this, [this](const auto& import) { tell(import); });
}

void RowsDialog::tell(const std::shared_ptr<const Import>& import)
{
    job_.reset();
    if (isStale_)
        return look();
    import_ = import;
    rows_->answer(import->rows);
    if (const int refused = rows_->firstRefused(); refused >= 0 && !leaveOut_->isChecked())
        view_->scrollTo(rows_->index(refused, 0));
    showDetail();
    refresh();
}

/// The whole answer, for which its cell may be too narrow: of the row she is on, else of the first that is refused.
void RowsDialog::showDetail()
{
    const int current = view_->currentIndex().row();
    const int row = current >= 0 ? current : rows_->firstRefused();
    detail_->setText(import_ && row >= 0 ? rows_->spoken(row) : QString());
}

void RowsDialog::refresh()
{
    const int refused = import_ ? countOf(*import_, RowAnswer::Refused) : 0;
    const int comingIn = import_ ? countOf(*import_, RowAnswer::Added) + countOf(*import_, RowAnswer::Changed) : 0;
    if (import_) { // meanwhile it stays, or the keyboard would leave it
        leaveOut_->setVisible(leaveOut_->isChecked() || refused > 0);
        proposes_->setVisible(changedAdoptedTexts(import_->edit) > 0);
        leaveOut_->setText(tr("&Leave out %n refused row(s)", nullptr, refused));
    }
    go_->setText(tr("Bring in %n row(s)", nullptr, comingIn));
    go_->setEnabled(import_ && !import_->edit.changes.empty() && !document_.isReadOnly());
    summary_->setText(import_ ? summary() : tr("Looking through the rows…"));
}

QString RowsDialog::summary() const
{
    const auto count = [&](RowAnswer answer) { return countOf(*import_, answer); };
    const int refused = count(RowAnswer::Refused);
    if (!import_->refused.empty() && refused == 0)
        return import_->refused.front().message();
    QString text = tr("%1 added, %2 changed, %3 the same, %4 refused.")
                       .arg(count(RowAnswer::Added))
                       .arg(count(RowAnswer::Changed))
                       .arg(count(RowAnswer::Same))
                       .arg(refused);
    if (const QString adopted = adoptedSentence(import_->edit, proposes_->isChecked()); !adopted.isEmpty())
        text += u' ' + adopted;
    if (refused > 0 && !leaveOut_->isChecked())
        text += u' ' + tr("Nothing comes in while a row is refused: choose otherwise above, or leave those rows out.");
    return text;
}

void RowsDialog::bringIn()
{
    if (!import_)
        return;
    const auto done = document_.apply(asWanted(document_.model(), import_->edit, proposes_->isChecked()));
    if (!done)
        return summary_->setText(done.error().what);
    outcome_ = tr("Brought in: %1.").arg(countsOf(*import_));
    accept();
}

} // namespace styrmodell
