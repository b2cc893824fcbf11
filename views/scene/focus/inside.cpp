#include "views/scene/focus/inside.h"

#include "model/queries/order.h"
#include "views/scene/focus/container_page.h"
#include "views/scene/focus/hero/hero_foot.h"
#include "views/scene/focus/plans/member_words.h"
#include "views/scene/focus/vacant.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/section_summary.h"

#include <QRegularExpression>

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qreal anyGrowth = 100; ///< times as high as by itself

/// Upward relations of a member to what lies outside its container: “bidrar till” and those that it contributes to.
std::vector<RelationSection> outward(const PictureWords& words, const Element& member, Side side)
{
    std::vector<RelationSection> result = onSide(relationSections(words.counted(), {&member}), side);
    for (RelationSection& section : result)
        std::erase_if(section.kinds, [&](const KindMentions& kind) {
            return std::any_of(kind.members.begin(), kind.members.end(),
                               [&](const Mention& m) { return m.element->parent == member.parent; });
        });
    std::erase_if(result, [](const RelationSection& section) { return section.kinds.empty(); });
    return result;
}

Maker plateMaker(const Canvas& canvas, const Element& member)
{
    const PictureWords& words = canvas.words;
    HeroWords hero;
    hero.label = words.label(member, QStringLiteral("plate"), QStringLiteral("inside"), canvas.detail.isShort);
    hero.label.overLine = words.overLine(member);
    hero.prose = proseOf(member.text);
    if (canvas.detail.membersAtMost < 12)
        hero.prose.clear();
    for (const Side side : {Side::Serves, Side::FollowsFrom})
        for (const RelationSection& section : outward(words, member, side)) {
            const QString verb = words.forward(*section.type);
            hero.facts.push_back({capitalised(verb), summaryOf(words, section), {}, false});
        }
    for (const Fact& fact : validityFacts(words, member))
        hero.facts.push_back(fact);
    return
        [&type = canvas.type, hero](qreal width, qreal minHeight) { return memberPlate(type, hero, width, minHeight); };
}

