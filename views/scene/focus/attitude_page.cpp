#include "views/scene/focus/attitude_page.h"

#include "model/queries/order.h"
#include "views/scene/focus/around.h"
#include "views/scene/focus/panel_row.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qsizetype chipLetters = 26; ///< titles no longer than this, all of a kind, stand as chips

/// A numbered sand card: order means nothing here but helps to speak of them.
Piece numberedCard(const Type& type, const Label& label, int number, qreal width, qreal minHeight)
{
    const qreal side = type.length(22);
    const qreal edge = type.length(18);
    Column column(type, width - 2 * side);
    column.text(QString::number(number), type.hero(28), ColourToken::Soft);
    column.space(type.length(6));
    TextStyle style = type.plateTitle();
    const qreal top = column.height();
    column.text(label.title, style, ColourToken::Ink);
    const qreal titleHeight = column.height() - top;
    for (const QString& line : label.lines) {
        column.space(type.length(6));
        column.text(line, type.body(), ColourToken::Soft);
    }
    column.text(label.tag, type.small(), ColourToken::Soft);
    const qreal height = std::max(column.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = type.length(10);
    const std::optional<Stroke> stroke =
        label.isExample ? std::optional(Stroke{ColourToken::Soft, type.length(1.5), true}) : std::nullopt;
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Sand), stroke));
    if (label.isEditable && label.element)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"),
                          QRectF(side, edge + top, width - 2 * side, titleHeight), style, ColourToken::Ink};
    column.pourInto(piece.node, {side, edge});
    return piece;
}

/// A large chip, all of them equally large.
Piece largeChip(const Type& type, const Label& label, qreal width, qreal minHeight)
{
    const qreal edge = type.length(20);
    MeasuredText text = type.measured(label.title, type.plateTitle(), ColourToken::Ink, width - type.length(40), true,
                                      0, Align::Centre);
    const qreal height = std::max(text.size.height() + 2 * edge, minHeight);
    Piece piece{nodeFor(label), {width, height}};
    piece.node.box = QRectF(0, 0, width, height);
    piece.node.radius = std::min(height / 2, type.length(34));
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                        Stroke{ColourToken::Edge, type.length(1.5), label.isExample}));
    text.block.moveBy({type.length(20), (height - text.size.height()) / 2});
    if (label.isEditable && label.element)
        piece.node.editable =
            EditableField{*label.element, QStringLiteral("title"), text.block.box, type.plateTitle(), ColourToken::Ink};
    piece.node.texts.push_back(std::move(text.block));
    return piece;
}

} // namespace

AttitudePage::AttitudePage(const PictureWords& words, const Element& element) : words_(words), element_(element)
{
    for (const Kind* kind : kindsInOrder(words.model()))
        if (auto members = words.counted().childrenOf(element.id, kind->id); !members.empty())
            parts_.push_back({kind, std::move(members)});
    const std::vector<const Element*> inside = descendantsOf(words.counted(), element.id);
    std::vector<const Element*> own{&element};
    own.insert(own.end(), inside.begin(), inside.end());
    for (const RelationSection& section : relationSections(words.counted(), own))
        (section.side == Side::BuildsOn ? ground_ : rest_).push_back(section);
}

size_t AttitudePage::parts(const FocusDetail& detail) const
{
    size_t parts = std::max(partsOf(words_.model(), ground_, detail), partsOf(words_.model(), rest_, detail));
    for (const Part& part : parts_)
        parts = std::max(parts, partsFor(part.members.size(), detail));
    return parts;
}

