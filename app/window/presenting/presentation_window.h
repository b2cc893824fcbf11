/// The picture alone on a screen, before an audience.
#pragma once

#include "views/diagram/diagram_widget.h"

class QScreen;

namespace styrmodell
{

/// Laid out for the whole screen, walked through by mouse, keys and a presenter's remote. Nothing can be changed in it.
class PresentationWindow : public QWidget
{
    Q_OBJECT
public:
    /// Begins where `from` is: its focus, what it lights. Both must outlive it.
    PresentationWindow(Document& document, const DiagramWidget& from, const Palette& palette, QWidget* parent);

    DiagramWidget& diagram() { return *diagram_; }
    void showOn(QScreen& screen);

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    bool pressKey(int key);
    ElementId elementToLight() const;
    void blank(bool isBlank);

    DiagramWidget* diagram_;
    Focus beganOn_{};
    ElementId chosenBefore_{}; ///< in the window, on that page
    QWidget* blank_;           ///< covers the picture while she talks of something else
};

} // namespace styrmodell
