#include "views/diagram/diagram_widget.h"

#include "model/document/document.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/page_painter.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/request_theme.h"

#include <QDate>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// As long as a short sentence is read aloud.
constexpr int announcementMs = 4000;
/// Around the current node when it is scrolled into view: the ring and a little more.
constexpr double roomPx = 16;

QScrollBar* makeScrollBar(Qt::Orientation orientation, QWidget* parent)
{
    auto* bar = new QScrollBar(orientation, parent);
    bar->setFocusPolicy(Qt::NoFocus);
    bar->hide();
    return bar;
}

void addKinds(const Slot& slot, QList<KindId>& kinds)
{
    kinds += slot.kinds;
    for (const Slot& inner : slot.slots)
        addKinds(inner, kinds);
}

/// The first of the slot's bodies, as on its page; without any the first of its kinds.
std::optional<KindId> firstKind(const Model& model, const Slot* slot)
{
    QList<KindId> kinds;
    if (slot)
        addKinds(*slot, kinds);
    const auto body = std::find_if(kinds.cbegin(), kinds.cend(), [&](const KindId& id) {
        const Kind* kind = model.find(id);
        return kind && kind->flags.has(KindFlag::IsBody);
    });
    return kinds.isEmpty() ? std::nullopt : std::optional(body == kinds.cend() ? kinds.constFirst() : *body);
}

/// What the focus is about, as keys name it.
/// Where she has come, for a node that does not say it by its name.
QString bearingsAt(const Page* page, const Node* current)
{
    const bool isSaid = !page || !current || spokenName(*current) == page->title;
    return isSaid ? QString() : DiagramWidget::tr("Page: %1.").arg(page->title);
}

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

} // namespace

DiagramWidget::DiagramWidget(Document* document, QWidget* parent)
    : QWidget(parent), layOut_(&layOut), ownPalette_(std::make_unique<Palette>(Palette::named(PaletteName::Light))),
      palette_(std::make_unique<Palette>(*ownPalette_)), painter_(std::make_unique<PagePainter>(*palette_)),
      index_(std::make_unique<PageIndex>()), arranging_(new Arranging(*this)), hint_(nullptr),
      clock_(new QVariantAnimation(this)), vertical_(makeScrollBar(Qt::Vertical, this)),
      horizontal_(makeScrollBar(Qt::Horizontal, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setMinimumSize(240, 160);
    setAttribute(Qt::WA_OpaquePaintEvent);
    announcementEnd_.setSingleShot(true);
    announcementEnd_.setInterval(announcementMs);
    connect(&announcementEnd_, &QTimer::timeout, this, [this] { announcement_.clear(); });
    connect(clock_, &QVariantAnimation::valueChanged, this, [this](const QVariant& elapsed) {
        if (transition_)
            transition_->setElapsedMs(elapsed.toInt());
        update();
    });
    connect(clock_, &QVariantAnimation::finished, this, [this] {
        transition_.reset();
        update();
    });
    const auto scroll = [this] {
        endJumping();
        viewport_.setOffset({horizontal_->isHidden() ? viewport_.offset().x() : horizontal_->value(),
                             vertical_->isHidden() ? viewport_.offset().y() : vertical_->value()});
        viewportMoved();
    };
    connect(vertical_, &QScrollBar::valueChanged, this, scroll);
    connect(horizontal_, &QScrollBar::valueChanged, this, scroll);
    fitViewport();
    setLayOut(layOut_);
    setDocument(document);
}

DiagramWidget::~DiagramWidget() = default;

void DiagramWidget::setLayOut(LayOut layOut)
{
    layOut_ = std::move(layOut);
    pictures_ = std::make_unique<PictureCache>(layOut_, std::make_unique<FontMeasure>());
    refreshLater();
}

void DiagramWidget::setDocument(Document* document)
{
    closeEditor();
    endJumping();
    listenTo(document);
    former_.reset();
    choice_ = {};
    const bool wasLit = !std::exchange(thread_, ElementId{}).isEmpty();
    pictures_->forget();
    history_.clear();
    arrival_ = Arrival{};
    showsCurrent_ = false;
    tellHistory();
    Q_EMIT focusChanged(focus());
    if (wasLit)
        Q_EMIT threadChanged(thread_);
    refreshLater();
}

void DiagramWidget::continueWith(Document& document)
{
    listenTo(&document);
}

void DiagramWidget::listenTo(Document* document)
{
    if (document_)
        document_->disconnect(this);
    document_ = document;
    if (!document_)
        return;
    connect(document_, &Document::changed, this, &DiagramWidget::modelChanged);
    connect(document_, &QObject::destroyed, this, [this] { setDocument(nullptr); });
}

void DiagramWidget::modelChanged()
{
    pictures_->forget();
    if (!model()->find(thread_))
        lightThread({});
    const Focus before = focus();
    history_.keepOnly([this](const Focus& place) { return isThere(place); });
    if (focus() != before) {
        arrival_ = Arrival{};
        Q_EMIT focusChanged(focus());
    }
    tellHistory();
    refreshLater();
}

void DiagramWidget::setColours(const Palette& palette)
{
    *ownPalette_ = palette;
    takeTheme();
}

/// Colours change at once: a transition would go on in the former ones.
void DiagramWidget::takeTheme()
{
    const Theme* theme = document_ ? themeFor(*model(), request()) : nullptr;
    const Palette themed = theme ? ownPalette_->withTheme(*theme) : *ownPalette_;
    if (themed == *palette_)
        return;
    *palette_ = themed;
    painter_->setPalette(themed);
    if (editor_)
        editor_->setColours(themed);
    clock_->stop();
    transition_.reset();
    update();
}

void DiagramWidget::setTextScale(double scale)
{
    if (scale == textScale_)
        return;
    textScale_ = scale;
    refreshLater();
}

void DiagramWidget::setMotion(Motion motion)
{
    motion_ = motion;
}

PictureRequest DiagramWidget::request() const
{
    PictureRequest wanted = document_ ? defaultRequest(*model(), QDate::currentDate()) : PictureRequest{};
    if (document_)
        choose(wanted, *model(), choice_);
    wanted.focus = focus();
    wanted.medium = isPresenting_ ? presentingMedium(size())
                                  : arranging_->medium(screenMedium(viewport_.besideBar(size()) / textScale_));
    wanted.showsHints = !isPresenting_;
    return wanted;
}

const Page* DiagramWidget::page() const
{
    return page_.get();
}

const Vacancy* DiagramWidget::currentVacancy() const
{
    const Node* node = index_->find(current_);
    return node && node->vacancy ? &*node->vacancy : nullptr;
}

ElementId DiagramWidget::currentElement() const
{
    const Node* node = index_->find(current_);
    if (node && node->element)
        return *node->element;
    const ElementId* own = focusedElement(focus());
    return own ? *own : ElementId{};
}

std::optional<KindId> DiagramWidget::currentKind() const
{
    const Node* node = index_->find(current_);
    if (!node || node->element || !node->target || !document_)
        return {};
    if (const auto* kind = std::get_if<KindFocus>(&*node->target))
        return kind->kind;
    const auto* slot = std::get_if<SlotFocus>(&*node->target);
    const Composition composition = slot ? compositionFor(*model(), request()) : Composition();
    return slot ? firstKind(*model(), slotNamed(composition.slots, slot->slot)) : std::nullopt;
}

// ---- Pictures

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

// ---- Where she is

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

} // namespace styrmodell
