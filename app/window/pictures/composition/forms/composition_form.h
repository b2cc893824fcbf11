/// What the forms of a composition's parts have in common.
#pragma once

#include "app/window/pictures/composition/adaptation.h"
#include "app/window/pictures/composition/picture_part.h"
#include "model/queries/counted.h"

#include <QWidget>

namespace styrmodell
{

class CompositionForm : public QWidget
{
    Q_OBJECT
public:
    explicit CompositionForm(QWidget* parent) : QWidget(parent) {}

    /// `counted`: the model as it would be with the adaptation.
    virtual void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) = 0;

Q_SIGNALS:
    /// As it is to be. What is typed in one `field` is one step; without one it is a step of its own.
    void changed(const styrmodell::Adaptation& adaptation, const QString& field);
    /// The keyboard has left a field: what comes is another step.
    void fieldLeft();
};

} // namespace styrmodell
