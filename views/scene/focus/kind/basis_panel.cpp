#include "views/scene/focus/kind/basis_panel.h"

#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// A measured kind, and the elements that point to it by relations of one type.
struct Basis {
    const Kind* kind = nullptr;
    const RelationType* type = nullptr;
    std::vector<const Element*> elements{};
};

struct Bases {
    std::vector<Basis> all{};
    bool areExamples = true; ///< every relation is one
};

/// Whether both ends are elements: a relation of a whole kind says nothing of a member.
bool isBetweenElements(const Relation& relation)
{
    return std::holds_alternative<ElementId>(relation.from) && std::holds_alternative<ElementId>(relation.to);
}

void add(const Element& element, const Kind& kind, const RelationType& type, std::vector<Basis>& bases)
{
    auto at = std::find_if(bases.begin(), bases.end(),
                           [&](const Basis& basis) { return basis.kind == &kind && basis.type == &type; });
    if (at == bases.end())
        at = bases.insert(at, {&kind, &type, {}});
    if (at->elements.empty() || at->elements.back() != &element)
        at->elements.push_back(&element);
}

Bases basesOf(const PictureWords& words, const Kind& kind)
{
    Bases bases;
    for (const Element* element : words.counted().elementsOf(kind.id))
        for (const Related& related : relatedTo(words.counted(), *element)) {
            const Kind* other = words.model().find(related.other->kind);
            if (!related.isForward || !isBetweenElements(*related.relation) || !other->flags.has(KindFlag::IsMeasured))
                continue;
            bases.areExamples = bases.areExamples && related.isExample();
            add(*element, *other, *related.type, bases.all);
        }
    return bases;
}

/// A line of small letters without a divider.
Maker smallRow(const Canvas& canvas, const Element& element)
{
    const Label label = canvas.words.label(element, QStringLiteral("basis"), {}, true);
    return [&type = canvas.type, label](qreal width, qreal minHeight) {
        Piece piece{nodeFor(label), {width, 0}};
        MeasuredText text = type.measured(label.title, type.small(), ColourToken::Ink, width);
        piece.size.setHeight(std::max(text.size.height() + type.length(8), minHeight));
        text.block.moveBy({0, type.length(4)});
        piece.node.box = QRectF(QPointF(0, 0), piece.size);
        piece.node.radius = type.length(4);
        piece.node.texts.push_back(std::move(text.block));
        return piece;
    };
}

} // namespace

std::optional<PlannedPanel> basisPanel(const Canvas& canvas, const KindMembers& members)
{
    const PictureWords& words = canvas.words;
    const Kind& kind = *members.kinds.front();
    if (canvas.part > 0 || !kind.flags.has(KindFlag::IsDocument) || !members.subtype.isEmpty())
        return {};
    const Bases bases = basesOf(words, kind);
    if (bases.all.empty())
        return {};
    const Basis& most = *std::max_element(bases.all.begin(), bases.all.end(), [](const Basis& a, const Basis& b) {
        return a.elements.size() < b.elements.size();
    });
    PlannedPanel plan;
    plan.words.key = {QStringLiteral("kind:%1").arg(most.kind->id.text), QStringLiteral("basis"), {}};
    plan.words.heading =
        QStringLiteral("%1 %2").arg(capitalised(words.forward(*most.type)), words.inSentence(words.plural(*most.kind)));
    plan.words.count = QString::number(most.elements.size());
    if (bases.areExamples)
        plan.words.note = words(QT_TRANSLATE_NOOP("Publication", "the links are examples"));
    plan.words.edge = words.paints(most.kind).line;
    plan.words.target = Focus(KindFocus{most.kind->id, {}});
    plan.words.description = words.kindLabel(*most.kind, {}, QStringLiteral("heading"), {}).description;
    PlannedGroup group;
    group.key = {plan.words.key.thing, QStringLiteral("basis-list"), {}};
    group.name = plan.words.heading;
    group.columnWidth = 220;
    group.gap = 4;
    group.columnsAtMost = 3;
    for (const Element* element : canvas.share(most.elements))
        group.makers.push_back(smallRow(canvas, *element));
    plan.groups.push_back(std::move(group));
    return plan;
}

} // namespace styrmodell
