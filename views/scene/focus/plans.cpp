#include "views/scene/focus/plans.h"

#include "model/queries/order.h"
#include "views/scene/focus/hero.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

Piece overLinePiece(const Type& type, const PlannedGroup& group, qreal width)
{
    Piece piece;
    piece.node.key = {group.key.thing, QStringLiteral("overline"), group.key.slot};
    piece.node.semantics = {Role::Heading, 3};
    piece.node.name = group.overLine;
    Column column(type, width);
    column.text(group.overLine.toUpper(), type.overLine(), ColourToken::Soft);
    column.pourInto(piece.node, {0, 0});
    piece.size = {width, column.height()};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

const Element* bodyAround(const Model& model, const Element& element)
{
    if (isBody(model, element))
        return nullptr;
    for (const Element* container : wayOutward(model, element))
        if (isBody(model, *container))
            return container;
    return nullptr;
}

bool isMeasured(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return kind && kind->flags.has(KindFlag::IsMeasured);
}

QString sectionSlot(const RelationSection& section)
{
    return QStringLiteral("%1-%2").arg(section.type->id.text,
                                       section.isForward ? QStringLiteral("to") : QStringLiteral("from"));
}

QString sentenceOf(const PictureWords& words, const Element& own, const RelationSection& section, const QString& others)
{
    const QString title = words.title(own);
    return QStringLiteral("%1 %2 %3.")
        .arg(section.isForward ? title : others, words.forward(*section.type), section.isForward ? others : title);
}

/// “inriktning och mål”: whose relations they are, where none is the page's own.
QString whoseWords(const PictureWords& words, const Element& own, const RelationSection& section)
{
    QStringList names;
    for (const Kind* kind : section.kindsOfWhose(words.model())) {
        if (kind->id == own.kind)
            return {};
        names << words.inSentence(words.kind(*kind));
    }
    return words.joined(names);
}

PlannedPanel panelFor(const PictureWords& words, const Element& own, const RelationSection& section,
                      const QString& others)
{
    PlannedPanel plan;
    plan.words.key = {QStringLiteral("relation:%1").arg(sectionSlot(section)), QStringLiteral("panel"), {}};
    plan.words.heading = capitalised(section.isForward ? words.forward(*section.type) : words.backward(*section.type));
    if (section.side != Side::Beside)
        plan.verb = words.forward(*section.type);
    plan.whose = whoseWords(words, own, section);
    plan.pointsHere = !section.isForward;
    plan.sentence = sentenceOf(words, own, section, others);
    return plan;
}

struct Cell {
    const Element* body = nullptr;
    std::vector<Mention> measured{};
    std::vector<Mention> others{};
};

std::vector<Cell> cellsOf(const Model& model, const RelationSection& section)
{
    std::vector<Mention> all;
    for (const KindMentions& kind : section.kinds)
        if (!kind.isOnePlate)
            all.insert(all.end(), kind.members.begin(), kind.members.end());
    std::vector<Cell> cells;
    for (const BodyGroup& group : byBody(model, all)) {
        Cell cell{group.body, {}, {}};
        for (const Mention& mention : group.members)
            (isMeasured(model, *mention.element) ? cell.measured : cell.others).push_back(mention);
        cells.push_back(std::move(cell));
    }
    return cells;
}

bool hasMeasured(const std::vector<Cell>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.measured.empty(); });
}

/// Kinds that are measured and lie beside those that contribute: what is missing in a gap.
const Kind* missingKind(const Model& model, const Element& other)
{
    const Kind* own = model.find(other.kind);
    for (const Kind* kind : kindsInOrder(model)) {
        if (!kind->flags.has(KindFlag::IsMeasured) || kind->parents.isEmpty() || !own || kind == own)
            continue;
        for (const KindId& parent : kind->parents)
            if (own->parents.contains(parent))
                return kind;
    }
    return nullptr;
}

