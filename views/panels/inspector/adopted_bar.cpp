#include "views/panels/inspector/adopted_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

AdoptedBar::AdoptedBar(QWidget* parent)
    : QFrame(parent), words_(new QLabel(this)), correct_(new QPushButton(tr("Correct"), this)),
      propose_(new QPushButton(tr("New wording"), this))
{
    setObjectName(QStringLiteral("notice"));
    words_->setWordWrap(true);
    correct_->setToolTip(tr("Mend a slip of the pen in the text that is in force, without a decision"));
    propose_->setToolTip(tr("Write a proposal that stands beside the text in force until it is decided"));
    for (QPushButton* button : {correct_, propose_})
        button->setObjectName(QStringLiteral("small"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(words_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(correct_);
    buttons->addWidget(propose_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(correct_, &QPushButton::clicked, this, &AdoptedBar::correctionWanted);
    connect(propose_, &QPushButton::clicked, this, &AdoptedBar::proposalWanted);
}

void AdoptedBar::show(bool isBeingCorrected, bool hasProposal)
{
    words_->setText(isBeingCorrected ? tr("You are correcting the adopted text. It stays adopted.")
                                     : tr("This text is adopted. Is the change a correction or a new wording?"));
    correct_->setVisible(!isBeingCorrected);
    propose_->setVisible(!hasProposal);
}

} // namespace styrmodell
