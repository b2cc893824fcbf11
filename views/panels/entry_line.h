/// The field in the empty line of the outline.
#pragma once

#include <QLineEdit>

namespace styrmodell
{

/// Enter, Esc, Tab and leaving it are told; nothing of it happens here.
class EntryLine : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void entered();
    void givenUp();
    void movedInward();
    void movedOutward();
    /// The keyboard went elsewhere in the window.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace styrmodell
