/// Every medium that a form must hold in, and the models that try it.
#pragma once

#include "views/scene/picture_request.h"

#include <vector>

namespace styrmodell
{

struct NamedMedium {
    const char* name = "";
    Medium medium{};
};

std::vector<NamedMedium> everyMedium();

/// The overview in this form for every medium, without a fault.
void checkForm(const Model& model, Form form);

/// Every ranked kind has its place in the form's default composition, and the vision comes first.
void checkDefault(const Model& model, Form form);

/// The overview in this form on one medium; the model's own date.
Page formPage(const Model& model, Form form, const Medium& medium);

} // namespace styrmodell
