#include "views/scene/overview/forms/matrix_cells.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal pointWidth = 19;
constexpr qreal pointGap = 9;
constexpr qreal gapSide = 12;
constexpr qreal gapEdge = 2;

Shape pointShape(const CellStyle& look, const Element& element, QPointF middle)
{
    const qreal line = look.style.type.length(2);
    const QRectF round(middle.x() - look.point / 2, middle.y() - look.point / 2, look.point, look.point);
    const PictureWords& words = look.style.words;
    const auto meaning = meaningOf(words.counted(), words.colourBy(), element);
    const KindPaints paints = words.paints(element);
    const Paint paint = paints.isFilled || meaning ? paints.line : Paint(ColourToken::Soft);
    const qreal radius = meaning && meaning->isSquare ? line / 2 : look.point / 2;
    const bool isExample = element.certainty == Certainty::Example;
    if (!isExample && (paints.isFilled || !meaning))
        return rounded(round, radius, paint, std::nullopt);
    const qreal inset = line / 2;
    return rounded(round.adjusted(inset, inset, -inset, -inset), std::max(radius - inset, 0.0),
                   meaning && !isExample ? std::optional(paints.plate) : std::nullopt, Stroke{paint, line, isExample});
}

Node pointNode(const CellStyle& look, const Element& element, size_t column, const QRectF& box)
{
    const QString slot = look.words.coverage().columns[column].element->id.text;
    Label label = look.style.words.label(element, QStringLiteral("point"), slot, true);
    label.description += u' ' + look.words.sentence(element, column);
    Node node = nodeFor(label, Role::Figure);
    node.box = box;
    node.radius = look.style.type.length(8);
    node.shapes.push_back(pointShape(look, element, box.center()));
    return node;
}

Node emptyCell(const NodeKey& key, const QRectF& box)
{
    Node node;
    node.key = key;
    node.semantics.role = Role::Cell;
    node.box = box;
    return node;
}

void addText(const CellStyle& look, Node& node, const QString& words, const TextStyle& letters, Paint paint, qreal x)
{
    MeasuredText text = look.style.type.measured(words, letters, paint, look.style.type.widthOf(words, letters) + 1);
    text.block.moveBy({x, node.box.center().y() - text.size.height() / 2});
    node.texts.push_back(std::move(text.block));
}

/// The gap's outline with its words, its left edge at `x`.
void addGap(const CellStyle& look, Node& node, const QString& words, qreal x)
{
    const Type& type = look.style.type;
    const TextStyle letters = look.gapLetters();
    const qreal height = letters.size * letters.lineHeight + 2 * type.length(gapEdge);
    const QRectF pill(x, node.box.center().y() - height / 2, look.gapWidth(words), height);
    node.state = NodeState::Gap;
    node.shapes.push_back(rounded(pill, std::min(height / 2, type.length(15)), Paint(ColourToken::RedTint),
                                  Stroke{ColourToken::RedLine, type.length(2), false}));
    addText(look, node, words, letters, ColourToken::RedLine, x + type.side(gapSide));
}

/// One point and how many it stands for, where there is no room for all of them.
void addCount(const CellStyle& look, Node& node, const std::vector<const Element*>& elements)
{
    const QString number = QString::number(elements.size());
    const qreal gap = look.style.type.length(pointGap);
    const qreal width = look.point + gap + look.style.type.widthOf(number, look.number());
    const qreal left = node.box.center().x() - width / 2;
    const auto stated = std::find_if(elements.begin(), elements.end(),
                                     [](const Element* element) { return element->certainty != Certainty::Example; });
    const Element& shown = stated == elements.end() ? *elements.front() : **stated;
    node.shapes.push_back(pointShape(look, shown, {left + look.point / 2, node.box.center().y()}));
    addText(look, node, number, look.number(), ColourToken::Ink, left + look.point + gap);
    if (stated == elements.end())
        node.state = NodeState::Example;
}

/// Points from the middle outwards, each with its part of the cell to press; a single one has all of it.
void addPoints(const CellStyle& look, Node& node, const std::vector<const Element*>& elements, size_t column)
{
    const auto count = static_cast<qreal>(elements.size());
    const qreal pitch = elements.size() == 1 ? node.box.width() : look.pitch();
    qreal x = node.box.center().x() - pitch * count / 2;
    for (const Element* element : elements) {
        node.children.push_back(pointNode(look, *element, column, QRectF(x, node.box.top(), pitch, node.box.height())));
        x += pitch;
    }
}

} // namespace

TextStyle CellStyle::number() const
{
    TextStyle letters = style.type.arrowLabel();
    letters.weight = Weight::SemiBold;
    letters.isTabular = true;
    return letters;
}

