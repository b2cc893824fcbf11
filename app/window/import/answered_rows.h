/// Rows that are to come in, each with what becomes of it.
#pragma once

#include "model/interchange/import_result.h"
#include "views/drawing/palette.h"

#include <QAbstractTableModel>

namespace styrmodell
{

/// A row as she gave it.
struct GivenRow {
    int number = 0;
    int level = 0; ///< of a list's line
    QStringList cells{};
};

class AnsweredRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `headings` are those of the cells; the answers stand before them.
    void show(const QStringList& headings, std::vector<GivenRow> rows);
    /// Of rows by their numbers; rows without one are left out.
    void answer(const std::vector<ImportedRow>& answers);
    /// The first one that is refused; -1: none.
    int firstRefused() const;
    /// A row with what becomes of it, as a sentence.
    QString spoken(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        GivenRow given{};
        std::optional<ImportedRow> answer{};
    };
    QString answerOf(int row) const;
    QString spokenCell(const QModelIndex& cell) const;

    QStringList headings_;
    std::vector<Row> rows_;
    bool isAnswered_ = false;
};

} // namespace styrmodell
