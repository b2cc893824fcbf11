#include "views/panels/findings/reason_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

ReasonDialog::ReasonDialog(const QString& what, QWidget* parent)
    : QDialog(parent), reason_(new QLineEdit(this)), missing_(new QLabel(tr("Say why this is as it should be."), this))
{
    setWindowTitle(tr("Set aside"));
    auto* sentence = new QLabel(what, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* label = new QLabel(tr("&Why is this as it should be?"), this);
    label->setBuddy(reason_);
    reason_->setAccessibleDescription(what);
    missing_->setForegroundRole(QPalette::BrightText);
    missing_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Set aside"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reason_, &QLineEdit::textChanged, missing_, &QWidget::hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(sentence);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(reason_);
    column->addWidget(missing_);
    column->addSpacing(8);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    reason_->setFocus();
}

QString ReasonDialog::reason() const
{
    return reason_->text().trimmed();
}

void ReasonDialog::accept()
{
    if (!reason().isEmpty())
        return QDialog::accept();
    missing_->show();
    reason_->setAccessibleDescription(missing_->text());
    reason_->setFocus();
}

} // namespace styrmodell