/// The right part of a goal's card: its first indicators, or that it has none.
Piece cardFollowUp(const Canvas& canvas, const Element& member, const Kind& kind, qreal width, size_t indicatorsAtMost)
{
    const PictureWords& words = canvas.words;
    const Type& type = canvas.type;
    const std::vector<MeasuredIndicator> indicators = indicatorsOf(words.model(), member.id);
    const size_t shown = std::min(indicators.size(), indicatorsAtMost);
    Column column(type, width);
    for (size_t i = 0; i < shown; ++i) {
        IndicatorWords row = words.indicator(indicators[i], kind, member.id.text);
        if (i == 0 && indicators.size() > shown)
            row.whose = words(QT_TRANSLATE_N_NOOP("Publication", "and %n more indicator(s)"),
                              static_cast<int>(indicators.size() - shown));
        Piece piece = indicatorRow(type, row, ColourToken::BlueLine, width, i > 0);
        piece.node.semantics.role = Role::Group;
        column.piece(std::move(piece));
    }
    Piece piece;
    piece.node.key = {member.id.text, QStringLiteral("followup"), {}};
    if (shown == 0) {
        piece.node.semantics.role = Role::Paragraph;
        TextStyle strong = type.cardTitle();
        strong.weight = Weight::SemiBold;
        column.text(words(QT_TRANSLATE_NOOP("Publication", "No indicator")), strong, ColourToken::Ink);
        column.text(words(QT_TRANSLATE_NOOP("Publication", "is linked to it")), type.small(), ColourToken::Soft);
        piece.node.name = words(QT_TRANSLATE_NOOP("Publication", "No indicator"));
    }
    piece.size = {width, column.height()};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

/// The goal's text, where its card has room.
void addCardText(const Canvas& canvas, Column& column, const Element& member)
{
    for (const Prose& prose : proseOf(member.text)) {
        column.space(canvas.length(6));
        column.text(prose.whole(), canvas.type.body(), ColourToken::Soft);
    }
}

std::vector<Label> chipsOf(const PictureWords& words, const Element& member, const RelationSection& section)
{
    std::vector<Label> chips;
    for (const KindMentions& kind : section.kinds)
        for (const Mention& mention : kind.members) {
            Label label = words.label(*mention.element, QStringLiteral("chip"),
                                      member.id.text + QLatin1Char('-') + section.type->id.text, true);
            label.description = words.description(mention, section);
            label.isExample = label.isExample || mention.isExample;
            label.paints.tint = words.paints(kind.kind).tint;
            chips.push_back(std::move(label));
        }
    return chips;
}

/// Verb and chips on a line, or on two where the column is narrow.
void addChips(const Canvas& canvas, Column& column, const Element& member, const RelationSection& section)
{
    const Type& type = canvas.type;
    const QString verb = canvas.words.forward(*section.type);
    const std::vector<Label> chips = chipsOf(canvas.words, member, section);
    const qreal verbWidth = type.widthOf(verb, type.small()) + type.length(10);
    const NodeKey key{member.id.text, QStringLiteral("chips"), section.type->id.text};
    Piece lines = chipLines(type, key, verb, chips, column.width() - verbWidth);
    MeasuredText text = type.measured(verb, type.small(), ColourToken::Soft, verbWidth);
    const qreal height = std::max(lines.size.height(), text.size.height());
    Piece piece;
    piece.node.key = {member.id.text, QStringLiteral("serves"), section.type->id.text};
    piece.node.semantics.role = Role::Group;
    piece.node.name = verb;
    text.block.moveBy({0, type.length(6)});
    piece.node.texts.push_back(std::move(text.block));
    piece.node.children.push_back(placed(std::move(lines), {verbWidth, 0}));
    piece.size = {column.width(), height};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.piece(std::move(piece));
}

/// What follows from the goal, as facts: “Leder till  resultat och effekter (3)”.
void addFollowing(const Canvas& canvas, Column& column, const Element& member)
{
    HeroWords hero;
    hero.label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Line, ColourToken::Panel, false};
    for (const RelationSection& section : outward(canvas.words, member, Side::FollowsFrom))
        hero.facts.push_back(
            {capitalised(canvas.words.forward(*section.type)), summaryOf(canvas.words, section), {}, false});
    if (!hero.facts.empty())
        addFoot(canvas.type, column, hero);
}

/// A card that stands alone has room for larger words, the goal's text, what follows from it and more indicators.
Piece goalCard(const Canvas& canvas, const Element& member, bool isAlone, qreal width, qreal minHeight)
{
    const PictureWords& words = canvas.words;
    const Type& type = canvas.type;
    const Kind& kind = *words.model().find(member.kind);
    const Label label = words.label(member, QStringLiteral("card"), QStringLiteral("inside"), canvas.detail.isShort);
    const qreal left = type.length(30);
    const qreal edge = type.length(14);
    const bool isBeside = width > type.length(560);
    const qreal widest = type.length(isAlone ? 380 : 270);
    const qreal rightWidth = isBeside ? std::min(widest, width * 0.36) : width - left - edge;
    const TextStyle titleStyle = isAlone && isBeside ? type.hero(30) : type.plateTitle();
    const qreal leftWidth = isBeside ? width - left - rightWidth - type.length(44) : width - left - edge;
    Column column(type, leftWidth);
    const QString validity = words.validity(member);
    const QString over = words.kind(kind).toUpper();
    column.pair(
        over, type.overLine(), ColourToken::Soft,
        QStringList{validity, label.tag}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")),
        type.small(), ColourToken::Soft);
    column.space(type.length(4));
    column.text(label.title, titleStyle, ColourToken::Ink, true);
    const qreal titleBottom = column.height();
    if (isAlone)
        addCardText(canvas, column, member);
    Column foot(type, leftWidth);
    if (isAlone && isBeside)
        addFollowing(canvas, foot, member);
    if (foot.height() > 0)
        foot.space(type.length(12));
    for (const RelationSection& section : outward(words, member, Side::Serves)) {
        addChips(canvas, foot, member, section);
        foot.space(type.length(4));
    }
    Piece follow = cardFollowUp(canvas, member, kind, rightWidth, isAlone ? 3 : 1);
    const qreal footRoom = foot.height() > 0 ? foot.height() + type.length(10) : 0;
    const qreal inner = isBeside ? std::max(column.height() + footRoom, follow.size.height())
                                 : column.height() + footRoom + follow.size.height() + type.length(8);
    const qreal height = std::max(inner + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    const Stroke stroke = label.isExample ? Stroke{ColourToken::Soft, type.length(1.5), true}
                                          : Stroke{ColourToken::Edge, type.length(1.5), false};
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel), stroke));
    piece.node.shapes.push_back(polyline({{type.length(15), edge}, {type.length(15), height - edge}},
                                         Stroke{label.paints.line, type.length(4), label.isExample}));
    if (label.isEditable)
        piece.node.editable = EditableField{member.id, QStringLiteral("title"),
                                            QRectF(left, edge, leftWidth, titleBottom), titleStyle, ColourToken::Ink};
    const qreal footY = isBeside ? height - edge - foot.height() : edge + column.height() + type.length(10);
    column.pourInto(piece.node, {left, edge});
    foot.pourInto(piece.node, {left, footY});
    const qreal followHeight = follow.size.height();
    if (isBeside) {
        const qreal x = left + leftWidth + type.length(16);
        piece.node.shapes.push_back(
            polyline({{x, edge}, {x, height - edge}}, Stroke{ColourToken::Line, type.length(1.5), false}));
        const qreal top = isAlone ? edge : (height - followHeight) / 2;
        piece.node.children.push_back(placed(std::move(follow), {x + type.length(16), top}));
    } else {
        piece.node.children.push_back(placed(std::move(follow), {left, height - edge - followHeight}));
    }
    return piece;
}

