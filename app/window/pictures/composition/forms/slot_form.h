/// What a slot shows, and how it is drawn.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"
#include "views/drawing/palette.h"

class QComboBox;
class QLabel;

namespace styrmodell
{

class KindChecks;
class LabelledField;
class WordsField;

class SlotForm : public CompositionForm
{
    Q_OBJECT
public:
    SlotForm(const Palette& palette, QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    void fillShapes(const CountedModel& counted, const Slot& slot);
    void fillGroups(const Model& model, const Slot& slot);
    /// Puts the slot with one member of it changed.
    template <class Change> void change(Change&& change, const QString& field = {});

    Adaptation shown_{};
    SlotPath path_;
    WordsField* title_;
    QLabel* holds_;
    KindChecks* kinds_;
    QComboBox* shape_;
    LabelledField* shapeField_;
    QLabel* shapeNote_;
    QComboBox* group_;
    LabelledField* groupField_;
    KindChecks* inside_;
};

} // namespace styrmodell
