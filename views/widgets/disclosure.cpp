#include "views/widgets/disclosure.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : QWidget(parent), heading_(new QToolButton(this)), body_(new QWidget(this)), rows_(new QVBoxLayout(body_))
{
    heading_->setObjectName(QStringLiteral("opens"));
    heading_->setText(title);
    heading_->setCheckable(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setFocusPolicy(Qt::StrongFocus);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading_);
    column->addWidget(body_);
    connect(heading_, &QToolButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

void Disclosure::add(QWidget* widget)
{
    rows_->addWidget(widget);
}

void Disclosure::addSideBySide(QWidget* left, QWidget* right)
{
    auto* halves = new QHBoxLayout;
    halves->setSpacing(10);
    halves->addWidget(left, 1, Qt::AlignTop);
    halves->addWidget(right, 1, Qt::AlignTop);
    rows_->addLayout(halves);
}

void Disclosure::setOpen(bool isOpen)
{
    heading_->setChecked(isOpen);
    heading_->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    body_->setVisible(isOpen);
    Q_EMIT opened(isOpen);
}

} // namespace styrmodell
