#include "views/panels/inspector/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

void gatherStops(const QLayout& layout, QWidgetList& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        QWidget* widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
        if (const QLayout* inner = widget ? widget->layout() : item->layout())
            gatherStops(*inner, stops);
    }
}

} // namespace

Section::Section(Editing& editing, QWidget* parent) : QWidget(parent), editing_(editing), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(10);
}

SectionHeading::SectionHeading(const QString& title, const QString& command, const QString& spoken, QWidget* parent)
    : QWidget(parent), title_(title), heading_(new QLabel(title, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    heading_->setObjectName(QStringLiteral("sectionHeading"));
    row->addWidget(heading_, 1);
    if (command.isEmpty())
        return;
    auto* button = new LinkButton(command, spoken, this);
    connect(button, &LinkButton::clicked, this, &SectionHeading::commanded);
    row->addWidget(button);
    command_ = button;
}

void SectionHeading::setCommandEnabled(bool isEnabled)
{
    if (command_)
        command_->setEnabled(isEnabled);
}

void SectionHeading::setCount(int count)
{
    heading_->setText(count > 0 ? tr("%1 (%2)", "heading, count").arg(title_).arg(count) : title_);
}

LinkButton::LinkButton(const QString& text, const QString& spoken, QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("link"));
    setText(text);
    setAccessibleName(spoken);
    setFocusPolicy(Qt::StrongFocus);
}

void LinkButton::beginRow()
{
    setObjectName(QStringLiteral("rowLink"));
}

/// No wider than its words: what a tool button asks for beyond them would indent it.
QSize LinkButton::sizeHint() const
{
    const int sides = objectName() == u"rowLink" ? 2 : 14;
    return {fontMetrics().horizontalAdvance(text()) + sides, QToolButton::sizeHint().height()};
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

void tabThrough(const QWidget& whole)
{
    QWidgetList stops;
    if (whole.layout())
        gatherStops(*whole.layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace styrmodell
