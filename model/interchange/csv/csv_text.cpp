#include "model/interchange/csv/csv_text.h"

#include "model/interchange/csv/text_encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvText)
};

constexpr QChar quote = u'"';
constexpr QChar guard = u'\'';

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

/// Whether the cell has, after any number of `'`, a character with which formulas begin.
bool beginsFormula(const QString& cell, qsizetype guards)
{
    return guards < cell.size() && QStringLiteral("=+-@\t\r").contains(cell[guards]);
}

qsizetype guardsOf(const QString& cell)
{
    const auto* const first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != guard; });
    return first - cell.begin();
}

bool isNumber(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[+-][0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?\z)"));
    return form.match(cell).hasMatch();
}

QString guarded(const QString& cell)
{
    const qsizetype guards = guardsOf(cell);
    const bool isRun = beginsFormula(cell, guards) && (guards > 0 || !isNumber(cell));
    return isRun ? guard + cell : cell;
}

QString unguarded(const QString& cell)
{
    const qsizetype guards = guardsOf(cell);
    return guards > 0 && beginsFormula(cell, guards) ? cell.mid(1) : cell;
}

/// The one that stands most often in the first row, outside quotation marks.
QChar separatorOf(const QString& text)
{
    constexpr std::array separators{u';', u'\t', u','};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    bool isBegun = false;
    for (const QChar c : text) {
        if (!isQuoted && isBegun && isLineEnd(c))
            break;
        isBegun = isBegun || !isLineEnd(c);
        isQuoted = isQuoted != (c == quote);
        for (size_t i = 0; i < separators.size() && !isQuoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<size_t>(most - counts.begin())];
}

Error onLine(int line, const QString& what)
{
    return {what, Texts::tr("line %1").arg(line)};
}

class CsvParser
{
public:
    explicit CsvParser(const QString& text) : text_(text), separator_(separatorOf(text)) {}

    /// Blank ones as well.
    Result<std::vector<CsvRow>> rows()
    {
        std::vector<CsvRow> all;
        while (at_ < text_.size() && !fault_) {
            all.push_back({static_cast<int>(all.size()) + 1, cellsOfRow()});
            takeLineEnd();
        }
        if (fault_)
            return *fault_;
        return all;
    }

private:
    QStringList cellsOfRow()
    {
        QStringList cells{unguarded(cell())};
        while (at_ < text_.size() && text_[at_] == separator_ && !fault_) {
            ++at_;
            cells += unguarded(cell());
        }
        return cells;
    }

    QString cell()
    {
        if (at_ < text_.size() && text_[at_] == quote)
            return quotedCell();
        const qsizetype start = at_;
        for (; at_ < text_.size() && !endsCell(text_[at_]); ++at_)
            refuseNul();
        return text_.mid(start, at_ - start);
    }

    QString quotedCell()
    {
        const int opened = line_;
        QString cell;
        for (++at_; at_ < text_.size(); ++at_) {
            const QChar c = text_[at_];
            if (c == quote && at_ + 1 < text_.size() && text_[at_ + 1] == quote) {
                ++at_;
            } else if (c == quote) {
                ++at_;
                if (at_ < text_.size() && !endsCell(text_[at_]))
                    refuse(line_, Texts::tr("After a closing quotation mark there is more text in the cell."));
                return cell;
            }
            countLine();
            refuseNul();
            cell += c;
        }
        refuse(opened, Texts::tr("A quotation mark is opened here and never closed."));
        return cell;
    }

    bool endsCell(QChar c) const { return c == separator_ || isLineEnd(c); }

    void takeLineEnd()
    {
        const qsizetype start = at_;
        while (at_ < text_.size() && isLineEnd(text_[at_]) && at_ - start < 2) {
            if (at_ > start && !(text_[start] == u'\r' && text_[at_] == u'\n'))
                break;
            countLine();
            ++at_;
        }
    }

    /// CRLF is one line end.
    void countLine()
    {
        const bool isSecond = text_[at_] == u'\n' && at_ > 0 && text_[at_ - 1] == u'\r';
        if (isLineEnd(text_[at_]) && !isSecond)
            ++line_;
    }

    void refuseNul()
    {
        if (text_[at_].isNull())
            refuse(line_, Texts::tr("There is a character here that no text holds (NUL)."));
    }

    void refuse(int line, const QString& what)
    {
        if (!fault_)
            fault_ = onLine(line, what);
    }

    const QString& text_;
    QChar separator_;
    qsizetype at_ = 0;
    int line_ = 1;
    std::optional<Error> fault_;
};

bool isBlank(const CsvRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Excel works in blocks of sixteen rows, and leaves out the last columns where a whole block has none of them.
void completeShortBlocks(std::vector<CsvRow>& rows, qsizetype width)
{
    constexpr size_t block = 16;
    for (size_t first = block; first < rows.size(); first += block) {
        const size_t end = std::min(first + block, rows.size());
        const qsizetype shared = rows[first].cells.size();
        const bool isEven =
            std::all_of(rows.begin() + static_cast<ptrdiff_t>(first), rows.begin() + static_cast<ptrdiff_t>(end),
                        [&](const CsvRow& row) { return row.cells.size() == shared; });
        for (size_t i = first; i < end && isEven && shared < width; ++i)
            rows[i].cells.resize(width);
    }
}

} // namespace

Result<std::vector<CsvRow>> readCsvText(const QByteArray& bytes)
{
    if (bytes.size() > largestCsv)
        return Error{Texts::tr("The file is larger than %1 MiB.").arg(largestCsv >> 20)};
    const Result<QString> text = decodedText(bytes);
    if (!text)
        return text.error();
    auto rows = CsvParser(*text).rows();
    if (!rows)
        return rows.error();
    const auto heading = std::find_if_not(rows->begin(), rows->end(), isBlank);
    if (heading == rows->end())
        return Error{Texts::tr("The file is empty.")};
    const qsizetype width = heading->cells.size();
    if (text->back() == u'\n' || text->back() == u'\r') // else the last row may be cut off
        completeShortBlocks(*rows, width);
    std::erase_if(*rows, isBlank);
    for (const CsvRow& row : *rows)
        if (row.cells.size() != width)
            return Error{Texts::tr("There are %1 cells here and %2 headings.").arg(row.cells.size()).arg(width),
                         Texts::tr("row %1").arg(row.number)};
    return rows;
}

QByteArray writeCsvText(const std::vector<QStringList>& rows)
{
    static const QRegularExpression special(QStringLiteral("[;\"\r\n]"));
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = guarded(row[i]);
            if (cell.contains(special))
                cell = quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
            text += (i > 0 ? QStringLiteral(";") : QString()) + cell;
        }
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace styrmodell
