#include "app/window/place_dialog.h"

#include "views/widgets/element_picker.h"
#include "views/widgets/labelled_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

PlaceDialog::PlaceDialog(const Model& model, const Kind& kind, const Palette& palette, QWidget* parent)
    : QDialog(parent), picker_(new ElementPicker)
{
    setWindowTitle(tr("Add"));
    const QString name = kind.name.in(model.language());
    auto* heading = new QLabel(tr("New: %1. What does it lie in?").arg(name), this);
    heading->setWordWrap(true);
    picker_->offer(
        model, [parents = kind.parents](const Element& element) { return parents.contains(element.kind); }, palette);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    add_ = buttons->button(QDialogButtonBox::Ok);
    add_->setText(tr("Add"));
    add_->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(picker_, &ElementPicker::picked, this, &PlaceDialog::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(new LabelledField(tr("Lies in"), picker_, this));
    column->addStretch(1);
    column->addWidget(buttons);
    resize(480, 220);
    picker_->setFocus();
}

void PlaceDialog::choose(const ElementId& place)
{
    place_ = place;
    add_->setEnabled(true);
    add_->setDefault(true);
    add_->setFocus();
}

} // namespace styrmodell
