#include "app/window/former_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace styrmodell
{

FormerBar::FormerBar(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel(this)), revert_(new QPushButton(tr("&Revert to here"), this))
{
    setObjectName(QStringLiteral("formerBar")); // by which the style sheet knows it
    QFont letters = sentence_->font();
    letters.setWeight(QFont::DemiBold);
    sentence_->setFont(letters);
    sentence_->setWordWrap(true);
    revert_->setToolTip(
        tr("The model becomes as it was. What came after stays in the history and can be brought back."));
    auto* present = new QPushButton(tr("&Back to now"), this);
    connect(revert_, &QPushButton::clicked, this, &FormerBar::revertWanted);
    connect(present, &QPushButton::clicked, this, &FormerBar::presentWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(sentence_, 1);
    row->addWidget(revert_);
    row->addWidget(present);
}

void FormerBar::setSentence(const QString& sentence)
{
    sentence_->setText(sentence);
}

void FormerBar::setCanRevert(bool can)
{
    revert_->setEnabled(can);
}

} // namespace styrmodell
