/// Level arrows over columns, in lanes of their own.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Where a column begins and ends.
struct ColumnSpan {
    qreal left = 0;
    qreal right = 0;

    qreal middle() const { return (left + right) / 2; }
};

/// The arrows between columns: over the gap of neighbours, from middle to middle of others. Those that would touch
/// lie in lanes one beneath the other.
class ArrowLanes
{
public:
    ArrowLanes(const Type& type, std::vector<ColumnSpan> columns) : type_(type), columns_(std::move(columns)) {}

    /// One with the same words between the same columns is said there, not drawn again.
    void add(const DrawnArrow& arrow, size_t from, size_t to);

    qreal height() const;
    /// The arrows whose left end is at this column, their lanes beginning at `y`.
    std::vector<Node> from(size_t column, qreal y) const;

private:
    struct Lying {
        ArrowWords words{};
        size_t from = 0;
        size_t to = 0;
        qreal left = 0;
        qreal right = 0;
        size_t lane = 0;
    };
    void findLane(Lying& one);

    const Type& type_;
    std::vector<ColumnSpan> columns_;
    std::vector<Lying> arrows_;
    std::vector<qreal> labels_; ///< the height of the highest in each lane
};

} // namespace styrmodell
