/// What surrounds the picture.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"
#include "views/drawing/palette.h"

namespace styrmodell
{

class KindChecks;
class WordsField;

class FrameForm : public CompositionForm
{
    Q_OBJECT
public:
    FrameForm(const Palette& palette, QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    template <class Change> void change(Change&& change, const QString& field = {});

    Adaptation shown_{};
    WordsField* title_;
    KindChecks* kinds_;
    KindChecks* chips_;
};

} // namespace styrmodell