Maker cellMaker(const Canvas& canvas, const Cell& cell, const RelationSection& section, bool hasGoals)
{
    const PictureWords& words = canvas.words;
    const Type& type = canvas.type;
    return [&canvas, &words, &type, cell, &section, hasGoals](qreal width, qreal minHeight) {
        PanelWords panelWords;
        const QString slot = sectionSlot(section);
        panelWords.isSand = true;
        panelWords.level = 3;
        if (cell.body) {
            panelWords.key = {cell.body->id.text, QStringLiteral("cell"), slot};
            TextStyle style = type.cardTitle();
            style.weight = Weight::SemiBold;
            const bool fits = type.widthOf(words.title(*cell.body), style) <= width - type.length(22);
            panelWords.heading = words.title(*cell.body, !fits);
            const Kind* kind = words.model().find(cell.body->kind);
            panelWords.note = kind ? words.kind(*kind) : QString();
            panelWords.target = Focus(cell.body->id);
            panelWords.description = words.description(*cell.body);
        } else {
            panelWords.key = {QStringLiteral("none"), QStringLiteral("cell"), slot};
            panelWords.heading = words(QT_TRANSLATE_NOOP("Publication", "Of no board or company"));
        }
        return panel(type, panelWords, width, minHeight, [&](Column& column, qreal height) {
            std::vector<Maker> makers;
            for (const Mention& mention : cell.measured)
                makers.push_back(memberMaker(canvas, mention, section, slot, false));
            const Kind* missing = hasGoals && cell.measured.empty() && !cell.others.empty() && cell.body
                                      ? missingKind(words.model(), *cell.others.front().element)
                                      : nullptr;
            if (missing) {
                const Kind* contributing = words.model().find(cell.others.front().element->kind);
                const QString title = words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(*missing));
                const QString line = words(QT_TRANSLATE_NOOP("Publication", "%1 contributes, but no %2 does"))
                                         .arg(words.kind(*contributing), words.inSentence(words.kind(*missing)));
                const NodeKey key{cell.body->id.text, QStringLiteral("gap"), slot};
                makers.push_back([&type, key, title, line](qreal gapWidth, qreal gapHeight) {
                    return gap(type, key, title, line, gapWidth, gapHeight);
                });
            }
            if (!hasGoals)
                for (const Mention& mention : cell.others)
                    makers.push_back(memberMaker(canvas, mention, section, slot, false));
            column.piece(list(type, {panelWords.key.thing, QStringLiteral("list"), slot}, panelWords.heading, makers,
                              column.width(), {1, 8, false, height}));
        });
    };
}

QString bodySummary(const PictureWords& words, const std::vector<Cell>& cells)
{
    int measured = 0;
    int bodies = 0;
    int gaps = 0;
    const Kind* kind = nullptr;
    for (const Cell& cell : cells) {
        measured += static_cast<int>(cell.measured.size());
        bodies += cell.body && !cell.measured.empty() ? 1 : 0;
        gaps += cell.body && cell.measured.empty() ? 1 : 0;
        if (!cell.measured.empty() && !kind)
            kind = words.model().find(cell.measured.front().element->kind);
    }
    if (!kind)
        return {};
    const QString name = words.inSentence(measured == 1 ? words.kind(*kind) : words.plural(*kind));
    QString summary = words(QT_TRANSLATE_N_NOOP("Publication", "%1 from %n board(s) and companies"), bodies)
                          .arg(QStringLiteral("%1 %2").arg(measured).arg(name)) +
                      QLatin1Char('.');
    if (gaps > 0)
        summary +=
            QLatin1Char(' ') +
            words(QT_TRANSLATE_N_NOOP("Publication", "%n whose own direction contributes have no %1 here."), gaps)
                .arg(words.inSentence(words.kind(*kind)));
    return summary;
}

} // namespace

std::vector<Maker> headedPlates(const Canvas& canvas, const RelationSection& section)
{
    std::vector<Maker> makers;
    const PictureWords& words = canvas.words;
    const QString slot = sectionSlot(section);
    for (const KindMentions& kind : section.kinds) {
        if (kind.isOnePlate && canvas.part == 0) {
            const Label label = words.kindLabel(*kind.kind, {}, QStringLiteral("plate"), slot);
            makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
                return plate(type, label, width, minHeight);
            });
        }
        if (kind.isOnePlate)
            continue;
        for (const Mention& mention : canvas.share(kind.members)) {
            Label label = words.label(*mention.element, QStringLiteral("plate"), slot, canvas.detail.isShort);
            label.overLine = words.kind(*kind.kind);
            label.description = words.description(mention, section);
            makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
                return plate(type, label, width, minHeight);
            });
        }
    }
    return makers;
}

Maker soloMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot)
{
    const PictureWords& words = canvas.words;
    const Element& element = *mention.element;
    HeroWords hero;
    hero.label = words.label(element, QStringLiteral("plate"), slot, canvas.detail.isShort);
    hero.label.description = words.description(mention, section);
    hero.label.overLine = words.overLine(element);
    if (!canvas.detail.isTight)
        for (const Prose& prose : proseOf(element.text))
            if (prose.role == Prose::Role::Paragraph && hero.prose.empty())
                hero.prose.push_back({Prose::Role::Paragraph, {}, shortened(prose.text)});
    if (const Element* body = bodyAround(words.model(), element))
        hero.facts.push_back({words.kind(*words.model().find(body->kind)), words.title(*body), {}, false});
    if (const QString validity = words.validity(element); !validity.isEmpty())
        hero.facts.push_back(
            {validity.section(QLatin1Char(' '), 0, 0), validity.section(QLatin1Char(' '), 1), {}, false});
    return [&type = canvas.type, hero](qreal width, qreal minHeight) {
        Piece piece = memberPlate(type, hero, width, minHeight);
        piece.node.semantics.role = Role::Link;
        return piece;
    };
}

