#include "model/operations/elements.h"

#include "model/operations/records.h"
#include "model/queries/order.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Of the same kind and parent, in order, without `element` itself.
std::vector<const Element*> siblingsOf(const Model& model, const Element& element)
{
    std::vector<const Element*> siblings =
        element.parent ? childrenOf(model, *element.parent) : elementsOfKind(model, element.kind);
    std::erase_if(siblings, [&](const Element* other) {
        return other->id == element.id || other->kind != element.kind || other->parent != element.parent;
    });
    return siblings;
}

/// One more than the greatest order; nothing if the last has none, since absent is last.
std::optional<double> orderAfter(const std::vector<const Element*>& siblings)
{
    if (siblings.empty())
        return 1;
    return siblings.back()->order ? std::optional(*siblings.back()->order + 1) : std::nullopt;
}

/// A number between those of two neighbours in a row; empty where none fits.
std::optional<double> orderBetween(const Element* previous, const Element& next)
{
    if (!next.order || (previous && !previous->order))
        return {};
    const double after = *next.order;
    if (!previous)
        return after - 1;
    const double middle = *previous->order + (after - *previous->order) / 2;
    return *previous->order < middle && middle < after ? std::optional(middle) : std::nullopt;
}

/// Gives the row whole orders from 1 on.
void numberAnew(Draft& draft, std::vector<Element> row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        row[i].order = static_cast<double>(i + 1);
        draft.put(std::move(row[i]));
    }
}

/// Puts `element` before `before`, or last. Its siblings are numbered anew only where no number fits between two.
void placeAmong(Draft& draft, Element element, const std::optional<ElementId>& before)
{
    const std::vector<const Element*> siblings = siblingsOf(draft.model(), element);
    const auto next = std::find_if(siblings.begin(), siblings.end(),
                                   [&](const Element* sibling) { return before && sibling->id == *before; });
    if (next == siblings.end())
        element.order = orderAfter(siblings);
    else
        element.order = orderBetween(next == siblings.begin() ? nullptr : *(next - 1), **next);
    if (element.order || next == siblings.end()) {
        draft.put(std::move(element));
        return;
    }
    std::vector<Element> row;
    for (auto it = siblings.begin(); it != siblings.end(); ++it) {
        if (it == next)
            row.push_back(element);
        row.push_back(**it);
    }
    numberAnew(draft, std::move(row));
}

} // namespace

Result<Edit> addElement(const Model& model, Element element)
{
    if (element.id.isEmpty())
        element.id.text =
            freshId(idFromText(element.title), [&](const QString& id) { return model.find(ElementId{id}) != nullptr; });
    if (model.find(element.id))
        return Error{Texts::tr("There is an element “%1” already.").arg(element.id.text)};
    if (!element.order)
        element.order = orderAfter(siblingsOf(model, element));
    Draft draft(model);
    const QJsonObject args = named(element);
    draft.put(std::move(element));
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
    const Element* element = model.find(id);
    if (!element)
        return noSuchElement(id);
    Draft draft(model);
    removeWithWhatHangs(draft, {RecordKey::of(id)});
    return std::move(draft).finish(QStringLiteral("removeElement"), named(*element));
}

} // namespace styrmodell
