// How the members of a kind are placed: rows by subtype, cells by body, or plates.
#include "model/queries/order.h"
#include "views/scene/focus/container_page.h"
#include "views/scene/focus/hero.h"
#include "views/scene/focus/kind_page.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Members kind by kind: “Inriktning” above its title, “Mål 3” above theirs.
void addMembers(const Canvas& canvas, Column& column, const std::vector<const Element*>& members)
{
    const Type& type = canvas.type;
    const Kind* kind = nullptr;
    for (const Element* member : members) {
        const Kind* own = canvas.words.model().find(member->kind);
        column.space(type.length(own == kind ? 3 : 9));
        if (own != kind) {
            const auto count = std::count_if(members.begin(), members.end(),
                                             [&](const Element* one) { return one->kind == member->kind; });
            const QString over = count == 1 ? canvas.words.kind(*own)
                                            : QStringLiteral("%1 %2").arg(canvas.words.plural(*own)).arg(count);
            column.text(over.toUpper(), type.overLine(), PictureWords::paints(own).line);
            column.space(type.length(2));
        }
        kind = own;
        const QString tag = canvas.words.tag(*member);
        const QString title = canvas.words.title(*member, true);
        column.text(tag.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, tag), type.small(), ColourToken::Ink);
    }
}

/// A body with what lies in it; what it lacks in red.
Piece bodyCard(const Canvas& canvas, const Element& body, qreal width, qreal minHeight)
{
    const PictureWords& words = canvas.words;
    const Type& type = canvas.type;
    const Label label = words.label(body, QStringLiteral("card"), {}, canvas.detail.isShort);
    const qreal left = type.length(26);
    const qreal right = type.length(16);
    const qreal edge = type.length(13);
    Column column(type, width - left - right);
    column.textWithTag(label.title, type.plateTitle(), ColourToken::Ink, label.tag, ColourToken::Soft);
    const qreal titleHeight = column.height();
    QStringList missing;
    QStringList counts;
    QStringList titles;
    std::vector<const Element*> leaves;
    const std::vector<const Element*> inside = descendantsOf(words.counted(), body.id);
    std::vector<const Kind*> expected = kindsWithin(words.model(), *words.model().find(body.kind));
    for (size_t i = 0; i < expected.size(); ++i) {
        int count = 0;
        for (const Element* element : inside)
            if (element->kind == expected[i]->id && bodyOf(words.model(), *element) == &body) {
                ++count;
                if (kindsWithin(words.model(), *expected[i]).empty())
                    leaves.push_back(element);
                else
                    titles << words.title(*element, true);
            }
        const bool isHolder = !kindsWithin(words.model(), *expected[i]).empty();
        if (count == 0 && (isHolder || expected[i]->flags.has(KindFlag::IsMeasured)))
            missing << words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(*expected[i]));
        else if (count > 0 && !isHolder)
            counts << QStringLiteral("%1 %2").arg(count).arg(
                words.inSentence(count == 1 ? words.kind(*expected[i]) : words.plural(*expected[i])));
        for (const Kind* inner : kindsWithin(words.model(), *expected[i]))
            if (count > 0 && std::find(expected.begin(), expected.end(), inner) == expected.end())
                expected.push_back(inner);
    }
    if (!canvas.detail.isTight)
        for (const QString& title : titles) {
            column.space(type.length(2));
            column.text(title, type.small(), ColourToken::Soft);
        }
    if (!canvas.detail.isShort)
        addMembers(canvas, column, leaves);
    else if (!counts.isEmpty()) {
        column.space(type.length(4));
        column.text(counts.join(QStringLiteral(" · ")), type.small(), ColourToken::Soft);
    }
    if (!missing.isEmpty()) {
        column.space(type.length(6));
        column.piece(gap(type, {body.id.text, QStringLiteral("gap"), {}}, missing.join(QStringLiteral(" · ")), {},
                         column.width()));
    }
    Piece piece{nodeFor(label), {width, std::max(column.height() + 2 * edge, minHeight)}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(10);
    if (const QStringList said = counts + missing; !said.isEmpty())
        piece.node.description += QStringLiteral(" %1.").arg(said.join(QStringLiteral(", ")));
    piece.node.shapes.push_back(rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel),
                                        label.isExample ? Stroke{ColourToken::Soft, type.length(1.5), true}
                                                        : Stroke{ColourToken::Edge, type.length(1.5), false}));
    piece.node.shapes.push_back(polyline({{type.length(13), edge}, {type.length(13), piece.size.height() - edge}},
                                         Stroke{label.paints.line, type.length(4), label.isExample}));
    if (label.isEditable)
        piece.node.editable =
            EditableField{body.id, QStringLiteral("title"), QRectF(left, edge, column.width(), titleHeight),
                          type.plateTitle(), ColourToken::Ink};
    column.pourInto(piece.node, {left, edge});
    return piece;
}

