/// Elements that are dragged from one view to another.
#pragma once

#include "model/change/model.h"

#include <QList>
#include <QString>

#include <vector>

class QDropEvent;
class QMimeData;

namespace styrmodell
{

/// The type of what is dragged.
QString draggedElementsType();

/// `file` is the model's: what is dragged means nothing in another. The caller owns it.
QMimeData* draggedElements(const QList<ElementId>& ids, const QString& file);

/// In order; nothing if they are of another file, or one of them is gone.
std::vector<const Element*> draggedIn(const QMimeData* data, const Model& model, const QString& file);

/// Whether she holds the key that relates instead of moving.
bool asksToRelate(const QDropEvent& event);

} // namespace styrmodell