Maker gapMaker(const Canvas& canvas, const Element& container, const Kind& kind)
{
    const PictureWords& words = canvas.words;
    const NodeKey key{container.id.text, QStringLiteral("gap"), kind.id.text};
    const QString title = words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(kind));
    return vacantGap(canvas, key, title, {}, Vacancy{kind.id, container.id});
}

/// Members of the kinds that are, or are not, measured; a gap for each kind without any.
std::vector<Maker> memberMakers(const Canvas& canvas, const Element& container, bool isMeasured)
{
    std::vector<Maker> makers;
    const Kind* own = canvas.words.model().find(container.kind);
    for (const Kind* kind : kindsWithin(canvas.words.model(), *own)) {
        if (kind->flags.has(KindFlag::IsMeasured) != isMeasured)
            continue;
        const auto members = canvas.words.counted().childrenOf(container.id, kind->id);
        if (members.empty() && canvas.part == 0)
            makers.push_back(gapMaker(canvas, container, *kind));
        const bool isAlone = members.size() == 1 && canvas.detail.membersAtMost >= 12;
        for (const Element* member : canvas.share(members))
            if (isMeasured)
                makers.push_back([&canvas, member, isAlone](qreal width, qreal minHeight) {
                    return goalCard(canvas, *member, isAlone, width, minHeight);
                });
            else
                makers.push_back(plateMaker(canvas, *member));
    }
    return makers;
}

void addOwnWords(const Canvas& canvas, Column& column, const Element& container)
{
    const Type& type = canvas.type;
    Label label = canvas.words.label(container, QStringLiteral("heading"), QStringLiteral("inside"), false);
    Piece piece{nodeFor(label, Role::Heading), {}};
    piece.node.semantics.level = 2;
    Column words(type, column.width());
    words.pair(canvas.words.overLine(container).toUpper(), type.overLine(), ColourToken::Soft, label.tag, type.small(),
               ColourToken::Soft);
    words.space(type.length(3));
    const qreal top = words.height();
    words.text(label.title, type.hero(28), ColourToken::Ink, true);
    if (label.isEditable)
        piece.node.editable =
            EditableField{container.id, QStringLiteral("title"), QRectF(0, top, column.width(), words.height() - top),
                          type.hero(28), ColourToken::Ink};
    words.pourInto(piece.node, {0, 0});
    piece.size = {column.width(), words.height()};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(6);
    column.piece(std::move(piece));
    if (canvas.part > 0 || canvas.detail.membersAtMost < 9)
        return;
    int index = 0;
    for (const Prose& prose : proseOf(container.text)) {
        Column text(type, column.width());
        text.text(prose.whole(), type.body(), ColourToken::Soft);
        Piece paragraph{{}, {column.width(), text.height()}};
        paragraph.node.key = {container.id.text, QStringLiteral("text"), QString::number(++index)};
        paragraph.node.semantics.role = Role::Paragraph;
        paragraph.node.name = prose.whole();
        paragraph.node.box = QRectF(QPointF(0, 0), paragraph.size);
        text.pourInto(paragraph.node, {0, 0});
        column.space(type.length(4));
        column.piece(std::move(paragraph));
    }
}

} // namespace

