#include "views/scene/thread/thread_columns_page.h"

#include "views/scene/parts/arrow.h"
#include "views/scene/thread/thread_widths.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{

namespace
{

constexpr qreal widestParagraph = 900; ///< design points: longer lines are hard to read
constexpr qreal footBeside = 0.42;     ///< the paragraph stands beside the body's plate if it gets this much

constexpr size_t linesAtMost = 34; ///< that an eye can follow; beyond, kinds are counted

class ColumnsPage
{
public:
    ColumnsPage(const ThreadCanvas& canvas, const ThreadPlan& plan, std::vector<ThreadStrip> strips)
        : canvas_(canvas), type_(canvas.type), plan_(plan), routes_(routesOf(plan))
    {
        field_.strips = std::move(strips);
    }

    std::optional<Laid> laid()
    {
        if (canvas_.detail.perKind > 0 && routes_.size() > linesAtMost)
            return {};
        measureHeads();
        measureBody();
        measureFoot();
        if (!divideHeight())
            return {};
        placeTiles();
        const ThreadLines lines = threadLines(type_, canvas_.words, plan_, routes_, field_);
        if (!lines.fits && !canvas_.mayGrow)
            return {};
        Laid laid;
        laid.height = height_;
        laid.nodes = tileNodes(canvas_, plan_, field_.boxes);
        if (plan_.body)
            laid.nodes.push_back(bodyNode());
        for (std::vector<Node>* nodes : {&heads_, &foot_.nodes})
            for (Node& node : *nodes)
                laid.nodes.push_back(std::move(node));
        laid.nodes.insert(laid.nodes.end(), lines.nodes.begin(), lines.nodes.end());
        return laid;
    }

private:
    bool isInBody(size_t column) const { return plan_.body && plan_.columns[column].isWithinBody; }

    // ---- Heads: the names of the columns, and the verbs between them

    void measureHeads()
    {
        TextStyle style = type_.cardTitle();
        style.weight = Weight::Bold;
        qreal bottom = 0;
        for (size_t i = 0; i < plan_.columns.size(); ++i) {
            if (isInBody(i) && i != plan_.body->firstColumn)
                continue;
            const qreal left = field_.strips[i].outerLeft;
            const qreal right = isInBody(i) ? field_.strips[plan_.body->lastColumn].outerRight
                                            : field_.strips[i].outerRight + canvas_.length(44);
            const QString heading = isInBody(i) ? bodyHeading() : plan_.columns[i].heading;
            MeasuredText text = type_.measured(heading, style, ColourToken::Ink, std::min(right, canvas_.width) - left);
            Node node;
            node.key = {{}, QStringLiteral("column"), QString::number(i)};
            node.semantics = {Role::Heading, 2};
            node.name = heading;
            text.block.moveBy({left, 0});
            node.box = text.block.box;
            node.texts.push_back(std::move(text.block));
            bottom = std::max(bottom, node.box.bottom());
            heads_.push_back(std::move(node));
        }
        top_ = bottom + canvas_.length(8);
        addVerbs();
    }

    QString bodyHeading() const
    {
        const Label& label = plan_.body->within.empty() ? plan_.body->body : plan_.body->within.front();
        return label.overLine;
    }

    void addVerbs()
    {
        const qreal line = type_.arrowLabel().size * 1.25;
        qreal bottom = top_;
        for (size_t i = 0; i + 1 < plan_.columns.size(); ++i) {
            const qreal left = field_.strips[i].outerRight;
            const qreal right = field_.strips[i + 1].outerLeft;
            if (isInBody(i) && isInBody(i + 1))
                continue; // their lines are short, and their plate begins here
            qreal y = top_ + line + canvas_.length(12);
            for (const ColumnVerb& verb : verbsAfter(plan_, i)) {
                const QString label = canvas_.words.forward(*verb.type);
                const QString first = plan_.columns[i].heading;
                const QString second = isInBody(i + 1) ? bodyHeading() : plan_.columns[i + 1].heading;
                const ArrowWords words{{verb.type->id.text, QStringLiteral("verb"), QString::number(i)},
                                       label,
                                       QStringLiteral("%1 %2 %3.")
                                           .arg(verb.pointsRight ? first : second, label,
                                                canvas_.words.inSentence(verb.pointsRight ? second : first))};
                const qreal half = std::min((right - left) / 2 - canvas_.length(8), canvas_.length(40));
                const qreal middle = (left + right) / 2;
                const QPointF a(middle - half, y);
                const QPointF b(middle + half, y);
                const qreal width = std::max(right - left, type_.widthOf(label, type_.arrowLabel()) + 1);
                heads_.push_back(arrow(type_, words, verb.pointsRight ? a : b, verb.pointsRight ? b : a, width));
                bottom = std::max(bottom, y + canvas_.length(8));
                y += line + canvas_.length(22);
            }
        }
        top_ = bottom + canvas_.length(18);
    }

