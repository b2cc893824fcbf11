// How the diagram looks: the page, and the marks over it that belong to the screen only.
#include "model/document/document.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/focus_ring.h"
#include "views/diagram/page_index.h"
#include "views/diagram/page_painter.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"

#include <QPainter>

#include <algorithm>

namespace styrmodell
{

void DiagramWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!page_) {
        painter.fillRect(rect(), painter_->colour(ColourToken::Ground));
        if (!isDirty_)
            paintSentence(painter, document_ ? tr("This model is empty.") : tr("No model is open."));
        return;
    }
    if (transition_)
        transition_->paint(painter);
    else
        painter_->paintView(painter, seenPage(), viewport_, size());
    paintMarks(painter);
    paintDrag(painter);
    paintCarried(painter);
    arranging_->paint(painter);
    paintLabels(painter);
    const QRect room(QPoint(), viewport_.room().toSize());
    for (const QRect& strip : QRegion(rect()) - room) // scroll bars stand there
        painter.fillRect(strip, painter_->colour(ColourToken::Ground));
}

void DiagramWidget::paintMarks(QPainter& painter)
{
    if (const Node* node = index_->find(hovered_); node && !transition_ && !drag_)
        drawHover(painter, toWidget(node->box), radiusOf(*node), *palette_);
    if (editor_) {
        drawFocusRing(painter, editor_->geometry(), 4, *palette_);
        return;
    }
    if (isPresenting_ || arranging_->isMovingBox())
        return; // the spotlight shows where she is, or what she drags
    const Node* node = index_->find(current_);
    if (!node || !node->isFocusable || !showsCurrent_)
        return;
    const QRectF box = toWidget(node->box);
    drawFocusRing(painter, transition_ ? transition_->boxNow(node->key, box) : box, radiusOf(*node), *palette_);
}

double DiagramWidget::radiusOf(const Node& node) const
{
    return std::max(node.radius * viewport_.scale(), 2.0);
}

void DiagramWidget::paintSentence(QPainter& painter, const QString& sentence)
{
    painter.setPen(painter_->colour(ColourToken::Soft));
    QFont letters = font();
    letters.setPixelSize(18);
    painter.setFont(letters);
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace styrmodell
