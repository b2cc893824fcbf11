#include "views/diagram/arranging.h"

#include "model/document/document.h"
#include "model/queries/order.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"
#include "views/scene/by_hand/place_by_hand.h"
#include "views/scene/words/form_names.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double tooLittle = 0.01; ///< scene points: no move at all

PlacedElement placed(const Node& node)
{
    return {*node.element, node.key.slot};
}

/// To the next whole step in a direction from where it stands, which may be between two.
double nextStep(double steps, double by)
{
    if (by == 0)
        return steps;
    constexpr double rounding = 1e-6;
    return by > 0 ? std::floor(steps + rounding) + by : std::ceil(steps - rounding) + by;
}

QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

Arranging::Arranging(DiagramWidget& diagram) : QObject(&diagram), diagram_(diagram) {}

// ---- What can be done

bool Arranging::canArrange() const
{
    return diagram_.canEdit() && diagram_.page() && diagram_.focus() == Focus(OverviewFocus{});
}

bool Arranging::canOffset() const
{
    return canArrange() && readsOffsets(diagram_.request().medium);
}

bool Arranging::canOrder() const
{
    const Node* node = current();
    return node && rowOf(*node).size() > 1;
}

bool Arranging::isCurrentAdjusted() const
{
    const Node* node = current();
    return node && placementOf(*node);
}

bool Arranging::isAnythingAdjusted() const
{
    return canArrange() && !diagram_.model()->referrersOf<Placement>(RecordKey::of(diagram_.request().picture)).empty();
}

void Arranging::setOn(bool isOn)
{
    if (isOn == isOn_ || (isOn && !canArrange()))
        return;
    cancelDrag();
    if (isOn)
        medium_ = diagram_.request().medium;
    isOn_ = isOn;
    diagram_.refreshLater();
    diagram_.hovered_ = {};
    diagram_.unsetCursor();
    diagram_.update();
    Q_EMIT onChanged(isOn_);
}

Medium Arranging::medium(const Medium& ofWindow) const
{
    const bool isAsWide = medium_.kind == ofWindow.kind && medium_.size.width() == ofWindow.size.width();
    return isOn_ && isAsWide ? medium_ : ofWindow;
}

void Arranging::followPage()
{
    cancelDrag();
    if (isOn_ && !canArrange())
        setOn(false);
}

/// The current node, if it is an element's in the overview.
const Node* Arranging::current() const
{
    const Node* node = canArrange() ? diagram_.index().find(diagram_.currentNode()) : nullptr;
    return node && node->element && !node->key.slot.isEmpty() ? node : nullptr;
}

/// What stands in a row with a node, in order, itself among them. In a table each kind has rows of its own.
std::vector<const Node*> Arranging::rowOf(const Node& node) const
{
    const Model& model = *diagram_.model();
    const Element* own = node.element ? model.find(*node.element) : nullptr;
    const bool isInTable = node.semantics.role == Role::RowHeader || node.semantics.role == Role::ColumnHeader;
    std::vector<const Node*> row;
    for (const Node* one : diagram_.index().focusable()) {
        const Element* element = one->element ? model.find(*one->element) : nullptr;
        const bool isSameSort = standsInRow(*one) && one->key.slot == node.key.slot && one->key.role == node.key.role;
        if (own && element && isSameSort && (!isInTable || element->kind == own->kind))
            row.push_back(one);
    }
    return row;
}

// ---- Keys

bool Arranging::pressKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Escape && held == Qt::NoModifier && (drag_ || isOn_)) {
        if (drag_)
            cancelDrag();
        else
            setOn(false);
        return true;
    }
    const QPointF arrow = arrowOf(event.key());
    const bool isSize = held == (Qt::ControlModifier | Qt::ShiftModifier);
    if (arrow.isNull() || !(isSize || held == Qt::ControlModifier) || diagram_.isPresenting())
        return false;
    cancelDrag();
    nudge(arrow, isSize);
    return true;
}

void Arranging::nudge(QPointF steps, bool isSize)
{
    const Node* node = current();
    if (!node || !node->byRule)
        return diagram_.announce(canArrange() ? tr("This cannot be moved or sized by hand.")
                                              : tr("Only the overview is adjusted by hand."));
    HandOffset offset = offsetOf(node->box, *node->byRule);
    double& level = isSize ? offset.dw : offset.dx;
    double& upright = isSize ? offset.dh : offset.dy;
    level = nextStep(level, steps.x());
    upright = nextStep(upright, steps.y());
    const QRectF wanted(node->byRule->topLeft() + QPointF(offset.dx, offset.dy) * handStep,
                        node->byRule->size() + QSizeF(offset.dw, offset.dh) * handStep);
    const NodeKey key = node->key; // the node goes with its page
    putAt(key, placeOnPage(*diagram_.page(), key, wanted), isSize ? What::Size : What::Place);
}

