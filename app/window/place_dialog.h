/// In which element a new one is to lie.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QDialog>

class QPushButton;

namespace styrmodell
{

class ElementPicker;

/// Offers the elements in which one of the kind may lie.
class PlaceDialog : public QDialog
{
    Q_OBJECT
public:
    PlaceDialog(const Model& model, const Kind& kind, const Palette& palette, QWidget* parent);

    /// Only after it was accepted.
    const ElementId& place() const { return place_; }

private:
    void choose(const ElementId& place);

    ElementId place_;
    ElementPicker* picker_;
    QPushButton* add_;
};

} // namespace styrmodell
