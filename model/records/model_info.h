/// What the model as a whole is called, in which language it is and as of which day it is shown.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// The one record without an id of its own.
struct ModelInfo {
    QString title{};
    QString organisation{};
    QString language = QStringLiteral("sv"); ///< language of the model's words: sv, en
    QString intro{};
    std::optional<ImpreciseDate> asOf{}; ///< absent: today
    std::optional<ThemeId> theme{};
    bool operator==(const ModelInfo&) const = default;
};

template <class Visitor, Is<ModelInfo> R> void describe(Visitor&& field, R& r)
{
    field("title", r.title);
    field("organisation", r.organisation);
    field("language", r.language);
    field("intro", r.intro);
    field("asOf", r.asOf);
    field("theme", r.theme);
}

} // namespace styrmodell
