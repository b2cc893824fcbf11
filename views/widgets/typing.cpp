#include "views/widgets/typing.h"

#include "model/document/document.h"
#include "views/widgets/written_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace styrmodell
{
namespace
{

/// As DESIGN.md §4 promises.
constexpr int untoldMs = 2000;

} // namespace

Typing::Typing(QLineEdit& field) : QObject(&field), line_(&field)
{
    connect(&field, &QLineEdit::textChanged, this, &Typing::changed);
    connect(&field, &QLineEdit::returnPressed, this, &Typing::flush);
    listen(field);
}

Typing::Typing(QPlainTextEdit& field) : QObject(&field), area_(&field)
{
    field.setUndoRedoEnabled(false);
    connect(&field, &QPlainTextEdit::textChanged, this, &Typing::changed);
    listen(field);
}

void Typing::listen(QWidget& field)
{
    field.installEventFilter(this);
    timer_.setSingleShot(true);
    timer_.setInterval(untoldMs);
    connect(&timer_, &QTimer::timeout, this, &Typing::flush);
}

QString Typing::text() const
{
    return line_ ? line_->text() : writtenIn(*area_);
}

void Typing::setText(const QString& text)
{
    const QScopedValueRollback showing(isShowing_, true);
    if (line_) {
        const int cursor = line_->cursorPosition();
        line_->setText(text);
        line_->setCursorPosition(line_->hasFocus() ? cursor : 0);
    } else {
        const int cursor = area_->textCursor().position();
        area_->setPlainText(text);
        QTextCursor back = area_->textCursor();
        back.setPosition(static_cast<int>(std::min<qsizetype>(cursor, text.size())));
        area_->setTextCursor(back);
    }
}

void Typing::show(const QString& stored)
{
    const bool isUntold = timer_.isActive();
    if (!isUntold && text() != stored && stored != stored_)
        setText(stored);
    if (!isUntold)
        shown_ = text();
    stored_ = stored;
}

void Typing::changed()
{
    if (isShowing_)
        return;
    if (text() == shown_)
        timer_.stop();
    else if (!timer_.isActive())
        timer_.start();
}

void Typing::flush()
{
    timer_.stop();
    if (text() == shown_)
        return;
    if (gesture_.isEmpty())
        gesture_ = Document::newGesture();
    shown_ = text();
    stored_ = shown_;
    Q_EMIT typed(stored_, gesture_);
}

bool Typing::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        gesture_.clear();
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        flush();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            flush();
            gesture_.clear();
            return true; // not the field's: the window's
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace styrmodell
