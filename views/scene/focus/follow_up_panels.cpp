#include "views/scene/focus/follow_up_panels.h"

#include "model/queries/order.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

PlannedPanel panelNamed(const Element& element, const QString& role, const QString& heading)
{
    PlannedPanel plan;
    plan.words.key = {element.id.text, QStringLiteral("panel"), role};
    plan.words.heading = heading;
    plan.groups.push_back({{element.id.text, role + QStringLiteral("-list"), {}}, {}, heading, {}, 420, 0, 3});
    return plan;
}

Piece factRow(const Type& type, const NodeKey& key, const Fact& fact, qreal width, bool hasDivider)
{
    Label label;
    label.key = key;
    label.description = fact.description;
    label.target = fact.target;
    label.name = QStringLiteral("%1: %2").arg(fact.label, fact.value);
    const qreal edge = type.length(8);
    Column column(type, width);
    column.text(fact.label, type.small(), ColourToken::Soft);
    column.space(type.length(1));
    TextStyle style = type.cardTitle();
    column.text(fact.value, style, fact.isMissing ? ColourToken::Soft : ColourToken::Ink);
    Piece piece{nodeFor(label), {width, column.height() + 2 * edge}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(6);
    if (hasDivider)
        piece.node.shapes.push_back(polyline({{0, 0}, {width, 0}}, Stroke{ColourToken::Line, type.length(1.5), false}));
    column.pourInto(piece.node, {0, edge});
    return piece;
}

std::vector<const Element*> decidedBy(const Model& model, const Element& body)
{
    std::vector<const Decision*> decisions;
    for (const Decision* decision : model.referrersOf<Decision>(RecordKey::of(body.id)))
        if (decision->body == body.id && decision->type == DecisionType::Adopted)
            decisions.push_back(decision);
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision* a, const Decision* b) {
        const QDate dateOfA = a->date ? a->date->last() : QDate(1, 1, 1);
        const QDate dateOfB = b->date ? b->date->last() : QDate(1, 1, 1);
        return dateOfA > dateOfB;
    });
    std::vector<const Element*> elements;
    for (const Decision* decision : decisions)
        for (const ElementId& id : decision->elements)
            if (const Element* element = model.find(id);
                element && std::find(elements.begin(), elements.end(), element) == elements.end())
                elements.push_back(element);
    return elements;
}

std::vector<const Element*> responsibilityOf(const CountedModel& counted, const Element& body)
{
    std::vector<const Element*> elements;
    for (const Element* element : counted.model().referrersOf<Element>(RecordKey::of(body.id)))
        if (element->body == body.id && element->parent != body.id && counted.isCounted(*element))
            elements.push_back(element);
    sortElements(counted.model(), elements);
    return elements;
}

PlannedPanel elementRows(const Canvas& canvas, const Element& own, const QString& role, const QString& heading,
                         const std::vector<const Element*>& elements)
{
    PlannedPanel plan = panelNamed(own, role, heading);
    plan.words.count = QString::number(elements.size());
    plan.groups.front().columnWidth = 300;
    plan.groups.front().gap = 16;
    for (const Element* element : canvas.share(elements)) {
        Label label = canvas.words.label(*element, role + QStringLiteral("-row"), {}, canvas.detail.isShort);
        label.lines << canvas.words.overLine(*element) + QStringLiteral(" · ") + canvas.words.shortDecision(*element);
        plan.groups.front().makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
            return row(type, label, width, true, minHeight);
        });
    }
    plan.weight = plan.groups.front().makers.size();
    return plan;
}

} // namespace

std::optional<PlannedPanel> indicatorPanel(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    const Kind* kind = words.model().find(element.kind);
    const std::vector<MeasuredIndicator> all = indicatorsOf(words.model(), element.id);
    const std::vector<MeasuredIndicator> shown = canvas.share(all);
    const bool isExpected = kind && kind->flags.has(KindFlag::IsMeasured);
    if (!kind || (shown.empty() && (!isExpected || canvas.part > 0)))
        return {};
    PlannedPanel plan =
        panelNamed(element, QStringLiteral("follow-up"), words(QT_TRANSLATE_NOOP("Publication", "Followed up by")));
    if (isExpected && !kind->flags.has(KindFlag::HasTargets))
        plan.words.note = words(QT_TRANSLATE_NOOP("Publication", "without targets"));
    PlannedGroup& group = plan.groups.front();
    const Paint line = ColourToken::BlueLine;
    for (const MeasuredIndicator& measured : shown) {
        const IndicatorWords row = words.indicator(measured, *kind, element.id.text);
        group.makers.push_back([&type = canvas.type, row, line](qreal width, qreal) {
            return indicatorRow(type, row, line, width, true);
        });
    }
    if (shown.empty()) {
        const NodeKey key{element.id.text, QStringLiteral("gap"), QStringLiteral("indicator")};
        const QString title = words(QT_TRANSLATE_NOOP("Publication", "No indicator"));
        const QString line2 = words(QT_TRANSLATE_NOOP("Publication", "Nothing measures it yet."));
        group.makers.push_back([&type = canvas.type, key, title, line2](qreal width, qreal minHeight) {
            return gap(type, key, title, line2, width, minHeight);
        });
    }
    plan.weight = group.makers.size();
    return plan;
}

