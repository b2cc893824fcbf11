#include "views/panels/entry_line.h"

#include <QKeyEvent>

namespace styrmodell
{
namespace
{

bool takesBack(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace

bool EntryLine::event(QEvent* event)
{
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    const auto* key = isShortcut || event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (isShortcut && key->key() == Qt::Key_Escape) {
        event->accept(); // it ends the line before anything else
        return true;
    }
    if (isShortcut && takesBack(*key) && text().isEmpty())
        return false; // the last one that was added is taken back
    if (!isShortcut && key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) {
        if (key->key() == Qt::Key_Tab)
            Q_EMIT movedInward();
        else
            Q_EMIT movedOutward();
        return true;
    }
    return QLineEdit::event(event);
}

void EntryLine::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QLineEdit::keyPressEvent(event);
}

void EntryLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace styrmodell
