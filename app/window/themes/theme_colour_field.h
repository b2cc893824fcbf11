/// A colour of a city's theme, with what becomes of it.
#pragma once

#include "app/window/themes/colour_verdict.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace styrmodell
{

class Typing;

/// Typed as `#rrggbb` or chosen in a dialog; what is not whole yet is told, and nothing is changed.
class ThemeColourField : public QWidget
{
    Q_OBJECT
public:
    /// `name` may hold a mnemonic.
    ThemeColourField(const QString& name, QRgb edge, QWidget* parent);

    /// `colour`: as chosen, empty where it is the program's own. `uses`: what has it in the model, or nothing.
    void show(const QString& colour, const ColourVerdict& verdict, const QString& uses);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Empty: the program's own. What is typed without leaving the field has one gesture.
    void changed(const QString& colour, const QString& gesture);

private:
    void fitUses();
    void take(const QString& typed, const QString& gesture);
    void choose();

    QString name_;
    QRgb edge_;
    ColourVerdict verdict_{};
    QString allUses_{};
    QLabel* uses_; ///< as many letters of them as there is room for
    QToolButton* swatch_;
    QLineEdit* code_;
    Typing* typing_;
    QToolButton* reset_;
    QLabel* remark_;
};

} // namespace styrmodell
