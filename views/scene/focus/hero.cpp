#include "views/scene/focus/hero.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal plateSide = 38;
constexpr qsizetype bandLetters = 300; ///< a longer title takes a band's whole width

bool hasCards(const HeroWords& words)
{
    return std::count_if(words.prose.begin(), words.prose.end(), [](const Prose& p) { return !p.lead.isEmpty(); }) > 1;
}

/// The largest title of at most `lines` lines; a longer one has smaller letters, the smallest any number of lines.
TextStyle titleStyle(const Type& type, const QString& title, qreal width, const std::vector<qreal>& sizes, int lines)
{
    const auto fits = [&](qreal size, int most) {
        return type.measured(title, type.hero(size), ColourToken::Ink, width, true, most).fits;
    };
    for (const qreal size : sizes)
        if (fits(size, lines))
            return type.hero(size);
    if (fits(sizes.back(), 2 * lines))
        return type.hero(sizes.back());
    return type.hero(fits(20, 4 * lines) ? 20 : 14);
}

/// Over-line, validity and tag; then the title as the page's heading.
void addHead(const Type& type, Column& column, const HeroWords& words, const std::vector<qreal>& sizes, bool hasTag)
{
    const Paint paint = words.label.paints.onPlate;
    Node over;
    over.key = {words.label.key.thing, QStringLiteral("kind"), words.label.key.slot};
    over.semantics.role = Role::Paragraph;
    Column line(type, column.width());
    QStringList rest;
    for (const QString& part : {words.validity, words.continuation})
        if (!part.isEmpty())
            rest << part;
    const QString tag = hasTag ? words.label.tag : QString();
    const QString overLine = words.label.overLine.toUpper();
    const qreal overWidth = type.widthOf(overLine, type.overLine()) + type.length(24);
    line.pair(overLine, type.overLine(), paint, tag, type.body(), paint);
    const QString beside = rest.join(QStringLiteral(" · "));
    const qreal tagWidth = tag.isEmpty() ? 0 : type.widthOf(tag, type.body()) + type.length(20);
    const bool isBeside = overWidth + type.widthOf(beside, type.body()) + tagWidth <= column.width();
    if (!isBeside)
        line.text(beside, type.body(), paint);
    line.pourInto(over, {0, 0});
    if (isBeside && !beside.isEmpty()) {
        MeasuredText text = type.measured(beside, type.body(), paint, column.width());
        const qreal baseline = over.texts.front().paragraphs.front().lines.front().start.y();
        text.block.moveBy({overWidth, baseline - text.block.paragraphs.front().lines.front().start.y()});
        over.texts.push_back(std::move(text.block));
    }
    over.box = QRectF(0, 0, column.width(), line.height());
    over.name = overLine;
    column.piece({over, {column.width(), line.height()}});
    column.space(type.length(6));

    const TextStyle style = titleStyle(type, words.label.title, column.width(), sizes, 2);
    Node heading;
    heading.key = {words.label.key.thing, QStringLiteral("title"), words.label.key.slot};
    heading.element = words.label.element;
    heading.semantics = {Role::Heading, 1};
    heading.name = words.label.title;
    Column title(type, column.width());
    title.text(words.label.title, style, paint, true);
    title.pourInto(heading, {0, 0});
    heading.box = QRectF(0, 0, column.width(), title.height());
    if (words.label.element && words.label.isEditable)
        heading.editable = EditableField{*words.label.element, QStringLiteral("title"), heading.box, style, paint};
    column.piece({heading, {column.width(), title.height()}});
}

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

