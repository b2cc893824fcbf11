#include "app/window/merge_dialog.h"

#include "model/queries/order.h"
#include "views/widgets/element_picker.h"
#include "views/widgets/labelled_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

MergeDialog::MergeDialog(Model model, const Element& kept, const Palette& palette, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), kept_(kept.id), picker_(new ElementPicker),
      consequence_(new QLabel(this))
{
    setWindowTitle(tr("Merge"));
    auto* heading = new QLabel(tr("“%1” stays. Which element is the same?").arg(drawnTitle(kept)), this);
    heading->setWordWrap(true);
    consequence_->setWordWrap(true);
    consequence_->setObjectName(QStringLiteral("quiet"));
    picker_->offer(
        model_, [id = kept.id](const Element& element) { return element.id != id; }, palette);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    merge_ = buttons->button(QDialogButtonBox::Ok);
    merge_->setText(tr("Merge"));
    merge_->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(picker_, &ElementPicker::picked, this, &MergeDialog::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(new LabelledField(tr("The same as"), picker_, this));
    column->addWidget(consequence_);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(480, 260);
    picker_->setFocus();
}

void MergeDialog::choose(const ElementId& other)
{
    const Element* gone = model_.find(other);
    const Element* kept = model_.find(kept_);
    if (!gone || !kept)
        return;
    other_ = other;
    consequence_->setText(
        tr("“%1” goes into “%2”: its relations, what lies in it, decisions and values move over. What "
           "both say differently is kept in the note.")
            .arg(drawnTitle(*gone), drawnTitle(*kept)));
    merge_->setEnabled(true);
    merge_->setDefault(true);
    merge_->setFocus();
}

} // namespace styrmodell
