/// Which element turned out to be the same as this one.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace styrmodell
{

class ElementPicker;

/// Says what will happen before it is done.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(Model model, const Element& kept, const Palette& palette, QWidget* parent);

    /// The element that goes into the kept one; only after it was accepted.
    const ElementId& other() const { return other_; }

private:
    void choose(const ElementId& other);

    Model model_;
    ElementId kept_;
    ElementId other_;
    ElementPicker* picker_;
    QLabel* consequence_;
    QPushButton* merge_;
};

} // namespace styrmodell