Piece pieceOf(const Type& type, const PlannedPanel& plan, qreal width, qreal minHeight)
{
    if (plan.solo)
        return plan.solo(width, minHeight);
    return panel(type, plan.words, width, minHeight, [&](Column& column, qreal height) {
        bool isFirst = true;
        const qreal start = column.height();
        for (const PlannedGroup& group : plan.groups) {
            if (!isFirst)
                column.space(type.length(16));
            isFirst = false;
            if (!group.overLine.isEmpty()) {
                column.piece(overLinePiece(type, group, column.width()));
                column.space(type.length(8));
            }
            const qreal room = column.width() / type.length(1);
            const int columns = std::clamp(static_cast<int>((room + group.gap) / (group.columnWidth + group.gap)), 1,
                                           group.columnsAtMost);
            const qreal left = plan.groups.size() == 1 && height > 0 ? height - (column.height() - start) : 0;
            column.piece(list(type, group.key, group.name, group.makers, column.width(),
                              {columns, columns > 1 && group.gap <= 0 ? 24 : group.gap, false, left}));
        }
    });
}

Maker memberMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot,
                  bool saysBody)
{
    const PictureWords& words = canvas.words;
    const Element& element = *mention.element;
    const bool isCard = isMeasured(words.model(), element) && bodyAround(words.model(), element);
    Label label =
        words.label(element, isCard ? QStringLiteral("card") : QStringLiteral("plate"), slot, canvas.detail.isShort);
    label.description = words.description(mention, section);
    if (const Element* body = saysBody ? bodyAround(words.model(), element) : nullptr)
        label.lines << words.title(*body, words.title(*body).size() > 30);
    const Kind* kind = words.model().find(element.kind);
    if (isCard && kind && !canvas.detail.isTight)
        for (const MeasuredIndicator& measured : indicatorsOf(words.model(), element.id))
            if (const QString line = words.indicatorLine(measured, *kind); !line.isEmpty()) {
                label.lines << line;
                break;
            }
    return [&type = canvas.type, label, isCard](qreal width, qreal minHeight) {
        return isCard ? card(type, label, width, minHeight) : plate(type, label, width, minHeight);
    };
}

