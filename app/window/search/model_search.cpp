#include "app/window/search/model_search.h"

#include "app/window/search/replace_dialog.h"
#include "app/window/search/search_field.h"
#include "app/window/search/search_list.h"
#include "app/window/window_actions.h"
#include "views/diagram/diagram_widget.h"

#include <QMainWindow>

namespace styrmodell
{
namespace
{

constexpr qsizetype mostVisited = 9;

} // namespace

ModelSearch::ModelSearch(WindowActions& actions, DiagramWidget& diagram, QMainWindow& window)
    : QObject(&window), actions_(actions), diagram_(diagram), window_(window),
      field_(new SearchField(actions.find->shortcut().toString(QKeySequence::NativeText), &window)),
      list_(new SearchList(&window))
{
    actions.addAtRightOfToolBar(field_);
    connect(actions.find, &QAction::triggered, field_, [this] {
        actions_.showInToolBar(*field_);
        field_->setFocus(Qt::ShortcutFocusReason);
        field_->selectAll();
    });
    connect(actions.replace, &QAction::triggered, this, &ModelSearch::replace);
    connect(field_, &SearchField::entered, this, &ModelSearch::enter);
    connect(field_, &SearchField::textEdited, this, &ModelSearch::refresh);
    connect(field_, &SearchField::rowsWanted, list_, &SearchList::moveBy);
    connect(field_, &SearchField::confirmed, this, &ModelSearch::choose);
    connect(field_, &SearchField::dismissed, this, &ModelSearch::leave);
    connect(field_, &SearchField::lost, list_, &QWidget::hide);
    connect(list_, &SearchList::rowChosen, this, &ModelSearch::choose);
    connect(&diagram, &DiagramWidget::focusChanged, this, &ModelSearch::remember);
}

void ModelSearch::setDocument(Document* document)
{
    document_ = document;
    visited_.clear();
    field_->clear();
    list_->hide();
}

void ModelSearch::setColours(const Palette& palette)
{
    field_->setColours(palette);
    list_->setColours(palette);
}

void ModelSearch::enter(QWidget* before)
{
    before_ = before;
    refresh();
}

void ModelSearch::refresh()
{
    const Model* model = document_ ? &document_->model() : nullptr;
    const QString words = field_->text();
    if (words.trimmed().isEmpty())
        return list_->show(model ? rowsOf(visited_, *model) : std::vector<SearchRow>(), *field_);
    QList<MenuCommand> commands = commandsOf(*window_.menuBar());
    commands.removeIf([this](const MenuCommand& command) { return command.action == actions_.find; });
    list_->show(rowsFor(words, model, commands), *field_);
}

void ModelSearch::choose()
{
    const SearchRow* row = list_->isVisible() ? list_->current() : nullptr;
    if (!row)
        return;
    const SearchRow chosen = *row;
    field_->clear();
    leave(); // a command acts on what had the keyboard before
    if (chosen.sort == SearchRow::Sort::Command) {
        if (chosen.command)
            chosen.command->trigger();
        return;
    }
    diagram_.setFocus();
    diagram_.goTo(chosen.focus);
}

void ModelSearch::leave()
{
    field_->clear();
    list_->hide();
    if (before_ && before_->isVisible())
        before_->setFocus();
    else
        diagram_.setFocus();
}

void ModelSearch::remember(const Focus& focus)
{
    const auto* element = std::get_if<ElementId>(&focus);
    if (!element)
        return;
    visited_.removeAll(*element);
    visited_.prepend(*element);
    visited_.resize(std::min(visited_.size(), mostVisited));
}

void ModelSearch::replace()
{
    if (!document_)
        return;
    ReplaceDialog dialog(*document_, &window_);
    if (dialog.exec() == QDialog::Accepted)
        diagram_.announce(dialog.outcome());
}

} // namespace styrmodell