qreal AttitudePage::addHead(const Canvas& canvas, Laid& laid) const
{
    HeroWords hero = heroWords(canvas, element_, true);
    hero.label.paints = {ColourToken::Sand, ColourToken::Ink, ColourToken::Sand, ColourToken::Sand, false};
    hero.label.overLine = words_(QT_TRANSLATE_NOOP("Publication", "%1 – surrounds the whole model"))
                              .arg(words_.kind(*words_.model().find(element_.kind)));
    std::erase_if(hero.facts, [](const Fact& fact) { return fact.target.has_value(); });
    std::vector<PlannedPanel> grounds;
    for (const RelationSection& section : ground_)
        for (PlannedPanel& plan : sectionPanels(canvas, element_, {section})) {
            if (section.memberCount() == 1 && !canvas.isNarrow)
                plan.solo = soloMaker(canvas, section.kinds.front().members.front(), section, QStringLiteral("ground"));
            grounds.push_back(std::move(plan));
        }
    const bool isBeside = canvas.isWide() && !grounds.empty();
    const qreal groundWidth = isBeside ? canvas.length(540) : canvas.width;
    const qreal between = isBeside ? canvas.length(110) : 0;
    const qreal heroWidth = isBeside ? canvas.width - groundWidth - between : canvas.width;
    Piece piece = heroPlate(canvas.type, hero, heroWidth, 0);
    piece.node.shapes.clear();
    moveBy(piece.node, {isBeside ? -canvas.length(22) : 0, -canvas.length(22)});
    const qreal heroHeight = piece.size.height() - canvas.length(22);
    laid.nodes.push_back(std::move(piece.node));
    if (!isBeside)
        return heroHeight + RowsBeneath(canvas, 1).add(grounds, heroHeight, laid.nodes);
    qreal y = 0;
    for (const PlannedPanel& plan : grounds) {
        Piece ground = pieceOf(canvas.type, plan, groundWidth, 0);
        const QRectF box(canvas.width - groundWidth, y, groundWidth, ground.size.height());
        laid.nodes.push_back(placed(std::move(ground), box.topLeft()));
        const qreal arrowY = std::min(box.center().y(), heroHeight);
        laid.nodes.push_back(arrow(canvas.type, arrowWords(plan), {box.left() - canvas.length(arrowGap), arrowY},
                                   {heroWidth + canvas.length(4), arrowY}, between - canvas.length(16)));
        y = box.bottom() + canvas.length(16);
    }
    return std::max(heroHeight, y - canvas.length(16));
}

Piece AttitudePage::partPanel(const Canvas& canvas, const Part& part, qreal minHeight) const
{
    PanelWords words;
    words.key = {QStringLiteral("kind:%1").arg(part.kind->id.text), QStringLiteral("panel"), {}};
    words.heading = words_.plural(*part.kind);
    words.note = part.kind->explanation.in(words_.language());
    words.count = QString::number(part.members.size());
    words.target = Focus(KindFocus{part.kind->id, {}});
    words.description = words_.kindLabel(*part.kind, {}, QStringLiteral("heading"), {}).description;
    const bool areChips = std::all_of(part.members.begin(), part.members.end(), [&](const Element* element) {
        return words_.title(*element).size() <= chipLetters && element->text.isEmpty();
    });
    std::vector<Maker> makers;
    int number = static_cast<int>(canvas.part * canvas.detail.membersAtMost);
    for (const Element* member : canvas.share(part.members)) {
        Label label = words_.label(*member, areChips ? QStringLiteral("chip") : QStringLiteral("card"), {}, false);
        for (const Prose& prose : proseOf(member->text))
            label.lines << prose.whole();
        ++number;
        if (areChips)
            makers.push_back(
                [&canvas, label](qreal width, qreal minimum) { return largeChip(canvas.type, label, width, minimum); });
        else
            makers.push_back([&canvas, label, number](qreal width, qreal minimum) {
                return numberedCard(canvas.type, label, number, width, minimum);
            });
    }
    return panel(canvas.type, words, canvas.width, minHeight, [&](Column& column, qreal height) {
        const int room = std::max(1, static_cast<int>(column.width() / canvas.length(areChips ? 240 : 300)));
        const int count = static_cast<int>(makers.size());
        const int rows = std::max(1, (count + room - 1) / room);
        column.space(canvas.length(4));
        column.piece(list(canvas.type, {words.key.thing, QStringLiteral("list"), {}}, words.heading, makers,
                          column.width(), {(count + rows - 1) / rows, 14, false, height}));
    });
}

