#include "app/window/field_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionComplex>

#include <algorithm>

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

/// The box of a choice, filled where it is chosen.
QRectF drawBox(QPainter& painter, const QStyleOption& option, bool isChosen, qreal corner)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor fill = option.palette.color(isChosen ? QPalette::Highlight : QPalette::Base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChosen && isEnabled ? fill : option.palette.color(QPalette::Dark), 1));
    painter.setBrush(isEnabled ? fill : option.palette.color(isChosen ? QPalette::Dark : QPalette::Window));
    painter.drawRoundedRect(box, corner * side, corner * side);
    return box;
}

void drawTick(QPainter& painter, const QStyleOption& option)
{
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    painter.save();
    const QRectF box = drawBox(painter, option, isChosen, 0.22);
    if (isChosen) {
        painter.translate(box.topLeft());
        painter.scale(box.width(), box.height());
        painter.setPen(
            QPen(option.palette.color(QPalette::HighlightedText), 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{0.25, 0.52}, {0.43, 0.7}, {0.76, 0.32}}));
    }
    painter.restore();
}

void drawDot(QPainter& painter, const QStyleOption& option)
{
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    painter.save();
    const QRectF box = drawBox(painter, option, isChosen, 0.5);
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::HighlightedText));
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    }
    painter.restore();
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
    switch (element) {
    case PE_FrameFocusRect: // the window draws its own ring
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        drawDot(*painter, *option);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
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
