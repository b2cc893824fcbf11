#include "page_rules.h"

#include <QLineF>
#include <QPolygonF>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace styrmodell
{

namespace
{

constexpr qreal slack = 0.6; ///< scene points: rounding, and the sides of letters

/// A line as its small letters fill it: ascenders of one line may come near descenders of another.
struct Inked {
    QRectF rect{};
    QString words{};
    const Node* node = nullptr;
};

QString quoted(const QString& words)
{
    return QStringLiteral("“%1”").arg(words.left(60));
}

QString wordsOf(const Line& line)
{
    QString words;
    for (const Run& run : line.runs)
        words += run.text;
    return words;
}

QRectF inkOf(const Line& line)
{
    qreal size = 0;
    for (const Run& run : line.runs)
        size = std::max(size, run.style.size);
    return {line.start.x(), line.start.y() - 0.72 * size, line.width, 0.78 * size};
}

template <class Visit> void forEachLine(const Node& node, Visit visit)
{
    for (const TextBlock& text : node.texts)
        for (const Paragraph& paragraph : text.paragraphs)
            for (const Line& line : paragraph.lines)
                if (line.width > 0)
                    visit(line);
}

std::vector<Inked> linesOf(const Page& page)
{
    std::vector<Inked> lines;
    forEachNode(page.nodes, [&](const Node& node, int) {
        forEachLine(node, [&](const Line& line) { lines.push_back({inkOf(line), wordsOf(line), &node}); });
    });
    return lines;
}

void findSmallLetters(const Page& page, const Medium& medium, QStringList& faults)
{
    forEachNode(page.nodes, [&](const Node& node, int) {
        forEachLine(node, [&](const Line& line) {
            for (const Run& run : line.runs)
                if (run.style.size < medium.smallest - 0.01)
                    faults += QStringLiteral("%1 is set in %2, under %3")
                                  .arg(quoted(run.text))
                                  .arg(run.style.size)
                                  .arg(medium.smallest);
        });
    });
}

bool isPlate(const Shape& shape)
{
    const auto* rect = std::get_if<RoundedRect>(&shape.outline);
    return rect && shape.fill && rect->rect.width() > 0;
}

/// Text lies within its node, and 8 from the sides of what is drawn around it.
void findTextOutside(const Page& page, QStringList& faults)
{
    const QRectF paper(QPointF(0, 0), page.size);
    forEachNode(page.nodes, [&](const Node& node, int) {
        const QRectF box = node.box.adjusted(-slack, -slack, slack, slack);
        forEachLine(node, [&](const Line& line) {
            const QRectF ink = inkOf(line);
            if (!paper.contains(ink))
                faults += quoted(wordsOf(line)) + QStringLiteral(" leaves the page");
            else if (!box.contains(ink))
                faults += quoted(wordsOf(line)) + QStringLiteral(" leaves its box, ") + node.key.toId();
            for (const Shape& shape : node.shapes) {
                if (!isPlate(shape))
                    continue;
                const QRectF& plate = std::get<RoundedRect>(shape.outline).rect;
                const bool isWithin =
                    ink.left() >= plate.left() + 8 - slack && ink.right() <= plate.right() - 8 + slack;
                if (plate.intersects(ink) && !isWithin)
                    faults += quoted(wordsOf(line)) + QStringLiteral(" comes near the side of ") + node.key.toId();
            }
        });
    });
}

/// A drawn outline as straight pieces, curves in eight.
QPolygonF flattened(const Path& path)
{
    constexpr int pieces = 8;
    QPolygonF polygon;
    for (const PathStep& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step))
            polygon << move->to;
        else if (const auto* line = std::get_if<LineTo>(&step))
            polygon << line->to;
        else if (const auto* curve = std::get_if<CubicTo>(&step)) {
            const QPointF from = polygon.last();
            for (int i = 1; i <= pieces; ++i) {
                const qreal t = static_cast<qreal>(i) / pieces;
                const qreal u = 1 - t;
                polygon << u * u * u * from + 3 * u * u * t * curve->control1 + 3 * u * t * t * curve->control2 +
                               t * t * t * curve->to;
            }
        }
    }
    return polygon;
}

/// The closed lines of a path: a ring has two, and what lies within both is its hole.
std::vector<QPolygonF> outlinesOf(const Path& path)
{
    std::vector<Path> closed;
    for (const PathStep& step : path) {
        if (std::holds_alternative<MoveTo>(step))
            closed.emplace_back();
        closed.back().push_back(step);
    }
    std::vector<QPolygonF> outlines;
    outlines.reserve(closed.size());
    for (const Path& one : closed)
        outlines.push_back(flattened(one));
    return outlines;
}

