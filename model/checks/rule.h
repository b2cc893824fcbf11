/// A rule of the review, described once: what it is called, why it matters, how it is seen.
#pragma once

#include "model/checks/finding.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"

namespace styrmodell
{

struct Rule {
    QString id{}; ///< in files (RuleException) and answers; never renamed
    Severity severity = Severity::Note;
    QString title{}; ///< a few words, in the window's language
    QString why{};   ///< one sentence: why it matters
    /// What it finds; `check` fills in rule and severity and brings all into order.
    std::vector<Finding> (*find)(const CountedModel& counted) = nullptr;
};

/// All rules: errors first, then what to look over, then notes; within those from the vision outward.
std::vector<Rule> rules();

inline Finding about(const Element& element, const QString& message, const std::optional<Fix>& fix = {})
{
    return {{}, {}, element.id, message, fix};
}

/// A finding about no single element.
inline Finding about(const QString& message, const std::optional<Fix>& fix = {})
{
    return {{}, {}, {}, message, fix};
}

/// What `against(element, kind)` says (a Finding, or nothing) about each counted element.
template <class Against> std::vector<Finding> aboutEach(const CountedModel& counted, Against against)
{
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInOrder(counted.model()))
        for (const Element* element : counted.elementsOf(kind->id))
            if (std::optional<Finding> finding = against(*element, *kind))
                findings.push_back(*std::move(finding));
    return findings;
}

/// What `against(element)` says about each element, counted or not: for what is wrong on any day.
template <class Against> std::vector<Finding> aboutEvery(const Model& model, Against against)
{
    std::vector<Finding> findings;
    for (const Element* element : model.table<Element>().sorted())
        if (std::optional<Finding> finding = against(*element))
            findings.push_back(*std::move(finding));
    return findings;
}

} // namespace styrmodell
