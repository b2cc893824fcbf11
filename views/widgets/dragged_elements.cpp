#include "views/widgets/dragged_elements.h"

#include "model/queries/order.h"

#include <QDropEvent>
#include <QMimeData>

namespace styrmodell
{
namespace
{

QString fileType()
{
    return QStringLiteral("application/x-styrmodell-file");
}

} // namespace

QString draggedElementsType()
{
    return QStringLiteral("application/x-styrmodell-element");
}

QMimeData* draggedElements(const QList<ElementId>& ids, const QString& file)
{
    auto* data = new QMimeData;
    QStringList lines;
    for (const ElementId& id : ids)
        lines += id.text;
    data->setData(draggedElementsType(), lines.join(u'\n').toUtf8());
    data->setData(fileType(), file.toUtf8());
    return data;
}

std::vector<const Element*> draggedIn(const QMimeData* data, const Model& model, const QString& file)
{
    std::vector<const Element*> elements;
    if (!data || QString::fromUtf8(data->data(fileType())) != file)
        return elements;
    const QString ids = QString::fromUtf8(data->data(draggedElementsType()));
    for (const QString& id : ids.split(u'\n', Qt::SkipEmptyParts)) {
        const Element* element = model.find(ElementId{id});
        if (!element)
            return {};
        elements.push_back(element);
    }
    sortElements(model, elements);
    return elements;
}

bool asksToRelate(const QDropEvent& event)
{
    return event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
}

} // namespace styrmodell
