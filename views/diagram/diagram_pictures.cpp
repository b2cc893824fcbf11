// From the document to the page that is seen: when it is laid out anew, and what stays where it was.
#include "model/document/document.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/page_painter.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"

#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Where she has come, for a node that does not say it by its name.
QString bearingsAt(const Page* page, const Node* current)
{
    const bool isSaid = !page || !current || spokenName(*current) == page->title;
    return isSaid ? QString() : DiagramWidget::tr("Page: %1.").arg(page->title);
}

/// What the focus is about, as keys name it.
QString thingOf(const Focus& focus)
{
    struct Namer {
        QString operator()(const OverviewFocus&) const { return {}; }
        QString operator()(const ElementId& id) const { return id.text; }
        QString operator()(const KindFocus& kind) const { return QStringLiteral("kind:") + kind.kind.text; }
        QString operator()(const SlotFocus& slot) const { return QStringLiteral("slot:") + slot.slot; }
        QString operator()(const ThreadFocus& thread) const { return thread.element.text; }
    };
    return std::visit(Namer{}, focus);
}

/// The first of those whose kind has the least rank, where the way to the goals begins; null: none has one.
const Node* nearestVision(const std::vector<const Node*>& nodes, const Model& model)
{
    const Node* nearest = nullptr;
    double least = 0;
    for (const Node* node : nodes) {
        const Element* element = node->element && isContent(*node) ? model.find(*node->element) : nullptr;
        const Kind* kind = element ? model.find(element->kind) : nullptr;
        if (kind && kind->rank && (!nearest || *kind->rank < least)) {
            nearest = node;
            least = *kind->rank;
        }
    }
    return nearest;
}

} // namespace

void DiagramWidget::refreshLater()
{
    if (isDirty_)
        return;
    isDirty_ = true;
    // One layout for everything that this event brings about
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible())
                refreshNow();
        },
        Qt::QueuedConnection);
}

void DiagramWidget::refreshNow()
{
    if (!isDirty_)
        return;
    isDirty_ = false;
    takeTheme();
    const PictureRequest wanted = request();
    showPage(document_ ? lightened(pictures_->page(*model(), wanted), wanted) : nullptr);
}

void DiagramWidget::showPage(std::shared_ptr<const Page> page)
{
    auto next = std::make_unique<PageIndex>(page);
    tellLeaving(*this, *next);
    const std::unique_ptr<PageIndex> previous = std::exchange(index_, std::move(next));
    const std::shared_ptr<const Page> old = std::exchange(page_, std::move(page));
    const Viewport from = viewport_;
    const Node* was = previous->find(current_);
    const QRectF lastBox = was ? was->box : QRectF();
    fitViewport();
    hovered_ = {};
    pressed_ = {};
    drag_.reset();
    endCarrying();
    const auto arrival = std::exchange(arrival_, {});
    const NodeKey before = std::exchange(current_, arrival ? arrive(*arrival) : survivorOf(current_, lastBox));
    if (arrival) {
        startTransition(*previous, from, arrival->chosen);
    } else {
        clock_->stop();
        transition_.reset();
    }
    arranging_->followPage();
    if (labels_.isOn())
        labelBoxes();
    tellComing(*this, *previous);
    viewportMoved();
    const bool isOther = arrival || current_ != before; // the same node may be current on another page
    if (isOther)
        announcement_ = arrival && old ? bearingsAt(page_.get(), index_->find(current_)) : QString();
    announcementEnd_.start();
    tellCurrent(isOther);
    Q_EMIT pageChanged();
}

/// Shows the place as it was left, and says which node the keyboard was on.
NodeKey DiagramWidget::arrive(const Arrival& arrival)
{
    viewport_.setZoom(arrival.place.zoom, {});
    viewport_.setOffset(arrival.place.offset);
    Q_EMIT zoomChanged(zoom());
    return index_->find(arrival.place.current) ? arrival.place.current : firstCurrent();
}

NodeKey DiagramWidget::firstCurrent() const
{
    const std::vector<const Node*>& nodes = index_->focusable();
    const QString thing = thingOf(focus());
    const auto isOwn = [&](const Node* node) { return !thing.isEmpty() && node->key.thing == thing; };
    if (const Node* nearest = thing.isEmpty() && model() ? nearestVision(nodes, *model()) : nullptr)
        return nearest->key;
    auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node* n) { return isOwn(n) && isContent(*n); });
    if (found == nodes.end())
        found = std::find_if(nodes.begin(), nodes.end(), [](const Node* n) { return isContent(*n); });
    if (found == nodes.end())
        found = nodes.begin();
    return found == nodes.end() ? NodeKey{} : (*found)->key;
}

/// The node itself, the same thing elsewhere on the page, or what is nearest to where it was.
NodeKey DiagramWidget::survivorOf(const NodeKey& key, const QRectF& lastBox) const
{
    const Node* same = index_->find(key);
    if (same && same->isFocusable)
        return key;
    const Node* best = nullptr;
    double least = 0;
    for (const Node* node : index_->focusable()) {
        const bool isSameThing = !key.thing.isEmpty() && node->key.thing == key.thing;
        const double distance = isSameThing ? -1 : QLineF(node->box.center(), lastBox.center()).length();
        if (!best || distance < least) {
            best = node;
            least = distance;
        }
    }
    return best && !lastBox.isNull() ? best->key : firstCurrent();
}

void DiagramWidget::startTransition(const PageIndex& before, const Viewport& from, const NodeKey& chosen)
{
    clock_->stop();
    const std::unique_ptr<Transition> running = std::exchange(transition_, {});
    if (motion_ == Motion::None || !isVisible() || !before.page() || !page_)
        return;
    const Seen old{before, from};
    const Seen now{*index_, viewport_};
    transition_ = std::make_unique<Transition>(
        motion_ == Motion::Full
            ? Transition::moving(old, now, chosen, size(), devicePixelRatioF(), *painter_, running.get())
            : Transition::crossFade(old, now, size(), devicePixelRatioF(), *painter_));
    clock_->setDuration(transition_->durationMs());
    clock_->setStartValue(0);
    clock_->setEndValue(transition_->durationMs());
    clock_->start();
}

void DiagramWidget::fitViewport()
{
    viewport_.setBar(isPresenting_ ? 0 : vertical_->sizeHint().width());
    viewport_.setSizes(size(), page_ ? page_->size : viewport_.besideBar(size()));
}

void DiagramWidget::viewportMoved()
{
    const auto set = [](QScrollBar* bar, double range, int page, double offset) {
        const QSignalBlocker blocker(bar);
        bar->setRange(0, static_cast<int>(range));
        bar->setPageStep(page);
        bar->setSingleStep(page / 12 + 1);
        bar->setValue(static_cast<int>(offset));
        bar->setVisible(range > 0);
    };
    const QSizeF range = page_ ? viewport_.scrollRange() : QSizeF(0, 0);
    const QSize room = viewport_.room().toSize();
    set(vertical_, range.height(), room.height(), viewport_.offset().y());
    set(horizontal_, range.width(), room.width(), viewport_.offset().x());
    vertical_->setGeometry(room.width(), 0, width() - room.width(), room.height());
    horizontal_->setGeometry(0, room.height(), room.width(), height() - room.height());
    placeEditor();
    update();
}

} // namespace styrmodell
