#include "app/window/pictures/composition/forms/coverage_form.h"

#include "app/window/pictures/composition/kind_checks.h"
#include "views/scene/compositions/understood.h"

#include <QVBoxLayout>

namespace styrmodell
{

CoverageForm::CoverageForm(const Palette& palette, QWidget* parent) : CompositionForm(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    const std::initializer_list<std::pair<QString, QList<KindId> Composition::*>> parts{
        {tr("A &row for each"), &Composition::rows},
        {tr("A &column for each"), &Composition::columns},
        {tr("Counted where they &meet"), &Composition::cell},
    };
    for (const auto& [label, kinds] : parts) {
        auto* checks = new KindChecks(label, palette, this);
        fields_.append({checks, kinds});
        column->addWidget(checks);
        connect(checks, &KindChecks::changed, this, [this, part = kinds](const QList<KindId>& ticked) {
            Adaptation adaptation = shown_;
            adaptation.composition.*part = ticked;
            Q_EMIT changed(adaptation, {});
        });
    }
    column->addStretch(1);
}

void CoverageForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart&)
{
    shown_ = adaptation;
    const QList<KindId> drawn = kindsDrawn(adaptation.composition);
    for (const Field& field : fields_)
        field.checks->show(counted.model(), adaptation.composition.*field.kinds, drawn);
}

} // namespace styrmodell