/// A member with its text and what it has to do with others, in counts.
Maker largeMember(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    HeroWords hero;
    hero.label = words.label(element, QStringLiteral("plate"), {}, canvas.detail.isShort);
    if (!canvas.detail.isTight)
        for (const Prose& prose : proseOf(element.text))
            if (prose.role == Prose::Role::Paragraph && hero.prose.empty())
                hero.prose.push_back({Prose::Role::Paragraph, {}, prose.text});
    if (const QString validity = words.validity(element); !validity.isEmpty())
        hero.facts.push_back(
            {validity.section(QLatin1Char(' '), 0, 0), validity.section(QLatin1Char(' '), 1), {}, false});
    for (const RelationSection& section : relationSections(words.counted(), {&element})) {
        const QString verb = section.isForward ? words.forward(*section.type) : words.backward(*section.type);
        hero.facts.push_back({verb.front().toUpper() + verb.mid(1), summaryOf(words, section), {}, false});
    }
    if (canvas.detail.membersAtMost < 12)
        hero.facts.clear();
    return
        [&type = canvas.type, hero](qreal width, qreal minHeight) { return memberPlate(type, hero, width, minHeight); };
}

/// The heading of a column of rows: a plate with the count.
Piece sectionPlate(const Type& type, Label label, qreal width)
{
    const qreal side = type.length(16);
    Piece piece{nodeFor(label, Role::Heading), {width, type.length(46)}};
    piece.node.semantics.level = 3;
    TextStyle style = type.plateTitle();
    style.weight = Weight::Bold;
    Column column(type, width - 2 * side);
    column.pair(label.title, style, label.paints.onPlate, label.count, style, label.paints.onPlate);
    piece.size.setHeight(std::max(piece.size.height(), column.height() + type.length(20)));
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(10);
    piece.node.shapes.push_back(
        rounded(piece.node.box, piece.node.radius, label.paints.plate,
                label.paints.isFilled ? std::optional<Stroke>() : Stroke{label.paints.line, type.length(1.5), false}));
    column.pourInto(piece.node, {side, (piece.size.height() - column.height()) / 2});
    return piece;
}

void place(Laid& laid, Piece piece, QPointF at)
{
    laid.nodes.push_back(placed(std::move(piece), at));
}

} // namespace

Maker KindPage::memberMaker(const Canvas& canvas, const Element& element) const
{
    const Kind& kind = *words_.model().find(element.kind);
    if (kind.flags.has(KindFlag::IsBody))
        return
            [&canvas, &element](qreal width, qreal minHeight) { return bodyCard(canvas, element, width, minHeight); };
    if (!kind.flags.has(KindFlag::IsDocument))
        return largeMember(canvas, element);
    Label label = words_.label(element, QStringLiteral("row"), {}, canvas.detail.isShort);
    label.lines << words_.shortDecision(element);
    if (!subtype_.isEmpty() && !canvas.detail.isTight) {
        for (const Prose& prose : proseOf(element.text))
            label.lines << prose.whole();
        if (const QString validity = words_.validity(element); !validity.isEmpty())
            label.lines.front() += QStringLiteral(" · ") + validity;
    }
    return
        [&type = canvas.type, label](qreal width, qreal minHeight) { return row(type, label, width, true, minHeight); };
}