    // ---- The body's plate

    void measureBody()
    {
        if (!plan_.body)
            return;
        const qreal width = bodyRight() - bodyLeft();
        const qreal inner = width - 2 * bodySide();
        bodyHead_ = bodyHead(type_, plan_.body->body, width);
        qreal y = bodyHead_.size.height();
        for (const Label& within : plan_.body->within) {
            y += canvas_.length(14);
            within_.push_back(withinLine(type_, within, inner));
            withinTops_.push_back(y);
            y += within_.back().size.height();
        }
        bodyTop_ = y + canvas_.length(18);
        siblings_ = siblingList(type_, plan_.siblings, inner);
        bodyFoot_ = siblings_ ? siblings_->size.height() + canvas_.length(44) : canvas_.length(22);
    }

    qreal bodyLeft() const { return field_.strips[plan_.body->firstColumn].outerLeft; }
    qreal bodyRight() const { return field_.strips[plan_.body->lastColumn].outerRight; }
    qreal bodySide() const
    {
        const ThreadStrip& strip = field_.strips[plan_.body->firstColumn];
        return strip.left - strip.outerLeft;
    }

    Node bodyNode()
    {
        const QRectF box(bodyLeft(), top_, bodyRight() - bodyLeft(), bodyBottom_ - top_);
        Node node;
        node.key = {plan_.body->body.key.thing, QStringLiteral("body-plate"), {}};
        node.semantics.role = Role::Group;
        node.name = plan_.body->body.name;
        node.layer = Layer::Panel;
        node.box = box;
        node.radius = type_.length(16);
        node.shapes.push_back(
            rounded(box, node.radius, Paint(ColourToken::Panel), Stroke{ColourToken::Edge, type_.length(1.5), false}));
        node.children.push_back(placed(std::move(bodyHead_), box.topLeft()));
        for (size_t i = 0; i < within_.size(); ++i)
            node.children.push_back(placed(std::move(within_[i]), {box.left() + bodySide(), top_ + withinTops_[i]}));
        if (siblings_) {
            const qreal y = bodyBottom_ - canvas_.length(22) - siblings_->size.height();
            node.children.push_back(placed(std::move(*siblings_), {box.left() + bodySide(), y}));
        }
        return node;
    }

    // ---- Heights

    void measureFoot()
    {
        qreal width = std::min(canvas_.width, canvas_.length(widestParagraph));
        if (plan_.body && bodyLeft() >= footBeside * canvas_.width) {
            width = std::min(width, bodyLeft() - canvas_.length(44));
            footIsBeside_ = true;
        }
        foot_ = threadFoot(canvas_, plan_, width);
    }

    /// Height of the column's plates, one beneath the other with what stands between them and lines that pass.
    qreal stackHeight(size_t column) const
    {
        const std::vector<size_t>& tiles = plan_.columns[column].tiles;
        qreal height = laneHeight(type_) * static_cast<qreal>(passing(routes_, column));
        for (size_t i = 0; i < tiles.size(); ++i) {
            height += heights_[tiles[i]];
            if (i > 0)
                height += plateGap(type_, hasArrowBetween(routes_, tiles[i - 1], tiles[i]));
        }
        return height;
    }