void AttitudePage::addSurrounded(const Canvas& canvas, Laid& laid) const
{
    std::vector<Label> labels;
    for (const Kind* kind : kindsInOrder(words_.model())) {
        if (!kind->rank || words_.counted().elementsOf(kind->id).empty())
            continue;
        Label label = words_.kindLabel(*kind, {}, QStringLiteral("chip"), QStringLiteral("surrounded"));
        label.title = words_.plural(*kind);
        label.isExample = false;
        label.paints.tint = ColourToken::Panel;
        labels.push_back(std::move(label));
    }
    if (labels.empty())
        return;
    const QString heading = words_(QT_TRANSLATE_NOOP("Publication", "Surrounds"));
    const TextStyle style = canvas.type.plateTitle();
    const qreal x = canvas.type.widthOf(heading, style) + canvas.length(26);
    MeasuredText text = canvas.type.measured(heading, style, ColourToken::Soft, x);
    Node group;
    group.key = {element_.id.text, QStringLiteral("surrounds"), {}};
    group.name = heading;
    text.block.moveBy({0, laid.height + canvas.length(5)});
    group.texts.push_back(std::move(text.block));
    Piece chips =
        chipLines(canvas.type, {element_.id.text, QStringLiteral("surrounded"), {}}, heading, labels, canvas.width - x);
    const qreal height = chips.size.height();
    group.children.push_back(placed(std::move(chips), {x, laid.height}));
    group.box = QRectF(0, laid.height, canvas.width, height);
    laid.nodes.push_back(std::move(group));
    laid.height += height + canvas.length(12);

    Node note;
    note.key = {element_.id.text, QStringLiteral("norank"), {}};
    note.semantics.role = Role::Paragraph;
    note.name = words_(QT_TRANSLATE_NOOP(
        "Publication", "It has no rank and no arrows to the parts: it is the way we work in all of them."));
    MeasuredText words = canvas.type.measured(note.name, canvas.type.lead(), ColourToken::Soft, canvas.width);
    words.block.moveBy({0, laid.height});
    laid.height += words.size.height();
    note.box = words.block.box;
    note.texts.push_back(std::move(words.block));
    laid.nodes.push_back(std::move(note));
}

Laid AttitudePage::layOut(const Canvas& canvas) const
{
    Laid laid;
    const qreal gap = canvas.length(22);
    qreal y = addHead(canvas, laid) + gap;
    const qreal footRoom = canvas.part == 0 ? canvas.length(110) : 0;
    qreal natural = 0;
    std::vector<Piece> pieces;
    for (const Part& part : parts_)
        if (!canvas.share(part.members).empty()) {
            pieces.push_back(partPanel(canvas, part, 0));
            natural += pieces.back().size.height() + gap;
        }
    const qreal free = canvas.height > 0 ? canvas.height - y - natural - footRoom : 0;
    size_t index = 0;
    for (const Part& part : parts_) {
        if (canvas.share(part.members).empty())
            continue;
        const qreal own = pieces[index].size.height();
        Piece piece =
            free > 0 ? partPanel(canvas, part, own * (1 + std::min(free / natural, 0.3))) : std::move(pieces[index]);
        ++index;
        const qreal height = piece.size.height();
        laid.nodes.push_back(placed(std::move(piece), {0, y}));
        y += height + gap;
    }
    for (const RelationSection& section : rest_)
        for (PlannedPanel plan : sectionPanels(canvas, element_, {section})) {
            plan.verb.clear();
            Piece piece = pieceOf(canvas.type, plan, canvas.width, 0);
            const qreal height = piece.size.height();
            laid.nodes.push_back(placed(std::move(piece), {0, y}));
            y += height + gap;
        }
    laid.height = y;
    if (canvas.part == 0)
        addSurrounded(canvas, laid);
    return laid;
}

} // namespace styrmodell
