#include "app/window/field_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComplex>

namespace styrmodell
{
namespace
{

constexpr qreal radius = 6;
constexpr int heightRoom = 16;
constexpr int sideRoom = 6;

void drawFrame(QPainter& painter, const QStyleOption& option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(QPen(option.palette.color(isEnabled ? QPalette::Dark : QPalette::Mid), 1));
    painter.setBrush(option.palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// A chevron that points down, or up where `turn` is 180.
void drawChevron(QPainter& painter, const QStyleOption& option, const QRect& box, qreal turn)
{
    painter.save();
    painter.setPen(QPen(option.palette.color(QPalette::Text), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(box).center());
    painter.rotate(turn);
    painter.drawPolyline(QPolygonF({{-4, -2}, {0, 2}, {4, -2}}));
    painter.restore();
}

/// Fusion's outline is hardly seen on dark ground.
void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPalette& colours = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn ? colours.highlight().color() : colours.placeholderText().color());
    painter.setBrush(isOn ? colours.highlight() : colours.base());
    painter.drawRoundedRect(box, 3, 3);
    if (isOn) {
        const double unit = box.width() / 12;
        painter.translate(box.topLeft());
        painter.setPen(QPen(colours.highlightedText().color(), 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{2.5 * unit, 6.3 * unit}, {5 * unit, 8.8 * unit}, {9.5 * unit, 3.5 * unit}}));
    }
    painter.restore();
}

} // namespace

FieldStyle::FieldStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const bool isChoice = control == CC_ComboBox;
    if (!isChoice && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawFrame(*painter, *option);
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (isChoice) {
        drawChevron(*painter, *option, part(SC_ComboBoxArrow), 0);
    } else {
        drawChevron(*painter, *option, part(SC_SpinBoxUp), 180);
        drawChevron(*painter, *option, part(SC_SpinBoxDown), 0);
    }
    painter->restore();
}

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(*option, *painter);
    else if (element != PE_FrameFocusRect) // the window draws its own ring
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QRect FieldStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect box = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return isText ? box.adjusted(sideRoom, 0, 0, 0) : box;
}

QSize FieldStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool isField = type == CT_ComboBox || type == CT_SpinBox;
    return isField ? QSize(wanted.width() + sideRoom, option->fontMetrics.height() + heightRoom) : wanted;
}

} // namespace styrmodell
