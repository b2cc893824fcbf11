#include "views/panels/outline_tree.h"

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

std::vector<const Element*> childrenOf(const Model& model, const ElementId& id)
{
    std::vector<const Element*> children = model.referrersOf<Element>(RecordKey::of(id));
    children.erase(std::remove_if(children.begin(), children.end(), [&](const Element* e) { return e->parent != id; }),
                   children.end());
    sortByPlace(model, children);
    return children;
}

/// The elements of a kind that lie in no other element.
std::vector<const Element*> topElementsOf(const Model& model, const KindId& kind)
{
    std::vector<const Element*> elements = model.referrersOf<Element>(RecordKey::of(kind));
    elements.erase(std::remove_if(elements.begin(), elements.end(),
                                  [&](const Element* e) { return e->kind != kind || e->parent; }),
                   elements.end());
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

std::unique_ptr<OutlineRow> outlineTop(const Model& model)
{
    auto top = std::make_unique<OutlineRow>();
    top->isFilled = true;
    std::vector<const Kind*> kinds = model.table<Kind>().sorted();
    std::sort(kinds.begin(), kinds.end(), [](const Kind* a, const Kind* b) { return placeOf(*a) < placeOf(*b); });
    for (const Kind* kind : kinds) {
        const auto elements = topElementsOf(model, kind->id);
        if (elements.size() == 1 && kind->parents.isEmpty() && !kind->flags.has(KindFlag::IsBody))
            addRow(*top, elements.front()->id, kind->id);
        else if (!elements.empty())
            addRow(*top, {}, kind->id);
    }
    return top;
}

void fillRow(const Model& model, OutlineRow& row)
{
    if (std::exchange(row.isFilled, true))
        return;
    addRows(row, row.element ? childrenOf(model, *row.element) : topElementsOf(model, row.kind));
}

bool hasRowsBeneath(const Model& model, const OutlineRow& row)
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
        return element && element->parent == row.element;
    });
}

std::vector<const OutlineRow*> wayTo(const Model& model, OutlineRow& top, const ElementId& id)
{
    std::vector<const Element*> containers; // from the element outward
    for (const Element* at = model.find(id); at; at = at->parent ? model.find(*at->parent) : nullptr)
        containers.push_back(at);
    if (containers.empty())
        return {};
    std::vector<const OutlineRow*> way;
    OutlineRow* at = rowOf(top, containers.back()->id);
    if (!at) {
        const auto kind = std::find_if(top.children.begin(), top.children.end(), [&](const auto& row) {
            return !row->element && row->kind == containers.back()->kind;
        });
        if (kind == top.children.end())
            return {};
        way.push_back(kind->get());
        fillRow(model, **kind);
        at = rowOf(**kind, containers.back()->id);
    }
    for (auto container = containers.rbegin() + 1; at && container != containers.rend(); ++container) {
        way.push_back(at);
        fillRow(model, *at);
        at = rowOf(*at, (*container)->id);
    }
    if (at)
        way.push_back(at);
    return way;
}

} // namespace styrmodell
