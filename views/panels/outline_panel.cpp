#include "views/panels/outline_panel.h"

#include "views/panels/outline_delegate.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_view.h"
#include "views/panels/outline_writing.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

namespace
{

QFrame* makeFormerNotice(QWidget* parent)
{
    auto* notice = new QFrame(parent);
    notice->setObjectName(QStringLiteral("formerBar")); // as over the picture
    auto* sentence = new QLabel(OutlinePanel::tr("As it was. It can only be read."), notice);
    sentence->setWordWrap(true);
    auto* row = new QHBoxLayout(notice);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(sentence);
    notice->hide();
    return notice;
}

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : DocumentPanel(parent), heading_(new QLabel(tr("Model"), this)), former_(makeFormerNotice(this)),
      filter_(new QLineEdit(this)), tree_(new OutlineView(this)), delegate_(new OutlineDelegate(this)),
      writing_(new OutlineWriting(*tree_, this))
{
    setObjectName(QStringLiteral("outline"));
    heading_->setForegroundRole(QPalette::PlaceholderText);
    QFont letters = heading_->font();
    letters.setWeight(QFont::DemiBold);
    heading_->setFont(letters);
    heading_->setBuddy(tree_);
    tree_->setAccessibleName(tr("Outline"));
    tree_->setItemDelegate(delegate_);
    filter_->setPlaceholderText(tr("Filter the outline"));
    filter_->setAccessibleName(tr("Filter the outline"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &OutlinePanel::filterBy);
    connect(tree_, &QTreeView::activated, this, &OutlinePanel::choose);
    connect(tree_, &OutlineView::pressBegan, this, &OutlinePanel::beginPress);
    connect(tree_, &OutlineView::pressEnded, this, &OutlinePanel::endPress);
    connect(writing_, &OutlineWriting::ended, this, &OutlinePanel::endEntry);
    connect(writing_, &OutlineWriting::announced, this, &OutlinePanel::announced);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(former_);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 8, 8);
    head->addWidget(heading_);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addWidget(filter_);
    column->addLayout(row);
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(8, 0, 0, 0);
    rows->addWidget(tree_);
    column->addLayout(rows);
    setMinimumWidth(180);
}

OutlinePanel::~OutlinePanel()
{
    tree_->setModel(nullptr);
}

void OutlinePanel::setDocument(Document* document)
{
    writing_->setModel(nullptr);
    tree_->setModel(nullptr);
    filter_->clear();
    present_.reset();
    tellFormer(false);
    model_ = document ? std::make_unique<OutlineModel>(*document) : nullptr;
    if (!model_)
        return;
    tree_->setModel(model_.get());
    writing_->setModel(model_.get());
    listenToRows();
}

void OutlinePanel::listenToRows()
{
    connect(model_.get(), &OutlineModel::refused, this, &OutlinePanel::refused);
    connect(model_.get(), &OutlineModel::announced, this, &OutlinePanel::announced);
    connect(model_.get(), &OutlineModel::adoptedTitleTyped, this, &OutlinePanel::adoptedTitleTyped);
    connect(model_.get(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        isRebuilding_ = true;
        writing_->putAside();
        seen_ = {};
        keepSeen({});
    });
    connect(model_.get(), &QAbstractItemModel::modelReset, this, &OutlinePanel::showSeen);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::choose);
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!isRebuilding_ && !tree_->isPressed())
            Q_EMIT chosenChanged();
    });
}

void OutlinePanel::continueWith(Document& document)
{
    model_->continueWith(document);
}

void OutlinePanel::choose(const QModelIndex& index)
{
    if (tree_->isFollowing() || tree_->isPressed() || !index.isValid())
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

void OutlinePanel::showMarked(const Focus& focus)
{
    if (std::exchange(shown_, focus) == focus)
        return;
    reveal(focus);
    Q_EMIT chosenChanged();
}

void OutlinePanel::showFormer(Model former)
{
    if (!model_)
        return;
    if (!present_) {
        seen_ = {};
        keepSeen({});
        present_ = seen_;
    }
    tellFormer(true);
    model_->showFormer(std::move(former));
}

void OutlinePanel::showPresent()
{
    if (!model_ || !present_)
        return;
    tellFormer(false);
    model_->showFormer({});
    present_.reset();
}

void OutlinePanel::tellFormer(bool isFormer)
{
    former_->setVisible(isFormer);
    tree_->setAccessibleName(isFormer ? tr("Outline of the model as it was") : tr("Outline"));
}

void OutlinePanel::keepSeen(const QModelIndex& parent)
{
    for (int row = 0; row < model_->rowCount(parent); ++row) {
        const QModelIndex index = model_->index(row, 0, parent);
        if (tree_->selectionModel()->isSelected(index))
            seen_.gathered.append(model_->focusOf(index));
        if (!tree_->isExpanded(index))
            continue;
        seen_.open.append(model_->focusOf(index));
        keepSeen(index);
    }
}

void OutlinePanel::showSeen()
{
    const bool isReturning = present_ && !model_->isFormer();
    const Seen seen = isReturning ? *present_ : seen_;
    for (const Focus& focus : seen.open)
        if (const QModelIndex index = model_->indexOf(focus); index.isValid())
            tree_->setExpanded(index, true);
    if (model_->isFiltered())
        tree_->expandAll();
    reveal(shown_);
    if (seen.gathered.size() > 1)
        for (const Focus& focus : seen.gathered)
            if (const QModelIndex index = model_->indexOf(focus); index.isValid())
                tree_->selectionModel()->select(index, QItemSelectionModel::Select);
    writing_->takeUp();
    isRebuilding_ = false;
    Q_EMIT chosenChanged();
}

void OutlinePanel::reveal(const Focus& focus)
{
    if (model_)
        tree_->follow(model_->indexOf(focus));
}

void OutlinePanel::beginEntry(const EntryPlace& place)
{
    if (!filter_->text().isEmpty()) {
        filter_->clear(); // what she writes might not hold its words
        Q_EMIT announced(tr("The filter of the outline was lifted."));
    }
    writing_->open(place);
}

/// The last one that she added is what she is on; the picture goes there.
void OutlinePanel::endEntry(const ElementId& last)
{
    tree_->setFocus(Qt::OtherFocusReason);
    if (const QModelIndex index = model_->indexOf(last); index.isValid())
        tree_->setCurrentIndex(index);
}

void OutlinePanel::editTitle()
{
    const QModelIndex index = tree_->chosen();
    if (index.flags().testFlag(Qt::ItemIsEditable))
        tree_->edit(index);
}

void OutlinePanel::beginPress()
{
    beforePress_ = chosenRows();
    currentBeforePress_ = tree_->currentIndex();
}

/// What was only dragged is not chosen: what she was on is again.
void OutlinePanel::endPress(bool wasDrag)
{
    if (!model_)
        return;
    if (wasDrag && chosenRows() != beforePress_)
        reveal(shown_);
    else if (!wasDrag && tree_->currentIndex() != currentBeforePress_)
        choose(tree_->currentIndex());
    Q_EMIT chosenChanged();
}

Chosen OutlinePanel::chosen() const
{
    return tree_->isPressed() ? beforePress_ : chosenRows();
}

Chosen OutlinePanel::chosenRows() const
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
