/// Elements as cells name them: by id or by exact title.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"

#include <QMultiHash>

namespace styrmodell
{

class ElementTitles
{
public:
    /// Of the model as it is now.
    explicit ElementTitles(const Model& model);

    /// Error: none, or several with this title, which it names.
    Result<ElementId> find(const QString& cell) const;

private:
    QSet<QString> ids_;
    QMultiHash<QString, QString> idsByTitle_;
};

} // namespace styrmodell
