#include "views/panels/inspector/comments_section.h"

#include "model/document/value_words.h"
#include "model/queries/comments.h"
#include "model/queries/order.h"
#include "views/panels/inspector/comment_dialog.h"
#include "views/scene/words/formats.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

/// “Miljönämnden, 3 mars 2026: delvis”
QString headOf(const Model& model, const Comment& comment)
{
    QStringList parts;
    if (const Element* body = comment.body ? model.find(*comment.body) : nullptr)
        parts += drawnTitle(*body);
    if (comment.date)
        parts += dateInWords(*comment.date, model.language());
    if (parts.isEmpty())
        parts += CommentsSection::tr("Without sender and date");
    return CommentsSection::tr("%1: %2", "who and when: outcome")
        .arg(parts.join(QStringLiteral(", ")), enumWord(comment.outcome.value_or(CommentOutcome::Open)));
}

} // namespace

CommentsSection::CommentsSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), heading_(new SectionHeading(tr("Comments"), tr("+ Add"), tr("Add a comment"), this)),
      rows_(new QVBoxLayout)
{
    rows_->setSpacing(6);
    column().setSpacing(6);
    column().addWidget(heading_);
    column().addLayout(rows_);
    connect(
        heading_, &SectionHeading::commanded, this, [this] { open({}); }, Qt::QueuedConnection);
}

void CommentsSection::show(const Element& element)
{
    element_ = element.id;
    heading_->setCommandEnabled(editing().canEdit());
    const Model& model = editing().model();
    const auto comments = commentsOn(model, element.id);
    heading_->setCount(static_cast<int>(comments.size()));
    QStringList now{nameOf(element.status)};
    for (const Comment* comment : comments)
        now += QStringList{comment->id.text, headOf(model, *comment), comment->text, comment->reply}.join(u'\n');
    if (std::exchange(shown_, now) != now)
        fill(element);
}

void CommentsSection::fill(const Element& element)
{
    clearRows(*rows_);
    const auto comments = commentsOn(editing().model(), element.id);
    for (const Comment* comment : comments)
        addRow(*comment);
    if (!comments.empty() || element.status != TextStatus::SentForComment)
        return;
    auto* waiting = new QLabel(tr("It is sent for comment. No answer has been written down yet."), this);
    waiting->setObjectName(QStringLiteral("slot"));
    waiting->setWordWrap(true);
    rows_->addWidget(waiting);
}

void CommentsSection::addRow(const Comment& comment)
{
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    const QString head = headOf(editing().model(), comment);
    auto* text = new QLabel(shortened(comment.text, 600), row);
    text->setWordWrap(true);
    if (editing().canEdit()) {
        auto* open = new LinkButton(head, tr("Change the comment: %1").arg(head), row);
        open->beginRow();
        open->setAccessibleDescription(comment.text.simplified());
        connect(
            open, &LinkButton::clicked, this, [this, id = comment.id] { this->open(id); }, Qt::QueuedConnection);
        lines->addWidget(open, 0, Qt::AlignLeft);
    } else {
        lines->addWidget(new QLabel(head, row));
    }
    lines->addWidget(text);
    if (!comment.reply.trimmed().isEmpty()) {
        auto* reply = new QLabel(tr("Reply: %1").arg(shortened(comment.reply, 600)), row);
        reply->setObjectName(QStringLiteral("quiet"));
        reply->setWordWrap(true);
        lines->addWidget(reply);
    }
    rows_->addWidget(row);
}

void CommentsSection::open(const CommentId& comment)
{
    CommentDialog(editing(), element_, comment, window()).exec();
}

} // namespace styrmodell