/// Label and value side by side, the labels in a column of their own.
Piece factLine(const Type& type, const HeroWords& words, const Fact& fact, int index, qreal labelWidth, qreal width)
{
    const Paint paint = words.label.paints.onPlate;
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("fact"), QString::number(index)};
    piece.node.semantics.role = fact.target ? Role::Link : Role::Paragraph;
    piece.node.name = QStringLiteral("%1: %2").arg(fact.label, fact.value);
    piece.node.description = fact.description;
    piece.node.target = fact.target;
    piece.node.isFocusable = fact.target.has_value();
    piece.node.radius = type.length(4);
    TextStyle strong = type.smallStrong();
    TextStyle plain = type.small();
    strong.size = plain.size = std::max(type.small().size, type.length(16));
    MeasuredText label = type.measured(fact.label, strong, paint, labelWidth);
    MeasuredText value = type.measured(fact.value, plain, paint, width - labelWidth - type.length(14));
    value.block.moveBy({labelWidth + type.length(14), 0});
    piece.size = {width, std::max(label.size.height(), value.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    if (!fact.label.isEmpty())
        piece.node.texts.push_back(std::move(label.block));
    piece.node.texts.push_back(std::move(value.block));
    return piece;
}

Piece chipLine(const Type& type, const HeroWords& words, const ChipLine& line, int index, qreal labelWidth, qreal width)
{
    TextStyle strong = type.smallStrong();
    strong.size = std::max(strong.size, type.length(16));
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("chips"), QString::number(index)};
    piece.node.semantics.role = Role::Group;
    piece.node.name = line.label;
    MeasuredText label = type.measured(line.label, strong, words.label.paints.onPlate, labelWidth);
    Piece chips = chipLines(type, {words.label.key.thing, QStringLiteral("chiplist"), QString::number(index)},
                            line.label, line.chips, width - labelWidth - type.length(14));
    label.block.moveBy({0, type.length(6)});
    piece.size = {width, std::max(label.size.height() + type.length(6), chips.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.texts.push_back(std::move(label.block));
    piece.node.children.push_back(placed(std::move(chips), {labelWidth + type.length(14), 0}));
    return piece;
}

/// A line, then facts and chips: what a plate carries at its foot.
void addFoot(const Type& type, Column& column, const HeroWords& words)
{
    if (words.facts.empty() && words.chips.empty())
        return;
    TextStyle strong = type.smallStrong();
    strong.size = std::max(strong.size, type.length(16));
    qreal labelWidth = 0;
    for (const Fact& fact : words.facts)
        labelWidth = std::max(labelWidth, type.widthOf(fact.label, strong) + 1);
    for (const ChipLine& line : words.chips)
        labelWidth = std::max(labelWidth, type.widthOf(line.label, strong) + 1);
    labelWidth = std::min(labelWidth, column.width() * 0.5);
    const qreal y = column.height();
    column.shape(polyline({{0, y}, {column.width(), y}}, Stroke{words.label.paints.onPlate, type.length(1), false}));
    column.space(type.length(12));
    int index = 0;
    for (const Fact& fact : words.facts) {
        column.piece(factLine(type, words, fact, ++index, labelWidth, column.width()));
        column.space(type.length(7));
    }
    for (const ChipLine& line : words.chips) {
        column.piece(chipLine(type, words, line, ++index, labelWidth, column.width()));
        column.space(type.length(7));
    }
}

/// Over the whole band, items with bold leads stand as cards.
Piece proseCards(const Type& type, const HeroWords& words, qreal width)
{
    std::vector<Maker> makers;
    int index = 0;
    for (const Prose& prose : words.prose) {
        ++index;
        if (prose.role != Prose::Role::Item)
            continue;
        const QString slot = QString::number(index);
        makers.push_back([&type, &words, prose, slot](qreal cardWidth, qreal minHeight) {
            const qreal side = type.length(24);
            const qreal edge = type.length(18);
            Column column(type, cardWidth - 2 * side);
            TextStyle lead = type.hero(26);
            if (!prose.lead.isEmpty()) {
                column.text(prose.lead, lead, ColourToken::Ink);
                column.space(type.length(8));
                column.shape(polyline({{0, column.height()}, {type.length(48), column.height()}},
                                      Stroke{words.label.paints.line, type.length(4), false}));
                column.space(type.length(14));
            }
            const QString rest = prose.text.isEmpty() ? QString() : prose.text.front().toUpper() + prose.text.mid(1);
            column.text(rest, type.lead(), ColourToken::Ink);
            Piece piece{{}, {cardWidth, std::max(column.height() + 2 * edge, minHeight)}};
            piece.node.key = {words.label.key.thing, QStringLiteral("item"), slot};
            piece.node.semantics.role = Role::ListItem;
            piece.node.name = prose.lead.isEmpty() ? rest : prose.lead;
            piece.node.description = prose.lead.isEmpty() ? QString() : rest;
            piece.node.box = QRectF(QPointF(0, 0), piece.size);
            piece.node.radius = type.length(14);
            piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                                Stroke{words.label.paints.line, type.length(1.5), false}));
            column.pourInto(piece.node, {side, edge});
            return piece;
        });
    }
    const int room = std::max(1, static_cast<int>((width + type.length(14)) / type.length(290)));
    const int count = static_cast<int>(makers.size());
    const int rows = (count + room - 1) / room;
    return list(type, {words.label.key.thing, QStringLiteral("items"), {}}, words.label.title, makers, width,
                {(count + rows - 1) / rows, 14, false, 0});
}

/// Decisions with their dates bold beneath, then the rest; at the right edge.
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
    Column column(type, width - 2 * side - factRoom);
    const std::vector<qreal> sizes =
        words.prose.empty() ? std::vector<qreal>{39, 34, 30, 26} : std::vector<qreal>{54, 46, 39, 34, 30, 26};
    addHead(type, column, words, sizes, facts.size.isEmpty());
    const bool cards = hasCards(words) && !isContinued;
    addProse(type, column, words, !cards);
    if (!isContinued) {
        HeroWords foot = words;
        if (isRoomy)
            foot.facts.clear();
        if (!foot.facts.empty() || !foot.chips.empty())
            column.space(type.length(18));
        addFoot(type, column, foot);
    }
    const qreal headHeight = std::max(column.height(), facts.size.height()) + 2 * edge;
    Piece inner;
    if (cards)
        inner = proseCards(type, words, width - 2 * type.length(24));
    const qreal below = cards ? inner.size.height() + 2 * type.length(22) : 0;
    Piece piece = emptyHero(words, {width, headHeight + below}, type.length(20));
    if (cards) {
        piece.node.shapes.push_back(rounded(piece.node.box, type.length(20), words.label.paints.tint,
                                            Stroke{words.label.paints.line, type.length(2), false}));
        const qreal r = type.length(20);
        piece.node.shapes.push_back(rounded({0, 0, width, headHeight}, r, words.label.paints.plate, std::nullopt));
        piece.node.shapes.push_back(rounded({0, headHeight - r, width, r}, 0, words.label.paints.plate, std::nullopt));
    } else {
        drawPlate(type, piece.node, words, piece.node.box);
    }
    column.pourInto(piece.node, {side, std::max(edge, (headHeight - column.height()) / 2)});
    if (!facts.size.isEmpty())
        piece.node.children.push_back(
            placed(std::move(facts), {width - side - facts.size.width(), (headHeight - facts.size.height()) / 2}));
    if (cards)
        piece.node.children.push_back(placed(std::move(inner), {type.length(24), headHeight + type.length(22)}));
    return piece;
}

} // namespace styrmodell
