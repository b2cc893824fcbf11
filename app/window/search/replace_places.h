/// The places of a replacement as a table, each with a box to tick.
#pragma once

#include "model/change/model.h"
#include "model/operations/replace.h"
#include "views/drawing/palette.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace styrmodell
{

class ReplacePlaces : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ElementColumn, MemberColumn, BeforeColumn, AfterColumn, ColumnCount };
    static constexpr int rangesRole = Qt::UserRole; ///< QList<QPoint>: start and length of what is bold

    using QAbstractTableModel::QAbstractTableModel;

    /// All are ticked but those in adopted texts. `model` is only asked for titles, now.
    void show(std::vector<ReplacePlace> places, const Model& model);
    std::vector<ReplacePlace> ticked() const;
    size_t count() const { return rows_.size(); }
    size_t tickedCount() const;
    size_t adoptedCount() const;
    size_t elementCount() const;
    void tickAll(bool isTicked);
    void toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        ReplacePlace place{};
        QString title{};
        bool isTicked = true;
    };
    QString text(const Row& row, int column) const;
    QString member(const Row& row) const;
    QString spoken(const QModelIndex& index) const;

    std::vector<Row> rows_;
};

/// Draws what is found, and what comes in its place, in bold.
class ReplaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace styrmodell
