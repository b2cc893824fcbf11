#include "views/panels/inspector/body_field.h"

#include "model/queries/order.h"
#include "views/widgets/element_button.h"
#include "views/widgets/element_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

BodyField::BodyField(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), label_(new QLabel(tr("Board or company responsible"), this)),
      button_(new ElementButton(this)), clear_(new QToolButton(this)), picker_(new ElementPicker(this))
{
    label_->setObjectName(QStringLiteral("fieldLabel"));
    label_->setBuddy(picker_);
    picker_->setAccessibleName(label_->text());
    clear_->setObjectName(QStringLiteral("cross"));
    clear_->setText(QStringLiteral("×"));
    clear_->setAccessibleName(tr("Nobody responsible"));
    clear_->setToolTip(clear_->accessibleName());
    clear_->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    auto* row = new QHBoxLayout;
    row->addWidget(button_, 1);
    row->addWidget(clear_);
    column->addLayout(row);
    column->addWidget(picker_);
    connect(picker_, &ElementPicker::picked, this, [this](const ElementId& id) { Q_EMIT bodyChosen(id); });
    connect(clear_, &QToolButton::clicked, this, [this] { Q_EMIT bodyChosen({}); });
}

void BodyField::show(const Element& element)
{
    const Model& model = editing_.model();
    const Element* body = bodyOf(model, element);
    const bool isSaid = element.body.has_value();
    const bool isHeld = body && body != &element && !isSaid;
    button_->disconnect(&editing_);
    if (body && body != &element) {
        button_->show(model, *body, editing_.palette());
        connect(button_, &ElementButton::clicked, &editing_,
                [this, id = body->id] { Q_EMIT editing_.focusChosen(id); });
    }
    button_->setVisible(body && body != &element);
    clear_->setVisible(isSaid);
    picker_->setVisible(!isSaid && !isHeld); // what it lies in says who answers for it
    setVisible(!isBody(model, element));
    picker_->offer(
        model, [model](const Element& other) { return isBody(model, other); }, editing_.palette());
}

} // namespace styrmodell
