#include "views/scene/overview/forms/matrix_table.h"

#include "views/scene/overview/forms/matrix_heads.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr qreal columnGap = 10;
constexpr qreal headGap = 6;   ///< beneath the heads
constexpr qreal sumsGap = 8;   ///< around the line above the sums
constexpr qreal roomiest = 24; ///< how much higher than they need lines may become
constexpr qreal portraitHeads = 0.22;
constexpr qreal headsAtMost = 0.27; ///< of the width, for the names before the lines
constexpr qreal highestHeads = 0.3; ///< of the height
constexpr qreal sumInset = 12;      ///< from the numbers' right edge to the table's

using Sort = MatrixLine::Sort;

/// Whether the line's head goes over the whole table.
bool isWide(const MatrixLine& line)
{
    return line.sort == Sort::Group || line.sort == Sort::Empty;
}

class TableLayout
{
public:
    TableLayout(const OverviewStyle& style, const MatrixWords& words, qreal width)
        : style_(style), type_(style.type), words_(words), lines_(matrixLines(words, style.detail.namesAtMost)),
          heads_(lineHeadWidth(style, lines_, words, width * (style.isPortrait ? portraitHeads : headsAtMost))),
          columns_(matrixColumns(style, words, heads_, width)),
          look_(cellStyle(style, words, columns_.pitch - type_.length(columnGap)))
    {
    }

    MatrixTable fill(qreal height)
    {
        addHeads();
        const qreal top = headHeight_ + type_.length(headGap);
        setHeights(height > 0 ? height - top - 2 * type_.length(sumsGap) : 0);
        const bool hasRoom = height <= 0 || needed_ + top + 2 * type_.length(sumsGap) <= height + 0.5;
        qreal y = top;
        for (size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].sort == Sort::Sums)
                y += 2 * type_.length(sumsGap);
            addLine(lines_[i], y, heights_[i]);
            y += heights_[i];
        }
        const bool isWhole =
            columns_.fits && !breaksSyllables_ && (height <= 0 || headHeight_ <= height * highestHeads);
        Node& node = table_.node;
        node.key = {QStringLiteral("slot:matrix"), QStringLiteral("table"), {}};
        node.semantics.role = Role::Table;
        node.name = words_.question();
        node.description = words_.sentence(words_.plural(words_.kinds().columns),
                                           CellSum{words_.coverage().contributions, words_.coverage().gaps});
        node.box = QRectF(0, 0, columns_.width, y);
        table_.height = y;
        table_.fits = hasRoom && (isWhole || style_.detail.isShort);
        return std::move(table_);
    }

