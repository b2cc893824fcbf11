// Where she is in the picture: from page to page and back, and which node the keyboard is on.
#include "model/document/document.h"
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"

namespace styrmodell
{
namespace
{

/// Around the current node when it is scrolled into view: the ring and a little more.
constexpr double roomPx = 16;

} // namespace

Place DiagramWidget::placeSeen() const
{
    return {focus(), current_, viewport_.zoom(), viewport_.offset()};
}

void DiagramWidget::tellHistory()
{
    if (std::exchange(toldBack_, canGoBack()) != canGoBack())
        Q_EMIT canGoBackChanged(canGoBack());
    if (std::exchange(toldForward_, canGoForward()) != canGoForward())
        Q_EMIT canGoForwardChanged(canGoForward());
}

void DiagramWidget::goTo(const Focus& next)
{
    refreshNow();
    if (next == focus() || !document_)
        return;
    if (!isThere(next))
        return announce(tr("That was not in the model then."));
    finishEditing();
    arrival_ = Arrival{{}, current_};
    history_.goTo(placeSeen(), next);
    if (isPresenting_)
        showsCurrent_ = false; // the new page is seen whole first
    arriveAt({});
}

void DiagramWidget::showPicture(const PictureChoice& choice)
{
    if (choice == choice_)
        return goHome();
    const bool isOther = choice.picture != choice_.picture || choice.form != choice_.form;
    choice_ = choice;
    if (isOther)
        goHome();
    refreshLater();
    Q_EMIT pictureChanged();
}

void DiagramWidget::goBack()
{
    refreshNow();
    arriveAt(history_.goBack(placeSeen()));
}

void DiagramWidget::goForward()
{
    refreshNow();
    arriveAt(history_.goForward(placeSeen()));
}

void DiagramWidget::arriveAt(const std::optional<Place>& place)
{
    if (place) {
        arrival_ = Arrival{*place, place->current};
        if (isPresenting_)
            showsCurrent_ = true; // the next step goes on from where she left
    }
    if (!arrival_)
        return;
    closeEditor();
    tellHistory();
    Q_EMIT focusChanged(focus());
    refreshLater();
}

void DiagramWidget::goHome()
{
    goTo(OverviewFocus{});
    zoomToFit();
}

void DiagramWidget::showElement(const ElementId& element)
{
    refreshNow();
    if (const Node* node = index_->focusableOf(element)) {
        showsCurrent_ = true;
        makeCurrent(node->key);
    } else {
        goTo(element);
    }
}

void DiagramWidget::makeCurrent(const NodeKey& key)
{
    const Node* node = index_->find(key);
    if (!node || !node->isFocusable)
        return;
    showsCurrent_ = true;
    viewport_.reveal(node->box, roomPx);
    viewportMoved();
    setCurrent(key);
}

void DiagramWidget::setCurrent(NodeKey key)
{
    const bool isOther = key != current_;
    current_ = std::move(key);
    if (isOther)
        announcement_.clear();
    tellCurrent(isOther);
}

/// Saying again what has not changed would make a reader repeat it at every layout.
void DiagramWidget::tellCurrent(bool isOther)
{
    if (isOther)
        tellFocus(*this);
    const bool isOtherElement = std::exchange(toldElement_, currentElement()) != currentElement();
    const std::optional<KindId> kind = currentKind();
    const bool isOtherKind = std::exchange(toldKind_, kind) != kind;
    if (std::exchange(toldMark_, showsCurrent_) != showsCurrent_ || isOtherElement || isOtherKind)
        Q_EMIT currentElementChanged(currentElement());
    update();
}

void DiagramWidget::announce(const QString& sentence)
{
    refreshNow(); // the node may have another name now, which is told first
    announcement_ = sentence;
    announcementEnd_.start();
    tellDescription(*this);
    Q_EMIT announced(sentence);
}

void DiagramWidget::press(const NodeKey& key)
{
    const Node* node = index_->find(key);
    if (!node)
        return;
    if (node->vacancy && canEdit()) {
        const Vacancy vacancy = *node->vacancy;
        setCurrent(key);
        return Q_EMIT additionWanted(vacancy);
    }
    const std::optional<Focus> target = node->target; // the node may go with its page
    const bool isLeaving = target && *target != focus();
    if (node->isFocusable && isLeaving)
        current_ = key; // what *back* returns to; not told, since its page goes before a reader could ask about it
    else if (node->isFocusable)
        setCurrent(key);
    if (isLeaving)
        goTo(*target);
}

} // namespace styrmodell
