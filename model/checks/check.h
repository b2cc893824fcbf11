/// The review (granskning) of a model.
#pragma once

#include "model/checks/rule.h"

namespace styrmodell
{

/// A finding that somebody has set aside, and where the reason stands.
struct Silenced {
    Finding finding{};
    RuleExceptionId by{};
};

/// Both by severity, rule, the elements' order (what is about no element first), id.
struct Review {
    std::vector<Finding> findings{};
    std::vector<Silenced> silenced{};
};

/// What all rules find in the model as it is on the day.
Review check(const Model& model, QDate asOf);

/// What the fix of a finding does, as one edit. Error: it has none, or it would break the data.
Result<Edit> fixFinding(const Model& model, const Finding& finding);

/// What the fixes of all these do, as one edit; those without one are passed over. Error: none has one, or together
/// they would break the data.
Result<Edit> fixFindings(const Model& model, const std::vector<Finding>& findings);

/// Sets a finding's rule aside for its element (without one: everywhere). Error: the reason is empty.
Result<Edit> silenceFinding(const Model& model, const Finding& finding, const QString& reason);

} // namespace styrmodell
