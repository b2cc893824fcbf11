#include "model/operations/elements.h"

#include "model/operations/placing.h"
#include "model/operations/records.h"
#include "model/queries/order.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchElement(const ElementId& id)
{
    return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
}

QJsonObject named(const Element& element)
{
    return {{QStringLiteral("id"), element.id.text}, {QStringLiteral("title"), drawnTitle(element)}};
}

} // namespace

Result<Edit> addElement(const Model& model, Element element, const std::optional<ElementId>& before)
{
    if (element.id.isEmpty())
        element.id.text =
            freshId(idFromText(element.title), [&](const QString& id) { return model.find(ElementId{id}) != nullptr; });
    if (model.find(element.id))
        return Error{Texts::tr("There is an element “%1” already.").arg(element.id.text)};
    if (before && !model.find(*before))
        return noSuchElement(*before);
    Draft draft(model);
    const QJsonObject args = named(element);
    if (before) {
        placeAmong(draft, std::move(element), before);
    } else {
        if (!element.order)
            element.order = orderAfter(siblingsOf(model, element));
        draft.put(std::move(element));
    }
    return std::move(draft).finish(QStringLiteral("addElement"), args);
}

Result<Edit> renameElement(const Model& model, const ElementId& id, const QString& title)
{
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    Draft draft(model);
    Element renamed = *element;
    renamed.title = title;
    const QJsonObject args = named(renamed);
    draft.put(std::move(renamed));
    return std::move(draft).finish(QStringLiteral("renameElement"), args);
}

Result<Edit> changeElement(const Model& model, const Element& element)
{
    if (!model.find(element.id))
        return noSuchElement(element.id);
    Draft draft(model);
    draft.put(element);
    return std::move(draft).finish(QStringLiteral("setFields"), named(element));
}

Result<Edit> moveElement(const Model& model, const ElementId& id, const std::optional<ElementId>& parent,
                         const std::optional<ElementId>& before)
{
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    if (parent && !model.find(*parent))
        return noSuchElement(*parent);
    if (before && !model.find(*before))
        return noSuchElement(*before);
    Draft draft(model);
    Element moved = *element;
    moved.parent = parent;
    placeAmong(draft, std::move(moved), before);
    return std::move(draft).finish(QStringLiteral("moveElement"), named(*element));
}

Result<Edit> reorderElement(const Model& model, const ElementId& id, const std::optional<ElementId>& before)
{
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    if (before && !model.find(*before))
        return noSuchElement(*before);
    Draft draft(model);
    placeAmong(draft, *element, before);
    return std::move(draft).finish(QStringLiteral("reorderElement"), named(*element));
}

Result<Edit> removeElement(const Model& model, const ElementId& id)
{
    return removeElements(model, {id});
}

Result<Edit> removeElements(const Model& model, const QList<ElementId>& ids)
{
    Draft draft(model);
    std::vector<RecordKey> keys;
    QJsonObject args;
    for (const ElementId& id : ids) {
        const Element* element = model.find(id);
        if (!element)
            return noSuchElement(id);
        keys.push_back(RecordKey::of(id));
        args = named(*element);
    }
    args.insert(QStringLiteral("count"), ids.size());
    removeWithWhatHangs(draft, keys);
    return std::move(draft).finish(QStringLiteral("removeElement"), args);
}

} // namespace styrmodell
