#include "views/panels/inspector/comment_dialog.h"

#include "model/operations/comments.h"
#include "model/operations/records.h"
#include "model/queries/bodies.h"
#include "model/queries/order.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/widgets/date_field.h"
#include "views/widgets/written_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

CommentDialog::CommentDialog(Editing& editing, const ElementId& element, const CommentId& id, QWidget* parent)
    : QDialog(parent), editing_(editing), body_(new QComboBox), date_(new DateField(tr("Date"), this)),
      text_(new QPlainTextEdit), reply_(new QPlainTextEdit), outcome_(new QComboBox), problem_(new QLabel(this))
{
    const Comment* present = editing.model().find(id);
    setWindowTitle(present ? tr("Change a comment") : tr("New comment"));
    comment_ = present ? *present : Comment{};
    comment_.element = element;
    if (!present)
        comment_.date = ImpreciseDate::day(QDate::currentDate());
    fillChoices();
    date_->show(comment_.date, editing.language());
    text_->setPlainText(comment_.text);
    reply_->setPlainText(comment_.reply);
    for (QPlainTextEdit* text : {text_, reply_})
        text->setTabChangesFocus(true);
    lay(present);
    resize(520, 520);
    (present ? static_cast<QWidget*>(reply_) : body_)->setFocus();
}

void CommentDialog::fillChoices()
{
    const Model& model = editing_.model();
    body_->addItem(tr("Not said"), QString());
    for (const Element* body : bodies(model))
        body_->addItem(drawnTitle(*body), body->id.text);
    body_->setCurrentIndex(std::max(0, body_->findData(comment_.body.value_or(ElementId{}).text)));
    body_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillChoice<CommentOutcome>(*outcome_);
    showChoice(*outcome_, comment_.outcome.value_or(CommentOutcome::Open));
}

void CommentDialog::lay(bool isPresent)
{
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isPresent ? tr("Change") : tr("Add"));
    if (isPresent)
        connect(buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked, this,
                &CommentDialog::remove);
    connect(buttons, &QDialogButtonBox::accepted, this, &CommentDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(new LabelledField(tr("Who comments"), body_, this), 3, Qt::AlignTop);
    who->addWidget(date_, 2, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(who);
    column->addWidget(new LabelledField(tr("The comment"), text_, this), 2);
    column->addWidget(new LabelledField(tr("Our reply"), reply_, this), 1);
    column->addWidget(new LabelledField(tr("What became of it"), outcome_, this));
    column->addWidget(problem_);
    column->addWidget(buttons);
}

void CommentDialog::keep()
{
    if (!date_->isReadable())
        return date_->setFocus();
    const QString body = body_->currentData().toString();
    comment_.body = body.isEmpty() ? std::nullopt : std::optional(ElementId{body});
    comment_.date = date_->date();
    comment_.text = writtenIn(*text_);
    comment_.reply = writtenIn(*reply_);
    const auto outcome = chosenIn<CommentOutcome>(*outcome_);
    if (comment_.outcome || outcome != CommentOutcome::Open)
        comment_.outcome = outcome;
    const Result<Edit> edit = commentOn(editing_.model(), comment_);
    if (!edit) {
        problem_->setText(edit.error().what);
        problem_->show();
        return text_->setFocus();
    }
    if (editing_.apply(edit))
        accept();
}

void CommentDialog::remove()
{
    if (!editing_.apply(dropRecord(editing_.model(), RecordKey::of(comment_.id))))
        return;
    Q_EMIT editing_.announced(tr("The comment was removed. Undo brings it back."));
    accept();
}

} // namespace styrmodell
