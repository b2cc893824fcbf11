#include "views/scene/focus/plans/member_words.h"

#include "model/queries/order.h"

namespace styrmodell
{

QStringList indicatorLine(const PictureWords& words, const Element& element, const Kind& kind)
{
    for (const MeasuredIndicator& measured : indicatorsOf(words.model(), element.id))
        if (const QString line = words.indicatorLine(measured, kind); !line.isEmpty())
            return {line};
    return {};
}

std::vector<Fact> validityFacts(const PictureWords& words, const Element& element)
{
    const QString validity = words.validity(element);
    if (validity.isEmpty())
        return {};
    return {{validity.section(QLatin1Char(' '), 0, 0), validity.section(QLatin1Char(' '), 1), {}, false}};
}

bool isMeasured(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return kind && kind->flags.has(KindFlag::IsMeasured);
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

} // namespace styrmodell
