#include "app/window/search/search_list.h"

#include "app/window/search/marked_text.h"
#include "views/panels/kind_marker.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr int gap = 10;
constexpr int widthInLetters = 62;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// A row's colours: of its title, of what is said about it, of the kind's marker.
struct RowColours {
    QColor letters{};
    QColor quiet{};
    QColor marker{};
};

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row, const QColor& quiet)
{
    const QRect box = option.rect.adjusted(gap, 4, -gap, -2);
    QFont bold = smaller(option.font);
    bold.setWeight(QFont::DemiBold);
    painter.setPen(quiet);
    painter.setFont(bold);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, row.title);
    painter.setFont(smaller(option.font));
    painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, row.place);
}

/// Title at the left, place and keys at the right, which yield to the title down to two fifths.
void paintTitleLine(QPainter& painter, const QRect& line, const QFont& font, const SearchRow& row,
                    const RowColours& colours)
{
    const QFontMetrics small(smaller(font));
    const QString right = row.keys.isEmpty() ? row.place : row.place + QStringLiteral("   ") + row.keys;
    const int roomBeside = line.width() - widthOfMarked(row.title, row.found, font) - 2 * gap;
    const int rightWidth = std::min(small.horizontalAdvance(right) + 1, std::max(roomBeside, line.width() * 2 / 5));
    painter.setFont(smaller(font));
    painter.setPen(colours.quiet);
    painter.drawText(QRect(line.right() - rightWidth, line.top(), rightWidth, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, small.elidedText(right, Qt::ElideRight, rightWidth));
    drawMarked(painter, line.adjusted(0, 0, -rightWidth - 2 * gap, 0), row.title, row.found, font, colours.letters);
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row, const RowColours& colours)
{
    const int side = option.fontMetrics.ascent();
    const int lineHeight = option.fontMetrics.height();
    const bool hasSnippet = row.sort == SearchRow::Sort::Text;
    QRect line = option.rect.adjusted(gap, 0, -gap, 0);
    if (hasSnippet)
        line = QRect(line.left(), line.top() + 7, line.width(), lineHeight);
    if (row.sort != SearchRow::Sort::Command)
        paintKindMarker(painter, row.shape, QRect(line.left(), line.center().y() - side / 2 + 1, side, side),
                        colours.marker);
    line.setLeft(line.left() + side + gap);
    paintTitleLine(painter, line, option.font, row, colours);
    if (hasSnippet)
        drawMarked(painter, line.translated(0, lineHeight + 1), row.snippet.text, row.snippet.found,
                   smaller(option.font), colours.quiet);
}

} // namespace

void SearchRowsModel::show(std::vector<SearchRow> rows)
{
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int SearchRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SearchRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at(index.row()).title;
    case Qt::AccessibleTextRole:
        return at(index.row()).spoken();
    default:
        return {};
    }
}

Qt::ItemFlags SearchRowsModel::flags(const QModelIndex& index) const
{
    const bool isHeading = !index.isValid() || at(index.row()).sort == SearchRow::Sort::Heading;
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void SearchRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SearchRow& row = static_cast<const SearchRowsModel*>(index.model())->at(index.row());
    const auto colour = [&](ColourToken token) { return QColor::fromRgb(palette_.colour(token)); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.sort == SearchRow::Sort::Heading) {
        paintHeading(*painter, option, row, colour(ColourToken::Soft));
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(ColourToken::Blue));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        const QColor onPlate = colour(ColourToken::OnPlate);
        paintRow(*painter, option, row, {onPlate, onPlate, onPlate});
    } else {
        paintRow(*painter, option, row,
                 {colour(ColourToken::Ink), colour(ColourToken::Soft), kindMarkerColour(palette_, row.colour)});
    }
    painter->restore();
}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SearchRow& row = static_cast<const SearchRowsModel*>(index.model())->at(index.row());
    const int line = option.fontMetrics.height();
    switch (row.sort) {
    case SearchRow::Sort::Heading:
        return {0, line + 12};
    case SearchRow::Sort::Text:
        return {0, 2 * line + 15};
    case SearchRow::Sort::Element:
    case SearchRow::Sort::Command:
        break;
    }
    return {0, line + 13};
}

SearchList::SearchList(QWidget* window)
    : QListView(window), rows_(new SearchRowsModel(this)), delegate_(new SearchRowDelegate(this))
{
    setObjectName(QStringLiteral("searchList"));
    setAccessibleName(tr("Found"));
    setModel(rows_);
    setItemDelegate(delegate_);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        setCurrentIndex(index);
        if (current())
            Q_EMIT rowChosen();
    });
    hide();
}

/// Else its current row would still pass for the one with the keyboard.
void SearchList::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    rows_->show({});
}

void SearchList::setColours(const Palette& palette)
{
    delegate_->setColours(palette);
    viewport()->update();
}

void SearchList::show(std::vector<SearchRow> rows, const QWidget& field)
{
    rows_->show(std::move(rows));
    setVisible(rows_->rowCount() > 0);
    if (!isVisible())
        return;
    place(field);
    raise();
    scrollToTop();
    if (const int first = nextFrom(-1, 1); first >= 0)
        setCurrentIndex(rows_->index(first));
    scrollToTop(); // the heading, too
}

void SearchList::place(const QWidget& field)
{
    const QWidget* around = parentWidget();
    const int margin = 12;
    const QPoint beneath = field.mapTo(around, QPoint(field.width(), field.height()));
    const int width = std::min(fontMetrics().averageCharWidth() * widthInLetters, around->width() - 2 * margin);
    int height = 2 * frameWidth() + 12;
    for (int row = 0; row < rows_->rowCount(); ++row)
        height += sizeHintForRow(row);
    const int top = beneath.y() + 11; // clear of the ring
    const int left = std::clamp(beneath.x() - width, margin, std::max(margin, around->width() - width - margin));
    setGeometry(left, top, width, std::min(height, around->height() - top - margin));
}

int SearchList::nextFrom(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rows_->rowCount(); next += step)
        if (rows_->at(next).sort != SearchRow::Sort::Heading)
            return next;
    return -1;
}

void SearchList::moveBy(int rows)
{
    int row = currentIndex().row();
    for (int i = 0; i < std::abs(rows); ++i)
        if (const int next = nextFrom(row, rows < 0 ? -1 : 1); next >= 0)
            row = next;
    if (row < 0)
        return;
    setCurrentIndex(rows_->index(row));
    if (nextFrom(row, -1) < 0)
        scrollToTop();
}

const SearchRow* SearchList::current() const
{
    const QModelIndex index = currentIndex();
    const bool isChoice = index.isValid() && rows_->at(index.row()).sort != SearchRow::Sort::Heading;
    return isChoice ? &rows_->at(index.row()) : nullptr;
}

} // namespace styrmodell
