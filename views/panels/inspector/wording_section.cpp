#include "views/panels/inspector/wording_section.h"

#include "model/operations/fields.h"
#include "model/queries/wordings.h"
#include "views/panels/inspector/adopted_bar.h"
#include "views/panels/inspector/proposal_box.h"
#include "views/panels/inspector/text_bar.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"
#include "views/widgets/written_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

WordingSection::WordingSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), adopted_(new AdoptedBar(this)), title_(new QLineEdit),
      titleField_(new LabelledField(tr("Title"), title_, this)), text_(new GrowingText),
      typedTitle_(new Typing(*title_)), typedText_(new Typing(*text_)), proposal_(new ProposalBox(editing, this))
{
    textBar_ = new TextBar(tr("Text"), *text_, this);
    column().addWidget(titleField_);
    column().addWidget(textBar_);
    column().addWidget(adopted_);
    column().addWidget(proposal_);
    connect(typedTitle_, &Typing::typed, this, [this](const QString&, const QString& gesture) { change(gesture); });
    connect(typedText_, &Typing::typed, this, [this](const QString&, const QString& gesture) { change(gesture); });
    connect(adopted_, &AdoptedBar::correctionWanted, this, [this] {
        corrected_ = element_;
        if (const Element* element = this->editing().model().find(element_))
            setOpen(*element);
        title_->setFocus();
    });
    connect(adopted_, &AdoptedBar::proposalWanted, this, &WordingSection::propose);
    connect(proposal_, &ProposalBox::decisionWanted, this, [this] { Q_EMIT decisionWanted(element_); });
}

void WordingSection::show(const Element& element)
{
    if (element_ != element.id) {
        typedTitle_->flush();
        typedText_->flush();
        element_ = element.id;
        corrected_ = {};
    }
    typedTitle_->show(element.title);
    typedText_->show(element.text);
    titleField_->setProblem({});
    setOpen(element);
    proposal_->show(element);
}

void WordingSection::setOpen(const Element& element)
{
    const bool canEdit = editing().canEdit();
    const bool isCorrected = corrected_ == element.id;
    const bool hasProposal = proposedWording(editing().model(), element.id) != nullptr;
    const bool isClosed = !canEdit || (isAdopted(element) && !isCorrected);
    title_->setReadOnly(isClosed);
    text_->setReadOnly(isClosed);
    textBar_->setReadOnly(isClosed);
    adopted_->show(isCorrected, hasProposal);
    adopted_->setVisible(canEdit && isAdopted(element) && !(isCorrected && hasProposal));
}

void WordingSection::editTitle()
{
    title_->setFocus(Qt::OtherFocusReason);
    title_->selectAll();
}

void WordingSection::change(const QString& gesture)
{
    const Model& model = editing().model();
    const Element* element = model.find(element_);
    if (!element)
        return;
    const WordingText now{title_->text(), element->shortTitle, writtenIn(*text_)};
    if (now.title.trimmed().isEmpty()) {
        titleField_->setProblem(tr("A title cannot be empty. The former one stays until you write another."));
        return;
    }
    titleField_->setProblem({});
    if (isAdopted(*element)) {
        editing().apply(correctWording(model, element_, now), gesture);
        return;
    }
    editing().apply(setFields(model, {element_},
                              [&](Element& changed) {
                                  changed.title = now.title;
                                  changed.text = now.text;
                              }),
                    gesture);
}

void WordingSection::propose()
{
    const Model& model = editing().model();
    if (const Element* element = model.find(element_))
        if (proposedWording(model, element_) ||
            editing().apply(proposeWording(model, element_, wordingInForce(*element))))
            proposal_->edit();
}

} // namespace styrmodell
