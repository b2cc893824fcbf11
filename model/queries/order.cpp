#include "model/queries/order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace styrmodell
{
namespace
{

constexpr double last = std::numeric_limits<double>::infinity();

bool standsBefore(const Kind& a, const Kind& b)
{
    const auto place = [](const Kind& kind) { return std::pair(kind.rank.value_or(last), kind.order.value_or(last)); };
    return place(a) != place(b) ? place(a) < place(b) : a.id < b.id;
}

template <class Keep> std::vector<const Element*> referring(const Model& model, const RecordKey& key, Keep keep)
{
    std::vector<const Element*> found;
    for (const RecordKey& referrer : model.referrers(key)) {
        if (referrer.type != recordIndex<Element>)
            continue;
        const Element* element = model.find(ElementId{referrer.id});
        if (element && keep(*element))
            found.push_back(element);
    }
    sortElements(model, found);
    return found;
}

QString withoutExampleNote(const Element& element, const QString& text)
{
    QString drawn = text.simplified();
    if (element.certainty == Certainty::Example)
        for (const QString& note : {QStringLiteral("(exempel)"), QStringLiteral("(example)")})
            if (drawn.endsWith(note, Qt::CaseInsensitive))
                drawn = drawn.chopped(note.size()).trimmed();
    return drawn.isEmpty() ? text.simplified() : drawn;
}

} // namespace

std::vector<const Kind*> kindsInOrder(const Model& model)
{
    std::vector<const Kind*> kinds = model.table<Kind>().sorted();
    std::stable_sort(kinds.begin(), kinds.end(), [](const Kind* a, const Kind* b) { return standsBefore(*a, *b); });
    return kinds;
}

void sortElements(const Model& model, std::vector<const Element*>& elements)
{
    std::sort(elements.begin(), elements.end(), [&](const Element* a, const Element* b) {
        if (a->kind != b->kind) {
            const Kind* kindOfA = model.find(a->kind);
            const Kind* kindOfB = model.find(b->kind);
            if (kindOfA && kindOfB)
                return standsBefore(*kindOfA, *kindOfB);
        }
        const double orderOfA = a->order.value_or(last);
        const double orderOfB = b->order.value_or(last);
        return orderOfA != orderOfB ? orderOfA < orderOfB : a->id < b->id;
    });
}

std::vector<const Element*> childrenOf(const Model& model, const ElementId& parent)
{
    return referring(model, RecordKey::of(parent), [&](const Element& element) { return element.parent == parent; });
}

std::vector<const Element*> elementsOfKind(const Model& model, const KindId& kind)
{
    return referring(model, RecordKey::of(kind), [&](const Element& element) { return element.kind == kind; });
}

std::vector<const Element*> wayOutward(const Model& model, const Element& element)
{
    std::vector<const Element*> way;
    for (const Element* at = &element; at; at = at->parent ? model.find(*at->parent) : nullptr)
        way.push_back(at);
    return way;
}

bool isBody(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return kind && kind->flags.has(KindFlag::IsBody);
}

const Element* bodyOf(const Model& model, const Element& element)
{
    for (const Element* container : wayOutward(model, element))
        if (isBody(model, *container))
            return container;
    return element.body ? model.find(*element.body) : nullptr;
}

QString drawnTitle(const Element& element)
{
    return withoutExampleNote(element, element.title);
}

QString drawnShortTitle(const Element& element)
{
    const QString whole = drawnTitle(element);
    const QString shorter = withoutExampleNote(element, element.shortTitle);
    return shorter.isEmpty() || shorter.size() >= whole.size() ? whole : shorter;
}

std::vector<const Decision*> decisionsOf(const Model& model, const ElementId& element)
{
    std::vector<const Decision*> decisions;
    for (const Decision* decision : model.referrersOf<Decision>(RecordKey::of(element)))
        if (decision->elements.contains(element))
            decisions.push_back(decision);
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision* a, const Decision* b) {
        const QDate dateOfA = a->date ? a->date->last() : QDate(1, 1, 1);
        const QDate dateOfB = b->date ? b->date->last() : QDate(1, 1, 1);
        return dateOfA > dateOfB;
    });
    return decisions;
}

} // namespace styrmodell
