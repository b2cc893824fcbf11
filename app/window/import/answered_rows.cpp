#include "app/window/import/answered_rows.h"

#include "app/window/import/import_words.h"

#include <QApplication>
#include <QFont>
#include <QHash>
#include <QPalette>

#include <algorithm>

namespace styrmodell
{

void AnsweredRows::show(const QStringList& headings, std::vector<GivenRow> rows)
{
    beginResetModel();
    headings_ = headings;
    rows_.clear();
    rows_.reserve(rows.size());
    for (GivenRow& row : rows)
        rows_.push_back({std::move(row), {}});
    isAnswered_ = false;
    endResetModel();
}

void AnsweredRows::answer(const std::vector<ImportedRow>& answers)
{
    QHash<int, const ImportedRow*> byNumber;
    for (const ImportedRow& one : answers)
        byNumber.insert(one.number, &one);
    for (Row& row : rows_) {
        const ImportedRow* one = byNumber.value(row.given.number);
        row.answer = one ? std::optional(*one) : std::nullopt;
    }
    isAnswered_ = true;
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AnsweredRows::firstRefused() const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [](const Row& row) {
        return row.answer && row.answer->answer == RowAnswer::Refused;
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString AnsweredRows::answerOf(int row) const
{
    const auto& answer = rows_[static_cast<size_t>(row)].answer;
    if (!answer)
        return isAnswered_ ? tr("Left out") : QString();
    const QString word = wordFor(answer->answer);
    return answer->why.isEmpty() ? word : tr("%1 – %2", "Refused – why").arg(word, answer->why);
}

QString AnsweredRows::spoken(int row) const
{
    const GivenRow& given = rows_[static_cast<size_t>(row)].given;
    QStringList texts;
    for (const QString& cell : given.cells)
        if (QString text = cell.simplified(); !text.isEmpty())
            texts += text;
    return tr("Row %1: %2. %3", "number, content, what becomes of it")
        .arg(given.number)
        .arg(texts.join(QStringLiteral(", ")), answerOf(row));
}

QString AnsweredRows::spokenCell(const QModelIndex& cell) const
{
    const GivenRow& given = rows_[static_cast<size_t>(cell.row())].given;
    const QString text = given.cells.value(cell.column() - 1).simplified();
    return tr("Row %1, %2: %3", "number, heading, content")
        .arg(given.number)
        .arg(headings_.value(cell.column() - 1), text.isEmpty() ? tr("empty") : text);
}

int AnsweredRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AnsweredRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headings_.size()) + 1;
}

QVariant AnsweredRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<size_t>(index.row())];
    const bool isAnswer = index.column() == 0;
    const bool isRefused = row.answer && row.answer->answer == RowAnswer::Refused;
    const QString text = isAnswer ? answerOf(index.row()) : row.given.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return isAnswer ? text : QString(qsizetype{4} * row.given.level, u' ') + text.simplified();
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return isAnswer ? spoken(index.row()) : spokenCell(index);
    case Qt::ForegroundRole:
        if (isRefused && isAnswer)
            return QApplication::palette().brush(QPalette::BrightText);
        return row.answer || !isAnswered_ ? QVariant() : QApplication::palette().brush(QPalette::PlaceholderText);
    case Qt::FontRole:
        if (isRefused && isAnswer) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant AnsweredRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rows_[static_cast<size_t>(section)].given.number;
    return section == 0 ? tr("What becomes of it") : headings_.value(section - 1);
}

} // namespace styrmodell
