#include "model/interchange/paste/pasted_text.h"

#include "model/interchange/paste/list_marker.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr QChar quote = u'"';
constexpr QChar tab = u'\t';
constexpr QChar lineEnd = u'\n';

/// Line ends alike; Word's line break within a paragraph is a space, what a clipboard ends with is nothing.
QString plainLines(QString text)
{
    text.remove(QChar::Null).remove(QChar::ByteOrderMark);
    text.replace(QStringLiteral("\r\n"), QString(lineEnd)).replace(u'\r', lineEnd);
    text.replace(QChar::ParagraphSeparator, lineEnd).replace(QChar::LineSeparator, lineEnd);
    return text.replace(u'\v', u' ').replace(u'\f', lineEnd);
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// As many in each of several lines.
bool hasSemicolonColumns(const QString& text)
{
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    const qsizetype first = lines.isEmpty() ? 0 : lines.front().count(u';');
    return lines.size() > 1 && first > 0 && std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
               return isBlank(line) || line.count(u';') == first;
           });
}

class CellReader
{
public:
    CellReader(const QString& text, QChar separator) : text_(text), separator_(separator) {}

    std::vector<CsvRow> rows()
    {
        std::vector<CsvRow> all;
        while (at_ < text_.size()) {
            CsvRow row{static_cast<int>(all.size()) + 1, {cell()}};
            while (at_ < text_.size() && text_[at_] == separator_) {
                ++at_;
                row.cells += cell();
            }
            ++at_; // the line end
            all.push_back(std::move(row));
        }
        return all;
    }

private:
    QString cell()
    {
        if (auto quoted = quotedCell())
            return *quoted;
        const qsizetype start = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != lineEnd)
            ++at_;
        return text_.mid(start, at_ - start);
    }

    /// Nothing where quotation marks are part of the text: spreadsheets set them only around what needs them.
    std::optional<QString> quotedCell()
    {
        if (text_[at_] != quote)
            return {};
        QString cell;
        bool needsThem = separator_ != tab;
        for (qsizetype i = at_ + 1; i < text_.size(); ++i) {
            const bool isDoubled = text_[i] == quote && i + 1 < text_.size() && text_[i + 1] == quote;
            if (text_[i] == quote && !isDoubled) {
                const bool endsCell = i + 1 == text_.size() || text_[i + 1] == separator_ || text_[i + 1] == lineEnd;
                if (!endsCell || !needsThem)
                    return {};
                at_ = i + 1;
                return cell;
            }
            needsThem = needsThem || text_[i] == lineEnd || text_[i] == separator_;
            cell += text_[i];
            i += isDoubled ? 1 : 0;
        }
        return {};
    }

    const QString& text_;
    QChar separator_;
    qsizetype at_ = 0;
};

void dropBlank(std::vector<CsvRow>& rows)
{
    std::erase_if(rows, [](const CsvRow& row) { return std::all_of(row.cells.begin(), row.cells.end(), isBlank); });
    qsizetype width = 0;
    for (const CsvRow& row : rows)
        for (qsizetype i = width; i < row.cells.size(); ++i)
            if (!isBlank(row.cells[i]))
                width = i + 1;
    for (CsvRow& row : rows)
        row.cells.resize(width);
}

/// One text, perhaps after the cell of its bullet.
bool isListRow(const CsvRow& row)
{
    QStringList texts;
    for (const QString& cell : row.cells)
        if (!isBlank(cell))
            texts += cell.trimmed();
    const bool beginsWithMarker = texts.size() == 2 && markerOf(texts[0]).length == texts[0].size();
    return texts.size() == 1 || beginsWithMarker;
}

} // namespace

PastedText readPastedText(const QString& text)
{
    const QString lines = plainLines(text);
    const bool hasSemicolons = !lines.contains(tab) && hasSemicolonColumns(lines);
    PastedText pasted{CellReader(lines, hasSemicolons ? QChar(u';') : tab).rows()};
    dropBlank(pasted.rows);
    pasted.isList = !hasSemicolons && std::all_of(pasted.rows.begin(), pasted.rows.end(), isListRow);
    return pasted;
}

} // namespace styrmodell