qreal KindPage::addHead(const Canvas& canvas, Laid& laid) const
{
    const Type& type = canvas.type;
    Node heading;
    heading.key = {QStringLiteral("page"), QStringLiteral("title"), {}};
    heading.semantics = {Role::Heading, 1};
    heading.name = title_;
    heading.description = description();
    const TextStyle style = type.hero(canvas.isNarrow ? 28 : 39);
    const QString count = QString::number(total());
    const qreal countWidth = type.widthOf(count, style) + type.length(22);
    MeasuredText title = type.measured(title_, style, ColourToken::Ink, canvas.width - countWidth, true);
    MeasuredText number = type.measured(count, style, ColourToken::Ink, countWidth);
    const Line& last = title.block.paragraphs.back().lines.back();
    number.block.moveBy({last.start.x() + last.width + type.length(20),
                         last.start.y() - number.block.paragraphs.front().lines.front().start.y()});
    const qreal afterCount = last.start.x() + last.width + countWidth + type.length(14);
    const qreal baseline = last.start.y();
    qreal y = title.size.height();
    heading.texts.push_back(std::move(title.block));
    heading.texts.push_back(std::move(number.block));
    heading.box = QRectF(0, 0, std::min(afterCount, canvas.width), y);
    QStringList notes;
    if (canvas.part > 0)
        notes << words_(QT_TRANSLATE_NOOP("Publication", "continued, page %1")).arg(canvas.part + 1);
    else if (kinds_.size() == 1)
        notes << kinds_.front()->explanation.in(words_.language());
    std::vector<const Element*> all;
    for (const Section& section : sections_)
        all.insert(all.end(), section.members.begin(), section.members.end());
    if (const QString made = words_.examples(exampleCount(all), all.size()); !made.isEmpty())
        notes << made.front().toUpper() + made.mid(1) + QLatin1Char('.');
    laid.nodes.push_back(std::move(heading));
    const QString note = notes.join(QLatin1Char(' ')).simplified();
    if (note.isEmpty())
        return y;
    Node node;
    node.key = {QStringLiteral("page"), QStringLiteral("explanation"), {}};
    node.semantics.role = Role::Paragraph;
    node.name = note;
    const bool isBeside = afterCount + type.widthOf(note, type.lead()) <= canvas.width;
    MeasuredText text = type.measured(note, type.lead(), ColourToken::Soft, canvas.width);
    if (isBeside) {
        text.block.moveBy({afterCount, baseline - text.block.paragraphs.front().lines.front().start.y()});
    } else {
        text.block.moveBy({0, y + type.length(2)});
        y += type.length(2) + text.size.height();
    }
    node.box = text.block.box;
    node.texts.push_back(std::move(text.block));
    laid.nodes.push_back(std::move(node));
    return y;
}

