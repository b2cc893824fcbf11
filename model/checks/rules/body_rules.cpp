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

bool hasChildOf(const CountedModel& counted, const Element& element, const std::vector<const Kind*>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const Kind* kind) { return !counted.childrenOf(element.id, kind->id).empty(); });
}

QString namesOf(const Model& model, const std::vector<const Kind*>& kinds)
{
    QStringList names;
    for (const Kind* kind : kinds)
        names += Texts::tr("“%1”").arg(pluralOf(model, *kind));
    return names.join(QStringLiteral(", "));
}

std::vector<Finding> bodyWithoutAssignment(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        std::vector<const Kind*> held = kindsWithin(model, kind.id);
        std::erase_if(held, [](const Kind* other) { return other->flags.has(KindFlag::IsBody); });
        if (!kind.flags.has(KindFlag::IsBody) || held.empty() || hasChildOf(counted, element, held))
            return {};
        return about(element, Texts::tr("“%1” holds none of %2.").arg(titleOf(element), namesOf(model, held)));
    });
}

std::vector<Finding> assignmentEmpty(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        const std::vector<const Kind*> held = kindsWithin(model, kind.id);
        if (!isHeldByBodies(model, kind) || held.empty() || hasChildOf(counted, element, held))
            return {};
        const Element* body = bodyHolding(model, element);
        return about(
            element,
            body ? Texts::tr("“%1” of %2 holds none of %3.").arg(titleOf(element), titleOf(*body), namesOf(model, held))
                 : Texts::tr("“%1” holds none of %2.").arg(titleOf(element), namesOf(model, held)));
    });
}

/// Only where it holds something else: an empty one is told by assignmentEmpty.
std::vector<Finding> assignmentWithoutGoal(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        std::vector<const Kind*> goals = kindsWithin(model, kind.id);
        std::erase_if(goals, [](const Kind* other) { return !other->flags.has(KindFlag::HasTargets); });
        if (!isHeldByBodies(model, kind) || goals.empty() || counted.childrenOf(element.id).empty() ||
            hasChildOf(counted, element, goals))
            return {};
        return about(element, Texts::tr("“%1” holds none of %2 in force on %3.")
                                  .arg(titleOf(element), namesOf(model, goals), counted.day().toString(Qt::ISODate)));
    });
}

using GoalsByBody = std::map<const Element*, std::vector<const Element*>>;

GoalsByBody goalsByBody(const CountedModel& counted)
{
    GoalsByBody goals;
    for (const Kind* kind : kindsInOrder(counted.model()))
        if (kind->flags.has(KindFlag::HasTargets))
            for (const Element* goal : counted.elementsOf(kind->id))
                if (const Element* body = bodyHolding(counted.model(), *goal))
                    goals[body].push_back(goal);
    return goals;
}

bool leadsUpTo(const CountedModel& counted, const Element& element, const Element& above)
{
    const std::vector<Related> related = relatedTo(counted, element);
    return std::any_of(related.begin(), related.end(),
                       [&](const Related& one) { return one.other == &above && one.leadsUp() == true; });
}

/// What the element leads up to outside every body, by relations of its own and not of its whole kind.
std::vector<Related> cityWideAims(const CountedModel& counted, const Element& element)
{
    const Model& model = counted.model();
    std::vector<Related> aims = relatedTo(counted, element);
    std::erase_if(aims, [&](const Related& one) {
        const End& own = one.isForward ? one.relation->from : one.relation->to;
        return one.leadsUp() != true || !std::holds_alternative<ElementId>(own) ||
               !hasFlag(model, *one.other, KindFlag::IsMeasured) || bodyHolding(model, *one.other);
    });
    return aims;
}

std::vector<Finding> directionWithoutGoal(const CountedModel& counted)
{
    const Model& model = counted.model();
    const GoalsByBody goals = goalsByBody(counted);
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInOrder(model)) {
        if (kind->flags.has(KindFlag::HasTargets) || kind->flags.has(KindFlag::IsBody))
            continue;
        for (const Element* element : counted.elementsOf(kind->id)) {
            const auto own = goals.find(bodyHolding(model, *element));
            for (const Related& aim : own == goals.end() ? std::vector<Related>() : cityWideAims(counted, *element))
                if (std::none_of(own->second.begin(), own->second.end(),
                                 [&](const Element* goal) { return leadsUpTo(counted, *goal, *aim.other); }))
                    findings.push_back(
                        about(*element, Texts::tr("“%1” of %2 contributes to “%3”, but none of its "
                                                  "goals does so itself.")
                                            .arg(titleOf(*element), titleOf(*own->first), titleOf(*aim.other))));
        }
    }
    return findings;
}

std::vector<Finding> responsibleIsNoBody(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEvery(model, [&](const Element& element) -> std::optional<Finding> {
        const Element* body = element.body ? model.find(*element.body) : nullptr;
        if (!body || isBody(model, *body))
            return {};
        return about(element,
                     Texts::tr("“%1” is said to be the responsibility of “%2”, which is neither a board nor another "
                               "body.")
                         .arg(titleOf(element), titleOf(*body)),
                     fixOf(Texts::tr("Take the responsibility away"), element.id,
                           [](Element& changed) { changed.body.reset(); }));
    });
}

std::vector<Finding> proposalWithoutBody(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind&) -> std::optional<Finding> {
        if (element.status != TextStatus::Proposed || bodyOf(model, element) || !element.owner.isEmpty())
            return {};
        for (const Decision* decision : decisionsOf(model, element.id))
            if (decision->body)
                return {};
        return about(element, Texts::tr("“%1” is proposed, but nothing says by whom.").arg(titleOf(element)));
    });
}

} // namespace

std::vector<Rule> bodyRules()
{
    return {
        {QStringLiteral("responsibleIsNoBody"), Severity::Error, Texts::tr("Responsible, but no body"),
         Texts::tr("Only a board, a company or another body can answer for something."), responsibleIsNoBody},
        {QStringLiteral("bodyWithoutAssignment"), Severity::Warning, Texts::tr("Body without assignment"),
         Texts::tr("The assignment says why the activity exists; directions and goals lie in it."),
         bodyWithoutAssignment},
        {QStringLiteral("assignmentEmpty"), Severity::Warning, Texts::tr("Assignment without direction or goal"),
         Texts::tr("Without them the council has told the board or company nothing to aim at."), assignmentEmpty},
        {QStringLiteral("proposalWithoutBody"), Severity::Warning, Texts::tr("Proposed by whom?"),
         Texts::tr("A proposal is somebody’s: whoever prepares the decision has to know whose."), proposalWithoutBody},
        {QStringLiteral("assignmentWithoutGoal"), Severity::Note, Texts::tr("Assignment without goal"),
         Texts::tr("A direction alone says what comes first, not what is to be achieved."), assignmentWithoutGoal},
        {QStringLiteral("directionWithoutGoal"), Severity::Note, Texts::tr("Direction that no goal takes up"),
         Texts::tr("A body’s direction is carried out by its goals."), directionWithoutGoal},
    };
}

} // namespace styrmodell
