/// A city's colours and logotype.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Colours replace those of the built-in themes.
struct Theme {
    ThemeId id{};
    QString name{};
    QMap<QString, QString> colours{}; ///< {colour token: #rrggbb}
    QString logotype{};               ///< data URI of an SVG or PNG, at most 1 MB
    QString logotypeText{};           ///< its alternative text
    bool operator==(const Theme&) const = default;
};

template <class Visitor, Is<Theme> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name, Presence::Required);
    field("colours", r.colours);
    field("logotype", r.logotype);
    field("logotypeText", r.logotypeText);
}

} // namespace styrmodell
