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

bool isExpired(const CountedModel& counted, const Element& element)
{
    return element.status == TextStatus::Adopted && element.validTo && element.validTo->last() < counted.day();
}

/// Relations in force by which something counted builds on the element itself.
std::vector<const Relation*> whatBuildsOn(const CountedModel& counted, const Element& element)
{
    const Model& model = counted.model();
    std::vector<const Relation*> found;
    for (const Relation* relation : counted.relationsAt(RecordKey::of(element.id))) {
        const auto nearer = model.find(relation->type)->nearerVision;
        const bool isFrom = relation->from == End(element.id);
        const auto* id = std::get_if<ElementId>(isFrom ? &relation->to : &relation->from);
        const Element* other = id ? model.find(*id) : nullptr;
        if (nearer && (*nearer == RelationSide::From) == isFrom && other && counted.isCounted(*other))
            found.push_back(relation);
    }
    return found;
}

Fix removalOf(const Relation& relation)
{
    const RelationId id = relation.id;
    return {Texts::tr("Remove the relation"), [id](Draft& draft) { draft.remove(id); }};
}

std::vector<Finding> expiredBasis(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Element* element : model.table<Element>().sorted())
        if (hasFlag(model, *element, KindFlag::IsDocument) && isExpired(counted, *element))
            for (const Relation* relation : whatBuildsOn(counted, *element))
                findings.push_back(
                    about(*element,
                          Texts::tr("“%1” was valid until %2, but the model still says: %3.")
                              .arg(titleOf(*element), element->validTo->toText(), sentenceOf(model, *relation)),
                          removalOf(*relation)));
    return findings;
}

/// Only where nothing builds on it: that is told by expiredBasis.
std::vector<Finding> expiredNotReplaced(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEvery(model, [&](const Element& element) -> std::optional<Finding> {
        if (!hasFlag(model, element, KindFlag::IsDocument) || !isExpired(counted, element) ||
            !whatBuildsOn(counted, element).empty())
            return {};
        return about(element, Texts::tr("“%1” was valid until %2, but its text is still kept as adopted.")
                                  .arg(titleOf(element), element.validTo->toText()));
    });
}

/// A former goal that led to something is history; what stands outside the bodies is what others build on.
std::vector<Finding> replacedBasis(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Element* element : model.table<Element>().sorted()) {
        const bool isReplaced = element->status == TextStatus::Replaced;
        if ((!isReplaced && element->status != TextStatus::Repealed) || bodyHolding(model, *element))
            continue;
        for (const Relation* relation : whatBuildsOn(counted, *element))
            findings.push_back(about(*element,
                                     (isReplaced ? Texts::tr("“%1” is replaced, but the model still says: %2.")
                                                 : Texts::tr("“%1” is repealed, but the model still says: %2."))
                                         .arg(titleOf(*element), sentenceOf(model, *relation)),
                                     removalOf(*relation)));
    }
    return findings;
}

std::vector<Finding> documentWithoutSubtype(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (kind.subtypes.isEmpty() || !element.subtype.isEmpty())
            return {};
        return about(element, Texts::tr("It is not said of what type “%1” is.").arg(titleOf(element)));
    });
}

/// The day from which an adopted text applies unless it says otherwise.
std::optional<ImpreciseDate> dateOfAdoption(const Model& model, const Element& element)
{
    for (const Decision* decision : decisionsOf(model, element.id))
        if (decision->date && decision->type == DecisionType::Adopted)
            return decision->date;
    return {};
}

std::vector<Finding> documentWithoutValidity(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!kind.flags.has(KindFlag::IsDocument) || element.validFrom || element.validTo)
            return {};
        std::optional<Fix> fix;
        if (const auto adopted = dateOfAdoption(counted.model(), element))
            fix = fixOf(Texts::tr("Valid from the decision, %1").arg(adopted->toText()), element.id,
                        [date = *adopted](Element& changed) { changed.validFrom = date; });
        return about(element, Texts::tr("It is not said when “%1” is valid.").arg(titleOf(element)), fix);
    });
}

std::vector<Finding> documentWithoutOwner(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!kind.flags.has(KindFlag::IsDocument) || !element.owner.trimmed().isEmpty() ||
            bodyOf(counted.model(), element))
            return {};
        return about(element, Texts::tr("Nobody is said to be responsible for “%1”.").arg(titleOf(element)));
    });
}

std::vector<Finding> reviewPassed(const CountedModel& counted)
{
    return aboutEach(counted, [&](const Element& element, const Kind&) -> std::optional<Finding> {
        if (!element.reviewBy || counted.day() <= element.reviewBy->last())
            return {};
        return about(element,
                     Texts::tr("“%1” was to be reviewed by %2.").arg(titleOf(element), element.reviewBy->toText()));
    });
}

} // namespace

std::vector<Rule> documentRules()
{
    return {
        {QStringLiteral("expiredBasis"), Severity::Warning, Texts::tr("Builds on something expired"),
         Texts::tr("What builds on a text that no longer applies has lost its ground."), expiredBasis},
        {QStringLiteral("replacedBasis"), Severity::Warning, Texts::tr("Builds on something replaced"),
         Texts::tr("What builds on a replaced text should build on the one in its place."), replacedBasis},
        {QStringLiteral("expiredNotReplaced"), Severity::Warning, Texts::tr("Expired, but still kept as adopted"),
         Texts::tr("Nobody knows whether an expired document still guides."), expiredNotReplaced},
        {QStringLiteral("reviewPassed"), Severity::Warning, Texts::tr("Review overdue"),
         Texts::tr("The day set for the review has passed."), reviewPassed},
        {QStringLiteral("documentWithoutSubtype"), Severity::Note, Texts::tr("Document without type"),
         Texts::tr("The type says whether a document drives change or sets rules."), documentWithoutSubtype},
        {QStringLiteral("documentWithoutValidity"), Severity::Note, Texts::tr("Document without validity"),
         Texts::tr("Without a period nobody sees when a document has to be renewed."), documentWithoutValidity},
        {QStringLiteral("documentWithoutOwner"), Severity::Note, Texts::tr("Document that nobody answers for"),
         Texts::tr("Somebody has to keep a document up to date."), documentWithoutOwner},
    };
}

} // namespace styrmodell