Laid KindPage::columnsOfRows(const Canvas& canvas, qreal top, qreal bottom) const
{
    const Type& type = canvas.type;
    struct Group {
        QString name{};
        std::vector<const Section*> sections{};
    };
    std::vector<Group> groups;
    for (const Section& section : sections_) {
        if (canvas.share(section.members).empty())
            continue;
        if (groups.empty() || groups.back().name != section.group)
            groups.push_back({section.group, {}});
        groups.back().sections.push_back(&section);
    }
    size_t columns = 0;
    for (const Group& group : groups)
        columns += group.sections.size();
    const qreal gap = canvas.length(20);
    const size_t room = std::max<size_t>(1, static_cast<size_t>(canvas.columnsWidth() / 222));
    const bool isOneRow = columns <= room;
    const qreal columnWidth = (canvas.width - gap * static_cast<qreal>(isOneRow ? groups.size() - 1 : 0)) /
                              static_cast<qreal>(std::max<size_t>(columns, 1));

    // Rows of all columns grow by as much, to fill the page where there is room.
    size_t most = 1;
    for (const Section& section : sections_)
        most = std::max(most, canvas.share(section.members).size());
    qreal more = 0;
    const auto highRow = [&more](const Maker& make) -> Maker {
        return [make, &more](qreal width, qreal minHeight) {
            return make(width, std::max(minHeight, more > 0 ? make(width, 0).size.height() + more : 0));
        };
    };

    const auto groupPiece = [&](const Group& group, size_t index, qreal width, qreal minHeight) {
        PanelWords words;
        words.key = {QStringLiteral("group:%1").arg(index), QStringLiteral("panel"), {}};
        words.heading = groups.size() == 1 && group.name.isEmpty() ? QString()
                        : group.name.isEmpty()                     ? words_(QT_TRANSLATE_NOOP("Publication", "Others"))
                                                                   : group.name.front().toUpper() + group.name.mid(1);
        words.edge = PictureWords::paints(group.sections.front()->kind).line;
        return panel(type, words, width, minHeight, [&](Column& column, qreal) {
            const qreal between = canvas.length(20);
            const size_t across =
                !subtype_.isEmpty()
                    ? 1
                    : std::min(group.sections.size(),
                               isOneRow
                                   ? room
                                   : std::max<size_t>(1, static_cast<size_t>(column.width() / canvas.length(250))));
            const qreal one = (column.width() - between * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
            Piece all;
            qreal y = 0;
            for (size_t first = 0; first < group.sections.size(); first += across) {
                qreal height = 0;
                for (size_t i = first; i < std::min(first + across, group.sections.size()); ++i) {
                    const Section& section = *group.sections[i];
                    const qreal x = static_cast<qreal>(i - first) * (one + between);
                    Label label = words_.kindLabel(*section.kind, section.subtype ? section.subtype->id : QString(),
                                                   QStringLiteral("heading"), {});
                    label.title = section.heading;
                    label.target = section.target;
                    label.count = QString::number(section.members.size());
                    qreal at = y;
                    if (subtype_.isEmpty()) {
                        Piece head = sectionPlate(type, label, one);
                        at += head.size.height() + canvas.length(4);
                        all.node.children.push_back(placed(std::move(head), {x, y}));
                    }
                    std::vector<Maker> makers;
                    for (const Element* member : canvas.share(section.members))
                        makers.push_back(highRow(memberMaker(canvas, *member)));
                    const int wide = subtype_.isEmpty() ? 1 : std::max(1, static_cast<int>(one / canvas.length(500)));
                    Piece rows = list(type, {label.key.thing, QStringLiteral("list"), {}}, label.title, makers, one,
                                      {wide, wide > 1 ? 24.0 : 0.0, true, 0});
                    height = std::max(height, at - y + rows.size.height());
                    all.node.children.push_back(placed(std::move(rows), {x, at}));
                }
                y += height + canvas.length(14);
            }
            all.node.key = {words.key.thing, QStringLiteral("columns"), {}};
            all.size = {column.width(), y - canvas.length(14)};
            all.node.box = QRectF(QPointF(0, 0), all.size);
            column.piece(std::move(all));
        });
    };

    Laid laid;
    qreal y = top;
    if (!isOneRow || groups.size() == 1) {
        for (size_t i = 0; i < groups.size(); ++i) {
            Piece piece = groupPiece(groups[i], i, canvas.width, 0);
            const qreal height = piece.size.height();
            place(laid, std::move(piece), {0, y});
            y += height + gap;
        }
        if (const auto basis = basisPanel(canvas)) {
            Piece piece = pieceOf(type, *basis, canvas.width, 0);
            const qreal height = piece.size.height();
            place(laid, std::move(piece), {0, y});
            y += height + gap;
        }
        laid.height = y - gap;
        return laid;
    }
    std::vector<qreal> heights;
    qreal tallest = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        heights.push_back(
            groupPiece(groups[i], i, columnWidth * static_cast<qreal>(groups[i].sections.size()), 0).size.height());
        tallest = std::max(tallest, heights.back());
    }
    // What they are a basis for stands where the columns leave most room.
    const auto basis = basisPanel(canvas);
    const auto widthOf = [&](size_t i) { return columnWidth * static_cast<qreal>(groups[i].sections.size()); };
    size_t shortest = 0;
    qreal basisRoom = 0;
    for (size_t i = 0; basis && i < groups.size(); ++i) {
        const qreal needed = pieceOf(type, *basis, widthOf(i), 0).size.height() + gap;
        if (i == 0 || heights[i] + needed < heights[shortest] + basisRoom) {
            shortest = i;
            basisRoom = needed;
        }
    }
    const qreal free = bottom - top - std::max(tallest, heights[shortest] + basisRoom);
    if (free > 0) {
        more = std::min(free / static_cast<qreal>(most), canvas.length(16));
        for (size_t i = 0; i < groups.size(); ++i)
            heights[i] = groupPiece(groups[i], i, widthOf(i), 0).size.height();
        tallest = *std::max_element(heights.begin(), heights.end());
    }
    qreal x = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        const qreal width = columnWidth * static_cast<qreal>(groups[i].sections.size());
        const qreal wanted = bottom > top ? std::max(tallest, bottom - top) : tallest;
        Piece below;
        if (basis && i == shortest)
            below = pieceOf(type, *basis, width, 0);
        const qreal belowRoom = basis && i == shortest ? below.size.height() + gap : 0;
        const qreal height = std::max(heights[i], std::min(wanted, tallest * 1.06) - belowRoom);
        place(laid, groupPiece(groups[i], i, width, height), {x, y});
        if (belowRoom > 0)
            place(laid, std::move(below), {x, y + height + gap});
        laid.height = std::max(laid.height, y + height + belowRoom);
        x += width + gap;
    }
    return laid;
}

