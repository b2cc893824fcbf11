#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

/// No longer an example: neither its certainty nor its title says so.
void makeOwn(Element& element)
{
    element.title = drawnTitle(element);
    element.certainty = Certainty::Stated;
}

std::vector<Finding> exampleAdopted(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        if (element.certainty != Certainty::Example || element.status != TextStatus::Adopted)
            return {};
        return about(element, Texts::tr("“%1” is made up as an example, but is kept as adopted.").arg(titleOf(element)),
                     fixOf(Texts::tr("It is ours, no example"), element.id, makeOwn));
    });
}

/// When the model itself was adopted, by the day; null: not yet.
const Decision* adoptionOfModel(const CountedModel& counted)
{
    for (const Decision* decision : counted.model().table<Decision>().sorted())
        if (decision->aboutModel && decision->type == DecisionType::Adopted &&
            (!decision->date || decision->date->first() <= counted.day()))
            return decision;
    return nullptr;
}

std::vector<Finding> exampleLeft(const CountedModel& counted)
{
    if (!adoptionOfModel(counted))
        return {};
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        if (element.certainty != Certainty::Example || element.status == TextStatus::Adopted)
            return {};
        return about(element, Texts::tr("“%1” is an example, left in a model that is adopted.").arg(titleOf(element)),
                     fixOf(Texts::tr("It is ours, no example"), element.id, makeOwn));
    });
}

std::vector<Finding> exampleUnmarked(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        Element asExample = element;
        asExample.certainty = Certainty::Example;
        if (element.certainty == Certainty::Example || drawnTitle(asExample) == drawnTitle(element))
            return {};
        return about(
            element,
            Texts::tr("The title “%1” says that it is an example, but its certainty does not.").arg(titleOf(element)),
            fixOf(Texts::tr("Mark it as an example"), element.id,
                  [](Element& changed) { changed.certainty = Certainty::Example; }));
    });
}

} // namespace

std::vector<Rule> exampleRules()
{
    return {
        {QStringLiteral("exampleAdopted"), Severity::Error, Texts::tr("Example kept as adopted"),
         Texts::tr("What is made up was never decided, and must not be published as if it were."), exampleAdopted},
        {QStringLiteral("exampleLeft"), Severity::Warning, Texts::tr("Example left in an adopted model"),
         Texts::tr("Readers take what stands in an adopted model to be the city’s own."), exampleLeft},
        {QStringLiteral("exampleUnmarked"), Severity::Warning, Texts::tr("Example in its title only"),
         Texts::tr("Publications warn of examples by their certainty."), exampleUnmarked},
    };
}

} // namespace styrmodell
