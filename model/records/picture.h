/// A named picture of the model, and what was adjusted in it by hand.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// What of the model a picture shows; empty lists: everything.
struct PictureFilter {
    QList<KindId> kinds{};
    QList<ElementId> bodies{};
    QList<TextStatus> statuses{};
    QList<int> agenda2030{};
    std::optional<ImpreciseDate> asOf{};
    bool operator==(const PictureFilter&) const = default;
};

template <class Visitor, Is<PictureFilter> R> void describe(Visitor&& field, R& r)
{
    field("kinds", r.kinds);
    field("bodies", r.bodies);
    field("statuses", r.statuses);
    field("agenda2030", r.agenda2030);
    field("asOf", r.asOf);
}

/// Either a composition or a form, else a stack.
struct Picture {
    PictureId id{};
    QString title{};
    std::optional<CompositionId> composition{};
    std::optional<Form> form{};
    std::optional<ThemeId> theme{};
    PageFormat page = PageFormat::Wide16x9;
    std::optional<Detail> detail{};
    std::optional<ColourBy> colourBy{};
    std::optional<PictureFilter> filter{};
    std::optional<double> order{};
    bool operator==(const Picture&) const = default;
};

template <class Visitor, Is<Picture> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("title", r.title, Presence::Required);
    field("composition", r.composition);
    field("form", r.form);
    field("theme", r.theme);
    field("page", r.page);
    field("detail", r.detail);
    field("colourBy", r.colourBy);
    field("filter", r.filter);
    field("order", r.order);
}

/// An adjustment by hand, in steps of the 4-point grid.
struct Placement {
    PlacementId id{};
    PictureId picture{};
    ElementId element{};
    QString slot{};
    std::optional<double> order{};
    std::optional<double> dx{};
    std::optional<double> dy{};
    std::optional<double> dw{};
    std::optional<double> dh{};
    bool operator==(const Placement&) const = default;
};

template <class Visitor, Is<Placement> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("picture", r.picture, Presence::Required);
    field("element", r.element, Presence::Required);
    field("slot", r.slot);
    field("order", r.order);
    field("dx", r.dx);
    field("dy", r.dy);
    field("dw", r.dw);
    field("dh", r.dh);
}

} // namespace styrmodell
