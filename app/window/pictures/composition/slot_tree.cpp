#include "app/window/pictures/composition/slot_tree.h"

#include "app/window/pictures/composition/composition_words.h"
#include "views/panels/kind_marker.h"
#include "views/panels/row_painting.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/compositions/understood.h"

#include <QAction>
#include <QDropEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>
#include <limits>

namespace styrmodell
{
namespace
{

enum Column { Name, Count };

constexpr QChar enSpace(0x2002); ///< between a count and the edge of its row

QList<PicturePart> placesOf(const Composition& composition)
{
    QList<PicturePart> places{{Part::Whole, {}}};
    if (!drawsSlots(composition.form.value_or(Form::Stack))) {
        places.append({Part::Coverage, {}});
    } else {
        places.append({Part::Frame, {}});
        for (const SlotPath& path : slotPaths(composition))
            places.append({Part::Slot, path});
        places.append({Part::Arrows, {}});
    }
    places.append({Part::Colours, {}});
    return places;
}

QString partName(Part part)
{
    switch (part) {
    case Part::Whole:
        return SlotTree::tr("The whole picture");
    case Part::Frame:
        return SlotTree::tr("Frame");
    case Part::Coverage:
        return SlotTree::tr("Rows, columns and cells");
    case Part::Arrows:
        return SlotTree::tr("Arrows");
    case Part::Colours:
        return SlotTree::tr("Colours");
    case Part::Slot:
        break;
    }
    return {};
}

/// Names stand beneath each other, with a marker before them or without.
QIcon noMarker(int side)
{
    QPixmap nothing(side, side);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

size_t countIn(const CountedModel& counted, const QList<KindId>& kinds)
{
    size_t count = 0;
    for (const KindId& kind : kinds)
        count += counted.elementsOf(kind).size();
    return count;
}

} // namespace

/// Its rows look as those of the outline.
class SlotTree::Tree : public QTreeWidget
{
public:
    using Dropped = std::function<void(const QTreeWidgetItem*, Onto)>;

    Tree(const Palette& palette, QWidget* parent, Dropped dropped)
        : QTreeWidget(parent), palette_(palette), dropped_(std::move(dropped))
    {
        setDragEnabled(true);
        setAcceptDrops(true);
        setDragDropMode(QAbstractItemView::DragDrop);
        setDefaultDropAction(Qt::MoveAction);
    }

protected:
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// The rows follow what becomes of the slots: the view is not to move them itself.
    void dropEvent(QDropEvent* event) override
    {
        const QTreeWidgetItem* target = itemAt(event->position().toPoint());
        const DropIndicatorPosition place = dropIndicatorPosition();
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
        setState(NoState);
        viewport()->update();
        dropped_(target, place == AboveItem ? Onto::Above : place == OnItem ? Onto::It : Onto::Beneath);
    }

    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
        drawRowGround(*painter, option.rect, palette_, {isCurrent, hasFocus() && isCurrent});
        QStyleOptionViewItem plain = option;
        plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush);
        QTreeWidget::drawRow(painter, plain, index);
    }

private:
    Palette palette_;
    Dropped dropped_;
};

SlotTree::SlotTree(const Palette& palette, QWidget* parent)
    : QWidget(parent), palette_(palette),
      tree_(new Tree(palette, this, [this](const QTreeWidgetItem* target, Onto onto) { tellPlace(target, onto); })),
      add_(makeButton(tr("Add"), tr("Add a slot after this one"), Qt::Key_Insert)),
      remove_(makeButton(tr("Remove"), tr("Remove the slot with those in it"), Qt::Key_Delete)),
      up_(makeButton(tr("Up"), tr("Move the slot up"), Qt::ALT | Qt::Key_Up)),
      down_(makeButton(tr("Down"), tr("Move the slot down"), Qt::ALT | Qt::Key_Down)),
      in_(makeButton(tr("In"), tr("Move the slot into the one before it, or side by side with it"),
                     Qt::ALT | Qt::Key_Right)),
      out_(makeButton(tr("Out"), tr("Move the slot out of the one it lies in"), Qt::ALT | Qt::Key_Left))
{
    tree_->setAccessibleName(tr("Parts of the picture"));
    tree_->setHeaderLabels({tr("Part"), tr("Number")});
    tree_->headerItem()->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setAllColumnsShowFocus(true);
    tree_->setIndentation(fontMetrics().averageCharWidth() * 3);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(tree_, 0, 0, 1, 3);
    grid->setRowStretch(0, 1);
    int place = 0;
    for (QToolButton* button : {add_, up_, in_, remove_, down_, out_}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, 1 + place / 3, place % 3);
        ++place;
    }
    connect(add_, &QToolButton::clicked, this, &SlotTree::addWanted);
    connect(remove_, &QToolButton::clicked, this, &SlotTree::removeWanted);
    connect(up_, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(in_, &QToolButton::clicked, this, &SlotTree::moveInWanted);
    connect(out_, &QToolButton::clicked, this, &SlotTree::moveOutWanted);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &SlotTree::currentChanged);
    setFocusProxy(tree_);
}

