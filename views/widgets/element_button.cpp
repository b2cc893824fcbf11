#include "views/widgets/element_button.h"

#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace styrmodell
{
namespace
{

constexpr int gap = 8;
constexpr int heightRoom = 12;

} // namespace

ElementButton::ElementButton(QWidget* parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ElementButton::show(const Model& model, const Element& element, const Palette& palette)
{
    const Kind* kind = model.find(element.kind);
    setIcon(kindIcon(kind, palette, fontMetrics().ascent()));
    const QString title = drawnTitle(element);
    setWords(title, kind ? tr("%1, %2").arg(title, kind->name.in(model.language())) : title);
}

void ElementButton::show(const Kind& kind, const QString& words, const Palette& palette)
{
    setIcon(kindIcon(&kind, palette, fontMetrics().ascent()));
    setWords(words, words);
}

void ElementButton::setWords(const QString& words, const QString& spoken)
{
    words_ = words;
    setToolTip(words);
    setAccessibleName(spoken);
    update();
}

QSize ElementButton::sizeHint() const
{
    return {fontMetrics().ascent() + 2 * gap + fontMetrics().horizontalAdvance(words_) + gap,
            fontMetrics().height() + heightRoom};
}

QSize ElementButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ElementButton::paintEvent(QPaintEvent*)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.icon = {};
    option.text.clear();
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const int side = fontMetrics().ascent();
    icon().paint(&painter, QRect(gap / 2, (height() - side) / 2, side, side));
    const QRect words(gap + side + gap / 2, 0, width() - side - 2 * gap, height());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words_, Qt::ElideRight, words.width()));
}

} // namespace styrmodell
