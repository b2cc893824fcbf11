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
#include "views/scene/compositions/slots.h"
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
QScrollBar* makeScrollBar(Qt::Orientation orientation, QWidget* parent)
{
    auto* bar = new QScrollBar(orientation, parent);
    bar->setFocusPolicy(Qt::NoFocus);
    bar->hide();
    return bar;
}

/// The first of the slot's bodies, as on its page; without any the first of its kinds.
std::optional<KindId> firstKind(const Model& model, const Slot* slot)
{
    const QList<KindId> kinds = slot ? kindsOf(*slot) : QList<KindId>();
    const auto body = std::find_if(kinds.cbegin(), kinds.cend(), [&](const KindId& id) {
        const Kind* kind = model.find(id);
        return kind && kind->flags.has(KindFlag::IsBody);
    });
    return kinds.isEmpty() ? std::nullopt : std::optional(body == kinds.cend() ? kinds.constFirst() : *body);
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
    return slot ? firstKind(*model(), findSlot(composition.slots, slot->slot)) : std::nullopt;
}

} // namespace styrmodell
