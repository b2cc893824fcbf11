/// The city's own colours and logotype.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Adds a theme without colours; a model that uses none uses it from now on. Error: the name is empty.
Result<Edit> addTheme(const Model& model, const QString& name);

/// Error, here and below: there is no such theme. Here too: the name is empty.
Result<Edit> renameTheme(const Model& model, const ThemeId& id, const QString& name);

/// Model and pictures that used it are as they come.
Result<Edit> removeTheme(const Model& model, const ThemeId& id);

/// All pictures without a theme of their own have this one; none: they are as they come.
Result<Edit> useTheme(const Model& model, const std::optional<ThemeId>& id);

/// Of a token (`red`, `plum`, `blue`, `green`, `ink`, `sand`); an empty colour: the program's own.
/// Error: no token, or no `#rrggbb`.
Result<Edit> setThemeColour(const Model& model, const ThemeId& id, const QString& token, const QString& colour);

/// The content of an SVG or PNG file. Error: it cannot be a logotype, see queries/logotype.h.
Result<Edit> setLogotype(const Model& model, const ThemeId& id, const QByteArray& file);

/// With its alternative text.
Result<Edit> removeLogotype(const Model& model, const ThemeId& id);

/// What those hear who do not see the logotype.
Result<Edit> setLogotypeText(const Model& model, const ThemeId& id, const QString& text);

} // namespace styrmodell
