#include "views/panels/inspector/proposal_box.h"

#include "model/operations/wordings.h"
#include "model/queries/wordings.h"
#include "views/panels/inspector/word_comparison.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"
#include "views/widgets/written_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

ProposalBox::ProposalBox(Editing& editing, QWidget* parent)
    : Section(editing, parent), title_(new QLineEdit), shortTitle_(new QLineEdit), text_(new GrowingText),
      titleField_(new LabelledField(tr("Proposed title"), title_, this)), typedTitle_(new Typing(*title_)),
      typedShortTitle_(new Typing(*shortTitle_)), typedText_(new Typing(*text_)), comparison_(new WordComparison(this)),
      buttons_(new QWidget(this))
{
    column().addWidget(new SectionHeading(tr("Proposed wording"), {}, {}, this));
    column().addWidget(titleField_);
    column().addWidget(new LabelledField(tr("Proposed short title"), shortTitle_, this));
    column().addWidget(new LabelledField(tr("Proposed text"), text_, this));
    column().addWidget(comparison_);
    auto* decide = new QPushButton(tr("Register decision…"), buttons_);
    auto* withdraw = new QPushButton(tr("Take the proposal away"), buttons_);
    auto* rows = new QVBoxLayout(buttons_); // side by side they are wider than a narrow inspector
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (QPushButton* button : {decide, withdraw}) {
        button->setObjectName(QStringLiteral("small"));
        rows->addWidget(button, 0, Qt::AlignLeft);
    }
    column().addWidget(buttons_);
    connect(decide, &QPushButton::clicked, this, &ProposalBox::decisionWanted);
    connect(withdraw, &QPushButton::clicked, this, &ProposalBox::withdraw);
    for (Typing* typing : {typedTitle_, typedShortTitle_, typedText_})
        connect(typing, &Typing::typed, this, [this](const QString&, const QString& gesture) { change(gesture); });
    hide();
}

void ProposalBox::show(const Element& element)
{
    if (element_ != element.id) {
        for (Typing* typing : {typedTitle_, typedShortTitle_, typedText_})
            typing->flush();
        element_ = element.id;
    }
    const Wording* proposal = proposedWording(editing().model(), element.id);
    setVisible(proposal);
    if (!proposal)
        return;
    typedTitle_->show(proposal->title);
    typedShortTitle_->show(proposal->shortTitle);
    typedText_->show(proposal->text);
    buttons_->setEnabled(editing().canEdit());
    title_->setReadOnly(!editing().canEdit());
    shortTitle_->setReadOnly(!editing().canEdit());
    text_->setReadOnly(!editing().canEdit());
    comparison_->compare(wordingInForce(element), written(), tr("The proposal says the same as the text in force."),
                         editing().palette());
}

WordingText ProposalBox::written() const
{
    return {title_->text(), shortTitle_->text(), writtenIn(*text_)};
}

void ProposalBox::edit()
{
    text_->setFocus(Qt::OtherFocusReason);
}

void ProposalBox::change(const QString& gesture)
{
    const Model& model = editing().model();
    if (!proposedWording(model, element_))
        return;
    if (title_->text().trimmed().isEmpty())
        return titleField_->setProblem(tr("A title cannot be empty. The former one stays until you write another."));
    titleField_->setProblem({});
    editing().apply(proposeWording(model, element_, written()), gesture);
}

void ProposalBox::withdraw()
{
    if (editing().apply(withdrawProposal(editing().model(), element_)))
        Q_EMIT editing().announced(tr("The proposal was taken away. Undo brings it back."));
}

} // namespace styrmodell
