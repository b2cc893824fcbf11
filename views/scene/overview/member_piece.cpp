#include "views/scene/overview/member_piece.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal radius = 14;
constexpr qreal headShare = 0.32; ///< of a row's width
constexpr qreal headEdge = 13;    ///< above and beneath its words

Piece cardPiece(const OverviewStyle& style, const Label& label, qreal width, qreal minHeight)
{
    if (label.element)
        return card(style.type, label, width, minHeight);
    return noteTile(style.type, label, width, minHeight, style.showsHints && label.key.role == u"empty");
}

} // namespace

qreal MemberPiece::headWidth() const
{
    return isRow() ? width_ * headShare : width_;
}

qreal MemberPiece::cardWidth() const
{
    return (isRow() ? width_ - headWidth() : width_) - 2 * style_.type.length(memberInset);
}

qreal MemberPiece::headSide() const
{
    return std::max(style_.type.side(18), member_.head.isExample ? 14.0 : 0.0);
}

TextStyle MemberPiece::headLetters() const
{
    TextStyle letters = style_.type.plateTitle();
    letters.weight = Weight::Bold;
    return letters;
}

qreal MemberPiece::headHeight() const
{
    return headWords().height() + 2 * style_.type.length(headEdge);
}

std::vector<qreal> MemberPiece::cardHeights() const
{
    std::vector<qreal> heights;
    heights.reserve(member_.cards.size());
    for (const Label& label : member_.cards)
        heights.push_back(cardPiece(style_, label, cardWidth(), 0).size.height());
    return heights;
}

Node MemberPiece::node(qreal headHeight, const std::vector<qreal>& heights, qreal height) const
{
    const qreal edge = style_.type.length(memberInset);
    const QString id = member_.head.element->text;
    Node node;
    node.key = {id, QStringLiteral("column"), slot_.key()};
    node.semantics.role = Role::ListItem;
    node.name = member_.head.name;
    node.layer = Layer::Panel;
    node.box = QRectF(0, 0, width_, height);
    node.radius = style_.type.length(radius);
    node.shapes.push_back(rounded(node.box, node.radius, Paint(ColourToken::Panel),
                                  Stroke{member_.head.paints.line, style_.type.length(2), false}));
    node.children.push_back(head({headWidth(), isRow() ? height : headHeight}));
    Node cards;
    cards.key = {id, QStringLiteral("list"), slot_.key()};
    cards.semantics.role = Role::List;
    cards.name = member_.head.name;
    QPointF at = isRow() ? QPointF(headWidth() + edge, edge) : QPointF(edge, headHeight + edge);
    cards.box = QRectF(at, QSizeF(cardWidth(), 0));
    for (size_t i = 0; i < member_.cards.size(); ++i) {
        Piece piece = cardPiece(style_, member_.cards[i], cardWidth(), heights[i]);
        cards.box.setBottom(at.y() + piece.size.height());
        const qreal step = piece.size.height() + style_.type.length(memberCardGap);
        cards.children.push_back(placed(std::move(piece), at));
        at.ry() += step;
    }
    node.children.push_back(std::move(cards));
    return node;
}

Column MemberPiece::headWords() const
{
    Column words(style_.type, headWidth() - 2 * headSide());
    words.text(member_.head.title, headLetters(), member_.head.paints.onPlate, true);
    if (!member_.head.tag.isEmpty()) {
        words.space(style_.type.length(3));
        words.text(member_.head.tag, style_.type.small(), member_.head.paints.onPlate);
    }
    return words;
}

Node MemberPiece::head(QSizeF size) const
{
    const Label& label = member_.head;
    Node node = nodeFor(label, Role::Heading);
    node.semantics.level = 3;
    node.box = QRectF(QPointF(0, 0), size);
    node.radius = style_.type.length(radius);
    if (isRow())
        node.shapes.push_back(rounded(node.box, node.radius, label.paints.plate,
                                      Stroke{label.paints.line, style_.type.length(2), false}));
    else
        node.shapes.push_back(Shape{topRounded(node.box, node.radius), label.paints.plate});
    if (label.isExample)
        node.shapes.push_back(rounded(node.box.adjusted(5, 5, -5, -5), style_.type.length(9), std::nullopt,
                                      Stroke{label.paints.isFilled ? label.paints.onPlate : Paint(ColourToken::Soft),
                                             style_.type.length(1.5), true}));
    Column words = headWords();
    const QPointF corner(headSide(), (size.height() - words.height()) / 2);
    if (label.isEditable) {
        node.editable =
            EditableField{*label.element, QStringLiteral("title"),
                          QRectF(corner, QSizeF(words.width(), words.height())), headLetters(), label.paints.onPlate};
    }
    words.pourInto(node, corner);
    return node;
}

} // namespace styrmodell
