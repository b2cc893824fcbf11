#include "app/window/search/replace_places.h"

#include "app/window/search/marked_text.h"
#include "app/window/search/snippet.h"
#include "model/document/member_words.h"
#include "model/queries/order.h"

#include <QApplication>
#include <QPainter>
#include <QPoint>
#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qsizetype snippetLetters = 70;

Snippet before(const ReplacePlace& place)
{
    return snippetOf(place.before, {place.found}, snippetLetters);
}

Snippet after(const ReplacePlace& place)
{
    QString text = place.before;
    text.replace(place.found.start, place.found.length, place.with);
    return snippetOf(text, {{place.found.start, place.with.size()}}, snippetLetters);
}

Snippet snippet(const ReplacePlace& place, int column)
{
    return column == ReplacePlaces::BeforeColumn ? before(place) : after(place);
}

} // namespace

void ReplacePlaces::show(std::vector<ReplacePlace> places, const Model& model)
{
    beginResetModel();
    rows_.clear();
    rows_.reserve(places.size());
    for (ReplacePlace& place : places) {
        const Element* element = model.find(place.element);
        const bool isTicked = !place.isAdopted;
        rows_.push_back({std::move(place), element ? drawnTitle(*element) : QString(), isTicked});
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<ReplacePlace> ReplacePlaces::ticked() const
{
    std::vector<ReplacePlace> places;
    for (const Row& row : rows_)
        if (row.isTicked)
            places.push_back(row.place);
    return places;
}

size_t ReplacePlaces::tickedCount() const
{
    return static_cast<size_t>(std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.isTicked; }));
}

size_t ReplacePlaces::adoptedCount() const
{
    return static_cast<size_t>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.place.isAdopted; }));
}

size_t ReplacePlaces::elementCount() const
{
    QSet<ElementId> elements;
    for (const Row& row : rows_)
        elements += row.place.element;
    return static_cast<size_t>(elements.size());
}

void ReplacePlaces::tickAll(bool isTicked)
{
    if (rows_.empty())
        return;
    for (Row& row : rows_)
        row.isTicked = isTicked;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void ReplacePlaces::toggle(int row)
{
    const QModelIndex box = index(row, ElementColumn);
    const bool isTicked = rows_[static_cast<size_t>(row)].isTicked;
    setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int ReplacePlaces::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ReplacePlaces::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReplacePlaces::member(const Row& row) const
{
    const QString word = memberWord(QString::fromLatin1(row.place.member));
    return row.place.isAdopted ? tr("%1 – adopted text", "a member, e.g. title").arg(word) : word;
}

QString ReplacePlaces::text(const Row& row, int column) const
{
    switch (column) {
    case ElementColumn:
        return row.title;
    case MemberColumn:
        return member(row);
    default:
        return snippet(row.place, column).text;
    }
}

/// Each cell says which place it is of: a reader hears one at a time.
QString ReplacePlaces::spoken(const QModelIndex& index) const
{
    const Row& row = rows_[static_cast<size_t>(index.row())];
    const QString content = index.column() == ElementColumn
                                ? tr("%1, %2: “%3” becomes “%4”.")
                                      .arg(row.title, member(row), before(row.place).text, after(row.place).text)
                                : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                      QStringLiteral(": ") + text(row, index.column());
    return tr("Place %1, %2", "number, content").arg(index.row() + 1).arg(content);
}

QVariant ReplacePlaces::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == ElementColumn ? row.title : column == MemberColumn ? member(row) : row.place.before;
    case Qt::CheckStateRole:
        return column == ElementColumn ? QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case rangesRole:
        if (column == BeforeColumn || column == AfterColumn) {
            QList<QPoint> ranges;
            for (const TextRange& range : snippet(row.place, column).found)
                ranges.append(QPoint(static_cast<int>(range.start), static_cast<int>(range.length)));
            return QVariant::fromValue(ranges);
        }
        return {};
    default:
        return {};
    }
}

bool ReplacePlaces::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    rows_[static_cast<size_t>(index.row())].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags ReplacePlaces::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == ElementColumn ? always | Qt::ItemIsUserCheckable : always;
}

QVariant ReplacePlaces::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ElementColumn:
        return tr("Element");
    case MemberColumn:
        return tr("Where");
    case BeforeColumn:
        return tr("Before");
    default:
        return tr("After");
    }
}

void ReplaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const auto ranges = index.data(ReplacePlaces::rangesRole).value<QList<QPoint>>();
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    if (index.column() == ReplacePlaces::BeforeColumn || index.column() == ReplacePlaces::AfterColumn)
        option.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (option.text.isEmpty() && !text.isEmpty()) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        std::vector<TextRange> found;
        for (const QPoint& range : ranges)
            found.push_back({range.x(), range.y()});
        drawMarked(*painter, option.rect.adjusted(4, 0, -4, 0), text, found, option.font,
                   option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    }
}

} // namespace styrmodell
