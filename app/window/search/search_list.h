/// The list beneath the search field.
#pragma once

#include "app/window/search/search_rows.h"
#include "views/drawing/palette.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace styrmodell
{

class SearchRowsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<SearchRow> rows);
    const SearchRow& at(int row) const { return rows_[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<SearchRow> rows_;
};

class SearchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const Palette& palette) { palette_ = palette; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Palette palette_ = Palette::named(PaletteName::Light);
};

/// Never has the keyboard: that stays in the field, which moves the current row. Assistive technology hears each row
/// as it becomes current.
class SearchList : public QListView
{
    Q_OBJECT
public:
    /// Lies over `window`.
    explicit SearchList(QWidget* window);

    void setColours(const Palette& palette);
    /// Shows the rows beneath `field`, the first that can be chosen current; hides without rows.
    void show(std::vector<SearchRow> rows, const QWidget& field);
    /// By rows that can be chosen; stops at the ends.
    void moveBy(int rows);
    /// Null: none.
    const SearchRow* current() const;

Q_SIGNALS:
    void rowChosen();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void place(const QWidget& field);
    int nextFrom(int row, int step) const;

    SearchRowsModel* rows_;
    SearchRowDelegate* delegate_;
};

} // namespace styrmodell
