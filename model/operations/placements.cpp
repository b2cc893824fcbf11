#include "model/operations/placements.h"

#include "model/operations/pictures.h"
#include "model/operations/telling_id.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

std::optional<double> unlessZero(double steps)
{
    return steps == 0 ? std::nullopt : std::optional(steps);
}

bool saysNothing(const Placement& placement)
{
    return !placement.order && !placement.dx && !placement.dy && !placement.dw && !placement.dh;
}

void putOrRemove(Draft& draft, Placement placement)
{
    if (placement.id.isEmpty() && !saysNothing(placement)) {
        placement.id = tellingId(draft, placement);
        draft.put(std::move(placement));
    } else if (!placement.id.isEmpty() && saysNothing(placement)) {
        draft.remove(placement.id);
    } else if (!placement.id.isEmpty()) {
        draft.put(std::move(placement));
    }
}

/// The present placement, or a new one without an id.
Placement placementFor(const Draft& draft, const PictureId& picture, const PlacedElement& placed)
{
    if (const Placement* present = placementOf(draft.model(), picture, placed))
        return *present;
    Placement placement;
    placement.picture = picture;
    placement.element = placed.element;
    placement.slot = placed.slot;
    return placement;
}

/// The picture as it is in the draft; kept now where it was not.
Result<PictureId> keptPicture(Draft& draft, const Picture& shown)
{
    if (draft.find(shown.id))
        return shown.id;
    if (shown.title.simplified().isEmpty())
        return Error{Texts::tr("A picture needs a title.")};
    return keepPicture(draft, shown, shown.title);
}

Error noElement(const ElementId& id)
{
    return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
}

QJsonObject argsFor(const Model& model, const ElementId& id)
{
    const Element* element = model.find(id);
    return {{QStringLiteral("id"), id.text},
            {QStringLiteral("title"), element ? element->title.simplified() : id.text}};
}

} // namespace

const Placement* placementOf(const Model& model, const PictureId& picture, const PlacedElement& placed)
{
    const Placement* anywhere = nullptr;
    for (const Placement* placement : model.referrersOf<Placement>(RecordKey::of(placed.element))) {
        if (placement->picture != picture)
            continue;
        if (placement->slot == placed.slot)
            return placement;
        if (placement->slot.isEmpty() && !anywhere)
            anywhere = placement;
    }
    return anywhere;
}

Result<Edit> offsetByHand(const Model& model, const Picture& shown, const PlacedElement& placed,
                          const HandOffset& offset)
{
    if (!model.find(placed.element))
        return noElement(placed.element);
    Draft draft(model);
    const Result<PictureId> picture = keptPicture(draft, shown);
    if (!picture)
        return picture.error();
    Placement placement = placementFor(draft, *picture, placed);
    placement.dx = unlessZero(offset.dx);
    placement.dy = unlessZero(offset.dy);
    placement.dw = unlessZero(offset.dw);
    placement.dh = unlessZero(offset.dh);
    putOrRemove(draft, std::move(placement));
    return std::move(draft).finish(QStringLiteral("offsetByHand"), argsFor(model, placed.element));
}

Result<Edit> orderByHand(const Model& model, const Picture& shown, const PlacedElement& placed,
                         const QList<ElementId>& row, qsizetype place)
{
    if (!model.find(placed.element) || !row.contains(placed.element))
        return noElement(placed.element);
    Draft draft(model);
    const Result<PictureId> picture = keptPicture(draft, shown);
    if (!picture)
        return picture.error();
    QList<ElementId> next = row;
    next.removeOne(placed.element);
    next.insert(std::clamp<qsizetype>(place, 0, next.size()), placed.element);
    for (qsizetype i = 0; i < next.size(); ++i) {
        Placement placement = placementFor(draft, *picture, {next[i], placed.slot});
        if (next[i] != placed.element && !placement.order)
            continue;
        placement.order = static_cast<double>(i + 1);
        putOrRemove(draft, std::move(placement));
    }
    return std::move(draft).finish(QStringLiteral("orderByHand"), argsFor(model, placed.element));
}

Result<Edit> resetByHand(const Model& model, const PictureId& picture, const PlacedElement& placed)
{
    Draft draft(model);
    const Placement* placement = placementOf(model, picture, placed);
    if (!placement)
        return Error{Texts::tr("That is not adjusted by hand.")};
    draft.remove(placement->id);
    return std::move(draft).finish(QStringLiteral("resetByHand"), argsFor(model, placed.element));
}

Result<Edit> resetAllByHand(const Model& model, const PictureId& picture)
{
    Draft draft(model);
    const std::vector<const Placement*> placements = model.referrersOf<Placement>(RecordKey::of(picture));
    if (placements.empty())
        return Error{Texts::tr("Nothing in this picture is adjusted by hand.")};
    for (const Placement* placement : placements)
        draft.remove(placement->id);
    const Picture* shown = model.find(picture);
    return std::move(draft).finish(QStringLiteral("resetAllByHand"),
                                   {{QStringLiteral("id"), picture.text},
                                    {QStringLiteral("title"), shown ? shown->title.simplified() : picture.text}});
}

} // namespace styrmodell
