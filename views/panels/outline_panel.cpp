#include "views/panels/outline_panel.h"

#include "views/panels/outline_delegate.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

OutlinePanel::OutlinePanel(QWidget* parent)
    : DocumentPanel(parent), tree_(new OutlineView(this)), delegate_(new OutlineDelegate(this))
{
    setObjectName(QStringLiteral("outline"));
    auto* heading = new QLabel(tr("Model"), this);
    heading->setContentsMargins(8, 12, 8, 8);
    heading->setForegroundRole(QPalette::PlaceholderText);
    QFont letters = heading->font();
    letters.setWeight(QFont::DemiBold);
    heading->setFont(letters);
    heading->setBuddy(tree_);
    tree_->setAccessibleName(tr("Outline"));
    tree_->setItemDelegate(delegate_);
    connect(tree_, &QTreeView::activated, this, &OutlinePanel::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
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
    if (tree_->isFollowing() || !index.isValid())
        return;
    shown_ = model_->focusOf(index);
    Q_EMIT chosenChanged();
    Q_EMIT focusChosen(shown_);
}

void OutlinePanel::showFocus(const Focus& focus)
{
    shown_ = focus;
    if (model_)
        tree_->follow(model_->indexOf(focus));
    Q_EMIT chosenChanged();
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