bool crosses(const QLineF& stroke, const QRectF& rect);

/// Its corners are within, and no side of the outline, nor of a hole, goes through it.
bool liesWithin(const std::vector<QPolygonF>& outlines, const QRectF& rect)
{
    const QRectF inner = rect.adjusted(slack, slack, -slack, -slack);
    const std::array<QPointF, 4> corners{inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()};
    const auto isWithin = [&](QPointF corner) {
        return std::count_if(outlines.begin(), outlines.end(),
                             [&](const QPolygonF& outline) { return outline.containsPoint(corner, Qt::OddEvenFill); }) %
                   2 ==
               1;
    };
    if (!std::all_of(corners.begin(), corners.end(), isWithin))
        return false;
    for (const QPolygonF& outline : outlines)
        for (qsizetype i = 0; i < outline.size(); ++i)
            if (crosses(QLineF(outline[i], outline[(i + 1) % outline.size()]), inner))
                return false;
    return true;
}

/// What is in a node with an outline of its own, a gable or a band, lies within it: words with 8 at their sides.
void findOutsideOutline(const std::vector<QPolygonF>& outline, const Node& node, QStringList& faults)
{
    forEachLine(node, [&](const Line& line) {
        if (!liesWithin(outline, inkOf(line).adjusted(-8, 0, 8, 0)))
            faults += quoted(wordsOf(line)) + QStringLiteral(" leaves the outline it stands in");
    });
    for (const Node& child : node.children) {
        for (const Shape& shape : child.shapes)
            if (isPlate(shape) && !liesWithin(outline, std::get<RoundedRect>(shape.outline).rect))
                faults += child.key.toId() + QStringLiteral(" leaves the outline it stands in");
        findOutsideOutline(outline, child, faults);
    }
}

void findOutsideOutlines(const Page& page, QStringList& faults)
{
    forEachNode(page.nodes, [&](const Node& node, int) {
        for (const Shape& shape : node.shapes)
            if (const auto* path = std::get_if<Path>(&shape.outline); path && shape.fill)
                findOutsideOutline(outlinesOf(*path), node, faults);
    });
}

/// Compares each line with those that begin above its foot only, so that long pages cost little.
void findTextOnText(std::vector<Inked> lines, QStringList& faults)
{
    std::sort(lines.begin(), lines.end(), [](const Inked& a, const Inked& b) { return a.rect.top() < b.rect.top(); });
    for (size_t i = 0; i < lines.size(); ++i)
        for (size_t j = i + 1; j < lines.size() && lines[j].rect.top() < lines[i].rect.bottom(); ++j) {
            const QRectF both = lines[i].rect.intersected(lines[j].rect);
            if (both.width() > slack && both.height() > slack)
                faults += quoted(lines[i].words) + QStringLiteral(" and ") + quoted(lines[j].words) +
                          QStringLiteral(" lie on one another");
        }
}

bool crosses(const QLineF& stroke, const QRectF& rect)
{
    if (rect.contains(stroke.p1()) || rect.contains(stroke.p2()))
        return true;
    const std::array<QLineF, 4> sides{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF& side) {
        return stroke.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// Curves as short straight pieces.
std::vector<QLineF> strokesOf(const Node& node)
{
    std::vector<QLineF> strokes;
    for (const Shape& shape : node.shapes) {
        const auto* path = std::get_if<Path>(&shape.outline);
        if (!path || !shape.stroke)
            continue;
        QPointF at;
        for (const PathStep& step : *path) {
            if (const auto* move = std::get_if<MoveTo>(&step)) {
                at = move->to;
            } else if (const auto* line = std::get_if<LineTo>(&step)) {
                strokes.emplace_back(at, line->to);
                at = line->to;
            } else if (const auto* curve = std::get_if<CubicTo>(&step)) {
                const QPolygonF pieces = flattened({MoveTo{at}, *curve});
                for (qsizetype i = 0; i + 1 < pieces.size(); ++i)
                    strokes.emplace_back(pieces[i], pieces[i + 1]);
                at = curve->to;
            }
        }
    }
    return strokes;
}

void findArrowsThroughText(const Page& page, const std::vector<Inked>& lines, QStringList& faults)
{
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.layer != Layer::Arrow)
            return;
        for (const QLineF& stroke : strokesOf(node))
            for (const Inked& line : lines)
                if (crosses(stroke, line.rect))
                    faults += node.key.toId() + QStringLiteral(" goes through ") + quoted(line.words);
    });
}

