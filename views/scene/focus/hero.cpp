#include "views/scene/focus/hero.h"

#include "views/scene/focus/hero/fact_column.h"
#include "views/scene/focus/hero/hero_foot.h"
#include "views/scene/focus/hero/hero_head.h"
#include "views/scene/focus/hero/prose_cards.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal plateSide = 38;
constexpr qsizetype bandLetters = 300; ///< a longer title takes a band's whole width

void addProse(const Type& type, Column& column, const HeroWords& words, bool withItems)
{
    int index = 0;
    for (const Prose& prose : words.prose) {
        ++index;
        if (!withItems && prose.role == Prose::Role::Item)
            continue;
        column.space(type.length(10));
        Node node;
        node.key = {words.label.key.thing, QStringLiteral("text"), QString::number(index)};
        node.semantics.role = Role::Paragraph;
        TextStyle style = prose.role == Prose::Role::Heading ? type.plateTitle() : type.lead();
        Column text(type, column.width());
        const QString bullet = prose.role == Prose::Role::Item ? QStringLiteral("•\u00A0\u00A0") : QString();
        text.text(bullet + prose.whole(), style, words.label.paints.onPlate);
        text.pourInto(node, {0, 0});
        node.name = prose.whole();
        node.box = QRectF(0, 0, column.width(), text.height());
        column.piece({node, {column.width(), text.height()}});
    }
}

void drawPlate(const Type& type, Node& node, const HeroWords& words, const QRectF& rect)
{
    const Label& label = words.label;
    const std::optional<Stroke> stroke =
        label.paints.isFilled ? std::optional<Stroke>() : Stroke{label.paints.line, type.length(2), false};
    node.shapes.push_back(rounded(rect, type.length(20), label.paints.plate, stroke));
    if (label.isExample) {
        const qreal inset = type.length(8);
        node.shapes.push_back(rounded(rect.adjusted(inset, inset, -inset, -inset), type.length(14), std::nullopt,
                                      Stroke{label.paints.onPlate, type.length(1.5), true}));
    }
}

Piece emptyHero(const HeroWords& words, QSizeF size, qreal radius)
{
    Piece piece{nodeFor(words.label, Role::Group), size};
    piece.node.target.reset();
    piece.node.isFocusable = true;
    piece.node.box = QRectF(QPointF(0, 0), size);
    piece.node.radius = radius;
    return piece;
}

/// Where items stand as cards, the plate ends above them in its tint.
void drawBand(const Type& type, const HeroWords& words, qreal plateHeight, Node& node)
{
    const KindPaints& paints = words.label.paints;
    const qreal radius = type.length(20);
    const qreal width = node.box.width();
    node.shapes.push_back(rounded(node.box, radius, paints.tint, Stroke{paints.line, type.length(2), false}));
    node.shapes.push_back(rounded({0, 0, width, plateHeight}, radius, paints.plate, std::nullopt));
    node.shapes.push_back(rounded({0, plateHeight - radius, width, radius}, 0, paints.plate, std::nullopt));
}

/// Head, text and foot of a band; the facts not where they stand in a column at the right.
Column bandWords(const Type& type, const HeroWords& words, qreal width, bool hasFactColumn, bool isRoomy)
{
    const bool isContinued = !words.continuation.isEmpty();
    Column column(type, width);
    const std::vector<qreal> sizes =
        words.prose.empty() ? std::vector<qreal>{39, 34, 30, 26} : std::vector<qreal>{54, 46, 39, 34, 30, 26};
    addHead(type, column, words, sizes, !hasFactColumn);
    addProse(type, column, words, isContinued || !hasCards(words));
    if (isContinued)
        return column;
    HeroWords foot = words;
    if (isRoomy)
        foot.facts.clear();
    if (!foot.facts.empty() || !foot.chips.empty())
        column.space(type.length(18));
    addFoot(type, column, foot);
    return column;
}

} // namespace

