#include "views/scene/overview/forms/matrix_order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

template <class Line> std::vector<const Element*> elementsOf(const std::vector<Line>& lines)
{
    std::vector<const Element*> elements;
    for (const Line& line : lines)
        elements.push_back(line.element);
    return elements;
}

/// From the place that each line has to the one that it had.
template <class Line>
std::vector<size_t> placesIn(const std::vector<Line>& lines, const std::vector<const Element*>& order)
{
    std::vector<size_t> places;
    for (const Element* element : order)
        places.push_back(static_cast<size_t>(
            std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.element == element; }) -
            lines.begin()));
    return places;
}

template <class Value> std::vector<Value> permuted(std::vector<Value> values, const std::vector<size_t>& places)
{
    std::vector<Value> result;
    result.reserve(values.size());
    for (const size_t place : places)
        result.push_back(std::move(values[place]));
    return result;
}

/// Rows of one kind follow each other; what is of none of them is last.
std::vector<const Element*> rowOrder(const OverviewStyle& style, const std::vector<CoverageRow>& rows)
{
    std::vector<const Element*> order;
    for (size_t first = 0; first < rows.size();) {
        std::vector<const Element*> ofKind;
        const Element* element = rows[first].element;
        for (; first < rows.size() && element && rows[first].element && rows[first].element->kind == element->kind;
             ++first)
            ofKind.push_back(rows[first].element);
        if (!element)
            ofKind.push_back(rows[first++].element);
        else
            ofKind = inHandOrder(style, QStringLiteral("rows"), std::move(ofKind));
        order.insert(order.end(), ofKind.begin(), ofKind.end());
    }
    return order;
}

} // namespace

Coverage inHandOrder(const OverviewStyle& style, Coverage coverage)
{
    if (!style.byHand || style.byHand->isEmpty())
        return coverage;
    const auto columns =
        placesIn(coverage.columns, inHandOrder(style, QStringLiteral("columns"), elementsOf(coverage.columns)));
    coverage.columns = permuted(std::move(coverage.columns), columns);
    for (CoverageRow& row : coverage.rows)
        row.cells = permuted(std::move(row.cells), columns);
    const auto rows = placesIn(coverage.rows, rowOrder(style, coverage.rows));
    coverage.rows = permuted(std::move(coverage.rows), rows);
    return coverage;
}

} // namespace styrmodell
