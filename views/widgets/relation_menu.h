/// The verbs that elements may be related by.
#pragma once

#include "model/queries/verbs.h"

#include <QPoint>

#include <functional>

class QMenu;
class QWidget;

namespace styrmodell
{

/// Opens a menu at `at` on the screen with verbs in both directions as they are read from `own`, which is not empty:
/// first those that elements like its first have with one like `other` already, the rest beneath *More ways*. What
/// holds for all of them already cannot be chosen. The only likely one is the default. The menu deletes itself.
QMenu* openRelationMenu(QWidget& parent, QPoint at, const Model& model, const std::vector<const Element*>& own,
                        const Element& other, const std::function<void(const Verb&)>& chosen);

/// What was done, to be heard: “Related: …”.
QString relatedSentence(const Model& model, const Verb& verb, const QList<ElementId>& own, const ElementId& other);

} // namespace styrmodell
