#include "model/operations/wordings.h"

#include "model/change/draft.h"
#include "model/queries/order.h"
#include "model/queries/wordings.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchElement(const ElementId& id)
{
    return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
}

QJsonObject named(const Element& element)
{
    return {{QStringLiteral("id"), element.id.text}, {QStringLiteral("title"), drawnTitle(element)}};
}

template <class R> void setText(R& record, const WordingText& text)
{
    record.title = text.title;
    record.shortTitle = text.shortTitle;
    record.text = text.text;
}

template <class R> Id<R> freshRecordId(const Draft& draft, const QString& base)
{
    return {freshId(base, [&](const QString& id) { return draft.find(Id<R>{id}) != nullptr; })};
}

bool changesAdoptedText(const RecordChange<Element>& change)
{
    return change.before && change.after && isAdopted(*change.before) &&
           !(wordingInForce(*change.before) == wordingInForce(*change.after));
}

void putProposal(Draft& draft, const Model& model, const ElementId& id, const WordingText& text)
{
    const Wording* present = proposedWording(model, id);
    Wording wording = present ? *present : Wording{};
    if (!present) {
        wording.id = freshRecordId<Wording>(draft, id.text.left(80) + QStringLiteral("-proposal"));
        wording.element = id;
        wording.state = WordingState::Proposed;
    }
    setText(wording, text);
    draft.put(std::move(wording));
}

/// The decision by which the present wording came into force.
const Decision* adoptionOf(const Model& model, const Element& element)
{
    for (const Decision* decision : decisionsOf(model, element.id))
        if (decision->type == DecisionType::Adopted || decision->type == DecisionType::Amended)
            return decision;
    return nullptr;
}

/// The wording in force becomes a former one, the proposal takes its place.
void exchangeWording(Draft& draft, const Model& before, Element& element, const Wording& proposal,
                     const ImpreciseDate& day)
{
    const Decision* adoption = adoptionOf(before, element);
    Wording former;
    former.id = freshRecordId<Wording>(draft, element.id.text.left(80) + QStringLiteral("-former"));
    former.element = element.id;
    former.state = WordingState::Former;
    setText(former, wordingInForce(element));
    former.validFrom = adoption && adoption->date ? adoption->date : element.validFrom;
    former.validTo = ImpreciseDate::day((proposal.validFrom ? *proposal.validFrom : day).first().addDays(-1));
    if (adoption)
        former.decision = adoption->id;
    draft.put(std::move(former));
    draft.remove(proposal.id);
    setText(element,
            {proposal.title.trimmed().isEmpty() ? element.title : proposal.title, proposal.shortTitle, proposal.text});
}

/// What the element replaces ends the day before.
void closeReplaced(Draft& draft, const Element& element, const ImpreciseDate& day)
{
    for (const Relation* relation : draft.model().referrersOf<Relation>(RecordKey::of(element.id))) {
        const auto* id = std::get_if<ElementId>(&relation->to);
        const bool replaces = relation->type.text == u"replaces" && relation->from == End(element.id);
        const Element* replaced = replaces && id ? draft.find(*id) : nullptr;
        if (!replaced)
            continue;
        Element closed = *replaced;
        closed.status = TextStatus::Replaced;
        const QDate last = day.first().addDays(-1);
        if (!closed.validTo || closed.validTo->last() > last)
            closed.validTo = ImpreciseDate::day(last);
        draft.put(std::move(closed));
    }
}

void adopt(Draft& draft, const Model& before, Element element, const ImpreciseDate& day)
{
    const Wording* proposal = proposedWording(before, element.id);
    if (proposal && isAdopted(element)) {
        exchangeWording(draft, before, element, *proposal, day);
    } else {
        if (proposal) {
            setText(element, {proposal->title.trimmed().isEmpty() ? element.title : proposal->title,
                              proposal->shortTitle, proposal->text});
            draft.remove(proposal->id);
        }
        element.status = TextStatus::Adopted;
        if (!element.validFrom)
            element.validFrom = day;
    }
    const ElementId id = element.id;
    draft.put(std::move(element));
    closeReplaced(draft, *draft.find(id), day);
}