private:
    qreal gap() const { return type_.length(columnGap); }
    int columnCount() const { return static_cast<int>(columns_.count()) + 3; }

    Node& addRow(const NodeKey& key, const QRectF& box)
    {
        Node row;
        row.key = key;
        row.semantics.role = Role::Row;
        row.box = box;
        table_.node.children.push_back(std::move(row));
        return table_.node.children.back();
    }

    void measureHeads()
    {
        const qreal width = columns_.pitch - gap();
        for (size_t c = 0; c < columns_.shown; ++c) {
            const ColumnHead head = columnHead(style_, *words_.coverage().columns[c].element, width, 0);
            headHeight_ = std::max(headHeight_, head.piece.size.height());
            breaksSyllables_ = breaksSyllables_ || head.breaksSyllables;
        }
        if (columns_.more > 0)
            headHeight_ = std::max(headHeight_, moreColumnHead(style_, words_, columns_, width, 0).size.height());
        for (const size_t which : {size_t{0}, size_t{1}})
            headHeight_ = std::max(headHeight_, sumHead(style_, words_, which, sumSize()).size.height());
    }

    QSizeF sumSize() const { return {columns_.sum - type_.length(sumInset), headHeight_}; }

    void addHeads()
    {
        measureHeads();
        Node& row = addRow({QStringLiteral("slot:matrix"), QStringLiteral("heads"), {}},
                           QRectF(0, 0, columns_.width, headHeight_));
        Node corner;
        corner.key = {QStringLiteral("slot:matrix"), QStringLiteral("corner"), {}};
        corner.semantics.role = Role::Cell;
        corner.box = QRectF(0, 0, heads_, headHeight_);
        row.children.push_back(std::move(corner));
        for (size_t c = 0; c < columns_.count(); ++c) {
            const QRectF box = columns_.box(c, 0, headHeight_, gap());
            Piece head = c < columns_.shown
                             ? columnHead(style_, *words_.coverage().columns[c].element, box.width(), headHeight_).piece
                             : moreColumnHead(style_, words_, columns_, box.width(), headHeight_);
            row.children.push_back(placed(std::move(head), box.topLeft()));
        }
        for (const size_t which : {size_t{0}, size_t{1}})
            row.children.push_back(
                placed(sumHead(style_, words_, which, sumSize()), columns_.sumBox(which, 0, headHeight_, 0).topLeft()));
    }

    Piece headOf(const MatrixLine& line, qreal minHeight) const
    {
        return lineHead(style_, words_, line, isWide(line) ? columns_.width : heads_, minHeight, columnCount());
    }

    /// Bodies' lines are equally high where there is room for that.
    void levelBodies(qreal room)
    {
        std::vector<qreal> level = heights_;
        qreal highest = 0;
        for (size_t i = 0; i < lines_.size(); ++i)
            highest = lines_[i].sort == Sort::Body ? std::max(highest, heights_[i]) : highest;
        for (size_t i = 0; i < lines_.size(); ++i)
            level[i] = lines_[i].sort == Sort::Body ? highest : level[i];
        if (std::accumulate(level.begin(), level.end(), qreal{0}) <= room)
            heights_ = std::move(level);
    }

    /// What each line needs; what is left of `room` to all alike.
    void setHeights(qreal room)
    {
        heights_.clear();
        for (const MatrixLine& line : lines_)
            heights_.push_back(headOf(line, isWide(line) ? 0 : look_.least()).size.height());
        levelBodies(room);
        needed_ = std::accumulate(heights_.begin(), heights_.end(), qreal{0});
        const qreal spare = (room - needed_) / static_cast<qreal>(lines_.size());
        const qreal each = std::clamp<qreal>(spare, 0, type_.length(roomiest));
        for (qreal& height : heights_)
            height += each;
    }

    void addLine(const MatrixLine& line, qreal top, qreal height)
    {
        Node head = placed(headOf(line, height), {0, top});
        const NodeKey key{head.key.thing, QStringLiteral("line-") + head.key.role, head.key.slot};
        Node& row = addRow(key, QRectF(0, top, columns_.width, height));
        if (line.isTinted)
            row.shapes.push_back(rounded(row.box, type_.length(6), Paint(ColourToken::Panel), std::nullopt));
        if (line.sort == Sort::Body || line.sort == Sort::More) // seen where panel and ground are the same white
            row.shapes.push_back(polyline({row.box.bottomLeft() + QPointF(look_.point, 0),
                                           row.box.bottomRight() - QPointF(type_.length(sumInset), 0)},
                                          Stroke{ColourToken::Line, type_.length(1), false}));
        if (line.sort == Sort::Sums) {
            const qreal y = top - type_.length(sumsGap);
            row.shapes.push_back(
                polyline({{0, y}, {columns_.width, y}}, Stroke{ColourToken::Edge, type_.length(1.5), false}));
        }
        row.layer = Layer::Panel;
        row.name = head.name;
        row.children.push_back(std::move(head));
        if (isWide(line))
            return;
        for (size_t c = 0; c < columns_.count(); ++c)
            row.children.push_back(cellOf(line, c, columns_.box(c, top, height, gap())));
        addSums(row, line, top, height);
    }

    static NodeKey cellKey(const MatrixLine& line, const QString& column)
    {
        const char* thing = line.sort == Sort::Sums ? "slot:sums" : line.sort == Sort::Gaps ? "slot:gaps" : "slot:more";
        return {QString::fromLatin1(thing) + line.kind.text, QStringLiteral("cell"), column};
    }

    Node cellOf(const MatrixLine& line, size_t column, const QRectF& box) const
    {
        const Coverage& coverage = words_.coverage();
        const bool isMore = column >= columns_.shown;
        const size_t last = isMore ? coverage.columns.size() : column + 1;
        const QString name = isMore ? QStringLiteral("more") : coverage.columns[column].element->id.text;
        if (line.sort == Sort::Body && !isMore)
            return cellNode(look_, *line.rows.front(), column, box);
        const CellSum sum = sumOf(line.rows, column, last);
        if (line.sort == Sort::Sums)
            return numberNode(look_, cellKey(line, name), sum.contributions, ColourToken::Ink, box, Align::Centre);
        if (line.sort == Sort::Gaps)
            return numberNode(look_, cellKey(line, name), sum.gaps, ColourToken::RedLine, box, Align::Centre);
        const CoverageRow& row = *line.rows.front();
        if (line.sort == Sort::Body) {
            const QString thing = row.element ? row.element->id.text : QStringLiteral("slot:others");
            return sumNode(look_, {thing, QStringLiteral("cell"), name}, words_.title(row), sum, box);
        }
        return sumNode(look_, cellKey(line, name), words_.plural({line.kind}), sum, box);
    }

    void addSums(Node& row, const MatrixLine& line, qreal top, qreal height) const
    {
        const qreal inset = type_.length(sumInset);
        const QRectF first = columns_.sumBox(0, top, height, inset);
        const QRectF second = columns_.sumBox(1, top, height, inset);
        if (line.sort == Sort::Body && line.rows.front()->hasNone) {
            row.children.push_back(wholeGapNode(look_, *line.rows.front(), first.united(second)));
            return;
        }
        int contributions = 0;
        int elements = 0;
        int gaps = 0;
        for (const CoverageRow* one : line.rows) {
            contributions += one->contributions;
            elements += static_cast<int>(one->elements.size());
            gaps += one->gaps;
        }
        const QString thing = row.key.thing;
        const NodeKey sumKey{thing, QStringLiteral("sum"), row.key.role};
        const NodeKey countKey{thing, QStringLiteral("count"), row.key.role};
        if (line.sort == Sort::Gaps) {
            row.children.push_back(numberNode(look_, sumKey, gaps, ColourToken::RedLine, first, Align::Right));
            Node empty;
            empty.key = countKey;
            empty.semantics.role = Role::Cell;
            empty.box = second;
            row.children.push_back(std::move(empty));
            return;
        }
        row.children.push_back(numberNode(look_, sumKey, contributions, ColourToken::Ink, first, Align::Right));
        row.children.push_back(numberNode(look_, countKey, elements, ColourToken::Ink, second, Align::Right));
    }

    const OverviewStyle& style_;
    const Type& type_;
    const MatrixWords& words_;
    std::vector<MatrixLine> lines_;
    qreal heads_; ///< width of the names before the lines
    MatrixColumns columns_;
    CellStyle look_;
    qreal headHeight_ = 0;
    bool breaksSyllables_ = false;
    std::vector<qreal> heights_{};
    qreal needed_ = 0;
    MatrixTable table_{};
};

} // namespace

MatrixTable matrixTable(const OverviewStyle& style, const MatrixWords& words, qreal width, qreal height)
{
    return TableLayout(style, words, width).fill(height);
}

} // namespace styrmodell
