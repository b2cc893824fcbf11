/// The search field at the right of the toolbar.
#pragma once

#include "views/drawing/palette.h"

#include <QLineEdit>

class QAction;
class QLabel;

namespace styrmodell
{

/// Keeps the keyboard while she moves through the list beneath it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `keys`: what leads here, shown while the field is empty.
    explicit SearchField(const QString& keys, QWidget* parent = nullptr);

    void setColours(const Palette& palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard came here from `before`.
    void entered(QWidget* before);
    void rowsWanted(int step);
    void confirmed();
    /// Escape.
    void dismissed();
    /// The keyboard went elsewhere.
    void lost();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshHint();

    QAction* magnifier_;
    QLabel* hint_;
};

} // namespace styrmodell
