/// What stands in the rows, columns and cells of a matrix.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"
#include "views/drawing/palette.h"

namespace styrmodell
{

class KindChecks;

class CoverageForm : public CompositionForm
{
    Q_OBJECT
public:
    CoverageForm(const Palette& palette, QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    struct Field {
        KindChecks* checks;
        QList<KindId> Composition::*kinds;
    };

    Adaptation shown_{};
    QList<Field> fields_;
};

} // namespace styrmodell
