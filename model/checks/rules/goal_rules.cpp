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

/// What is followed up for the whole city, outside every body: its directions, a council's goals.
bool isCityWide(const Model& model, const Element& element)
{
    return hasFlag(model, element, KindFlag::IsMeasured) && !bodyHolding(model, element);
}

/// Goals, and what a body holds.
bool isContribution(const Model& model, const Element& element)
{
    return hasFlag(model, element, KindFlag::IsMeasured) ||
           (!isBody(model, element) && bodyHolding(model, element) != nullptr);
}

std::vector<Finding> directionUnsupported(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInOrder(model)) {
        if (!kind->flags.has(KindFlag::IsMeasured) || counted.elementsOf(kind->id).empty())
            continue;
        std::vector<const Element*> contributions;
        for (const Kind* other : kindsInOrder(model))
            for (const Element* element : other == kind ? std::vector<const Element*>() : counted.elementsOf(other->id))
                if (isContribution(model, *element))
                    contributions.push_back(element);
        const QSet<const Element*> supported = reachedFrom(counted, contributions, Way::Up);
        for (const Element* element : counted.elementsOf(kind->id))
            if (isCityWide(model, *element) && kind->parents.isEmpty() && !supported.contains(element))
                findings.push_back(about(*element, Texts::tr("No goal, and no direction of a board or company, "
                                                             "contributes to “%1”.")
                                                       .arg(titleOf(*element))));
    }
    return findings;
}

/// Whether the kind is what a body means to do: measured, or the innermost that a body holds.
bool isIntention(const CountedModel& counted, const Element& element, const Kind& kind)
{
    const Model& model = counted.model();
    return kind.rank &&
           (kind.flags.has(KindFlag::IsMeasured) ||
            (bodyHolding(model, element) && !kind.flags.has(KindFlag::IsBody) && kindsWithin(model, kind.id).empty()));
}

std::vector<Finding> noWayToVision(const CountedModel& counted)
{
    const Kind* top = topKind(counted.model());
    if (!top || counted.elementsOf(top->id).empty())
        return {};
    const QSet<const Element*> reached = reachedFrom(counted, counted.elementsOf(top->id), Way::Down);
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!isIntention(counted, element, kind) || reached.contains(&element))
            return {};
        return about(element, Texts::tr("No line of sight leads from “%1” up to “%2”.")
                                  .arg(titleOf(element), titleOf(*counted.elementsOf(top->id).front())));
    });
}

std::vector<Finding> goalWithoutAudience(const CountedModel& counted)
{
    const Kind* last = lastKind(counted.model());
    if (!last || counted.elementsOf(last->id).empty())
        return {};
    const QSet<const Element*> reached = reachedFrom(counted, counted.elementsOf(last->id), Way::Up);
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!kind.flags.has(KindFlag::HasTargets) || reached.contains(&element))
            return {};
        return about(element, Texts::tr("Nothing says whom “%1” is for: no relation leads from it to “%2”.")
                                  .arg(titleOf(element), pluralOf(counted.model(), *last)));
    });
}

QString namesOf(const Model& model, const QList<KindId>& kinds)
{
    QStringList names;
    for (const KindId& kind : kinds)
        names += Texts::tr("“%1”").arg(model.find(kind)->name.in(model.language()));
    return names.join(QStringLiteral(", "));
}

/// A goal outside every assignment. A kind that may lie in itself has a first one that lies in nothing.
std::vector<Finding> outsideItsPlace(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (element.parent || kind.parents.isEmpty() || kind.parents.contains(kind.id))
            return {};
        return about(element, Texts::tr("“%1” lies in nothing; its kind is meant to lie in: %2.")
                                  .arg(titleOf(element), namesOf(counted.model(), kind.parents)));
    });
}

std::vector<Finding> wrongPlace(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        const Element* parent = element.parent ? model.find(*element.parent) : nullptr;
        if (!parent || kind.parents.contains(parent->kind))
            return {};
        return about(element, Texts::tr("“%1” (%2) lies in “%3” (%4), where its kind is not meant to lie.")
                                  .arg(titleOf(element), kind.name.in(model.language()), titleOf(*parent),
                                       model.find(parent->kind)->name.in(model.language())));
    });
}

} // namespace

std::vector<Rule> goalRules()
{
    return {
        {QStringLiteral("directionUnsupported"), Severity::Warning, Texts::tr("No one contributes"),
         Texts::tr("What the city gives priority happens only if boards and companies take it up."),
         directionUnsupported},
        {QStringLiteral("noWayToVision"), Severity::Warning, Texts::tr("No way up to the vision"),
         Texts::tr("A goal outside the line of sight cannot say what it is good for."), noWayToVision},
        {QStringLiteral("goalWithoutAudience"), Severity::Warning, Texts::tr("For whom?"),
         Texts::tr("A goal is there to give added value to somebody."), goalWithoutAudience},
        {QStringLiteral("outsideItsPlace"), Severity::Warning, Texts::tr("Lies in nothing"),
         Texts::tr("Outside an assignment nobody is responsible, and pictures leave it out."), outsideItsPlace},
        {QStringLiteral("wrongPlace"), Severity::Warning, Texts::tr("Lies where its kind is not meant to"),
         Texts::tr("Pictures draw within a box only what the kinds foresee there."), wrongPlace},
    };
}

} // namespace styrmodell