Laid KindPage::cells(const Canvas& canvas, qreal top, qreal bottom) const
{
    const Type& type = canvas.type;
    PanelWords words;
    words.key = {QStringLiteral("kind:%1").arg(kinds_.front()->id.text), QStringLiteral("panel"), {}};
    std::vector<Maker> makers;
    for (const Section& section : canvas.share(sections_))
        makers.push_back([this, &canvas, &type, section](qreal width, qreal minHeight) {
            PanelWords cell;
            cell.isSand = true;
            cell.level = 2;
            const QString thing = section.body ? section.body->id.text : QStringLiteral("none");
            cell.key = {thing, QStringLiteral("cell"), {}};
            if (section.body) {
                TextStyle style = type.cardTitle();
                style.weight = Weight::SemiBold;
                const bool fits = type.widthOf(words_.title(*section.body), style) <= width - type.length(22);
                cell.heading = words_.title(*section.body, !fits);
                cell.note = words_.kind(*words_.model().find(section.body->kind));
                cell.target = Focus(section.body->id);
                cell.description = words_.description(*section.body);
            } else {
                cell.heading = words_(QT_TRANSLATE_NOOP("Publication", "Of no board or company"));
            }
            return panel(type, cell, width, minHeight, [&](Column& column, qreal height) {
                std::vector<Maker> members;
                for (const Element* member : section.members) {
                    Label label = words_.label(*member,
                                               section.kind->flags.has(KindFlag::IsMeasured) ? QStringLiteral("card")
                                                                                             : QStringLiteral("plate"),
                                               {}, canvas.detail.isShort);
                    const bool isCard = section.kind->flags.has(KindFlag::IsMeasured);
                    if (section.kind->shape == KindShape::OpenSquare)
                        label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel,
                                        false};
                    if (isCard && !canvas.detail.isTight)
                        for (const MeasuredIndicator& measured : indicatorsOf(words_.model(), member->id))
                            if (const QString line = words_.indicatorLine(measured, *section.kind); !line.isEmpty()) {
                                label.lines << line;
                                break;
                            }
                    members.push_back([&type, label, isCard](qreal w, qreal h) {
                        return isCard ? card(type, label, w, h) : plate(type, label, w, h);
                    });
                }
                if (section.isGap) {
                    const NodeKey key{section.body->id.text, QStringLiteral("gap"), {}};
                    const QString title =
                        words_(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words_.kind(*section.kind));
                    members.push_back(
                        [&type, key, title](qreal w, qreal h) { return gap(type, key, title, {}, w, h); });
                }
                column.piece(list(type, {thing, QStringLiteral("list"), {}}, cell.heading, members, column.width(),
                                  {1, 8, false, height}));
            });
        });
    Laid laid;
    const qreal height = bottom > top ? bottom - top : 0;
    Piece piece = panel(type, words, canvas.width, 0, [&](Column& column, qreal) {
        const int columns = std::clamp(static_cast<int>((column.width() / canvas.length(1) + 14) / 320), 1, 5);
        column.piece(list(type, {words.key.thing, QStringLiteral("list"), {}}, title_, makers, column.width(),
                          {columns, 14, false, height > 0 ? height - canvas.length(36) : 0}));
    });
    laid.height = top + piece.size.height();
    place(laid, std::move(piece), {0, top});
    return laid;
}