std::vector<PlannedGroup> groupsOf(const Canvas& canvas, const RelationSection& section, const QString& slot,
                                   bool saysBody)
{
    std::vector<PlannedGroup> groups;
    const PictureWords& words = canvas.words;
    for (const KindMentions& kind : section.kinds) {
        PlannedGroup group;
        group.key = {QStringLiteral("kind:%1").arg(kind.kind->id.text), QStringLiteral("list"), slot};
        group.name = words.plural(*kind.kind);
        const size_t count = kind.members.size();
        group.overLine = count == 1 ? words.kind(*kind.kind) : QStringLiteral("%1 %2").arg(group.name).arg(count);
        if (kind.isOnePlate) {
            if (canvas.part == 0) {
                const Label label = words.kindLabel(*kind.kind, {}, QStringLiteral("plate"), slot);
                group.overLine.clear();
                group.makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
                    return plate(type, label, width, minHeight);
                });
            }
        } else {
            for (const Mention& mention : canvas.share(kind.members))
                group.makers.push_back(memberMaker(canvas, mention, section, slot, saysBody));
        }
        if (!group.makers.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<PlannedPanel> sectionPanels(const Canvas& canvas, const Element& own,
                                        const std::vector<RelationSection>& sections)
{
    std::vector<PlannedPanel> plans;
    for (const RelationSection& section : sections) {
        QStringList kinds;
        for (const KindMentions& kind : section.kinds)
            kinds << canvas.words.inSentence(canvas.words.plural(*kind.kind));
        PlannedPanel plan = panelFor(canvas.words, own, section, canvas.words.joined(kinds));
        plan.groups = groupsOf(canvas, section, sectionSlot(section), true);
        plan.weight = 0;
        for (const PlannedGroup& group : plan.groups)
            plan.weight += group.makers.size();
        if (!plan.groups.empty())
            plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<PlannedPanel> kindPanels(const Canvas& canvas, const Element& own,
                                     const std::vector<RelationSection>& sections)
{
    std::vector<PlannedPanel> plans;
    for (const RelationSection& section : sections)
        for (const KindMentions& kind : section.kinds) {
            RelationSection one = section;
            one.kinds = {kind};
            const PictureWords& words = canvas.words;
            PlannedPanel plan = panelFor(words, own, one, words.inSentence(words.plural(*kind.kind)));
            const QString slot = sectionSlot(section);
            plan.words.key = {QStringLiteral("kind:%1").arg(kind.kind->id.text), QStringLiteral("panel"), slot};
            plan.words.heading = words.plural(*kind.kind);
            plan.words.count = QString::number(kind.members.size());
            plan.words.target = Focus(KindFocus{kind.kind->id, {}});
            plan.words.description = words.kindLabel(*kind.kind, {}, QStringLiteral("heading"), slot).description;
            plan.words.edge = PictureWords::paints(kind.kind).line;
            plan.groups = groupsOf(canvas, one, slot, true);
            if (plan.groups.empty())
                continue;
            plan.groups.front().overLine.clear();
            plan.weight = plan.groups.front().makers.size();
            if (kind.members.size() == 1 && !canvas.isNarrow)
                plan.solo = soloMaker(canvas, kind.members.front(), one, slot);
            else if (kind.isOnePlate)
                plan.solo = plan.groups.front().makers.front();
            plans.push_back(std::move(plan));
        }
    return plans;
}

PlannedPanel bodyPanel(const Canvas& canvas, const Element& own, const RelationSection& section)
{
    const PictureWords& words = canvas.words;
    const std::vector<Cell> cells = cellsOf(words.model(), section);
    const bool hasGoals = hasMeasured(cells);
    const Kind* headed = nullptr;
    for (const KindMentions& kind : section.kinds)
        if (!kind.isOnePlate && (!hasGoals || isMeasured(words.model(), *kind.members.front().element)))
            headed = headed ? headed : kind.kind;
    PlannedPanel plan = panelFor(words, own, section, headed ? words.inSentence(words.plural(*headed)) : QString());
    plan.words.key = {QStringLiteral("relation:%1").arg(sectionSlot(section)), QStringLiteral("bodies"), {}};
    if (headed)
        plan.words.heading = capitalised(words(QT_TRANSLATE_NOOP("Publication", "%1 of boards and companies"))
                                             .arg(words.inSentence(words.plural(*headed))));
    plan.words.note = hasGoals ? bodySummary(words, cells) : QString();
    PlannedGroup group;
    group.key = {plan.words.key.thing, QStringLiteral("list"), {}};
    group.name = plan.words.heading;
    group.columnWidth = 310;
    group.columnsAtMost = 5;
    group.gap = 14;
    // The cells keep the section by reference; it lives as long as the template.
    for (const Cell& cell : canvas.share(cells))
        group.makers.push_back(cellMaker(canvas, cell, section, hasGoals));
    plan.weight = group.makers.size();
    if (!group.makers.empty())
        plan.groups.push_back(std::move(group));
    return plan;
}

QString summaryOf(const PictureWords& words, const RelationSection& section)
{
    QStringList parts;
    for (const KindMentions& kind : section.kinds) {
        QStringList titles;
        qsizetype letters = 0;
        for (const Mention& mention : kind.members) {
            const QString tag = words.tag(*mention.element);
            titles << words.title(*mention.element, true) +
                          (tag.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(tag));
            letters += titles.back().size();
        }
        if (letters <= 48 && titles.size() <= 3)
            parts << titles;
        else
            parts << QStringLiteral("%1 %2")
                         .arg(titles.size())
                         .arg(words.inSentence(titles.size() == 1 ? words.kind(*kind.kind) : words.plural(*kind.kind)));
    }
    return words.joined(parts);
}

bool liesInBodies(const Model& model, const RelationSection& section)
{
    size_t inside = 0;
    size_t all = 0;
    for (const KindMentions& kind : section.kinds) {
        if (kind.isOnePlate)
            continue;
        all += kind.members.size();
        inside += static_cast<size_t>(std::count_if(kind.members.begin(), kind.members.end(), [&](const Mention& m) {
            return bodyAround(model, *m.element) != nullptr;
        }));
    }
    return inside >= 4 && inside * 2 > all;
}

size_t partsOf(const Model& model, const std::vector<RelationSection>& sections, const FocusDetail& detail)
{
    size_t parts = 1;
    for (const RelationSection& section : sections)
        if (liesInBodies(model, section))
            parts = std::max(parts, partsFor(cellsOf(model, section).size(), detail));
        else
            for (const KindMentions& kind : section.kinds)
                if (!kind.isOnePlate)
                    parts = std::max(parts, partsFor(kind.members.size(), detail));
    return parts;
}

} // namespace styrmodell