TextStyle CellStyle::gapLetters() const
{
    TextStyle letters = style.type.arrowLabel();
    letters.weight = Weight::Bold;
    return letters;
}

qreal CellStyle::gapWidth(const QString& letters) const
{
    return style.type.widthOf(letters, gapLetters()) + 2 * style.type.side(gapSide) + 1;
}

qreal CellStyle::pitch() const
{
    return point + style.type.length(pointGap);
}

qreal CellStyle::least() const
{
    return gapLetters().size * gapLetters().lineHeight + style.type.length(2 * gapEdge + 4);
}

CellStyle cellStyle(const OverviewStyle& style, const MatrixWords& words, qreal width)
{
    CellStyle look{style, words, width, words.gapWords(), style.type.length(pointWidth)};
    if (look.gapWidth(look.gap) > width)
        look.gap = words.gapWord();
    return look;
}

Node cellNode(const CellStyle& look, const CoverageRow& row, size_t column, const QRectF& box)
{
    const CoverageCell& cell = row.cells[column];
    const QString thing = row.element ? row.element->id.text : QStringLiteral("slot:others");
    Node node = emptyCell({thing, QStringLiteral("cell"), look.words.coverage().columns[column].element->id.text}, box);
    if (cell.elements.empty() && !cell.isGap)
        return node;
    node.description = look.words.sentence(row, column);
    node.radius = look.style.type.length(8);
    const auto count = static_cast<int>(cell.elements.size());
    node.name = cell.isGap ? look.words.gapWords() : look.words.counted(count);
    if (!cell.isGap && look.pitch() * count <= box.width()) {
        addPoints(look, node, cell.elements, column);
        return node;
    }
    node.target = look.words.focusOf(row);
    node.isFocusable = true;
    if (cell.isGap)
        addGap(look, node, look.gap, box.center().x() - look.gapWidth(look.gap) / 2);
    else
        addCount(look, node, cell.elements);
    return node;
}

Node sumNode(const CellStyle& look, const NodeKey& key, const QString& about, const CellSum& sum, const QRectF& box)
{
    Node node = emptyCell(key, box);
    if (sum.contributions == 0 && sum.gaps == 0)
        return node;
    const Type& type = look.style.type;
    node.name = QString::number(sum.contributions);
    node.description = look.words.sentence(about, sum);
    const QString number = sum.contributions > 0 ? node.name : QString();
    const QString gaps = sum.gaps > 0 ? look.words.gapCount(sum.gaps) : QString();
    const qreal numberWidth = number.isEmpty() ? 0 : type.widthOf(number, look.number());
    const qreal gapWidth = gaps.isEmpty() ? 0 : look.gapWidth(gaps);
    const qreal between = number.isEmpty() || gaps.isEmpty() ? 0 : type.length(8);
    const bool hasBoth = numberWidth + between + gapWidth <= box.width();
    const qreal width = hasBoth ? numberWidth + between + gapWidth : numberWidth;
    const qreal left = box.center().x() - width / 2;
    if (!number.isEmpty())
        addText(look, node, number, look.number(), ColourToken::Ink, left);
    if (gaps.isEmpty())
        return node;
    if (hasBoth)
        addGap(look, node, gaps, left + numberWidth + between);
    else if (number.isEmpty())
        addText(look, node, QString::number(sum.gaps), look.gapLetters(), ColourToken::RedLine, left);
    return node;
}

Node numberNode(const CellStyle& look, const NodeKey& key, int number, Paint paint, const QRectF& box, Align align)
{
    Node node = emptyCell(key, box);
    node.name = QString::number(number);
    const qreal width = look.style.type.widthOf(node.name, look.number()) + 1;
    addText(look, node, node.name, look.number(), number == 0 ? Paint(ColourToken::Soft) : paint,
            align == Align::Right ? box.right() - width : box.center().x() - width / 2);
    return node;
}

Node wholeGapNode(const CellStyle& look, const CoverageRow& row, const QRectF& box)
{
    Node node = emptyCell({row.element->id.text, QStringLiteral("gap"), {}}, box);
    node.semantics.span = 2;
    node.name = look.words.gapWords();
    node.description = look.words.sentence(look.words.title(row), CellSum{row.contributions, row.gaps});
    node.target = look.words.focusOf(row);
    node.isFocusable = true;
    node.radius = look.style.type.length(8);
    const bool isWhole = look.gapWidth(node.name) <= box.width();
    const QString words = isWhole ? node.name : look.words.gapWord();
    addGap(look, node, words, box.right() - look.gapWidth(words));
    return node;
}

} // namespace styrmodell
