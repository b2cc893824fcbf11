#include "app/window/template_dialog.h"

#include "model/interchange/templates.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

TemplateDialog::TemplateDialog(QWidget* parent) : QDialog(parent), list_(new QListWidget(this))
{
    setWindowTitle(tr("New model"));
    auto* label = new QLabel(tr("&Begin with"), this);
    label->setBuddy(list_);
    list_->setAccessibleName(tr("Begin with")); // a list does not take its buddy's words
    for (const Template& known : templates()) {
        auto* item = new QListWidgetItem(known.title, list_);
        item->setData(Qt::UserRole, known.name);
    }
    list_->setCurrentRow(0);
    list_->ensurePolished();
    const int edge = 2 * list_->frameWidth() + fontMetrics().height();
    list_->setMinimumSize(list_->sizeHintForColumn(0) + edge, list_->sizeHintForRow(0) * list_->count() + edge);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(label);
    column->addWidget(list_);
    column->addWidget(buttons);
}

QString TemplateDialog::templateName() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace styrmodell