Laid KindPage::grids(const Canvas& canvas, qreal top, qreal bottom) const
{
    Laid laid;
    const qreal gap = canvas.length(20);
    qreal y = top;
    const bool areBodies = kinds_.front()->flags.has(KindFlag::IsBody);
    std::vector<PlannedPanel> plans;
    for (const Section& section : sections_) {
        const std::vector<const Element*> members = canvas.share(section.members);
        if (members.empty() && (canvas.part > 0 || sections_.size() > 1))
            continue;
        PlannedPanel plan;
        plan.words.key = {QStringLiteral("kind:%1").arg(section.kind->id.text), QStringLiteral("panel"), {}};
        plan.words.heading = section.heading;
        if (!section.heading.isEmpty()) {
            plan.words.count = QString::number(section.members.size());
            plan.words.target = section.target;
        }
        PlannedGroup group;
        group.key = {plan.words.key.thing, QStringLiteral("list"), {}};
        group.name = section.heading.isEmpty() ? title_ : section.heading;
        group.gap = 14;
        group.columnWidth = areBodies ? (sections_.size() > 1 ? 300 : 390) : 400;
        const int count = static_cast<int>(members.size());
        group.columnsAtMost = count == 4 && !areBodies ? 2 : std::max(1, count <= 3 ? count : 4);
        for (const Element* member : members)
            group.makers.push_back(memberMaker(canvas, *member));
        if (members.empty()) {
            const NodeKey key{plan.words.key.thing, QStringLiteral("gap"), {}};
            const QString title =
                words_(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words_.kind(*section.kind));
            group.makers.push_back([&type = canvas.type, key, title](qreal width, qreal minHeight) {
                return styrmodell::gap(type, key, title, {}, width, minHeight);
            });
        }
        plan.weight = members.size();
        plan.groups.push_back(std::move(group));
        plans.push_back(std::move(plan));
    }
    const qreal room = bottom > top ? bottom - top : 0;
    if (canvas.isWide() && plans.size() == 2) {
        const qreal total = canvas.width - gap;
        const qreal first =
            total * static_cast<qreal>(plans[0].weight + 3) / static_cast<qreal>(plans[0].weight + plans[1].weight + 6);
        const std::array widths{first, total - first};
        qreal height = 0;
        for (size_t i = 0; i < 2; ++i)
            height = std::max(height, pieceOf(canvas.type, plans[i], widths[i], 0).size.height());
        height = std::max(height, std::min(room, height * 1.3));
        qreal x = 0;
        for (size_t i = 0; i < 2; ++i) {
            place(laid, pieceOf(canvas.type, plans[i], widths[i], height), {x, y});
            x += widths[i] + gap;
        }
        laid.height = y + height;
        return laid;
    }
    for (const PlannedPanel& plan : plans) {
        const qreal own = pieceOf(canvas.type, plan, canvas.width, 0).size.height();
        const qreal height = plans.size() == 1 ? std::max(own, std::min(room, own * 1.4)) : own;
        place(laid, pieceOf(canvas.type, plan, canvas.width, height), {0, y});
        y += height + gap;
    }
    laid.height = y - gap;
    return laid;
}

