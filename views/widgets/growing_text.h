/// A text field as high as its text.
#pragma once

#include <QPlainTextEdit>

namespace styrmodell
{

/// Between three and `mostLines` lines; beyond that it scrolls. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr, int mostLines = 14);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int mostLines_;
};

} // namespace styrmodell
