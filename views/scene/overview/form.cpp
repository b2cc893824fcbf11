#include "views/scene/overview/form.h"

#include "views/scene/overview/forms/chain.h"
#include "views/scene/overview/forms/cycle.h"
#include "views/scene/overview/forms/house.h"
#include "views/scene/overview/forms/matrix.h"
#include "views/scene/overview/forms/pyramid.h"
#include "views/scene/overview/forms/rings.h"
#include "views/scene/overview/forms/stack.h"

namespace styrmodell
{

FormBody bodyOf(const OverviewStyle& style, qreal width, qreal height)
{
    switch (formOf(style.composition)) {
    case Form::Matrix:
        return matrixOf(style, width, height);
    case Form::House:
        return houseOf(style, width, height);
    case Form::Pyramid:
        return pyramidOf(style, width, height);
    case Form::Chain:
        return chainOf(style, width, height);
    case Form::Rings:
        return ringsOf(style, width, height);
    case Form::Cycle:
        return cycleOf(style, width, height);
    case Form::Stack:
    case Form::Columns: // bands, and a slot whose members are columns
        break;
    }
    return stackOf(style, width, height);
}

Form formOf(const Composition& composition)
{
    return composition.form.value_or(Form::Stack);
}

bool isFramed(Form form)
{
    switch (form) {
    case Form::House:
    case Form::Rings:
    case Form::Matrix:
        return false;
    default:
        return true;
    }
}

} // namespace styrmodell
