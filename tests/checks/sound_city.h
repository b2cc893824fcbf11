/// A city with nothing to look over, and what tests of the review ask of it.
#pragma once

#include "../model/hand_built.h"

#include "model/checks/check.h"

namespace styrmodell
{

inline const QDate today(2024, 9, 1);

/// smallCity() with texts, decisions, validity, owners and follow-ups: the review finds nothing.
Model soundCity();

/// Changes one record where it stands.
template <class R, class Change> void change(Model& model, const Id<R>& id, Change how)
{
    R changed = *model.find(id);
    how(changed);
    put(model, changed);
}
template <class Change> void change(Model& model, const char* element, Change how)
{
    change(model, elementId(element), how);
}

inline std::optional<ImpreciseDate> date(const char* text)
{
    return ImpreciseDate::fromText(QString::fromLatin1(text));
}

Decision decision(const char* id, const char* date, DecisionType type, const char* element);
/// An indicator that follows up the element; it has no value yet.
void follow(Model& model, const char* indicator, const char* element);
void measure(Model& model, const char* indicator, int year, double value);
void aimAt(Model& model, const char* indicator, const char* element, int year);

/// What one rule finds.
std::vector<Finding> findingsOf(const Model& model, const char* rule, QDate day = today);

/// The one thing that the rule finds, about that element (empty: about none). If it has a fix: that removes it, and
/// undoing the fix brings the model back.
Finding onlyFinding(const Model& model, const char* rule, const char* element, QDate day = today);

} // namespace styrmodell
