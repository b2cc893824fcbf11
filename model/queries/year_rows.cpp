#include "model/queries/year_rows.h"

#include "model/queries/counted.h"
#include "model/queries/measured.h"
#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isIn(const ImpreciseDate& date, int year)
{
    return date.first().year() <= year && year <= date.last().year();
}

const FollowUp* followUpIn(const Model& model, const ElementId& element, int year)
{
    for (const FollowUp* one : followUpsOf(model, element))
        if (one->date && isIn(*one->date, year))
            return one;
    return nullptr;
}

void addValues(YearRow& row, const Model& model, int year)
{
    for (const Measurement* one : model.referrersOf<Measurement>(RecordKey::of(row.indicator->id))) {
        if (one->year != year)
            continue;
        const Measurement*& place = one->sex == Sex::Women ? row.women : one->sex == Sex::Men ? row.men : row.all;
        place = one;
    }
    for (const Target* one : model.referrersOf<Target>(RecordKey::of(row.indicator->id)))
        if (one->element == row.element->id && one->year == year)
            row.target = one;
}

} // namespace

std::vector<YearRow> yearRows(const Model& model, QDate day, int year)
{
    const CountedModel counted(model, day);
    std::vector<const Element*> elements;
    for (const Kind* kind : kindsInOrder(model))
        if (kind->flags.has(KindFlag::IsMeasured))
            for (const Element* element : counted.elementsOf(kind->id))
                elements.push_back(element);
    std::vector<const Element*> bodies;
    for (const Element* element : elements)
        if (const Element* body = bodyOf(model, *element);
            body && std::find(bodies.begin(), bodies.end(), body) == bodies.end())
            bodies.push_back(body);
    sortElements(model, bodies);
    const auto placeOf = [&](const Element* element) {
        const Element* body = bodyOf(model, *element);
        return body ? std::find(bodies.begin(), bodies.end(), body) - bodies.begin() + 1 : std::ptrdiff_t{0};
    };
    std::stable_sort(elements.begin(), elements.end(),
                     [&](const Element* a, const Element* b) { return placeOf(a) < placeOf(b); });
    std::vector<YearRow> rows;
    for (const Element* element : elements) {
        YearRow row;
        row.element = element;
        row.body = bodyOf(model, *element);
        row.followUp = followUpIn(model, element->id, year);
        const auto indicators = indicatorsOf(model, element->id);
        for (const MeasuredIndicator& measured : indicators) {
            row.indicator = measured.indicator;
            row.all = row.women = row.men = nullptr;
            row.target = nullptr;
            addValues(row, model, year);
            rows.push_back(row);
            row.isFirst = false;
        }
        if (indicators.empty())
            rows.push_back(row);
    }
    return rows;
}

} // namespace styrmodell