std::optional<PlannedPanel> KindPage::basisPanel(const Canvas& canvas) const
{
    if (canvas.part > 0 || !kinds_.front()->flags.has(KindFlag::IsDocument) || !subtype_.isEmpty())
        return {};
    // The kind that most members point to by relations of their own, among those that are measured.
    std::vector<std::pair<const Kind*, const RelationType*>> ends;
    std::vector<std::vector<const Element*>> found;
    bool areExamples = true;
    for (const Element* element : words_.counted().elementsOf(kinds_.front()->id))
        for (const Related& related : relatedTo(words_.counted(), *element)) {
            const Kind* other = words_.model().find(related.other->kind);
            const bool isOwn = std::holds_alternative<ElementId>(related.relation->from) &&
                               std::holds_alternative<ElementId>(related.relation->to);
            if (!related.isForward || !isOwn || !other->flags.has(KindFlag::IsMeasured))
                continue;
            const std::pair end{other, related.type};
            const auto at = std::find(ends.begin(), ends.end(), end);
            const auto index = static_cast<size_t>(at - ends.begin());
            if (at == ends.end()) {
                ends.push_back(end);
                found.emplace_back();
            }
            areExamples = areExamples && related.isExample();
            if (found[index].empty() || found[index].back() != element)
                found[index].push_back(element);
        }
    if (found.empty())
        return {};
    const auto most = static_cast<size_t>(
        std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); }) -
        found.begin());
    PlannedPanel plan;
    const QString verb = words_.forward(*ends[most].second);
    plan.words.key = {QStringLiteral("kind:%1").arg(ends[most].first->id.text), QStringLiteral("basis"), {}};
    plan.words.heading = QStringLiteral("%1 %2").arg(verb.front().toUpper() + verb.mid(1),
                                                     words_.inSentence(words_.plural(*ends[most].first)));
    plan.words.count = QString::number(found[most].size());
    if (areExamples)
        plan.words.note = words_(QT_TRANSLATE_NOOP("Publication", "the links are examples"));
    plan.words.edge = PictureWords::paints(ends[most].first).line;
    plan.words.target = Focus(KindFocus{ends[most].first->id, {}});
    plan.words.description = words_.kindLabel(*ends[most].first, {}, QStringLiteral("heading"), {}).description;
    PlannedGroup group;
    group.key = {plan.words.key.thing, QStringLiteral("basis-list"), {}};
    group.name = plan.words.heading;
    group.columnWidth = 220;
    group.gap = 4;
    group.columnsAtMost = 3;
    for (const Element* element : canvas.share(found[most])) {
        const Label label = words_.label(*element, QStringLiteral("basis"), {}, true);
        group.makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
            Piece piece{nodeFor(label), {width, 0}};
            MeasuredText text = type.measured(label.title, type.small(), ColourToken::Ink, width);
            piece.size.setHeight(std::max(text.size.height() + type.length(8), minHeight));
            text.block.moveBy({0, type.length(4)});
            piece.node.box = QRectF(QPointF(0, 0), piece.size);
            piece.node.radius = type.length(4);
            piece.node.texts.push_back(std::move(text.block));
            return piece;
        });
    }
    plan.groups.push_back(std::move(group));
    return plan;
}

Piece KindPage::foot(const Canvas& canvas) const
{
    Piece piece;
    piece.node.key = {QStringLiteral("page"), QStringLiteral("leftout"), {}};
    piece.node.semantics.role = Role::Paragraph;
    const QStringList parts = leftOutWords();
    if (canvas.part > 0 || parts.isEmpty())
        return piece;
    const Type& type = canvas.type;
    const QString lead = words_(QT_TRANSLATE_NOOP("Publication", "Outside the count:"));
    TextStyle strong = type.body();
    strong.weight = Weight::Bold;
    const qreal x = canvas.isNarrow ? 0 : type.widthOf(lead, strong) + type.length(12);
    Column column(type, canvas.width - x);
    column.text(parts.join(QStringLiteral("  ·  ")), type.body(), ColourToken::Soft);
    MeasuredText head = type.measured(lead, strong, ColourToken::Ink, canvas.width);
    const qreal down = canvas.isNarrow ? head.size.height() : 0;
    piece.node.texts.push_back(std::move(head.block));
    column.pourInto(piece.node, {x, down});
    qreal y = column.height() + down;
    if (const QString words = abbreviations(); !words.isEmpty()) {
        MeasuredText small = type.measured(words, type.small(), ColourToken::Soft, canvas.width);
        small.block.moveBy({0, y + type.length(4)});
        y += type.length(4) + small.size.height();
        piece.node.texts.push_back(std::move(small.block));
    }
    piece.node.name = lead + QLatin1Char(' ') + parts.join(QStringLiteral(", "));
    piece.size = {canvas.width, y};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

Laid KindPage::layOut(const Canvas& canvas) const
{
    Laid laid;
    const qreal top = addHead(canvas, laid) + canvas.length(18);
    Piece below = foot(canvas);
    const qreal footRoom = below.size.height() > 0 ? below.size.height() + canvas.length(16) : 0;
    const qreal bottom = canvas.height > 0 ? canvas.height - footRoom : 0;
    const bool areRows = std::any_of(sections_.begin(), sections_.end(),
                                     [](const Section& section) { return section.subtype != nullptr; });
    Laid members = isByBody() ? cells(canvas, top, bottom)
                   : areRows  ? columnsOfRows(canvas, top, bottom)
                              : grids(canvas, top, bottom);
    for (Node& node : members.nodes)
        laid.nodes.push_back(std::move(node));
    laid.height = members.height;
    if (footRoom > 0) {
        const qreal at = std::max(laid.height + canvas.length(16), bottom + canvas.length(16));
        laid.height = at + below.size.height();
        place(laid, std::move(below), {0, at});
    }
    return laid;
}

} // namespace styrmodell
