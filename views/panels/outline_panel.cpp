#include "views/panels/outline_panel.h"

#include "views/panels/outline_delegate.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

OutlinePanel::OutlinePanel(QWidget* parent)
    : DocumentPanel(parent), filter_(new QLineEdit(this)), tree_(new OutlineView(this)),
      delegate_(new OutlineDelegate(this))
{
    setObjectName(QStringLiteral("outline"));
    auto* heading = new QLabel(tr("Model"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    QFont letters = heading->font();
    letters.setWeight(QFont::DemiBold);
    heading->setFont(letters);
    heading->setBuddy(tree_);
    tree_->setAccessibleName(tr("Outline"));
    tree_->setItemDelegate(delegate_);
    filter_->setPlaceholderText(tr("Filter the outline"));
    filter_->setAccessibleName(tr("Filter the outline"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &OutlinePanel::filterBy);
    connect(tree_, &QTreeView::activated, this, &OutlinePanel::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 8);
    head->addWidget(heading);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 8, 8);
    row->addWidget(filter_);
    column->addLayout(row);
    column->addWidget(tree_);
    setMinimumWidth(180);
}

OutlinePanel::~OutlinePanel()
{
    tree_->setModel(nullptr);
}

void OutlinePanel::setDocument(Document* document)
{
    tree_->setModel(nullptr);
    filter_->clear();
    model_ = document ? std::make_unique<OutlineModel>(*document) : nullptr;
    if (!model_)
        return;
    tree_->setModel(model_.get());
    connect(model_.get(), &OutlineModel::refused, this, &OutlinePanel::refused);
    connect(model_.get(), &OutlineModel::adoptedTitleTyped, this, &OutlinePanel::adoptedTitleTyped);
    connect(model_.get(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        isRebuilding_ = true;
        open_.clear();
        gathered_.clear();
        keepOpenRows({});
    });
    connect(model_.get(), &QAbstractItemModel::modelReset, this, &OutlinePanel::openKeptRows);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::choose);
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!isRebuilding_)
            Q_EMIT chosenChanged();
    });
}

void OutlinePanel::continueWith(Document& document)
{
    model_->continueWith(document);
}

void OutlinePanel::choose(const QModelIndex& index)
{
    if (tree_->isFollowing() || !index.isValid())
        return;
    // While she gathers rows the picture stays where it is
    if (QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        return;
    shown_ = model_->focusOf(index);
    Q_EMIT chosenChanged();
    Q_EMIT focusChosen(shown_);
}

void OutlinePanel::filterBy(const QString& words)
{
    if (!model_)
        return;
    model_->setFilter(words);
    if (model_->isFiltered())
        tree_->expandAll();
}

void OutlinePanel::showFocus(const Focus& focus)
{
    shown_ = focus;
    if (model_ && model_->isFiltered() && std::holds_alternative<ElementId>(focus) &&
        !model_->indexOf(focus).isValid()) {
        filter_->clear();
        Q_EMIT announced(tr("The filter of the outline was lifted."));
    }
    reveal(focus);
    Q_EMIT chosenChanged();
}

void OutlinePanel::keepOpenRows(const QModelIndex& parent)
{
    for (int row = 0; row < model_->rowCount(parent); ++row) {
        const QModelIndex index = model_->index(row, 0, parent);
        if (tree_->selectionModel()->isSelected(index))
            gathered_.append(model_->focusOf(index));
        if (!tree_->isExpanded(index))
            continue;
        open_.append(model_->focusOf(index));
        keepOpenRows(index);
    }
}

void OutlinePanel::openKeptRows()
{
    for (const Focus& focus : std::as_const(open_))
        if (const QModelIndex index = model_->indexOf(focus); index.isValid())
            tree_->setExpanded(index, true);
    if (model_->isFiltered())
        tree_->expandAll();
    reveal(shown_);
    if (gathered_.size() > 1)
        for (const Focus& focus : std::as_const(gathered_))
            if (const QModelIndex index = model_->indexOf(focus); index.isValid())
                tree_->selectionModel()->select(index, QItemSelectionModel::Select);
    isRebuilding_ = false;
    Q_EMIT chosenChanged();
}

void OutlinePanel::reveal(const Focus& focus)
{
    if (model_)
        tree_->follow(model_->indexOf(focus));
}

void OutlinePanel::editTitle()
{
    const QModelIndex index = tree_->chosen();
    if (index.flags().testFlag(Qt::ItemIsEditable))
        tree_->edit(index);
}

Chosen OutlinePanel::chosen() const
{
    if (!model_)
        return {};
    QList<ElementId> elements;
    for (const QModelIndex& index : tree_->selectionModel()->selectedIndexes())
        if (const auto focus = model_->focusOf(index); std::holds_alternative<ElementId>(focus))
            elements.append(std::get<ElementId>(focus));
    if (elements.size() > 1)
        return {elements, {}};
    const Focus focus = model_->focusOf(tree_->chosen());
    if (const auto* element = std::get_if<ElementId>(&focus))
        return {{*element}, {}};
    const auto* kind = std::get_if<KindFocus>(&focus);
    return kind ? Chosen{{}, kind->kind} : Chosen{};
}

void OutlinePanel::addCommands(const QList<QAction*>& commands)
{
    tree_->addActions(commands);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OutlinePanel::setColours(const Palette& palette)
{
    delegate_->setColours(palette);
    tree_->setColours(palette);
}

} // namespace styrmodell
