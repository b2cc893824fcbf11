#include "views/scene/thread/thread_rows_page.h"

#include "views/scene/thread/thread_dense_tiles.h"
#include "views/scene/thread/thread_lines.h"
#include "views/scene/thread/thread_widths.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal plateWidth = 290; ///< design points: a row holds as many as are about this wide

class RowsPage
{
public:
    RowsPage(const ThreadCanvas& canvas, const ThreadPlan& plan) : canvas_(canvas), type_(canvas.type), plan_(plan)
    {
        boxes_.resize(plan.tiles.size());
    }

    std::optional<Laid> laid()
    {
        layOutWith(0);
        ThreadFoot foot = threadFoot(canvas_, plan_, canvas_.width);
        if (isDense()) { // the thread in words is still heard
            foot.nodes.resize(1);
            foot.nodes.front().texts.clear();
            foot.nodes.front().box = QRectF(0, 0, canvas_.width, 0);
            foot.height = 0;
        }
        const qreal rest = spaced(26, 0) + foot.height;
        if (canvas_.height > 0 && !canvas_.mayGrow && y_ + rest > canvas_.height)
            return {};
        // What is left over goes between the rows.
        const qreal free = canvas_.height > 0 ? std::max<qreal>(canvas_.height - y_ - rest, 0) : 0;
        if (const auto gaps = static_cast<qreal>(plan_.columns.size()); free > 0)
            layOutWith(std::min(free / gaps, canvas_.length(30)));
        for (Node& node : foot.nodes)
            moveBy(node, {0, y_ + spaced(26, 0)});
        Laid laid{tileNodes(canvas_, plan_, boxes_), y_ + rest};
        for (std::vector<Node>* nodes : {&around_, &foot.nodes})
            for (Node& node : *nodes)
                laid.nodes.push_back(std::move(node));
        return laid;
    }

private:
    bool isInBody(size_t column) const { return plan_.body && plan_.columns[column].isWithinBody; }

    void layOutWith(qreal spread)
    {
        y_ = 0;
        around_.clear();
        for (size_t i = 0; i < plan_.columns.size(); ++i) {
            if (i > 0)
                addGap(i, 0, spread);
            if (isInBody(i) && i == plan_.body->firstColumn)
                i = addBody();
            else
                addRow(i, 0, canvas_.width);
        }
    }

    /// An arrow for each verb between two rows, pointing as it reads; mere room where nothing relates them.
    void addGap(size_t below, qreal left, qreal spread)
    {
        const std::vector<ColumnVerb> verbs = verbsAfter(plan_, below - 1);
        if (verbs.empty()) {
            y_ += spaced(26, 12) + spread / 2;
            return;
        }
        const qreal height = spaced(46, 30) + spread;
        const qreal edge = spaced(6, 4);
        qreal x = left + canvas_.length(36);
        for (const ColumnVerb& verb : verbs) {
            const QPointF top(x, y_ + edge);
            const QPointF bottom(x, y_ + height - edge);
            Node node;
            node.key = {verb.type->id.text, QStringLiteral("verb"),
                        QStringLiteral("%1.%2").arg(below).arg(verb.pointsRight)};
            node.semantics.role = Role::Paragraph;
            node.layer = Layer::Arrow;
            node.name = canvas_.words.forward(*verb.type);
            const QString upper = plan_.columns[below - 1].heading;
            const QString lower = plan_.columns[below].heading;
            node.description = QStringLiteral("%1 %2 %3.")
                                   .arg(verb.pointsRight ? upper : lower, node.name,
                                        canvas_.words.inSentence(verb.pointsRight ? lower : upper));
            node.shapes = threadArrow(type_, verb.pointsRight ? top : bottom, verb.pointsRight ? bottom : top, true);
            const qreal beside = x + canvas_.length(22);
            MeasuredText label = type_.measured(node.name, type_.arrowLabel(), ColourToken::Soft,
                                                type_.widthOf(node.name, type_.arrowLabel()) + 1);
            if (beside + label.size.width() > canvas_.width - left)
                break;
            label.block.moveBy({beside, y_ + (height - label.size.height()) / 2});
            node.box = QRectF(top, bottom).united(label.block.box);
            x = label.block.box.right() + canvas_.length(56);
            node.texts.push_back(std::move(label.block));
            around_.push_back(std::move(node));
        }
        y_ += height;
    }

    void addHeading(const QString& words, qreal left, qreal width)
    {
        TextStyle style = type_.cardTitle();
        style.weight = Weight::Bold;
        MeasuredText text = type_.measured(words, style, ColourToken::Ink, width);
        Node node;
        node.key = {{}, QStringLiteral("column"), QString::number(around_.size())};
        node.semantics = {Role::Heading, 2};
        node.name = words;
        text.block.moveBy({left, y_});
        node.box = text.block.box;
        node.texts.push_back(std::move(text.block));
        y_ = node.box.bottom() + canvas_.length(8);
        around_.push_back(std::move(node));
    }