Piece insidePanel(const Canvas& canvas, const Element& container, const Element& own, qreal width, qreal minHeight)
{
    PanelWords words;
    words.key = {container.id.text, QStringLiteral("panel"), QStringLiteral("inside")};
    Piece piece = panel(canvas.type, words, width, minHeight, [&](Column& column, qreal height) {
        const qreal start = column.height();
        if (&container != &own) {
            addOwnWords(canvas, column, container);
            column.space(canvas.length(16));
        }
        const std::vector<Maker> plates = memberMakers(canvas, container, false);
        const std::vector<Maker> cards = memberMakers(canvas, container, true);
        const qreal left = height > 0 ? height - (column.height() - start) : 0;
        const NodeKey plateKey{container.id.text, QStringLiteral("list"), QStringLiteral("plates")};
        const NodeKey cardKey{container.id.text, QStringLiteral("list"), QStringLiteral("cards")};
        const bool isBeside = !plates.empty() && !cards.empty() && column.width() > canvas.length(760);
        const qreal gap = canvas.length(18);
        if (!isBeside) {
            const qreal room = column.width() / canvas.length(1);
            if (!plates.empty())
                column.piece(list(canvas.type, plateKey, {}, plates, column.width(),
                                  {room > 760 ? 2 : 1, 12, false, cards.empty() ? left : 0}));
            if (!plates.empty() && !cards.empty())
                column.space(gap);
            if (!cards.empty())
                column.piece(
                    list(canvas.type, cardKey, {}, cards, column.width(), {1, 12, false, plates.empty() ? left : 0}));
            return;
        }
        const qreal plateWidth = std::min(canvas.length(404), (column.width() - gap) * 0.36);
        const qreal cardWidth = column.width() - gap - plateWidth;
        const int columns = cards.size() > 4 && cardWidth > canvas.length(800) ? 2 : 1;
        Piece cardList = list(canvas.type, cardKey, {}, cards, cardWidth, {columns, 12, false, left});
        Piece plateList =
            list(canvas.type, plateKey, {}, plates, plateWidth, {1, 12, false, std::max(left, cardList.size.height())});
        if (plateList.size.height() > cardList.size.height())
            cardList = list(canvas.type, cardKey, {}, cards, cardWidth,
                            {columns, 12, false, plateList.size.height(), cards.size() == 1 ? anyGrowth : 1.6});
        // The direction stands beside all goals, as high as they are together.
        if (plates.size() == 1 && plateList.size.height() < cardList.size.height()) {
            Piece high = plates.front()(plateWidth, cardList.size.height());
            plateList.node.children.clear();
            plateList.size.setHeight(high.size.height());
            plateList.node.box.setHeight(high.size.height());
            plateList.node.children.push_back(std::move(high.node));
        }
        Piece both{{}, {column.width(), std::max(plateList.size.height(), cardList.size.height())}};
        both.node.key = {container.id.text, QStringLiteral("both"), {}};
        both.node.box = QRectF(QPointF(0, 0), both.size);
        both.node.children.push_back(std::move(plateList.node));
        both.node.children.push_back(placed(std::move(cardList), {plateWidth + gap, 0}));
        column.piece(std::move(both));
    });
    piece.node.name = canvas.words.title(container);
    return piece;
}

size_t insideParts(const PictureWords& words, const Element& container, const FocusDetail& detail)
{
    size_t parts = 1;
    const Kind* own = words.model().find(container.kind);
    for (const Kind* kind : kindsWithin(words.model(), *own))
        parts = std::max(parts, partsFor(words.counted().childrenOf(container.id, kind->id).size(), detail));
    return parts;
}

} // namespace styrmodell