void decide(Draft& draft, const Model& before, const Element& element, const Decision& decision,
            const ImpreciseDate& day)
{
    Element changed = element;
    switch (*decision.type) {
    case DecisionType::Adopted:
    case DecisionType::Amended:
        return adopt(draft, before, std::move(changed), day);
    case DecisionType::Repealed:
        changed.status = TextStatus::Repealed;
        changed.validTo = day;
        break;
    case DecisionType::Proposed:
    case DecisionType::SentForComment:
    case DecisionType::ReferredBack:
        if (!isAdopted(element))
            changed.status = *decision.type == DecisionType::Proposed         ? TextStatus::Proposed
                             : *decision.type == DecisionType::SentForComment ? TextStatus::SentForComment
                                                                              : TextStatus::Draft;
        break;
    case DecisionType::LegalForce:
        break;
    }
    draft.put(std::move(changed));
}

/// “kommunfullmaktige-2026-06-17”, from the body and the day.
QString idBaseOf(const Model& model, const Decision& decision)
{
    const Element* body = decision.body ? model.find(*decision.body) : nullptr;
    const QString who = body ? drawnShortTitle(*body) : Texts::tr("Decision");
    return idFromText(decision.date ? who + u' ' + decision.date->toText() : who);
}

} // namespace

WordingText wordingInForce(const Element& element)
{
    return {element.title, element.shortTitle, element.text};
}

Result<Edit> proposeWording(const Model& model, const ElementId& id, const WordingText& text)
{
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    Draft draft(model);
    putProposal(draft, model, id, text);
    return std::move(draft).finish(QStringLiteral("proposeWording"), named(*element));
}

int changedAdoptedTexts(const Edit& edit)
{
    return static_cast<int>(std::count_if(edit.changes.begin(), edit.changes.end(), [](const Change& change) {
        const auto* element = std::get_if<RecordChange<Element>>(&change);
        return element && changesAdoptedText(*element);
    }));
}

Result<Edit> proposingAdoptedTexts(const Model& model, const Edit& edit)
{
    Draft draft(model);
    const auto put = [&]<class R>(const RecordChange<R>& change) {
        if (change.after)
            draft.put(R(*change.after));
        else
            draft.remove(change.id());
    };
    for (const Change& change : edit.changes)
        std::visit(put, change);
    for (const Change& change : edit.changes) {
        const auto* element = std::get_if<RecordChange<Element>>(&change);
        if (!element || !changesAdoptedText(*element))
            continue;
        Element kept = *element->after;
        setText(kept, wordingInForce(*element->before));
        draft.put(std::move(kept));
        putProposal(draft, draft.model(), element->id(), wordingInForce(*element->after));
    }
    return std::move(draft).finish(edit.operation, edit.args);
}

Result<Edit> withdrawProposal(const Model& model, const ElementId& id)
{
    const Element* element = model.find(id);
    const Wording* proposal = element ? proposedWording(model, id) : nullptr;
    if (!proposal)
        return Error{Texts::tr("There is no proposed wording.")};
    Draft draft(model);
    draft.remove(proposal->id);
    return std::move(draft).finish(QStringLiteral("withdrawProposal"), named(*element));
}

Result<Edit> correctWording(const Model& model, const ElementId& id, const WordingText& text)
{
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    Draft draft(model);
    Element corrected = *element;
    setText(corrected, text);
    draft.put(std::move(corrected));
    return std::move(draft).finish(QStringLiteral("correctWording"), named(*element));
}

Result<Edit> registerDecision(const Model& model, Decision decision)
{
    if (!decision.type)
        return Error{Texts::tr("Say what was decided.")};
    if (decision.elements.isEmpty() && !decision.aboutModel)
        return Error{Texts::tr("Choose what the decision is about.")};
    if (!decision.date)
        return Error{Texts::tr("Say when it was decided.")};
    Draft draft(model);
    if (decision.id.isEmpty())
        decision.id = freshRecordId<Decision>(draft, idBaseOf(model, decision));
    for (const ElementId& id : decision.elements) {
        const Element* element = draft.find(id);
        if (!element)
            return noSuchElement(id);
        decide(draft, model, Element(*element), decision, *decision.date);
    }
    const QJsonObject args{{QStringLiteral("id"), decision.id.text},
                           {QStringLiteral("count"), decision.elements.size()},
                           {QStringLiteral("date"), decision.date->toText()},
                           {QStringLiteral("paragraph"), decision.paragraph}};
    draft.put(std::move(decision));
    return std::move(draft).finish(QStringLiteral("registerDecision"), args);
}

} // namespace styrmodell
