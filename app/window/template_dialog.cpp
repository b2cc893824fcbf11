#include "app/window/template_dialog.h"

#include "app/window/template_gallery.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr QSize firstSize(840, 620);

} // namespace

TemplateDialog::TemplateDialog(QWidget* parent) : QDialog(parent), gallery_(new TemplateGallery(this))
{
    setWindowTitle(tr("New model"));
    auto* label = new QLabel(tr("&Begin with"), this);
    label->setBuddy(gallery_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(gallery_, &TemplateGallery::templateChosen, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(label);
    column->addWidget(gallery_, 1);
    column->addWidget(buttons);
    resize(firstSize);
    gallery_->setFocus();
}

QString TemplateDialog::templateName() const
{
    return gallery_->templateName();
}

} // namespace styrmodell
