#include "views/scene/thread/thread_neighbours.h"

#include "model/queries/order.h"
#include "views/scene/thread/thread_columns.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr size_t candidatesAtMost = 40; ///< more would only take time

bool isBetweenElements(const Relation& relation)
{
    return std::holds_alternative<ElementId>(relation.from) && std::holds_alternative<ElementId>(relation.to);
}

/// The columns in which kinds have plates of their own that lie in no body.
QHash<KindId, size_t> openColumns(const ThreadPlan& plan)
{
    QHash<KindId, size_t> columns;
    for (const ThreadTile& tile : plan.tiles)
        if (!plan.columns[tile.column].isWithinBody && tile.light != ThreadLight::Count)
            columns.insert(tile.elements.front()->kind, tile.column);
    return columns;
}

/// Related to something lit that has a plate of its own: by relations between the two first, by kinds after that.
std::vector<const Element*> candidates(const ThreadPlan& plan, const PictureWords& words, const LineOfSight& thread)
{
    const QHash<KindId, size_t> columns = openColumns(plan);
    const std::vector<const Element*> all = litBy(thread);
    const QSet<const Element*> lit(all.begin(), all.end());
    std::vector<const Element*> near;
    std::vector<const Element*> byKind;
    for (const ThreadTile& tile : plan.tiles) {
        if (tile.elements.size() != 1 || tile.light == ThreadLight::Count)
            continue;
        for (const Related& related : relatedTo(words.counted(), *tile.elements.front()))
            if (related.leadsUp() && !lit.contains(related.other) && columns.contains(related.other->kind) &&
                !isBody(words.model(), *related.other) && !liesInBody(words.model(), *related.other))
                (isBetweenElements(*related.relation) ? near : byKind).push_back(related.other);
    }
    near.insert(near.end(), byKind.begin(), byKind.end());
    std::vector<const Element*> once;
    for (const Element* element : near)
        if (once.size() < candidatesAtMost && std::find(once.begin(), once.end(), element) == once.end())
            once.push_back(element);
    return once;
}

constexpr size_t openEnd = static_cast<size_t>(-1);

/// Something near, and its links to lit plates; the end that is its own plate is still open.
struct Neighbour {
    const Element* element = nullptr;
    std::vector<ThreadLink> links{};
};

/// Its link to the lit plate that is nearest, on the way up or down.
std::optional<ThreadLink> nearestLink(const ThreadPlan& plan, const PictureWords& words, const Element& element,
                                      size_t column, bool isUpward)
{
    std::optional<ThreadLink> link;
    size_t least = plan.columns.size();
    const auto distance = [&](size_t other) { return column > other ? column - other : other - column; };
    for (const Related& related : relatedTo(words.counted(), element)) {
        if (related.leadsUp() != std::optional(isUpward))
            continue;
        for (size_t i = 0; i < plan.tiles.size(); ++i) {
            const ThreadTile& other = plan.tiles[i];
            const size_t steps = distance(other.column);
            if (other.elements.size() != 1 || other.elements.front() != related.other ||
                (other.light != ThreadLight::Own && other.light != ThreadLight::Lit) || steps == 0 || steps >= least)
                continue;
            least = steps;
            link = related.isForward ? ThreadLink{related.type, openEnd, i, false}
                                     : ThreadLink{related.type, i, openEnd, false};
        }
    }
    return link;
}

ThreadTile coldTile(const PictureWords& words, const Element& element, const ThreadDetail& detail)
{
    ThreadTile tile{ThreadLight::Cold, {&element}, words.label(element, QStringLiteral("near"), {}, detail.isShort)};
    const Paint tint = tile.label.paints.isFilled ? tile.label.paints.tint : Paint(ColourToken::InkTint);
    tile.label.paints = {tint, ColourToken::Soft, ColourToken::Edge, tint, false};
    tile.label.description +=
        QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Publication", "Near the thread, but not part of it."));
    return tile;
}

} // namespace

void addNeighbours(ThreadPlan& plan, const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail)
{
    if (detail.neighbours == 0 || detail.perKind == 0)
        return;
    const QHash<KindId, size_t> columns = openColumns(plan);
    std::vector<Neighbour> neighbours;
    for (const Element* element : candidates(plan, words, thread)) {
        Neighbour neighbour{element, {}};
        for (const bool isUpward : {true, false})
            if (auto link = nearestLink(plan, words, *element, columns.value(element->kind), isUpward))
                neighbour.links.push_back(*link);
        neighbours.push_back(std::move(neighbour));
    }
    std::stable_sort(neighbours.begin(), neighbours.end(),
                     [](const Neighbour& a, const Neighbour& b) { return a.links.size() > b.links.size(); });
    for (size_t i = 0; i < std::min(neighbours.size(), detail.neighbours) && !neighbours[i].links.empty(); ++i) {
        ThreadTile tile = coldTile(words, *neighbours[i].element, detail);
        tile.column = columns.value(neighbours[i].element->kind);
        plan.columns[tile.column].tiles.push_back(plan.tiles.size());
        plan.tiles.push_back(std::move(tile));
        plan.links.insert(plan.links.end(), neighbours[i].links.begin(), neighbours[i].links.end());
        // The place of its own plate was not known before.
        for (size_t link = plan.links.size() - neighbours[i].links.size(); link < plan.links.size(); ++link)
            (plan.links[link].from == openEnd ? plan.links[link].from : plan.links[link].to) = plan.tiles.size() - 1;
    }
}

ThreadSiblings siblingsOf(const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail)
{
    const Element& own = *thread.element;
    const Kind* kind = words.model().find(own.kind);
    const Element* parent = own.parent ? words.model().find(*own.parent) : nullptr;
    const Kind* parentKind = parent ? words.model().find(parent->kind) : nullptr;
    if (!kind || !parentKind || isBody(words.model(), own) || !liesInBody(words.model(), own))
        return {};
    const std::vector<const Element*> lit = litBy(thread);
    std::vector<const Element*> others = words.counted().childrenOf(parent->id, own.kind);
    std::erase_if(others, [&](const Element* e) { return std::find(lit.begin(), lit.end(), e) != lit.end(); });
    ThreadSiblings siblings;
    if (others.empty())
        return siblings;
    siblings.heading = words(QT_TRANSLATE_NOOP("Publication", "Other %1 in the same %2"))
                           .arg(words.inSentence(words.plural(*kind)), words.inSentence(words.kind(*parentKind)));
    const size_t shown = others.size() > detail.siblings ? std::max<size_t>(detail.siblings, 1) - 1 : others.size();
    for (size_t i = 0; i < shown; ++i) {
        Label label = words.label(*others[i], QStringLiteral("sibling"), {}, detail.isShort);
        label.paints.line = ColourToken::Soft;
        siblings.members.push_back(std::move(label));
    }
    if (shown < others.size()) {
        Label rest = words.label(*parent, QStringLiteral("more"), QStringLiteral("siblings"), true);
        const auto count = static_cast<int>(others.size() - shown);
        rest.title = shown > 0 ? words(QT_TRANSLATE_N_NOOP("Publication", "+%n more"), count)
                               : QStringLiteral("%1: %2").arg(siblings.heading).arg(count);
        rest.name = QStringLiteral("%1, %2").arg(siblings.heading, rest.title);
        rest.tag.clear();
        rest.isEditable = false;
        rest.isExample = false;
        siblings.rest = std::move(rest);
    }
    return siblings;
}

} // namespace styrmodell
