/// The colours of the kinds in the picture.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"
#include "views/drawing/palette.h"

class QLabel;
class QListWidget;

namespace styrmodell
{

class ColourField;

class ColoursForm : public CompositionForm
{
    Q_OBJECT
public:
    ColoursForm(const Palette& palette, QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    void fillCurrent();
    const Kind* current() const;
    void tell();

    Palette palette_;
    Adaptation shown_{};
    Model model_{};
    bool isFilling_ = false;
    QListWidget* list_;
    ColourField* colour_;
    QLabel* contrast_;
};

} // namespace styrmodell
