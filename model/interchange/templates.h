/// Models to begin with, which the program carries within itself.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"

#include <QList>

namespace styrmodell
{

/// How a template is chosen, and what it is called in the window's language.
struct Template {
    QString name{};  ///< "helsingborg": the word on the command line
    QString title{}; ///< in words
};

/// In the order in which they are offered.
QList<Template> templates();

/// Error (Usage): there is no template of that name.
Result<Model> modelFromTemplate(const QString& name);

/// The built-in kinds and relation types and nothing else.
const Model& builtInModel();

} // namespace styrmodell