void findBadNodes(const Page& page, QStringList& faults)
{
    QSet<NodeKey> keys;
    const QRectF paper = QRectF(QPointF(0, 0), page.size).adjusted(-slack, -slack, slack, slack);
    forEachNode(page.nodes, [&](const Node& node, int) {
        const QString id = node.key.toId();
        if (id.isEmpty())
            faults += QStringLiteral("a node has no key: ") + node.name;
        if (keys.contains(node.key))
            faults += QStringLiteral("two nodes are called ") + id;
        keys.insert(node.key);
        if (!paper.contains(node.box) && !node.box.isEmpty())
            faults += id + QStringLiteral(" leaves the page");
        if (node.isFocusable && (node.name.trimmed().isEmpty() || node.description.trimmed().isEmpty()))
            faults += id + QStringLiteral(" has no name or no description");
        if (node.isFocusable && !node.description.trimmed().isEmpty() && !node.description.trimmed().endsWith(u'.'))
            faults += id + QStringLiteral(" is described by half a sentence: ") + quoted(node.description.right(40));
        if (node.semantics.role == Role::List)
            for (const Node& item : node.children)
                if (item.semantics.role != Role::ListItem)
                    faults += item.key.toId() + QStringLiteral(" is in a list and no item");
    });
}

/// A table's children are rows, theirs are heads and cells, and every row has as many columns.
void findBrokenTables(const Page& page, QStringList& faults)
{
    const auto isCell = [](const Node& node) {
        return node.semantics.role == Role::Cell || node.semantics.role == Role::ColumnHeader ||
               node.semantics.role == Role::RowHeader;
    };
    forEachNode(page.nodes, [&](const Node& table, int) {
        if (table.semantics.role != Role::Table)
            return;
        int columns = 0;
        for (const Node& row : table.children) {
            if (row.semantics.role != Role::Row)
                faults += row.key.toId() + QStringLiteral(" is in a table and no row");
            int own = 0;
            for (const Node& cell : row.children) {
                own += cell.semantics.span;
                if (!isCell(cell))
                    faults += cell.key.toId() + QStringLiteral(" is in a row and no cell");
            }
            columns = columns > 0 ? columns : own;
            if (own != columns)
                faults += QStringLiteral("%1 has %2 columns, not %3").arg(row.key.toId()).arg(own).arg(columns);
        }
    });
}

/// Boxes of things to press side by side never lie on one another.
void findOverlappingItems(const Page& page, QStringList& faults)
{
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.semantics.role != Role::List)
            return;
        for (size_t i = 0; i < node.children.size(); ++i)
            for (size_t j = i + 1; j < node.children.size(); ++j) {
                const QRectF both = node.children[i].box.intersected(node.children[j].box);
                if (both.width() > slack && both.height() > slack)
                    faults += node.children[i].key.toId() + QStringLiteral(" and ") + node.children[j].key.toId() +
                              QStringLiteral(" lie on one another");
            }
    });
}

/// What the frame is called lies on top of all; no other words may lie beneath.
void findBeneathFrameName(const Page& page, const std::vector<Inked>& lines, QStringList& faults)
{
    forEachNode(page.nodes, [&](const Node& pill, int) {
        if (pill.key.role != u"pill")
            return;
        for (const Inked& line : lines)
            if (line.node != &pill && line.rect.intersects(pill.box))
                faults += quoted(line.words) + QStringLiteral(" lies beneath the frame's name");
    });
}

} // namespace

QStringList faultsOf(const Page& page, const Medium& medium)
{
    QStringList faults;
    const std::vector<Inked> lines = linesOf(page);
    findSmallLetters(page, medium, faults);
    findTextOutside(page, faults);
    findOutsideOutlines(page, faults);
    findTextOnText(lines, faults);
    findBeneathFrameName(page, lines, faults);
    findArrowsThroughText(page, lines, faults);
    findBadNodes(page, faults);
    findOverlappingItems(page, faults);
    findBrokenTables(page, faults);
    const bool mayBeLonger = medium.mayGrow || (medium.isPresented && page.size.height() > medium.size.height());
    if (!mayBeLonger && page.size != medium.size)
        faults += QStringLiteral("the page is %1 high, the paper %2").arg(page.size.height()).arg(medium.size.height());
    return faults;
}

QStringList wordsOn(const Page& page)
{
    QStringList words;
    forEachNode(page.nodes, [&](const Node& node, int) {
        for (const TextBlock& text : node.texts)
            words += text.text().simplified();
    });
    return words;
}

} // namespace styrmodell
