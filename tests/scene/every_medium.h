/// All sizes of page and window that a picture must hold on.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

#include <vector>

namespace styrmodell
{

struct NamedMedium {
    const char* name;
    Medium medium;
};

std::vector<NamedMedium> everyMedium();

/// The overview as of September 2024 in a form; on screen empty slots say how they are filled.
PictureRequest overviewRequest(const Model& model, const Medium& medium, Form form = Form::Stack);

/// Lays the overview out for every medium; checks that each page keeps the rules.
void checkEveryMedium(const Model& model, Form form = Form::Stack);

} // namespace styrmodell
