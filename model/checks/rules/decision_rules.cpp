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

QString nameOf(const Decision& decision)
{
    const QString title = decision.title.simplified();
    return title.isEmpty() ? decision.id.text : title;
}

/// A finding about a decision stands at the first element decided.
Finding aboutDecision(const Decision& decision, const QString& message)
{
    Finding finding = about(message);
    if (!decision.elements.isEmpty())
        finding.element = decision.elements.front();
    return finding;
}

template <class Against> std::vector<Finding> aboutEachDecision(const Model& model, Against against)
{
    std::vector<Finding> findings;
    for (const Decision* decision : model.table<Decision>().sorted())
        if (const std::optional<QString> message = against(*decision))
            findings.push_back(aboutDecision(*decision, *message));
    return findings;
}

std::vector<Finding> decisionWithoutDate(const CountedModel& counted)
{
    return aboutEachDecision(counted.model(), [](const Decision& decision) -> std::optional<QString> {
        if (decision.date)
            return {};
        return Texts::tr("The decision “%1” has no date.").arg(nameOf(decision));
    });
}

std::vector<Finding> decisionWithoutBody(const CountedModel& counted)
{
    return aboutEachDecision(counted.model(), [](const Decision& decision) -> std::optional<QString> {
        if (decision.body)
            return {};
        return Texts::tr("It is not said who took the decision “%1”.").arg(nameOf(decision));
    });
}

std::vector<Finding> decisionAboutNothing(const CountedModel& counted)
{
    return aboutEachDecision(counted.model(), [](const Decision& decision) -> std::optional<QString> {
        if (decision.aboutModel || !decision.elements.isEmpty())
            return {};
        return Texts::tr("The decision “%1” is about nothing in the model.").arg(nameOf(decision));
    });
}

std::vector<Finding> decidedByNoBody(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEachDecision(model, [&](const Decision& decision) -> std::optional<QString> {
        const Element* body = decision.body ? model.find(*decision.body) : nullptr;
        if (!body || isBody(model, *body))
            return {};
        return Texts::tr("The decision “%1” is said to be taken by “%2”, which is neither a board nor another body.")
            .arg(nameOf(decision), titleOf(*body));
    });
}

bool meansAdoption(const Decision& decision)
{
    return !decision.type || *decision.type == DecisionType::Adopted || *decision.type == DecisionType::Amended ||
           *decision.type == DecisionType::LegalForce;
}

std::vector<Finding> adoptedWithoutDecision(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!kind.flags.has(KindFlag::IsDocument) || element.status != TextStatus::Adopted)
            return {};
        const std::vector<const Decision*> decisions = decisionsOf(counted.model(), element.id);
        if (std::any_of(decisions.begin(), decisions.end(), [](const Decision* d) { return meansAdoption(*d); }))
            return {};
        return about(element,
                     Texts::tr("“%1” is kept as adopted, but no decision in the model says so.").arg(titleOf(element)));
    });
}

/// The newest of a known type and date, taken by the day.
const Decision* latestDecision(const CountedModel& counted, const Element& element)
{
    for (const Decision* decision : decisionsOf(counted.model(), element.id))
        if (decision->type && decision->date && decision->date->last() <= counted.day())
            return decision;
    return nullptr;
}

Fix statusOf(const Element& element, const QString& label, TextStatus status)
{
    return fixOf(label, element.id, [status](Element& changed) { changed.status = status; });
}

std::vector<Finding> decidedButDraft(const CountedModel& counted)
{
    return aboutEvery(counted.model(), [&](const Element& element) -> std::optional<Finding> {
        const Decision* decision = latestDecision(counted, element);
        const bool isDraft = element.status == TextStatus::Draft || element.status == TextStatus::SentForComment ||
                             element.status == TextStatus::Proposed;
        if (!decision || !isDraft ||
            (*decision->type != DecisionType::Adopted && *decision->type != DecisionType::LegalForce))
            return {};
        return about(element,
                     Texts::tr("“%1” was adopted %2, but its text is still kept as a draft or proposal.")
                         .arg(titleOf(element), decision->date->toText()),
                     statusOf(element, Texts::tr("Mark as adopted"), TextStatus::Adopted));
    });
}

