#include "views/scene/overview/forms/matrix.h"

#include "views/scene/overview/forms/matrix_blocks.h"
#include "views/scene/overview/forms/matrix_head.h"
#include "views/scene/overview/forms/matrix_table.h"

namespace styrmodell
{
namespace
{

constexpr qreal headGap = 14;

} // namespace

FormBody matrixOf(const OverviewStyle& style, qreal width, qreal height)
{
    const MatrixWords words(style);
    MatrixHead head = matrixHead(style, words, width);
    const qreal top = head.height + style.type.length(headGap);
    FormBody body;
    body.description = words.description();
    body.nodes = std::move(head.nodes);
    if (style.isNarrow || words.isEmpty()) {
        Piece blocks = words.isEmpty() ? coverageParts(style, words, width) : coverageBlocks(style, words, width);
        body.height = top + blocks.size.height();
        body.nodes.push_back(placed(std::move(blocks), {0, top}));
        return body;
    }
    MatrixTable table = matrixTable(style, words, width, height > 0 ? height - top : 0);
    moveBy(table.node, {0, top});
    body.height = top + table.height;
    body.fits = table.fits;
    body.nodes.push_back(std::move(table.node));
    return body;
}

} // namespace styrmodell
