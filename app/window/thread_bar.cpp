#include "app/window/thread_bar.h"

#include "views/scene/words/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qsizetype lettersAtMost = 320; ///< so that the picture beneath keeps its room

/// As many sentences as have room, the first in any case.
qsizetype fitting(const QStringList& sentences)
{
    qsizetype letters = 0;
    qsizetype count = 0;
    while (count < sentences.size() && (letters += sentences[count].size()) <= lettersAtMost)
        ++count;
    return std::max<qsizetype>(count, std::min<qsizetype>(sentences.size(), 1));
}

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
    const qsizetype shown = fitting(sentences);
    const qsizetype more = sentences.size() - shown;
    QString words = shortened(sentences.mid(0, shown).join(u' '), lettersAtMost);
    if (more > 0)
        words += u' ' + tr("And %n sentence(s) more.", nullptr, static_cast<int>(more));
    if (sentences.isEmpty())
        words = tr("Nothing is related to it on the way to the vision yet.");
    sentences_->setText(words);
    sentences_->setToolTip(sentences.join(u'\n'));
}

} // namespace styrmodell
