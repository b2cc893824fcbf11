/// The text field of an element with its label, a small formatting bar and a preview.
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace styrmodell
{

class GrowingText;

/// Writes CommonMark for her: she presses *bold* or *list* and sees in the preview how it is read.
class TextBar : public QWidget
{
    Q_OBJECT
public:
    /// `text` is taken over.
    TextBar(const QString& label, GrowingText& text, QWidget* parent = nullptr);

    void setReadOnly(bool isReadOnly);

private:
    QToolButton* addButton(const QString& letters, const QString& name);
    void surround(const QString& mark);
    void makeList();
    void link();
    void setPreview(bool isShown);
    void drawPreview();

    GrowingText& text_;
    QWidget* bar_;
    QToolButton* previews_;
    QStackedWidget* pages_;
    QLabel* preview_;
};

} // namespace styrmodell
