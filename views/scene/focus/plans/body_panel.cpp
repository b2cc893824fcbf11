#include "views/scene/focus/plans/body_panel.h"

#include "model/queries/order.h"
#include "views/scene/focus/plans/body_cell.h"
#include "views/scene/focus/plans/member_plates.h"
#include "views/scene/focus/plans/member_words.h"
#include "views/scene/focus/plans/section_words.h"
#include "views/scene/focus/vacant.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

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

/// “Mål saknas”: the body contributes with something else only. Empty where no kind would be missing.
Maker missing(const Canvas& canvas, const Cell& cell, const QString& slot)
{
    if (!cell.body || !cell.measured.empty() || cell.others.empty())
        return {};
    const PictureWords& words = canvas.words;
    const Kind* kind = missingKind(words.model(), *cell.others.front().element);
    if (!kind)
        return {};
    const Kind* contributing = words.model().find(cell.others.front().element->kind);
    const QString title = words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(*kind));
    const QString line = words(QT_TRANSLATE_NOOP("Publication", "%1 contributes, but no %2 does"))
                             .arg(words.kind(*contributing), words.inSentence(words.kind(*kind)));
    const NodeKey key{cell.body->id.text, QStringLiteral("gap"), slot};
    return vacantGap(canvas, key, title, line, vacancyWithin(words.counted(), *cell.body, *kind));
}

/// “+3 till”, leading to the body in which they lie.
Maker moreMaker(const Canvas& canvas, const Element& body, size_t more, const QString& slot)
{
    const PictureWords& words = canvas.words;
    Label label = words.label(body, QStringLiteral("more"), slot, true);
    label.element.reset();
    label.isEditable = false;
    label.tag.clear();
    label.title = words(QT_TRANSLATE_N_NOOP("Publication", "+%n more"), static_cast<int>(more));
    label.name = label.title;
    return [&type = canvas.type, label](qreal width, qreal minHeight) {
        return row(type, label, width, false, minHeight);
    };
}

/// Where anything is measured, only that stands in the cells; a gap takes the place of all else.
std::vector<Maker> membersOf(const Canvas& canvas, const Cell& cell, const RelationSection& section, bool hasGoals)
{
    const QString slot = slotOf(section);
    std::vector<Maker> makers;
    std::vector<Mention> members = cell.measured;
    if (!hasGoals)
        members.insert(members.end(), cell.others.begin(), cell.others.end());
    const size_t most = std::max<size_t>(canvas.detail.membersAtMost, 2);
    const size_t shown = !cell.body || members.size() <= most ? members.size() : most - 1;
    for (size_t i = 0; i < shown; ++i)
        makers.push_back(memberMaker(canvas, members[i], section, slot, false));
    if (shown < members.size())
        makers.push_back(moreMaker(canvas, *cell.body, members.size() - shown, slot));
    if (Maker make = hasGoals ? missing(canvas, cell, slot) : Maker())
        makers.push_back(std::move(make));
    return makers;
}

/// Kinds that are related as a whole, each a plate with its count.
PlannedGroup wholeKinds(const Canvas& canvas, const RelationSection& section)
{
    PlannedGroup group;
    group.key = {QStringLiteral("relation:%1").arg(slotOf(section)), QStringLiteral("kinds"), {}};
    for (const KindMentions& kind : section.kinds)
        if (kind.isOnePlate && canvas.part == 0) {
            group.makers.push_back(kindPlate(canvas, *kind.kind, slotOf(section)));
            group.name = canvas.words.plural(*kind.kind);
        }
    return group;
}

Maker cellMaker(const Canvas& canvas, const Cell& cell, const RelationSection& section, bool hasGoals)
{
    // The section by reference: it lives as long as the template.
    return [&canvas, cell, &section, hasGoals](qreal width, qreal minHeight) {
        const QString slot = slotOf(section);
        const PanelWords words = bodyCellWords(canvas, cell.body, slot, width);
        return panel(canvas.type, words, width, minHeight, [&](Column& column, qreal height) {
            column.piece(list(canvas.type, {words.key.thing, QStringLiteral("list"), slot}, words.heading,
                              membersOf(canvas, cell, section, hasGoals), column.width(), {1, 8, false, height}));
        });
    };
}

/// “12 mål från 5 nämnder och bolag. 2 vars inriktning bidrar har inget mål här.”
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

/// The kind that heads the panel: the measured one where anything is measured.
const Kind* headedKind(const Model& model, const RelationSection& section, bool hasGoals)
{
    for (const KindMentions& kind : section.kinds)
        if (!kind.isOnePlate && (!hasGoals || isMeasured(model, *kind.members.front().element)))
            return kind.kind;
    return nullptr;
}

} // namespace

PlannedPanel bodyPanel(const Canvas& canvas, const Element& own, const RelationSection& section)
{
    const PictureWords& words = canvas.words;
    const std::vector<Cell> cells = cellsOf(words.model(), section);
    const bool hasGoals = hasMeasured(cells);
    const Kind* headed = headedKind(words.model(), section, hasGoals);
    const QString others = headed ? words.inSentence(words.plural(*headed)) : QString();
    PlannedPanel plan = panelFor(words, own, section, others);
    plan.words.key = {QStringLiteral("relation:%1").arg(slotOf(section)), QStringLiteral("bodies"), {}};
    if (headed)
        plan.words.heading =
            capitalised(words(QT_TRANSLATE_NOOP("Publication", "%1 of boards and companies")).arg(others));
    plan.words.note = hasGoals ? bodySummary(words, cells) : QString();
    PlannedGroup group;
    group.key = {plan.words.key.thing, QStringLiteral("list"), {}};
    group.name = plan.words.heading;
    group.columnWidth = 310;
    group.columnsAtMost = 5;
    group.gap = 14;
    for (const Cell& cell : canvas.share(cells))
        group.makers.push_back(cellMaker(canvas, cell, section, hasGoals));
    plan.weight = group.makers.size();
    if (!group.makers.empty())
        plan.groups.push_back(std::move(group));
    if (PlannedGroup kinds = wholeKinds(canvas, section); !kinds.makers.empty())
        plan.groups.push_back(std::move(kinds));
    return plan;
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

size_t cellCount(const Model& model, const RelationSection& section)
{
    return cellsOf(model, section).size();
}

} // namespace styrmodell
