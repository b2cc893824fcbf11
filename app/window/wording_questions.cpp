#include "app/window/wording_questions.h"

#include "app/window/decision_dialog.h"
#include "model/operations/wordings.h"
#include "model/queries/wordings.h"

#include <QMessageBox>
#include <QPushButton>

namespace styrmodell
{

WordingQuestions::WordingQuestions(QWidget& window) : QObject(&window), window_(window) {}

void WordingQuestions::askAboutTitle(const ElementId& id, const QString& title)
{
    const Element* element = document_ ? document_->model().find(id) : nullptr;
    if (!element || element->title == title)
        return;
    QMessageBox question(QMessageBox::Question, tr("Adopted text"),
                         tr("“%1” is adopted. Is this a correction or a new wording?").arg(element->title.simplified()),
                         QMessageBox::Cancel, &window_);
    question.setInformativeText(tr("A correction mends a slip of the pen in the text in force. A new wording is a "
                                   "proposal that stands beside it until it is decided."));
    QPushButton* correction = question.addButton(tr("Correction"), QMessageBox::AcceptRole);
    QPushButton* proposal = question.addButton(tr("New wording"), QMessageBox::AcceptRole);
    question.setDefaultButton(proposal);
    question.exec();
    element = document_->model().find(id);
    if (!element)
        return;
    if (question.clickedButton() == correction) {
        WordingText text = wordingInForce(*element);
        text.title = title;
        apply(correctWording(document_->model(), id, text), tr("Corrected."));
    } else if (question.clickedButton() == proposal) {
        const Wording* present = proposedWording(document_->model(), id);
        WordingText text =
            present ? WordingText{present->title, present->shortTitle, present->text} : wordingInForce(*element);
        text.title = title;
        apply(proposeWording(document_->model(), id, text),
              tr("The new wording is proposed. It stands in the inspector."));
    }
}

void WordingQuestions::registerDecision(const QList<ElementId>& chosen)
{
    if (!document_ || document_->isReadOnly())
        return;
    DecisionDialog dialog(*document_, chosen, &window_);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT announced(dialog.outcome());
}

void WordingQuestions::apply(Result<Edit> edit, const QString& sentence)
{
    const auto done = document_->apply(std::move(edit));
    if (!done)
        return Q_EMIT refused(done.error().what);
    Q_EMIT announced(sentence);
}

} // namespace styrmodell