    bool divideHeight()
    {
        heights_.resize(plan_.tiles.size());
        for (size_t i = 0; i < plan_.tiles.size(); ++i) {
            const ThreadStrip& strip = field_.strips[plan_.tiles[i].column];
            heights_[i] = threadTile(type_, plan_.tiles[i], strip.right - strip.left).size.height();
        }
        qreal open = 0;   // of the highest column beside the body's plate
        qreal inBody = 0; // and on it
        for (size_t i = 0; i < plan_.columns.size(); ++i)
            (isInBody(i) ? inBody : open) = std::max(isInBody(i) ? inBody : open, stackHeight(i));
        const qreal body = plan_.body ? bodyTop_ + inBody + bodyFoot_ : 0;
        const qreal footRoom = foot_.height + canvas_.length(32);
        const qreal above = footIsBeside_ ? std::max(open + footRoom, body) : std::max(open, body) + footRoom;
        if (canvas_.height > 0 && !canvas_.mayGrow && top_ + above > canvas_.height)
            return false;
        height_ = std::max(canvas_.height, top_ + above);
        const qreal footTop = height_ - foot_.height;
        for (Node& node : foot_.nodes)
            moveBy(node, {0, footTop});
        bodyBottom_ = footIsBeside_ ? height_ : footTop - canvas_.length(32);
        for (size_t i = 0; i < plan_.columns.size(); ++i) {
            field_.strips[i].top = isInBody(i) ? top_ + bodyTop_ : top_;
            field_.strips[i].bottom = isInBody(i) ? bodyBottom_ - bodyFoot_ : footTop - canvas_.length(32);
        }
        return true;
    }

    /// In the middle of their columns, with more room between them where there is some.
    void placeTiles()
    {
        field_.boxes.resize(plan_.tiles.size());
        for (size_t column = 0; column < plan_.columns.size(); ++column) {
            const ThreadStrip& strip = field_.strips[column];
            const std::vector<size_t>& tiles = plan_.columns[column].tiles;
            const auto count = static_cast<qreal>(tiles.size());
            qreal free = strip.bottom - strip.top - stackHeight(column);
            const qreal growth = grown(column, free);
            free -= growth;
            const qreal spread = std::clamp<qreal>(free / (count + 1), 0, canvas_.length(34));
            const qreal lanes = laneHeight(type_) * static_cast<qreal>(passing(routes_, column));
            qreal y = strip.top + (free - spread * (count - 1)) / 2 + lanes / 2;
            for (size_t i = 0; i < tiles.size(); ++i) {
                if (i > 0)
                    y += plateGap(type_, hasArrowBetween(routes_, tiles[i - 1], tiles[i])) + spread;
                field_.boxes[tiles[i]] =
                    QRectF(strip.left, y, strip.right - strip.left, heights_[tiles[i]] + growth / count);
                y += heights_[tiles[i]] + growth / count;
            }
        }
    }

    /// How much higher the plates of a column become together: one alone at an end of the thread fills most of it.
    qreal grown(size_t column, qreal free) const
    {
        const std::vector<size_t>& tiles = plan_.columns[column].tiles;
        if (free <= 0)
            return 0;
        if (tiles.size() == 1 && column == 0 && tiles.front() != 0)
            return free * 0.7;
        if (isInBody(column))
            return std::min(free * 0.45, canvas_.length(110));
        return std::min(free * 0.35, canvas_.length(40) * static_cast<qreal>(tiles.size()));
    }

    const ThreadCanvas& canvas_;
    const Type& type_;
    const ThreadPlan& plan_;
    std::vector<ThreadRoute> routes_;
    ThreadField field_{};
    std::vector<Node> heads_{};
    qreal top_ = 0; ///< beneath the heads
    Piece bodyHead_{};
    std::vector<Piece> within_{};
    std::vector<qreal> withinTops_{}; ///< from the plate's top
    qreal bodyTop_ = 0;               ///< from the plate's top to its columns
    qreal bodyFoot_ = 0;
    qreal bodyBottom_ = 0;
    std::optional<Piece> siblings_{};
    ThreadFoot foot_{};
    bool footIsBeside_ = false;
    std::vector<qreal> heights_{}; ///< of the tiles, at least
    qreal height_ = 0;
};

} // namespace

std::optional<Laid> threadInColumns(const ThreadCanvas& canvas, const ThreadPlan& plan)
{
    auto strips = stripsFor(canvas, plan);
    if (!strips)
        return {};
    return ColumnsPage(canvas, plan, *std::move(strips)).laid();
}

} // namespace styrmodell
