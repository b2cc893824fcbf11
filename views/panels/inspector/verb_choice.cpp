#include "views/panels/inspector/verb_choice.h"

#include <QSignalBlocker>

namespace styrmodell
{

void VerbChoice::offer(const Model& model, const KindId& kind)
{
    const QSignalBlocker quiet(this);
    verbs_ = verbsFor(model, kind);
    clear();
    for (const Verb& verb : verbs_)
        addItem(wordsOf(model, verb));
}

std::optional<Verb> VerbChoice::verb() const
{
    const auto at = static_cast<size_t>(currentIndex());
    return at < verbs_.size() ? std::optional(verbs_[at]) : std::nullopt;
}

} // namespace styrmodell
