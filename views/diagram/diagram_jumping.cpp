// Going where a box leads by typing the letters at its corner.
#include "views/diagram/diagram_widget.h"

#include "model/queries/order.h"
#include "views/diagram/page_index.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace styrmodell
{
namespace
{

constexpr double letterSize = 13; ///< pixels
constexpr double leastSeen = 12;  ///< pixels: less of a box is not seen as one

bool isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

/// Held with others, or for a screen reader: alone they do nothing.
bool isHeldKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return true;
    default:
        return false;
    }
}

/// How many elements lie within, at any depth.
qsizetype heldBy(const Model& model, const ElementId& element)
{
    qsizetype held = 0;
    for (const Element* child : childrenOf(model, element))
        held += 1 + heldBy(model, child->id);
    return held;
}

bool isPageKey(int key)
{
    return key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

void DiagramWidget::toggleJumping()
{
    refreshNow();
    if (labels_.isOn())
        return giveUpJumping();
    finishEditing();
    labelBoxes();
    if (labels_.isOn())
        announce(tr("Jump: type the letters of a box."));
}

/// All that is seen of the page and the keyboard can rest on, in reading order.
std::vector<JumpLabels::Box> DiagramWidget::boxesSeen() const
{
    const QRectF room({}, viewport_.room());
    std::vector<JumpLabels::Box> boxes;
    for (const Node* node : index_->focusable()) {
        const QRectF seen = toWidget(node->box) & room;
        if (seen.width() >= leastSeen && seen.height() >= leastSeen)
            boxes.push_back({node->key, seen});
    }
    return boxes;
}

void DiagramWidget::labelBoxes()
{
    std::vector<JumpLabels::Box> boxes = boxesSeen();
    for (JumpLabels::Box& box : boxes) {
        const Node* node = index_->find(box.key);
        if (const auto* element = node && node->target ? std::get_if<ElementId>(&*node->target) : nullptr)
            box.leadsTo = heldBy(*model(), *element);
    }
    labels_.show(boxes);
    update();
}

void DiagramWidget::endJumping()
{
    if (!labels_.isOn())
        return;
    labels_.end();
    update();
}

void DiagramWidget::giveUpJumping()
{
    endJumping();
    announce(tr("Jumping has ended."));
}

bool DiagramWidget::isJumpKey(const QKeyEvent& event) const
{
    if (!labels_.isOn() || !isPlain(event))
        return false;
    const QString text = event.text();
    return event.key() == Qt::Key_Escape || (text.size() == 1 && JumpLabels::isLetter(text.front()));
}

/// What a key means while there are labels; any that is not about them ends them and does what it always does.
bool DiagramWidget::jumpBy(const QKeyEvent& event)
{
    if (isJumpKey(event)) {
        if (event.key() == Qt::Key_Escape)
            giveUpJumping();
        else
            typeLabel(event.text().front());
        return true;
    }
    if (!labels_.isOn() || isHeldKey(event.key()) || (event.key() == Qt::Key_G && isPlain(event)))
        return false;
    endJumping();
    if (isPresenting_ || !isPageKey(event.key()) || event.modifiers())
        return false;
    vertical_->triggerAction(event.key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                             : QAbstractSlider::SliderPageStepSub);
    labelBoxes();
    return true;
}

void DiagramWidget::typeLabel(QChar letter)
{
    const std::optional<NodeKey> key = labels_.type(letter);
    update();
    if (!key && !labels_.isOn())
        announce(tr("No box has these letters. Jumping has ended."));
    const Node* node = key ? index_->find(*key) : nullptr;
    if (!node)
        return;
    if (node->target && *node->target != focus()) {
        showsCurrent_ = true;
        press(*key); // the labels go on there
    } else {
        endJumping();
        makeCurrent(*key);
    }
}

void DiagramWidget::paintLabels(QPainter& painter)
{
    if (labels_.isOn() && !transition_ && !isDirty_)
        labels_.paint(painter, boxesSeen(), QRectF({}, viewport_.room()),
                      letterSize * (isPresenting_ ? 1.6 : textScale_), *palette_);
}

} // namespace styrmodell
