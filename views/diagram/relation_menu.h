/// The verbs that two elements may be related by.
#pragma once

#include "model/queries/verbs.h"

#include <functional>

class QMenu;

namespace styrmodell
{

/// Fills `menu` with verbs in both directions as they are read from `own`: first those that such elements have between
/// them already, the others beneath *More ways*. What holds already cannot be chosen. The only likely one is the
/// default.
void fillRelationMenu(QMenu& menu, const Model& model, const Element& own, const Element& other,
                      const std::function<void(const Verb&)>& chosen);

} // namespace styrmodell
