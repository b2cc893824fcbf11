#include "views/panels/inspector/assessment_dialog.h"

#include "model/operations/measuring.h"
#include "model/operations/records.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/widgets/date_field.h"
#include "views/widgets/written_text.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

AssessmentDialog::AssessmentDialog(Editing& editing, const ElementId& element, const FollowUpId& id, QWidget* parent)
    : QDialog(parent), editing_(editing), date_(new DateField(tr("Date"), this)), assessment_(new QComboBox),
      text_(new QPlainTextEdit)
{
    const FollowUp* present = editing.model().find(id);
    setWindowTitle(present ? tr("Change a follow-up") : tr("New follow-up"));
    followUp_ = present ? *present : FollowUp{};
    followUp_.element = element;
    if (!present)
        followUp_.date = ImpreciseDate::fromText(QString::number(QDate::currentDate().year()));
    date_->show(followUp_.date, editing.language());
    assessment_->addItem(tr("No assessment"), -1);
    fillChoice<Assessment>(*assessment_);
    assessment_->setCurrentIndex(
        assessment_->findData(followUp_.assessment ? static_cast<int>(*followUp_.assessment) : -1));
    text_->setPlainText(followUp_.text);
    text_->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(present ? tr("Change") : tr("Add"));
    if (present)
        connect(buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked, this,
                &AssessmentDialog::remove);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssessmentDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(date_);
    column->addWidget(new LabelledField(tr("Assessment"), assessment_, this));
    column->addWidget(new LabelledField(tr("In words"), text_, this), 1);
    column->addWidget(buttons);
    resize(460, 400);
    assessment_->setFocus();
}

void AssessmentDialog::keep()
{
    if (!date_->isReadable())
        return date_->setFocus();
    followUp_.date = date_->date();
    const int chosen = assessment_->currentData().toInt();
    followUp_.assessment = chosen < 0 ? std::nullopt : std::optional(static_cast<Assessment>(chosen));
    followUp_.text = writtenIn(*text_);
    if (editing_.apply(assess(editing_.model(), followUp_)))
        accept();
}

void AssessmentDialog::remove()
{
    if (editing_.apply(dropRecord(editing_.model(), RecordKey::of(followUp_.id))))
        accept();
}

} // namespace styrmodell