std::vector<Finding> adoptedAgainstDecision(const CountedModel& counted)
{
    return aboutEvery(counted.model(), [&](const Element& element) -> std::optional<Finding> {
        const Decision* decision = latestDecision(counted, element);
        if (!decision || element.status != TextStatus::Adopted)
            return {};
        if (*decision->type == DecisionType::Repealed)
            return about(element,
                         Texts::tr("“%1” was repealed %2, but is still kept as adopted.")
                             .arg(titleOf(element), decision->date->toText()),
                         statusOf(element, Texts::tr("Mark as repealed"), TextStatus::Repealed));
        const std::vector<const Decision*> all = decisionsOf(counted.model(), element.id);
        if (*decision->type == DecisionType::ReferredBack &&
            std::none_of(all.begin(), all.end(), [](const Decision* d) { return meansAdoption(*d); }))
            return about(element,
                         Texts::tr("“%1” was referred back %2 and never adopted since, but is kept as adopted.")
                             .arg(titleOf(element), decision->date->toText()),
                         statusOf(element, Texts::tr("Mark as proposed"), TextStatus::Proposed));
        return {};
    });
}

std::vector<Finding> wordingUnchanged(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Wording* wording : model.table<Wording>().sorted()) {
        const Element& element = *model.find(wording->element);
        const auto isSame = [](const QString& proposed, const QString& now) {
            return proposed.isEmpty() || proposed.simplified() == now.simplified();
        };
        if (wording->state != WordingState::Proposed || !isSame(wording->title, element.title) ||
            !isSame(wording->shortTitle, element.shortTitle) || !isSame(wording->text, element.text))
            continue;
        findings.push_back(about(
            element, Texts::tr("The proposed wording of “%1” says the same as the one in force.").arg(titleOf(element)),
            Fix{Texts::tr("Remove the proposal"), [id = wording->id](Draft& draft) { draft.remove(id); }}));
    }
    return findings;
}

std::vector<Finding> commentUnanswered(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind&) -> std::optional<Finding> {
        const std::vector<const Comment*> comments = model.referrersOf<Comment>(RecordKey::of(element.id));
        const bool isOpen = std::any_of(comments.begin(), comments.end(), [&](const Comment* comment) {
            return comment->element == element.id &&
                   comment->outcome.value_or(CommentOutcome::Open) == CommentOutcome::Open;
        });
        if (element.status != TextStatus::Adopted || !isOpen)
            return {};
        return about(element,
                     Texts::tr("“%1” is adopted, but a comment on it was never answered.").arg(titleOf(element)));
    });
}

} // namespace

std::vector<Rule> decisionRules()
{
    return {
        {QStringLiteral("decidedByNoBody"), Severity::Error, Texts::tr("Decided by something that is no body"),
         Texts::tr("Only the council, a board or another body can decide."), decidedByNoBody},
        {QStringLiteral("decidedButDraft"), Severity::Warning, Texts::tr("Adopted, but kept as a draft"),
         Texts::tr("Publications leave out what is not adopted."), decidedButDraft},
        {QStringLiteral("adoptedAgainstDecision"), Severity::Warning, Texts::tr("Kept as adopted against the decision"),
         Texts::tr("Publications would show as in force what is not."), adoptedAgainstDecision},
        {QStringLiteral("adoptedWithoutDecision"), Severity::Warning, Texts::tr("Adopted without decision"),
         Texts::tr("A steering document has its weight from whoever decided it, and when."), adoptedWithoutDecision},
        {QStringLiteral("decisionWithoutDate"), Severity::Warning, Texts::tr("Decision without date"),
         Texts::tr("Without a date a decision cannot be found in the minutes."), decisionWithoutDate},
        {QStringLiteral("decisionWithoutBody"), Severity::Warning, Texts::tr("Decision without body"),
         Texts::tr("Who decided says what weight the decision has."), decisionWithoutBody},
        {QStringLiteral("commentUnanswered"), Severity::Note, Texts::tr("Comment without answer"),
         Texts::tr("Whoever was asked for comment wants to know what became of it."), commentUnanswered},
        {QStringLiteral("wordingUnchanged"), Severity::Note, Texts::tr("Proposal that changes nothing"),
         Texts::tr("A proposal without a change only asks for a decision in vain."), wordingUnchanged},
        {QStringLiteral("decisionAboutNothing"), Severity::Note, Texts::tr("Decision about nothing"),
         Texts::tr("A decision is seen at what was decided."), decisionAboutNothing},
    };
}

} // namespace styrmodell
