/// The line editor over a node.
#pragma once

#include "views/drawing/palette.h"

#include <QLabel>
#include <QLineEdit>

namespace styrmodell
{

/// Edits one line where it stands. Enter and leaving the editor ask for `commit`, Esc for `cancel`; whoever listens
/// closes it, or shows why not with `refuse` and the words stay.
class TitleEditor : public QLineEdit
{
    Q_OBJECT

public:
    TitleEditor(const QString& title, const Palette& palette, QWidget* parent);
    ~TitleEditor() override;

    /// Over `box`, in pixels of the parent, with letters of that size; grows with its text as far as `area` allows.
    void place(const QRectF& box, double letterPx, QFont::Weight weight, const QRectF& area);
    void setColours(const Palette& palette);
    /// Says beneath the editor why the title cannot be so.
    void refuse(const QString& sentence);
    /// Gives the keyboard back to the parent, hides and ends later; it asks for nothing any more.
    void close();

Q_SIGNALS:
    void commit(const QString& title);
    void cancel();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();

    QLabel* message_;
    QRectF box_{};
    QRectF area_{};
    bool isClosed_ = false;
};

} // namespace styrmodell