Piece heroPlate(const Type& type, const HeroWords& words, qreal width, qreal minHeight)
{
    const qreal side = type.length(std::min<qreal>(plateSide, width / type.length(1) * 0.07));
    const qreal edge = type.length(32);
    Column column(type, width - 2 * side);
    addHead(type, column, words, {39, 34, 30, 26}, true);
    Column foot(type, column.width());
    addProse(type, column, words, true);
    if (words.continuation.isEmpty())
        addFoot(type, foot, words);
    const qreal gap = foot.height() > 0 ? type.length(22) : 0;
    const qreal height = std::max(column.height() + gap + foot.height() + 2 * edge, minHeight);
    Piece piece = emptyHero(words, {width, height}, type.length(20));
    drawPlate(type, piece.node, words, piece.node.box);
    const qreal free = height - 2 * edge - gap - column.height() - foot.height();
    const qreal top = foot.height() > 0 ? 0 : std::min(free / 2, type.length(60));
    column.pourInto(piece.node, {side, edge + top});
    foot.pourInto(piece.node, {side, height - edge - foot.height()});
    return piece;
}

Piece memberPlate(const Type& type, const HeroWords& words, qreal width, qreal minHeight)
{
    const qreal side = type.length(28);
    const qreal edge = type.length(26);
    const Paint paint = words.label.paints.onPlate;
    Column column(type, width - 2 * side);
    column.pair(words.label.overLine.toUpper(), type.overLine(), paint, words.label.tag, type.body(), paint);
    column.space(type.length(6));
    const TextStyle style = titleStyle(type, words.label.title, column.width(), {30, 26, 23, 20}, 3);
    const qreal top = column.height();
    column.text(words.label.title, style, paint, true);
    const qreal titleHeight = column.height() - top;
    addProse(type, column, words, true);
    Column foot(type, column.width());
    addFoot(type, foot, words);
    const qreal gap = foot.height() > 0 ? type.length(18) : 0;
    const qreal height = std::max(column.height() + gap + foot.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(words.label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(16);
    drawPlate(type, piece.node, words, piece.node.box);
    if (words.label.isEditable && words.label.element)
        piece.node.editable = EditableField{*words.label.element, QStringLiteral("title"),
                                            QRectF(side, edge + top, column.width(), titleHeight), style, paint};
    column.pourInto(piece.node, {side, edge});
    foot.pourInto(piece.node, {side, height - edge - foot.height()});
    return piece;
}

Piece heroBand(const Type& type, const HeroWords& words, qreal width)
{
    const qreal side = type.length(std::min<qreal>(40, width / type.length(1) * 0.06));
    const qreal edge = type.length(26);
    const bool isContinued = !words.continuation.isEmpty();
    const bool isRoomy = width > type.length(900) && words.label.title.size() <= bandLetters;
    Piece facts;
    if (!words.facts.empty() && !isContinued && isRoomy)
        facts = factColumn(type, words, (width - 2 * side) * 0.27);
    const qreal factRoom = facts.size.width() > 0 ? facts.size.width() + type.length(40) : 0;
    Column column = bandWords(type, words, width - 2 * side - factRoom, !facts.size.isEmpty(), isRoomy);
    const qreal plateHeight = std::max(column.height(), facts.size.height()) + 2 * edge;
    const bool cards = hasCards(words) && !isContinued;
    Piece inner;
    if (cards)
        inner = proseCards(type, words, width - 2 * type.length(24));
    const qreal below = cards ? inner.size.height() + 2 * type.length(22) : 0;
    Piece piece = emptyHero(words, {width, plateHeight + below}, type.length(20));
    if (cards)
        drawBand(type, words, plateHeight, piece.node);
    else
        drawPlate(type, piece.node, words, piece.node.box);
    column.pourInto(piece.node, {side, std::max(edge, (plateHeight - column.height()) / 2)});
    if (!facts.size.isEmpty()) {
        const QPointF corner(width - side - facts.size.width(), (plateHeight - facts.size.height()) / 2);
        piece.node.children.push_back(placed(std::move(facts), corner));
    }
    if (cards)
        piece.node.children.push_back(placed(std::move(inner), {type.length(24), plateHeight + type.length(22)}));
    return piece;
}

} // namespace styrmodell
