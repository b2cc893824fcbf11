/// The ring around the button or field that has the keyboard.
#pragma once

#include "views/drawing/palette.h"

#include <QPointer>
#include <QWidget>

namespace styrmodell
{

/// Lies over the window of `ringed`, follows it, and lets the mouse through.
class KeyboardRing : public QWidget
{
    Q_OBJECT
public:
    /// Property of a widget with rounder corners than others: their radius.
    static constexpr const char* radiusProperty = "ringRadius";

    KeyboardRing(QWidget& ringed, const Palette& palette);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QPointer<QWidget> ringed_;
    Palette palette_;
};

/// Puts the ring where the keyboard goes, in every window of the program. Diagram and outline draw their own.
class KeyboardRings : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardRings(QObject* parent);

    void setColours(const Palette& palette);

private:
    void show(QWidget* focused);

    Palette palette_ = Palette::named(PaletteName::Light);
    QPointer<KeyboardRing> ring_; ///< owned by its window
};

} // namespace styrmodell