/// Its key works in the tree.
QToolButton* SlotTree::makeButton(const QString& text, const QString& explained, const QKeySequence& key)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("worded"));
    button->setText(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(explained, key.toString(QKeySequence::NativeText)));
    button->setAccessibleDescription(explained);
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    tree_->addAction(action);
    return button;
}

void SlotTree::show(const CountedModel& counted, const Composition& composition, const PicturePart& current)
{
    const QSignalBlocker quiet(tree_);
    // Written where they stand if they are the same: a new current row would be told as the focus wherever it is
    if (const QList<PicturePart> places = placesOf(composition); places != places_)
        makeItems(places);
    for (QTreeWidgetItem* item : items_)
        write(*item, counted, composition);
    const qsizetype at = std::max<qsizetype>(0, places_.indexOf(current));
    if (tree_->currentItem() != items_[at])
        tree_->setCurrentItem(items_[at], Name);
    tree_->scrollToItem(items_[at]);
    enableButtons(composition);
}

void SlotTree::makeItems(const QList<PicturePart>& places)
{
    places_ = places;
    items_.clear();
    tree_->clear();
    QList<QTreeWidgetItem*> way; // the last item of each depth
    for (const PicturePart& place : places_) {
        const qsizetype depth = std::max<qsizetype>(1, place.path.size());
        way.resize(depth - 1);
        auto* item = way.isEmpty() ? new QTreeWidgetItem(tree_) : new QTreeWidgetItem(way.last());
        way.append(item);
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(Name, {0, tree_->fontMetrics().height() + 12});
        items_.append(item);
    }
    tree_->expandAll();
}

void SlotTree::write(QTreeWidgetItem& item, const CountedModel& counted, const Composition& composition)
{
    const PicturePart& place = places_[items_.indexOf(&item)];
    const Slot* slot = place.part == Part::Slot ? slotAt(composition, place.path) : nullptr;
    letDrop(item, slot);
    item.setIcon(Name, noMarker(fontMetrics().ascent()));
    if (!slot) {
        item.setText(Name, partName(place.part));
        item.setData(Count, Qt::AccessibleTextRole,
                     QStringLiteral("%1, %2").arg(tree_->headerItem()->text(Count), partName(place.part)));
        if (place.part == Part::Arrows)
            item.setText(Count, QString::number(composition.arrows.size()) + enSpace);
        return;
    }
    const Model& model = counted.model();
    const QString name = slotName(model, *slot);
    const size_t count = countIn(counted, kindsOf(*slot));
    const QString shown = count == 0 ? tr("empty") : QString::number(count);
    const QString kinds = kindNames(model, kindsOf(*slot));
    item.setText(Name, name);
    item.setText(Count, shown + enSpace);
    item.setToolTip(Name, kinds.isEmpty() || kinds == name ? name : QStringLiteral("%1: %2").arg(name, kinds));
    if (const Kind* kind = slot->kinds.isEmpty() ? nullptr : model.find(slot->kinds.first()))
        item.setIcon(Name, kindIcon(kind, palette_, fontMetrics().ascent()));
    const QString spoken = kinds == name ? name : tr("%1, shows %2").arg(name, kinds);
    item.setData(Name, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(spoken, shown));
    item.setData(Count, Qt::AccessibleTextRole, tr("%1, elements: %2").arg(name, shown));
}

/// Slots are dragged, between others or onto those that hold some.
void SlotTree::letDrop(QTreeWidgetItem& item, const Slot* slot)
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (slot)
        flags |= Qt::ItemIsDragEnabled;
    if (slot && !slot->slots.isEmpty())
        flags |= Qt::ItemIsDropEnabled;
    if (item.flags() != flags)
        item.setFlags(flags);
}

void SlotTree::tellPlace(const QTreeWidgetItem* target, Onto onto)
{
    const qsizetype at = items_.indexOf(target);
    const PicturePart part = at < 0 ? PicturePart{Part::Colours, {}} : places_[at];
    if (part.part != Part::Slot) {
        const bool isAbove = part.part == Part::Whole || part.part == Part::Frame;
        Q_EMIT placeWanted({}, isAbove ? 0 : std::numeric_limits<int>::max());
    } else if (onto == Onto::It) {
        Q_EMIT placeWanted(part.path, std::numeric_limits<int>::max());
    } else {
        const int place = part.path.last() + (onto == Onto::Beneath ? 1 : 0);
        Q_EMIT placeWanted(part.path.mid(0, part.path.size() - 1), place);
    }
}

void SlotTree::enableButtons(const Composition& composition)
{
    const PicturePart place = current();
    const bool isSlot = place.part == Part::Slot;
    SlotPath next = place.path;
    if (isSlot)
        ++next.last();
    add_->setEnabled(drawsSlots(composition.form.value_or(Form::Stack)));
    remove_->setEnabled(isSlot);
    up_->setEnabled(isSlot && place.path.last() > 0);
    down_->setEnabled(isSlot && slotAt(composition, next));
    in_->setEnabled(isSlot && mayMoveIn(composition, place.path));
    out_->setEnabled(isSlot && place.path.size() > 1);
}

PicturePart SlotTree::current() const
{
    const qsizetype at = items_.indexOf(tree_->currentItem());
    return at < 0 ? PicturePart() : places_[at];
}

} // namespace styrmodell
