#include "views/panels/inspector/text_bar.h"

#include "views/widgets/growing_text.h"
#include "views/widgets/written_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

TextBar::TextBar(const QString& label, GrowingText& text, QWidget* parent)
    : QWidget(parent), text_(text), bar_(new QWidget(this)), preview_(new QLabel(this))
{
    auto* name = new QLabel(label, this);
    name->setObjectName(QStringLiteral("fieldLabel"));
    name->setBuddy(&text);
    text.setAccessibleName(label);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(name, 1);
    auto* buttons = new QHBoxLayout(bar_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    const auto add = [&](const QString& letters, const QString& words, auto pressed) {
        QToolButton* button = addButton(letters, words);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, pressed);
        return button;
    };
    QToolButton* bold = add(tr("B", "bold"), tr("Bold"), [this] { surround(QStringLiteral("**")); });
    QFont letters = bold->font();
    letters.setBold(true);
    bold->setFont(letters);
    QToolButton* italic = add(tr("I", "italic"), tr("Italic"), [this] { surround(QStringLiteral("*")); });
    letters.setBold(false);
    letters.setItalic(true);
    italic->setFont(letters);
    add(QStringLiteral("•"), tr("List"), &TextBar::makeList);
    add(tr("Link", "the thing"), tr("Link"), &TextBar::link);
    head->addWidget(bar_);
    previews_ = addButton(tr("Preview"), tr("Preview of the text"));
    previews_->setCheckable(true);
    head->addWidget(previews_);
    connect(previews_, &QToolButton::toggled, this, &TextBar::setPreview);
    preview_->setWordWrap(true);
    preview_->setTextFormat(Qt::MarkdownText);
    preview_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    preview_->setObjectName(QStringLiteral("preview"));
    preview_->setAccessibleName(tr("Preview of the text"));
    preview_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(&text);
    column->addWidget(preview_);
    connect(&text, &QPlainTextEdit::textChanged, this, &TextBar::drawPreview);
}

QToolButton* TextBar::addButton(const QString& letters, const QString& name)
{
    auto* button = new QToolButton(bar_);
    button->setObjectName(QStringLiteral("format"));
    button->setText(letters);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TextBar::setReadOnly(bool isReadOnly)
{
    bar_->setVisible(!isReadOnly && !previews_->isChecked());
}

void TextBar::surround(const QString& mark)
{
    QTextCursor cursor = text_.textCursor();
    const QString chosen = cursor.selectedText();
    const auto length = mark.size();
    if (chosen.size() >= 2 * length && chosen.startsWith(mark) && chosen.endsWith(mark)) {
        cursor.insertText(chosen.mid(length, chosen.size() - 2 * length));
    } else {
        cursor.insertText(mark + chosen + mark);
        if (chosen.isEmpty())
            cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(length));
    }
    text_.setTextCursor(cursor);
    text_.setFocus();
}

/// Every chosen line becomes an item, or none if all are.
void TextBar::makeList()
{
    QTextCursor cursor = text_.textCursor();
    const int from = text_.document()->findBlock(cursor.selectionStart()).blockNumber();
    const int to = text_.document()->findBlock(cursor.selectionEnd()).blockNumber();
    const QString mark = QStringLiteral("- ");
    bool areItems = true;
    for (int line = from; line <= to; ++line)
        areItems = areItems && text_.document()->findBlockByNumber(line).text().startsWith(mark);
    cursor.beginEditBlock();
    for (int line = from; line <= to; ++line) {
        QTextCursor at(text_.document()->findBlockByNumber(line));
        const bool isItem = at.block().text().startsWith(mark);
        if (!isItem)
            at.insertText(mark);
        else if (areItems)
            at.setPosition(at.position() + static_cast<int>(mark.size()), QTextCursor::KeepAnchor),
                at.removeSelectedText();
    }
    cursor.endEditBlock();
    text_.setFocus();
}

void TextBar::link()
{
    QTextCursor cursor = text_.textCursor();
    const QString words = cursor.hasSelection() ? cursor.selectedText() : tr("words");
    cursor.insertText(QStringLiteral("[%1](https://)").arg(words));
    cursor.movePosition(QTextCursor::Left); // before the bracket: there goes the address
    text_.setTextCursor(cursor);
    text_.setFocus();
}

void TextBar::setPreview(bool isShown)
{
    preview_->setVisible(isShown);
    text_.setVisible(!isShown);
    bar_->setVisible(!isShown && !text_.isReadOnly());
    drawPreview();
}

void TextBar::drawPreview()
{
    if (!previews_->isChecked())
        return;
    const QString words = writtenIn(text_);
    preview_->setText(words.trimmed().isEmpty() ? tr("No text yet.") : words);
}

} // namespace styrmodell
