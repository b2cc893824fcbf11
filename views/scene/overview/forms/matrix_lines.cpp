#include "views/scene/overview/forms/matrix_lines.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int lettersOfHead = 8; ///< that have room on a line above a column
constexpr qreal widestColumn = 400;
constexpr qreal widestSum = 120;

void addGroup(std::vector<MatrixLine>& lines, const KindId& kind, std::vector<const CoverageRow*> rows, int most)
{
    if (rows.empty()) {
        lines.push_back({MatrixLine::Sort::Empty, kind});
        return;
    }
    lines.push_back({MatrixLine::Sort::Group, kind, rows});
    const auto limit = static_cast<size_t>(std::max(most, 1));
    const size_t shown = rows.size() <= limit ? rows.size() : limit - 1;
    bool isTinted = true;
    for (size_t i = 0; i < shown; ++i) {
        lines.push_back({MatrixLine::Sort::Body, kind, {rows[i]}, isTinted});
        isTinted = !isTinted;
    }
    if (shown == rows.size())
        return;
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown));
    lines.push_back({MatrixLine::Sort::More, kind, std::move(rows), isTinted});
}

} // namespace

std::vector<MatrixLine> matrixLines(const MatrixWords& words, int most)
{
    const Coverage& coverage = words.coverage();
    std::vector<MatrixLine> lines;
    for (const KindId& kind : words.kinds().rows) {
        std::vector<const CoverageRow*> rows;
        for (const CoverageRow& row : coverage.rows)
            if (row.element && row.element->kind == kind)
                rows.push_back(&row);
        addGroup(lines, kind, std::move(rows), most);
    }
    std::vector<const CoverageRow*> all;
    for (const CoverageRow& row : coverage.rows) {
        all.push_back(&row);
        if (!row.element)
            lines.push_back({MatrixLine::Sort::Body, {}, {&row}, true});
    }
    lines.push_back({MatrixLine::Sort::Sums, {}, all});
    if (coverage.gaps > 0)
        lines.push_back({MatrixLine::Sort::Gaps, {}, all});
    return lines;
}

QRectF MatrixColumns::box(size_t column, qreal top, qreal height, qreal gap) const
{
    return {left + pitch * static_cast<qreal>(column), top, pitch - gap, height};
}

QRectF MatrixColumns::sumBox(size_t which, qreal top, qreal height, qreal gap) const
{
    return {left + pitch * static_cast<qreal>(count()) + sum * static_cast<qreal>(which), top, sum - gap, height};
}

MatrixColumns matrixColumns(const OverviewStyle& style, const MatrixWords& words, qreal heads, qreal width)
{
    const Type& type = style.type;
    const CellStyle look = cellStyle(style, words, 0);
    const TextStyle letters = look.number();
    const qreal words1 = type.widthOf(words.contributions(), letters);
    const qreal words2 = type.widthOf(words.plural(words.kinds().cell), letters);
    MatrixColumns columns;
    columns.sum = std::min(std::max(words1, words2) + type.length(24), type.length(widestSum));
    columns.left = heads + type.length(10);
    const size_t all = words.coverage().columns.size();
    const qreal room = width - columns.left - 2 * columns.sum;
    const qreal word =
        type.widthOf(QString(lettersOfHead, u'n'), letters) + type.length(36); // a head's, with its edges
    const qreal least = std::max(look.gapWidth(words.gapWord()) + type.length(10), word);
    const auto most = static_cast<size_t>(std::max<qreal>(room / least, 1));
    columns.fits = all <= most;
    columns.shown = columns.fits ? all : most - 1;
    columns.more = all - columns.shown;
    columns.pitch = std::min(room / static_cast<qreal>(columns.count()), type.length(widestColumn));
    columns.width = columns.left + columns.pitch * static_cast<qreal>(columns.count()) + 2 * columns.sum;
    return columns;
}

CellSum sumOf(const std::vector<const CoverageRow*>& rows, size_t first, size_t last)
{
    CellSum sum;
    for (const CoverageRow* row : rows)
        for (size_t column = first; column < last; ++column) {
            sum.contributions += static_cast<int>(row->cells[column].elements.size());
            sum.gaps += row->cells[column].isGap ? 1 : 0;
        }
    return sum;
}

} // namespace styrmodell
