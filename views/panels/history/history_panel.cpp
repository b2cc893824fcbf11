#include "views/panels/history/history_panel.h"

#include "views/panels/history/history_delegate.h"
#include "views/panels/history/history_model.h"
#include "views/panels/history/history_view.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace styrmodell
{

HistoryPanel::HistoryPanel(QWidget* parent)
    : DocumentPanel(parent), filter_(new QLineEdit(this)), onlyChosen_(new QCheckBox(tr("&Only what is chosen"), this)),
      view_(new HistoryView(this)), empty_(new QLabel(this)), delegate_(new HistoryDelegate(this))
{
    setObjectName(QStringLiteral("history"));
    auto* heading = new QLabel(tr("History"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    QFont letters = heading->font();
    letters.setWeight(QFont::DemiBold);
    heading->setFont(letters);
    filter_->setPlaceholderText(tr("Find in the history"));
    filter_->setAccessibleName(tr("Find in the history"));
    filter_->setClearButtonEnabled(true);
    onlyChosen_->setToolTip(tr("Only what was done to what is chosen in the outline or the picture"));
    view_->setAccessibleName(tr("History"));
    view_->setAccessibleDescription(tr("Enter shows the model as it was, Right what was changed."));
    view_->setItemDelegate(delegate_);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    empty_->setContentsMargins(10, 4, 10, 4);
    connect(view_, &HistoryView::chosen, this, &HistoryPanel::choose);
    connect(view_, &HistoryView::left, this, &HistoryPanel::left);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (model_)
            model_->filterWords(words);
    });
    connect(filter_, &QLineEdit::returnPressed, view_, qOverload<>(&QWidget::setFocus));
    connect(onlyChosen_, &QCheckBox::toggled, this, &HistoryPanel::follow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(filter_);
    column->addWidget(onlyChosen_);
    column->addWidget(view_, 1);
    column->addWidget(empty_, 1);
    setMinimumWidth(240);
    setFocusProxy(view_);
}

HistoryPanel::~HistoryPanel()
{
    view_->showHistory(nullptr);
}

void HistoryPanel::setDocument(Document* document)
{
    forget();
    document_ = document;
    if (isVisible())
        refresh();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    refresh();
    DocumentPanel::showEvent(event);
}

void HistoryPanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        forget();
    DocumentPanel::hideEvent(event);
}

/// Makes the rows, where there are none yet.
void HistoryPanel::refresh()
{
    if (!document_ || model_)
        return;
    model_ = std::make_unique<HistoryModel>(*document_);
    view_->showHistory(model_.get()); // before this listens: it forgets its place when rows are made anew
    connect(model_.get(), &QAbstractItemModel::modelAboutToBeReset, this, &HistoryPanel::keepPlace);
    connect(model_.get(), &QAbstractItemModel::modelReset, this, &HistoryPanel::returnToPlace);
    connect(model_.get(), &QAbstractItemModel::modelReset, this, &HistoryPanel::tellEmpty);
    connect(model_.get(), &HistoryModel::haveRead, this, [this](bool cameToRows) {
        tellEmpty();
        if (!cameToRows)
            view_->doItemsLayout(); // which reads on, as new rows would
    });
    model_->filterWords(filter_->text());
    follow();
    tellEmpty();
}

/// What nobody looks at is not kept up.
void HistoryPanel::forget()
{
    view_->showHistory(nullptr);
    model_.reset();
    delegate_->forget();
}

void HistoryPanel::tellEmpty()
{
    const bool isEmpty = model_->isEmpty();
    view_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    empty_->setText(!model_->hasHistory()
                        ? tr("Nothing has been done yet. Everything you do is written here and can be taken back.")
                    : filter_->text().isEmpty() ? tr("Nothing was done to what is chosen.")
                                                : tr("Nothing in the history holds these words."));
}

void HistoryPanel::setColours(const Palette& palette)
{
    delegate_->setColours(palette);
    view_->viewport()->update();
}

void HistoryPanel::showChosen(const Chosen& chosen)
{
    chosen_ = chosen;
    follow();
}

void HistoryPanel::follow()
{
    const bool isAnything = !chosen_.elements.isEmpty() || chosen_.kind;
    if (model_)
        model_->filterSubjects(onlyChosen_->isChecked() && isAnything ? std::optional(chosen_) : std::nullopt);
}

void HistoryPanel::choose(const QModelIndex& index)
{
    const HistoryRow row = model_->row(index);
    if (row.seq == document_->head())
        return Q_EMIT presentChosen();
    const auto former = model_->modelAt(row.seq);
    if (!former) {
        Q_EMIT refused(former.error().message());
        return;
    }
    model_->show(index);
    const bool isVersion = row.sort == HistoryRow::Sort::Version;
    Q_EMIT formerChosen({row.seq, row.at, isVersion ? row.text : QString()}, *former);
}

void HistoryPanel::showPresent()
{
    if (model_)
        model_->show({});
}

void HistoryPanel::keepPlace()
{
    const QModelIndex current = view_->currentIndex();
    current_ = current.isValid() ? std::optional(model_->row(current)) : std::nullopt;
    scrolled_ = view_->verticalScrollBar()->value();
}

void HistoryPanel::returnToPlace()
{
    for (int row = 0; row < model_->rowCount() && current_; ++row)
        if (const QModelIndex index = model_->index(row);
            model_->row(index).seq == current_->seq && model_->row(index).sort == current_->sort) {
            view_->setCurrentIndex(index);
            break;
        }
    view_->doItemsLayout();
    view_->verticalScrollBar()->setValue(scrolled_);
}

} // namespace styrmodell
