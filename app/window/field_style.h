/// Choices, numbers and boxes to tick in dialogs, drawn flat as in the look; everything else is Fusion's.
#pragma once

#include <QProxyStyle>

namespace styrmodell
{

/// Takes its colours from the palette: a style sheet could not colour the arrows.
class FieldStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FieldStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace styrmodell
