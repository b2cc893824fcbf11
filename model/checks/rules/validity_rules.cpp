#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

template <class R> bool endsBefore(const R& record)
{
    return record.validFrom && record.validTo && record.validTo->last() < record.validFrom->first();
}

template <class R> Fix swapped(const Id<R>& id)
{
    return fixOf(Texts::tr("Swap the dates"), id, [](R& changed) { std::swap(changed.validFrom, changed.validTo); });
}

std::vector<Finding> endsBeforeBeginning(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings = aboutEvery(model, [](const Element& element) -> std::optional<Finding> {
        if (!endsBefore(element))
            return {};
        return about(element,
                     Texts::tr("“%1” is valid from %2 but ends already %3.")
                         .arg(titleOf(element), element.validFrom->toText(), element.validTo->toText()),
                     swapped(element.id));
    });
    for (const Relation* relation : model.table<Relation>().sorted())
        if (endsBefore(*relation))
            findings.push_back(about(
                Texts::tr("The relation %1 is valid from %2 but ends already %3.")
                    .arg(sentenceOf(model, *relation), relation->validFrom->toText(), relation->validTo->toText()),
                swapped(relation->id)));
    for (const Period* period : model.table<Period>().sorted())
        if (period->to.last() < period->from.first())
            findings.push_back(about(Texts::tr("The term “%1” begins %2 but ends already %3.")
                                         .arg(period->name, period->from.toText(), period->to.toText()),
                                     fixOf(Texts::tr("Swap the dates"), period->id,
                                           [](Period& changed) { std::swap(changed.from, changed.to); })));
    return findings;
}

/// Whether the two ever apply on the same day.
bool overlaps(const Element& a, const Element& b)
{
    return (!a.validTo || !b.validFrom || b.validFrom->first() <= a.validTo->last()) &&
           (!b.validTo || !a.validFrom || a.validFrom->first() <= b.validTo->last());
}

std::optional<Finding> beyondParent(const Element& element, const Element& parent)
{
    if (element.validFrom && parent.validFrom && element.validFrom->first() < parent.validFrom->first())
        return about(
            element,
            Texts::tr("“%1” is valid from %2, but “%3”, which it lies in, only from %4.")
                .arg(titleOf(element), element.validFrom->toText(), titleOf(parent), parent.validFrom->toText()),
            fixOf(Texts::tr("Begin together"), element.id,
                  [date = parent.validFrom](Element& changed) { changed.validFrom = date; }));
    if (element.validTo && parent.validTo && parent.validTo->last() < element.validTo->last())
        return about(element,
                     Texts::tr("“%1” is valid until %2, but “%3”, which it lies in, only until %4.")
                         .arg(titleOf(element), element.validTo->toText(), titleOf(parent), parent.validTo->toText()),
                     fixOf(Texts::tr("End together"), element.id,
                           [date = parent.validTo](Element& changed) { changed.validTo = date; }));
    return {};
}

std::vector<Finding> outsideParentsValidity(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEvery(model, [&](const Element& element) -> std::optional<Finding> {
        const Element* parent = element.parent ? model.find(*element.parent) : nullptr;
        if (!parent || endsBefore(element) || endsBefore(*parent))
            return {};
        std::optional<Finding> finding = beyondParent(element, *parent);
        if (finding && !overlaps(element, *parent))
            finding->fix.reset(); // no date of the parent's would leave it a day to be valid on
        return finding;
    });
}

} // namespace

std::vector<Rule> validityRules()
{
    return {
        {QStringLiteral("endsBeforeBeginning"), Severity::Error, Texts::tr("Ends before it begins"),
         Texts::tr("On no day does it apply, so no picture shows it."), endsBeforeBeginning},
        {QStringLiteral("outsideParentsValidity"), Severity::Warning, Texts::tr("Outlasts what it lies in"),
         Texts::tr("While what it lies in does not apply, pictures have no place for it."), outsideParentsValidity},
    };
}

} // namespace styrmodell
