#include "app/window/thread_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr qsizetype sentencesAtMost = 4;

} // namespace

ThreadBar::ThreadBar(QWidget* parent) : QFrame(parent), title_(new QLabel(this)), sentences_(new QLabel(this))
{
    setObjectName(QStringLiteral("threadBar")); // by which the style sheet knows it
    QFont letters = title_->font();
    letters.setWeight(QFont::DemiBold);
    title_->setFont(letters);
    for (QLabel* label : {title_, sentences_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* putOut = new QPushButton(tr("&Put out"), this);
    putOut->setToolTip(tr("The whole picture in its own colours again (Esc)"));
    auto* picture = new QPushButton(tr("&As a picture"), this);
    connect(picture, &QPushButton::clicked, this, &ThreadBar::pictureWanted);
    connect(putOut, &QPushButton::clicked, this, &ThreadBar::putOutWanted);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(sentences_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(putOut, 0, Qt::AlignTop);
}

void ThreadBar::setThread(const QString& title, const QStringList& sentences)
{
    title_->setText(tr("Line of sight: %1").arg(title));
    const qsizetype more = sentences.size() - sentencesAtMost;
    QString words = sentences.mid(0, more > 1 ? sentencesAtMost : -1).join(u' ');
    if (more > 1)
        words += u' ' + tr("And %n sentence(s) more.", nullptr, static_cast<int>(more));
    if (sentences.isEmpty())
        words = tr("Nothing is related to it on the way to the vision yet.");
    sentences_->setText(words);
    sentences_->setToolTip(more > 1 ? sentences.join(u'\n') : QString());
}

} // namespace styrmodell
