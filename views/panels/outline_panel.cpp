#include "views/panels/outline_panel.h"

#include "views/panels/outline_delegate.h"
#include "views/panels/outline_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace styrmodell
{

OutlinePanel::OutlinePanel(QWidget* parent)
    : QWidget(parent), tree_(new QTreeView(this)), delegate_(new OutlineDelegate(this))
{
    auto* heading = new QLabel(tr("Model"), this);
    heading->setContentsMargins(14, 10, 8, 4);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(tree_);
    tree_->setAccessibleName(tr("Outline"));
    tree_->setHeaderHidden(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setItemDelegate(delegate_);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(18);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    tree_->setExpandsOnDoubleClick(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
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
    model_ = document ? std::make_unique<OutlineModel>(*document) : nullptr;
    if (!model_)
        return;
    tree_->setModel(model_.get());
    connect(model_.get(), &OutlineModel::refused, this, &OutlinePanel::refused);
    connect(model_.get(), &QAbstractItemModel::modelReset, this, [this] { showFocus(shown_); });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::choose);
}

void OutlinePanel::continueWith(Document& document)
{
    model_->continueWith(document);
}

void OutlinePanel::choose(const QModelIndex& index)
{
    if (isFollowing_ || !index.isValid())
        return;
    shown_ = model_->focusOf(index);
    Q_EMIT focusChosen(shown_);
}

void OutlinePanel::showFocus(const Focus& focus)
{
    shown_ = focus;
    if (!model_)
        return;
    isFollowing_ = true;
    const QModelIndex index = model_->indexOf(focus);
    if (index.isValid())
        tree_->scrollTo(index);
    tree_->setCurrentIndex(index);
    isFollowing_ = false;
}

void OutlinePanel::editTitle()
{
    tree_->edit(tree_->currentIndex());
}

void OutlinePanel::setColours(const Palette& palette)
{
    delegate_->setColours(palette);
    tree_->viewport()->update();
}

} // namespace styrmodell
