#include "app/window/kinds/fate_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace styrmodell
{

FateDialog::FateDialog(const QString& question, const QString& become, const QList<Heir>& heirs, const QString& go,
                       QWidget* parent)
    : QDialog(parent), become_(new QRadioButton(become, this)), heirs_(new QComboBox(this))
{
    setWindowTitle(tr("Remove"));
    auto* asked = new QLabel(question, this);
    asked->setWordWrap(true);
    auto* goes = new QRadioButton(go, this);
    for (const Heir& heir : heirs)
        heirs_->addItem(heir.icon, heir.name, heir.id);
    heirs_->setAccessibleName(become);
    become_->setEnabled(!heirs.isEmpty());
    become_->setChecked(!heirs.isEmpty());
    goes->setChecked(heirs.isEmpty());
    heirs_->setEnabled(!heirs.isEmpty());
    connect(become_, &QRadioButton::toggled, heirs_, &QWidget::setEnabled);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* undo = new QLabel(tr("Undo brings everything back."), this);
    undo->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addSpacing(24);
    row->addWidget(heirs_);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(asked);
    column->addSpacing(6);
    column->addWidget(become_);
    column->addLayout(row);
    column->addWidget(goes);
    column->addSpacing(6);
    column->addWidget(undo);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QString FateDialog::heir() const
{
    return become_->isChecked() ? heirs_->currentData().toString() : QString();
}

} // namespace styrmodell