    /// The element's own card and plates that count say themselves what they are.
    bool needsHeading(size_t column) const
    {
        const std::vector<size_t>& tiles = plan_.columns[column].tiles;
        return std::any_of(tiles.begin(), tiles.end(), [&](size_t tile) {
            const ThreadTile& one = plan_.tiles[tile];
            return tile != 0 && (one.light != ThreadLight::Count || one.label.count.isEmpty());
        });
    }

    /// The plates of a column side by side, as many as there is room for; the element's own has a line of its own.
    void addRow(size_t column, qreal left, qreal width)
    {
        if (!isDense() && needsHeading(column))
            addHeading(plan_.columns[column].heading, left, width);
        std::vector<size_t> line;
        const qreal gap = canvas_.length(12);
        const auto across = static_cast<size_t>(std::max(1.0, (width + gap) / (canvas_.length(plateWidth) + gap)));
        const std::vector<size_t>& tiles = plan_.columns[column].tiles;
        const size_t others = tiles.size() - (column == plan_.ownColumn() ? 1 : 0);
        const size_t perLine = std::max<size_t>(1, std::min(across, others));
        bool isFirst = true;
        const auto finish = [&] {
            if (line.empty())
                return;
            if (!isFirst)
                y_ += gap;
            isFirst = false;
            placeLine(line, left, width, perLine, gap);
            line.clear();
        };
        for (const size_t tile : tiles) {
            if (tile == 0) {
                finish();
                if (!isFirst)
                    y_ += gap;
                isFirst = false;
                placeLine({tile}, left, width, 1, gap);
                continue;
            }
            line.push_back(tile);
            if (line.size() == perLine)
                finish();
        }
        finish();
    }

    bool isDense() const { return canvas_.detail.isDense; }
    /// Design points: `dense` where plates are lines.
    qreal spaced(qreal roomy, qreal dense) const { return canvas_.length(isDense() ? dense : roomy); }

    qreal heightOf(const ThreadTile& tile, qreal width) const
    {
        return (isDense() ? denseTile(type_, tile, width) : threadTile(type_, tile, width)).size.height();
    }

    void placeLine(const std::vector<size_t>& line, qreal left, qreal width, size_t perLine, qreal gap)
    {
        const qreal cell = (width - gap * static_cast<qreal>(perLine - 1)) / static_cast<qreal>(perLine);
        qreal height = 0;
        for (const size_t tile : line)
            height = std::max(height, heightOf(plan_.tiles[tile], cell));
        for (size_t i = 0; i < line.size(); ++i)
            boxes_[line[i]] = QRectF(left + static_cast<qreal>(i) * (cell + gap), y_, cell, height);
        y_ += height;
    }

    void addWithin(const ThreadBody& body, qreal left, qreal width, Node& plate)
    {
        for (const Label& within : body.within) {
            Piece line = withinLine(type_, within, width);
            y_ += canvas_.length(12);
            const qreal height = line.size.height();
            plate.children.push_back(placed(std::move(line), {left, y_}));
            y_ += height;
        }
    }

    /// The body's plate with its rows on it; returns its last column.
    size_t addBody()
    {
        const ThreadBody& body = *plan_.body;
        const qreal side = type_.side(20);
        const qreal inner = canvas_.width - 2 * side;
        const qreal top = y_;
        Node node;
        node.key = {body.body.key.thing, QStringLiteral("body-plate"), {}};
        node.semantics.role = Role::Group;
        node.name = body.body.name;
        node.layer = Layer::Panel;
        node.radius = type_.length(16);
        Piece head = isDense() ? denseBodyHead(type_, body, canvas_.width) : bodyHead(type_, body.body, canvas_.width);
        y_ += head.size.height();
        node.children.push_back(placed(std::move(head), {0, top}));
        if (!isDense())
            addWithin(body, side, inner, node);
        y_ += spaced(16, 10);
        for (size_t i = body.firstColumn; i <= body.lastColumn; ++i) {
            if (i > body.firstColumn)
                addGap(i, side, 0);
            addRow(i, side, inner);
        }
        if (auto siblings = siblingList(type_, plan_.siblings, inner)) {
            y_ += canvas_.length(18);
            const qreal height = siblings->size.height();
            node.children.push_back(placed(std::move(*siblings), {side, y_}));
            y_ += height;
        }
        y_ += spaced(20, 10);
        node.box = QRectF(0, top, canvas_.width, y_ - top);
        node.shapes.push_back(rounded(node.box, node.radius, Paint(ColourToken::Panel),
                                      Stroke{ColourToken::Edge, type_.length(1.5), false}));
        around_.push_back(std::move(node));
        return body.lastColumn;
    }

    const ThreadCanvas& canvas_;
    const Type& type_;
    const ThreadPlan& plan_;
    std::vector<QRectF> boxes_{};
    std::vector<Node> around_{}; ///< headings, arrows, the body's plate
    qreal y_ = 0;
};

} // namespace

std::optional<Laid> threadInRows(const ThreadCanvas& canvas, const ThreadPlan& plan)
{
    return RowsPage(canvas, plan).laid();
}

} // namespace styrmodell
