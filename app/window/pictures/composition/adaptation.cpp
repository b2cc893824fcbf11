#include "app/window/pictures/composition/adaptation.h"

#include "model/change/draft.h"
#include "model/queries/related.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/compositions/understood.h"

namespace styrmodell
{
namespace
{

/// A default tries every relation between neighbours; in a list of arrows to choose from that would be noise.
void keepDrawnArrows(const Model& model, QDate day, Composition& composition)
{
    const CountedModel counted(model, day);
    const KindRelations relations(counted);
    composition.arrows.removeIf([&](const SlotArrow& arrow) {
        const Slot* from = findSlot(composition.slots, arrow.from);
        const Slot* to = findSlot(composition.slots, arrow.to);
        return !from || !to || !relations.has(arrow.relation, kindsOf(*from), kindsOf(*to));
    });
}

Composition defaultOf(const Model& model, QDate day, Form form)
{
    Composition composition = defaultComposition(model, form);
    composition.form = form;
    keepDrawnArrows(model, day, composition);
    return composition;
}

} // namespace

Adaptation adaptationOf(const Model& model, const Picture* picture, const PictureRequest& shown)
{
    if (const Composition* own = picture && picture->composition ? model.find(*picture->composition) : nullptr)
        return {*own, {}};
    Composition copy = compositionFor(model, shown);
    copy.id = {};
    copy.form = shown.form;
    keepDrawnArrows(model, shown.asOf, copy);
    return {copy, {}};
}

void setForm(const Model& model, QDate day, Composition& composition, Form form)
{
    composition.form = form;
    const Composition usual = defaultOf(model, day, form);
    if (drawsSlots(form)) {
        if (!composition.slots.isEmpty())
            return;
        composition.slots = usual.slots;
        composition.arrows = usual.arrows;
        if (!composition.frame)
            composition.frame = usual.frame;
        return;
    }
    for (const auto part : {&Composition::rows, &Composition::columns, &Composition::cell})
        if ((composition.*part).isEmpty())
            composition.*part = usual.*part;
}

void resetToForm(const Model& model, QDate day, Composition& composition)
{
    Composition usual = defaultOf(model, day, composition.form.value_or(Form::Stack));
    usual.id = composition.id;
    usual.name = composition.name;
    composition = usual;
}

Candidate candidateOf(const Model& model, const Adaptation& adaptation)
{
    Draft draft(model);
    Composition composition = adaptation.composition;
    if (composition.id.isEmpty())
        composition.id = {freshId(QStringLiteral("candidate"),
                                  [&](const QString& id) { return model.find(CompositionId{id}) != nullptr; })};
    for (auto colour = adaptation.colours.begin(); colour != adaptation.colours.end(); ++colour)
        if (const Kind* known = draft.find(colour.key())) {
            Kind kind = *known;
            kind.colour = colour.value();
            draft.put(std::move(kind));
        }
    const CompositionId id = composition.id;
    draft.put(std::move(composition));
    return {draft.model(), id};
}

} // namespace styrmodell
