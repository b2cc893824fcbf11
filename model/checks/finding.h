/// What the review (granskning) tells a strategist about her model.
#pragma once

#include "model/change/draft.h"

#include <functional>

namespace styrmodell
{

/// How much a finding weighs. On screen in words: fel, se över, upplysning.
enum class Severity {
    Error,   ///< says something that cannot be so
    Warning, ///< something to look over
    Note     ///< good to know
};
template <> struct EnumNames<Severity> {
    static constexpr std::array<Names, 3> names{"error", "warning", "note"};
};

/// What can be done about a finding in one click.
struct Fix {
    QString label{};                      ///< on the button: “Remove the full stop”
    std::function<void(Draft&)> change{}; ///< does nothing where the model has moved on
};

struct Finding {
    QString rule{}; ///< id of the rule
    Severity severity = Severity::Note;
    std::optional<ElementId> element{}; ///< absent: it is about a kind, a decision, the model …
    QString message{};                  ///< a whole sentence in the window's language
    std::optional<Fix> fix{};
};

/// A fix that changes one record.
template <class R, class Change> Fix fixOf(const QString& label, const Id<R>& id, Change change)
{
    return {label, [=](Draft& draft) {
                const R* now = draft.find(id);
                if (!now)
                    return;
                R changed = *now;
                change(changed);
                draft.put(std::move(changed));
            }};
}

} // namespace styrmodell
