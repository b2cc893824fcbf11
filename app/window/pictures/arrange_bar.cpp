#include "app/window/pictures/arrange_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

ArrangeBar::ArrangeBar(QWidget* parent)
    : QFrame(parent), title_(new QLabel(tr("You adjust the picture by hand"), this)), state_(new QLabel(this)),
      reset_(new QPushButton(tr("&Reset this"), this)), resetAll_(new QPushButton(tr("Reset &all"), this))
{
    setObjectName(QStringLiteral("arrangeBar")); // by which the style sheet knows it
    QFont letters = title_->font();
    letters.setWeight(QFont::DemiBold);
    title_->setFont(letters);
    for (QLabel* label : {title_, state_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    reset_->setToolTip(tr("What is marked stands where it belongs again"));
    resetAll_->setToolTip(tr("Everything in this picture stands where it belongs again"));
    auto* done = new QPushButton(tr("&Done"), this);
    done->setToolTip(tr("The mouse opens and moves things again (Esc)"));
    connect(reset_, &QPushButton::clicked, this, &ArrangeBar::resetWanted);
    connect(resetAll_, &QPushButton::clicked, this, &ArrangeBar::resetAllWanted);
    connect(done, &QPushButton::clicked, this, &ArrangeBar::doneWanted);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(state_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (QPushButton* button : {reset_, resetAll_, done})
        row->addWidget(button, 0, Qt::AlignTop);
    setCanOffset(true);
}

void ArrangeBar::setCanOffset(bool canOffset)
{
    help_ = canOffset
                ? tr("Drag a box, its edges or corners. Dropped on another of its row it takes that place.")
                : tr("The window is too narrow to move boxes in. Their order can be changed: drop one on another.");
}

void ArrangeBar::setState(const QString& sentence, bool canReset, bool canResetAll)
{
    state_->setText(canReset && !sentence.isEmpty() ? tr("What is marked: %1").arg(sentence) : help_);
    reset_->setEnabled(canReset);
    resetAll_->setEnabled(canResetAll);
}

} // namespace styrmodell