void Arranging::moveInRow(bool isLater)
{
    const Node* node = current();
    if (!node)
        return diagram_.announce(tr("Only the overview is adjusted by hand."));
    const std::vector<const Node*> row = rowOf(*node);
    const auto at = std::find(row.begin(), row.end(), node) - row.begin();
    const qsizetype place = isLater ? at + 1 : at - 1;
    if (place < 0 || place >= static_cast<qsizetype>(row.size()))
        return diagram_.announce(isLater ? tr("It is the last in its row.") : tr("It is the first in its row."));
    const NodeKey key = node->key; // the node goes with its page
    putInRow(key, place);
}

// ---- What comes of it

const Placement* Arranging::placementOf(const Node& node) const
{
    return node.element && canArrange() && !node.key.slot.isEmpty()
               ? styrmodell::placementOf(*diagram_.model(), diagram_.request().picture, placed(node))
               : nullptr;
}

/// The picture that is seen; where it is none that is kept, as it is kept then.
Picture Arranging::shown() const
{
    const Model& model = *diagram_.model();
    const PictureRequest wanted = diagram_.request();
    if (const Picture* picture = model.find(wanted.picture))
        return *picture;
    Picture picture = diagram_.choice_.unkept.value_or(Picture{.form = wanted.form});
    picture.id = {};
    if (picture.title.simplified().isEmpty())
        picture.title = formName(wanted.form, model.language());
    return picture;
}

bool Arranging::apply(Result<Edit> edit, const NodeKey& key, What what)
{
    Document& document = *diagram_.document_;
    const Form form = diagram_.request().form;
    if (!edit) {
        Q_EMIT diagram_.refused(edit.error().what);
        return false;
    }
    const bool goesOn = gesture_.key == key && gesture_.what == what && gesture_.head == document.head();
    gesture_ = {goesOn ? gesture_.id : Document::newGesture(), key, what, 0};
    edit->gesture = gesture_.id;
    PictureId kept;
    for (const Change& change : edit->changes)
        if (const auto* picture = std::get_if<RecordChange<Picture>>(&change); picture && !picture->before)
            kept = picture->id();
    const auto stored = document.apply(*std::move(edit));
    if (!stored) {
        Q_EMIT diagram_.refused(stored.error().what);
        return false;
    }
    gesture_.head = document.head();
    if (!kept.isEmpty()) {
        diagram_.choice_ = {kept, form, {}}; // the form is what is seen when the picture is taken back
        Q_EMIT diagram_.pictureChanged();
    }
    diagram_.refreshNow();
    return true;
}

void Arranging::putAt(const NodeKey& key, const QRectF& box, What what)
{
    const Node* node = diagram_.index().find(key);
    if (!node || !node->byRule || !canArrange())
        return;
    const QRectF by(box.topLeft() - node->box.topLeft(), box.size() - node->box.size());
    const double most = std::max({std::abs(by.x()), std::abs(by.y()), std::abs(by.width()), std::abs(by.height())});
    if (most < tooLittle)
        return diagram_.announce(what == What::Size ? tr("There is no room for another size.")
                                                    : tr("There is no room that way."));
    if (apply(offsetByHand(*diagram_.model(), shown(), placed(*node), offsetOf(box, *node->byRule)), key, what))
        tellPlace(key);
}

void Arranging::putInRow(const NodeKey& key, qsizetype place)
{
    const Node* node = diagram_.index().find(key);
    if (!node || !node->element || !canArrange())
        return;
    QList<ElementId> row;
    for (const Node* one : rowOf(*node))
        row += *one->element;
    if (!apply(orderByHand(*diagram_.model(), shown(), placed(*node), row, place), key, What::Order))
        return;
    diagram_.makeCurrent(key);
    if (const Node* now = diagram_.index().find(key))
        diagram_.announce(placeInRow(*now));
}

void Arranging::reset(const NodeKey& key)
{
    const Node* node = diagram_.index().find(key);
    if (!node || !placementOf(*node))
        return diagram_.announce(tr("Nothing is adjusted here."));
    gesture_ = {};
    if (!apply(resetByHand(*diagram_.model(), diagram_.request().picture, placed(*node)), {}, What::Place))
        return;
    diagram_.makeCurrent(key);
    diagram_.announce(tr("It stands where it belongs again."));
}

void Arranging::resetCurrent()
{
    const NodeKey key = diagram_.currentNode(); // another may be current meanwhile
    reset(key);
}

void Arranging::resetAll()
{
    gesture_ = {};
    if (canArrange() && apply(resetAllByHand(*diagram_.model(), diagram_.request().picture), {}, What::Place))
        diagram_.announce(tr("All stands where it belongs again."));
}

void Arranging::addTo(QMenu& menu, const NodeKey& key)
{
    const Node* node = diagram_.index().find(key);
    if (!node || !placementOf(*node))
        return;
    const QAction* action = menu.addAction(tr("Back to where it belongs"));
    connect(action, &QAction::triggered, this, [this, key] { reset(key); });
}

} // namespace styrmodell