std::optional<PlannedPanel> assessmentPanel(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    const auto followUps = canvas.share(followUpsOf(words.model(), element.id));
    if (followUps.empty())
        return {};
    PlannedPanel plan =
        panelNamed(element, QStringLiteral("assessment"), words(QT_TRANSLATE_NOOP("Publication", "Assessment")));
    int index = 0;
    for (const FollowUp* followUp : followUps) {
        QStringList head;
        if (followUp->date)
            head << dateInWords(*followUp->date, words.language());
        if (followUp->assessment)
            head << words(assessmentPhrase(*followUp->assessment));
        const Fact fact{head.join(QStringLiteral(" · ")), followUp->text.simplified(), {}, false};
        const NodeKey key{element.id.text, QStringLiteral("assessed"), followUp->id.text};
        const bool hasDivider = index++ > 0;
        plan.groups.front().makers.push_back([&type = canvas.type, key, fact, hasDivider](qreal width, qreal) {
            return factRow(type, key, fact, width, hasDivider);
        });
    }
    return plan;
}

std::optional<PlannedPanel> factPanel(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    std::vector<Fact> facts = words.facts(element);
    if (const QString validity = words.validity(element); !validity.isEmpty())
        facts.push_back({words(QT_TRANSLATE_NOOP("Publication", "Validity")), validity, {}, false});
    if (facts.empty() || canvas.part > 0)
        return {};
    PlannedPanel plan =
        panelNamed(element, QStringLiteral("facts"), words(QT_TRANSLATE_NOOP("Publication", "Decision and validity")));
    int index = 0;
    for (const Fact& fact : facts) {
        const NodeKey key{element.id.text, QStringLiteral("fact"), QString::number(index)};
        plan.groups.front().makers.push_back(
            [&type = canvas.type, key, fact](qreal width, qreal) { return factRow(type, key, fact, width, true); });
        ++index;
    }
    return plan;
}

std::optional<PlannedPanel> containerPanel(const Canvas& canvas, const Element& element)
{
    const PictureWords& words = canvas.words;
    std::vector<const Element*> way = wayOutward(words.model(), element);
    way.erase(way.begin());
    if (way.empty() || canvas.part > 0)
        return {};
    PlannedPanel plan =
        panelNamed(element, QStringLiteral("within"), words(QT_TRANSLATE_NOOP("Publication", "Lies within")));
    plan.groups.clear();
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        PlannedGroup group;
        group.key = {(*it)->id.text, QStringLiteral("within-list"), {}};
        group.overLine = words.overLine(**it);
        group.name = group.overLine;
        Label label = words.label(**it, QStringLiteral("plate"), QStringLiteral("within"), canvas.detail.isShort);
        if (const Kind* kind = words.model().find((*it)->kind); kind && kind->shape == KindShape::OpenSquare)
            label.paints = {ColourToken::Sand, ColourToken::Ink, ColourToken::Edge, ColourToken::Sand, false};
        group.makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
            return plate(type, label, width, minHeight);
        });
        plan.groups.push_back(std::move(group));
    }
    const std::vector<const Element*> siblings = words.counted().childrenOf(way.front()->id, element.kind);
    PlannedGroup beside;
    beside.key = {element.id.text, QStringLiteral("beside"), {}};
    const Kind* kind = words.model().find(element.kind);
    for (const Element* sibling : siblings) {
        if (sibling == &element || !kind || beside.makers.size() >= canvas.detail.membersAtMost)
            continue;
        Label label = words.label(*sibling, QStringLiteral("card"), QStringLiteral("beside"), canvas.detail.isShort);
        beside.makers.push_back(
            [&type = canvas.type, label](qreal width, qreal minHeight) { return card(type, label, width, minHeight); });
    }
    if (!beside.makers.empty()) {
        beside.overLine = words(QT_TRANSLATE_NOOP("Publication", "Beside it"));
        beside.name = beside.overLine;
        plan.groups.push_back(std::move(beside));
    }
    plan.weight = plan.groups.size();
    return plan;
}

std::optional<PlannedPanel> decisionPanel(const Canvas& canvas, const Element& body)
{
    const auto elements = decidedBy(canvas.words.model(), body);
    PlannedPanel plan = elementRows(canvas, body, QStringLiteral("decided"),
                                    canvas.words(QT_TRANSLATE_NOOP("Publication", "Has adopted")), elements);
    return plan.weight > 0 ? std::optional(plan) : std::nullopt;
}

std::optional<PlannedPanel> responsibilityPanel(const Canvas& canvas, const Element& body)
{
    const auto elements = responsibilityOf(canvas.words.counted(), body);
    PlannedPanel plan = elementRows(canvas, body, QStringLiteral("responsible"),
                                    canvas.words(QT_TRANSLATE_NOOP("Publication", "Responsible for")), elements);
    return plan.weight > 0 ? std::optional(plan) : std::nullopt;
}

size_t followUpParts(const PictureWords& words, const Element& element, const FocusDetail& detail)
{
    return std::max({partsFor(indicatorsOf(words.model(), element.id).size(), detail),
                     partsFor(followUpsOf(words.model(), element.id).size(), detail),
                     partsFor(decidedBy(words.model(), element).size(), detail),
                     partsFor(responsibilityOf(words.counted(), element).size(), detail)});
}

} // namespace styrmodell
