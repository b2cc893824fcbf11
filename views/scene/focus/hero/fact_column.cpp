#include "views/scene/focus/hero/fact_column.h"

#include <algorithm>

namespace styrmodell
{

Piece factColumn(const Type& type, const HeroWords& words, qreal width)
{
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("facts"), {}};
    piece.node.semantics.role = Role::Group;
    qreal y = 0;
    int index = 0;
    const auto line = [&](const QString& text, const TextStyle& style) {
        MeasuredText measured = type.measured(text, style, words.label.paints.onPlate, width, false, 0, Align::Right);
        measured.block.moveBy({0, y});
        y += measured.size.height();
        return measured.block;
    };
    for (const Fact& fact : words.facts) {
        Node node;
        node.key = {words.label.key.thing, QStringLiteral("fact"), QString::number(++index)};
        node.semantics.role = fact.target ? Role::Link : Role::Paragraph;
        node.name = QStringLiteral("%1: %2").arg(fact.label, fact.value);
        node.description = fact.description;
        node.target = fact.target;
        node.isFocusable = fact.target.has_value();
        const qreal top = y;
        node.texts.push_back(line(fact.label, type.body()));
        if (!fact.value.isEmpty())
            node.texts.push_back(line(fact.value, index == 1 ? type.groupTitle() : type.plateTitle()));
        node.box = QRectF(0, top, width, y - top);
        piece.node.children.push_back(std::move(node));
        y += type.length(9);
    }
    piece.size = {width, std::max<qreal>(y - type.length(9), 0)};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

} // namespace styrmodell
