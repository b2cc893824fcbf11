#include "views/panels/inspector/section.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

Section::Section(Editing& editing, QWidget* parent) : QWidget(parent), editing_(editing), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(10);
}

SectionHeading::SectionHeading(const QString& title, const QString& command, const QString& spoken, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("sectionHeading"));
    row->addWidget(heading, 1);
    if (command.isEmpty())
        return;
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("link"));
    button->setText(command);
    button->setAccessibleName(spoken);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &SectionHeading::commanded);
    row->addWidget(button);
    command_ = button;
}

void SectionHeading::setCommandEnabled(bool isEnabled)
{
    if (command_)
        command_->setEnabled(isEnabled);
}

void clearRows(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that is being pressed
        } else if (item->layout()) {
            clearRows(*item->layout());
        }
        delete item;
    }
}

} // namespace styrmodell
