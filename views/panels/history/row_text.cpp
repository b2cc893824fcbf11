#include "views/panels/history/row_text.h"

#include <QFontMetrics>

namespace styrmodell
{
namespace
{

constexpr int side = 10;
constexpr int gap = 8;
constexpr int padding = 7;
constexpr int arrowRoom = 24;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// Puts texts one beneath the other.
class Column
{
public:
    Column(int left, int right, int top) : left_(left), right_(right), bottom_(top) {}

    RowTexts found{};

    void add(const QString& text, const QFont& font, ColourToken colour, int above = 0)
    {
        bottom_ += above;
        const QRect room(left_, bottom_, right_ - left_, 1 << 20);
        const QRect needed = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        const QRect box(left_, bottom_, room.width(), needed.height());
        found.texts.push_back({text, font, colour, box});
        bottom_ = box.top() + box.height();
    }
    /// At the left of the column, on the line of its first text.
    void addBeside(const QString& text, const QFont& font, int left)
    {
        const QRect& first = found.texts.front().box;
        const int down = QFontMetrics(found.texts.front().font).ascent() - QFontMetrics(font).ascent();
        const QRect box(left, first.top() + down, left_ - left, QFontMetrics(font).height());
        found.texts.push_back({text, font, ColourToken::Soft, box});
    }
    RowTexts end(int below)
    {
        found.height = bottom_ + below;
        return std::move(found);
    }

private:
    int left_;
    int right_;
    int bottom_;
};

void addDetails(Column& column, const MinuteDetails& details, const QFont& font)
{
    const QFont letters = small(font);
    for (const MinuteDetail& line : details.lines) {
        column.add(line.what, bold(letters), ColourToken::Ink, gap);
        if (!line.before.isEmpty())
            column.add(HistoryModel::tr("Before: %1").arg(line.before), letters, ColourToken::Soft, 1);
        if (line.before.isEmpty())
            column.add(line.after, letters, ColourToken::Ink, 1);
        else
            column.add(line.after.isEmpty() ? HistoryModel::tr("Now empty")
                                            : HistoryModel::tr("Now: %1").arg(line.after),
                       letters, ColourToken::Ink, 1);
    }
    if (details.left > 0)
        column.add(HistoryModel::tr("And %n more", nullptr, details.left), letters, ColourToken::Soft, gap);
    if (details.lines.empty())
        column.add(HistoryModel::tr("Nothing that can be shown in words"), letters, ColourToken::Soft, gap);
}

} // namespace

RowTexts textsOf(const HistoryModel& model, const QModelIndex& index, const QFont& font, int width)
{
    const HistoryRow& row = model.row(index);
    if (row.sort == HistoryRow::Sort::Day) {
        Column column(side, width - side, index.row() == 0 ? padding : 2 * padding);
        column.add(row.text, bold(font), ColourToken::Soft);
        return column.end(padding / 2);
    }
    const bool isVersion = row.sort == HistoryRow::Sort::Version;
    const int timeWidth = QFontMetrics(small(font)).horizontalAdvance(QStringLiteral("00:00")) + gap;
    Column column(side + timeWidth, width - arrowRoom, padding);
    column.add(isVersion ? HistoryModel::tr("Version “%1”").arg(row.text) : row.text, isVersion ? bold(font) : font,
               ColourToken::Ink);
    if (row.at.isValid())
        column.addBeside(row.at.toString(QStringLiteral("HH:mm")), small(font), side);
    if (!row.aside.isEmpty())
        column.add(row.aside, small(font), ColourToken::Soft, 1);
    if (const MinuteDetails* details = model.details(index))
        addDetails(column, *details, font);
    return column.end(padding);
}

QRect arrowBox(const QRect& row, const QFont& font)
{
    return {row.right() - arrowRoom, row.top() + padding, arrowRoom, QFontMetrics(font).height()};
}

} // namespace styrmodell
