#include "views/panels/outline_tree.h"

#include "model/queries/order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace styrmodell
{
namespace
{

constexpr double last = std::numeric_limits<double>::infinity();

/// What surrounds everything comes first, then the ranks, then what has none.
auto placeOf(const Kind& kind)
{
    const int group = kind.flags.has(KindFlag::IsAttitude) ? 0 : kind.rank ? 1 : 2;
    return std::tuple(group, kind.rank.value_or(last), kind.order.value_or(last), kind.id.text);
}

auto placeOf(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return std::tuple(kind ? placeOf(*kind) : std::tuple(3, last, last, QString()), element.order.value_or(last),
                      element.id.text);
}

void sortByPlace(const Model& model, std::vector<const Element*>& elements)
{
    std::sort(elements.begin(), elements.end(),
              [&](const Element* a, const Element* b) { return placeOf(model, *a) < placeOf(model, *b); });
}

bool passes(const OutlineFilter& filter, const Element& element)
{
    return !filter || filter->contains(element.id);
}

std::vector<const Element*> childrenBeneath(const Model& model, const ElementId& id, const OutlineFilter& filter)
{
    std::vector<const Element*> children = model.referrersOf<Element>(RecordKey::of(id));
    std::erase_if(children, [&](const Element* e) { return e->parent != id || !passes(filter, *e); });
    sortByPlace(model, children);
    return children;
}

/// Whether elements of the kind lie in others: it may lie in another kind, and some do.
bool liesInOthers(const Model& model, const Kind& kind)
{
    if (kind.parents.isEmpty() || kind.parents.contains(kind.id))
        return false;
    const QList<RecordKey>& referrers = model.referrers(RecordKey::of(kind.id));
    return std::any_of(referrers.begin(), referrers.end(), [&](const RecordKey& key) {
        const Element* element = key.type == recordIndex<Element> ? model.find(ElementId{key.id}) : nullptr;
        return element && element->kind == kind.id && element->parent;
    });
}

/// The elements of a kind that lie in no other element and need not.
std::vector<const Element*> topElementsOf(const Model& model, const KindId& kind, const OutlineFilter& filter)
{
    const Kind* known = model.find(kind);
    if (known && liesInOthers(model, *known))
        return {};
    std::vector<const Element*> elements = model.referrersOf<Element>(RecordKey::of(kind));
    std::erase_if(elements, [&](const Element* e) { return e->kind != kind || e->parent || !passes(filter, *e); });
    sortByPlace(model, elements);
    return elements;
}

std::vector<const Element*> unplacedElements(const Model& model, const OutlineFilter& filter)
{
    std::vector<const Element*> elements;
    for (const Kind* kind : model.table<Kind>().sorted()) {
        if (!liesInOthers(model, *kind))
            continue;
        for (const Element* element : model.referrersOf<Element>(RecordKey::of(kind->id)))
            if (element->kind == kind->id && !element->parent && passes(filter, *element))
                elements.push_back(element);
    }
    sortByPlace(model, elements);
    return elements;
}

void addRow(OutlineRow& beneath, std::optional<ElementId> element, const KindId& kind)
{
    auto row = std::make_unique<OutlineRow>();
    row->element = std::move(element);
    row->kind = kind;
    row->parent = &beneath;
    row->position = static_cast<int>(beneath.children.size());
    beneath.children.push_back(std::move(row));
}

void addRows(OutlineRow& beneath, const std::vector<const Element*>& elements)
{
    for (const Element* element : elements)
        addRow(beneath, element->id, element->kind);
}

OutlineRow* rowOf(OutlineRow& beneath, const ElementId& element)
{
    for (const auto& row : beneath.children)
        if (row->element == element)
            return row.get();
    return nullptr;
}

} // namespace

OutlineFilter filterFor(const Model& model, const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QSet<ElementId> shown;
    model.table<Element>().forEach([&](const Element& element) {
        const QString titles = element.title + u'\n' + element.shortTitle;
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString& word) { return titles.contains(word, Qt::CaseInsensitive); }))
            for (const Element* one : wayOutward(model, element))
                shown.insert(one->id);
    });
    return shown;
}

bool isUnplaced(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return kind && !element.parent && liesInOthers(model, *kind);
}

std::unique_ptr<OutlineRow> outlineTop(const Model& model, const OutlineFilter& filter)
{
    auto top = std::make_unique<OutlineRow>();
    top->isFilled = true;
    std::vector<const Kind*> kinds = model.table<Kind>().sorted();
    std::sort(kinds.begin(), kinds.end(), [](const Kind* a, const Kind* b) { return placeOf(*a) < placeOf(*b); });
    for (const Kind* kind : kinds) {
        const auto elements = topElementsOf(model, kind->id, filter);
        if (elements.size() == 1 && kind->parents.isEmpty() && !kind->flags.has(KindFlag::IsBody))
            addRow(*top, elements.front()->id, kind->id);
        else if (!elements.empty())
            addRow(*top, {}, kind->id);
    }
    if (!unplacedElements(model, filter).empty()) {
        addRow(*top, {}, {});
        fillRow(model, *top->children.back(), filter); // its number stands beside it
    }
    return top;
}

void fillRow(const Model& model, OutlineRow& row, const OutlineFilter& filter)
{
    if (std::exchange(row.isFilled, true))
        return;
    if (row.element)
        addRows(row, childrenBeneath(model, *row.element, filter));
    else
        addRows(row, row.kind.isEmpty() ? unplacedElements(model, filter) : topElementsOf(model, row.kind, filter));
}

bool hasRowsBeneath(const Model& model, const OutlineRow& row, const OutlineFilter& filter)
{
    if (row.isFilled)
        return !row.children.empty();
    if (!row.element)
        return true; // a kind without elements has no row
    const QList<RecordKey>& referrers = model.referrers(RecordKey::of(*row.element));
    return std::any_of(referrers.begin(), referrers.end(), [&](const RecordKey& key) {
        if (key.type != recordIndex<Element>)
            return false;
        const Element* element = model.find(ElementId{key.id});
        return element && element->parent == row.element && passes(filter, *element);
    });
}

std::vector<const OutlineRow*> wayTo(const Model& model, OutlineRow& top, const ElementId& id,
                                     const OutlineFilter& filter)
{
    const Element* element = model.find(id);
    if (!element)
        return {};
    const std::vector<const Element*> containers = wayOutward(model, *element);
    std::vector<const OutlineRow*> way;
    OutlineRow* at = rowOf(top, containers.back()->id);
    if (!at) {
        const KindId list = isUnplaced(model, *containers.back()) ? KindId{} : containers.back()->kind;
        const auto kind = std::find_if(top.children.begin(), top.children.end(), [&](const auto& row) {
            return !row->element && !row->isEntry && row->kind == list;
        });
        if (kind == top.children.end())
            return {};
        way.push_back(kind->get());
        fillRow(model, **kind, filter);
        at = rowOf(**kind, containers.back()->id);
    }
    for (auto container = containers.rbegin() + 1; at && container != containers.rend(); ++container) {
        way.push_back(at);
        fillRow(model, *at, filter);
        at = rowOf(*at, (*container)->id);
    }
    if (!at)
        return {}; // the filter leaves it out
    way.push_back(at);
    return way;
}

} // namespace styrmodell
