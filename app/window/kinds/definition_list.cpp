#include "app/window/kinds/definition_list.h"

#include "views/panels/row_painting.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

enum Column { Level, Name, Count };

constexpr QChar enSpace(0x2002); ///< between a count and the edge of its row

/// Its rows look as those of the outline.
class Tree : public QTreeWidget
{
public:
    Tree(const Palette& palette, QWidget* parent) : QTreeWidget(parent), palette_(palette) {}

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = index.row() == currentIndex().row();
        drawRowGround(*painter, option.rect, palette_, {isCurrent, hasFocus() && isCurrent});
        QStyleOptionViewItem plain = option;
        plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush);
        QTreeWidget::drawRow(painter, plain, index);
    }

private:
    Palette palette_;
};

} // namespace

DefinitionList::DefinitionList(const QString& name, const QStringList& headings, const Palette& palette,
                               QWidget* parent)
    : QWidget(parent), tree_(new Tree(palette, this))
{
    tree_->setHeaderLabels(headings);
    tree_->headerItem()->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    tree_->setRootIsDecorated(false);
    tree_->setAllColumnsShowFocus(true);
    tree_->setAccessibleName(name);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    const bool hasLevels = !headings.value(Level).isEmpty();
    tree_->setColumnHidden(Level, !hasLevels);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto add = [&](const QString& text, const QKeySequence& key, auto wanted) {
        QAction* action = makeAction(text, key);
        connect(action, &QAction::triggered, this, wanted);
        buttons->addWidget(makeButton(*action));
        return action;
    };
    add_ = add(tr("Add…"), Qt::Key_Insert, &DefinitionList::addWanted);
    forRow_ = {add(tr("Remove"), Qt::Key_Delete, &DefinitionList::removeWanted)};
    if (hasLevels) {
        forRow_ += add(tr("Up"), Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveWanted(-1); });
        forRow_ += add(tr("Down"), Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveWanted(1); });
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(tree_, 1);
    column->addLayout(buttons);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this] {
        enableActions();
        Q_EMIT currentChanged();
    });
    setFocusProxy(tree_);
}

/// Its key works in the list, whose menu offers it too.
QAction* DefinitionList::makeAction(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setToolTip(key.toString(QKeySequence::NativeText));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    tree_->addAction(action);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

QToolButton* DefinitionList::makeButton(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("worded"));
    button->setDefaultAction(&action);
    return button;
}

void DefinitionList::setRows(const QList<Row>& rows)
{
    if (!isOf(rows)) {
        const QString before = current();
        const int place = tree_->indexOfTopLevelItem(tree_->currentItem());
        const QSignalBlocker quiet(tree_);
        tree_->clear();
        for (const Row& row : rows)
            makeItem(row);
        goNear(place);
        setCurrent(before);
        tree_->scrollToItem(tree_->currentItem());
    }
    for (int i = 0; i < rows.size(); ++i)
        write(rows[i], *tree_->topLevelItem(i));
    enableActions();
    Q_EMIT currentChanged();
}

/// Whether it has these rows already. They are then written where they stand: a new current row would be told as the
/// focus wherever the keyboard is.
bool DefinitionList::isOf(const QList<Row>& rows) const
{
    bool isSame = rows.size() == tree_->topLevelItemCount();
    for (int i = 0; isSame && i < rows.size(); ++i)
        isSame = tree_->topLevelItem(i)->data(Name, Qt::UserRole).toString() == rows[i].id;
    return isSame;
}

void DefinitionList::makeItem(const Row& row)
{
    auto* item = new QTreeWidgetItem(tree_);
    item->setData(Name, Qt::UserRole, row.id);
    item->setTextAlignment(Level, Qt::AlignCenter);
    item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(Name, {0, tree_->fontMetrics().height() + 12});
    if (!row.id.isEmpty())
        return;
    item->setFlags(Qt::NoItemFlags);
    item->setFirstColumnSpanned(true);
    item->setTextAlignment(Level, Qt::AlignLeft | Qt::AlignVCenter);
}

void DefinitionList::write(const Row& row, QTreeWidgetItem& item)
{
    if (row.id.isEmpty())
        return item.setText(Level, row.name);
    item.setText(Level, row.level);
    item.setText(Name, row.name);
    item.setText(Count, QString::number(row.count) + enSpace);
    item.setIcon(Name, row.icon);
    // A reader hears one cell at a time: the name's is the one she goes along
    item.setData(Name, Qt::AccessibleTextRole, row.spoken);
    for (const Column column : {Level, Count})
        item.setData(
            column, Qt::AccessibleTextRole,
            QStringLiteral("%1, %2: %3").arg(row.name, tree_->headerItem()->text(column), item.text(column).trimmed()));
}

/// To the row there, else the next one after or before it that is no heading.
void DefinitionList::goNear(int place)
{
    const int count = tree_->topLevelItemCount();
    const auto isRow = [&](int at) {
        return at >= 0 && at < count && tree_->topLevelItem(at)->flags() != Qt::NoItemFlags;
    };
    for (int away = 0; away <= count; ++away)
        for (const int at : {place + away, place - away})
            if (isRow(at))
                return tree_->setCurrentItem(tree_->topLevelItem(at), Name);
}

QString DefinitionList::current() const
{
    const QTreeWidgetItem* item = tree_->currentItem();
    return item ? item->data(Name, Qt::UserRole).toString() : QString();
}

void DefinitionList::setCurrent(const QString& id)
{
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        if (!id.isEmpty() && tree_->topLevelItem(i)->data(Name, Qt::UserRole).toString() == id)
            tree_->setCurrentItem(tree_->topLevelItem(i), Name);
}

void DefinitionList::setEditable(bool isEditable)
{
    isEditable_ = isEditable;
    enableActions();
}

void DefinitionList::enableActions()
{
    add_->setEnabled(isEditable_);
    for (QAction* action : qAsConst(forRow_))
        action->setEnabled(isEditable_ && !current().isEmpty());
}

} // namespace styrmodell
