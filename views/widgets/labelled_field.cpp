#include "views/widgets/labelled_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), label_(new QLabel(this)), field_(field), problem_(new QLabel(this))
{
    label_->setBuddy(field);
    label_->setObjectName(QStringLiteral("fieldLabel"));
    setLabel(label);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addWidget(field);
    column->addWidget(problem_);
}

void LabelledField::setProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    field_->setAccessibleDescription(sentence);
}

void LabelledField::setLabel(const QString& label)
{
    label_->setText(label);
    field_->setAccessibleName(QString(label).remove(u'&'));
}

} // namespace styrmodell
