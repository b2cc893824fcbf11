#include "views/panels/outline_writing.h"

#include "model/queries/order.h"
#include "views/panels/entry_line.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_view.h"

#include <utility>

namespace styrmodell
{

OutlineWriting::OutlineWriting(OutlineView& tree, QObject* parent) : QObject(parent), tree_(tree) {}

void OutlineWriting::setModel(OutlineModel* model)
{
    if (std::exchange(isOpen_, false))
        add(); // what stands in the line belongs to the model that is shown still
    hideLine();
    model_ = model;
}

void OutlineWriting::open(const EntryPlace& place)
{
    if (!model_ || !model_->canEdit())
        return;
    if (isOpen_ && !add())
        return;
    if (isOpen_ && line_ && place.kind == place_.kind && place.parent == place_.parent)
        return line_->setFocus(Qt::OtherFocusReason); // she goes on where she is
    added_.clear();
    text_.clear();
    place_ = place;
    isOpen_ = true;
    showLine();
    Q_EMIT announced(tr("Enter adds what you write and opens the next line. Esc ends."));
}

void OutlineWriting::showLine()
{
    hideLine();
    const QModelIndex index = model_->openEntry(place_);
    auto* line = new EntryLine;
    line->setPlaceholderText(tr("New: %1").arg(kindName()));
    line->setAccessibleName(tr("New line: %1").arg(kindName()));
    line->setAccessibleDescription(
        tr("Enter adds it and opens the next line, Tab moves it inward, Shift+Tab outward, Esc ends."));
    line->setText(std::exchange(text_, {}));
    connect(line, &EntryLine::entered, this, &OutlineWriting::enter);
    connect(line, &EntryLine::givenUp, this, &OutlineWriting::giveUp);
    // Queued: adding makes the rows anew while the keyboard is still on its way
    connect(line, &EntryLine::left, this, &OutlineWriting::leave, Qt::QueuedConnection);
    connect(line, &EntryLine::movedInward, this,
            [this] { moveTo(inward(model_->shownModel(), place_), tr("Nothing may lie in the one above.")); });
    connect(line, &EntryLine::movedOutward, this,
            [this] { moveTo(outward(model_->shownModel(), place_), tr("It lies in nothing.")); });
    line_ = line;
    tree_.setIndexWidget(index, line);
    tree_.scrollTo(index);
    line->setFocus(Qt::OtherFocusReason);
}

/// The view deletes the field with its row; the keyboard goes to the tree and not wherever comes next.
void OutlineWriting::hideLine()
{
    if (!line_)
        return;
    EntryLine* line = line_;
    line_ = nullptr;
    line->disconnect(this);
    if (line->hasFocus())
        tree_.setFocus(Qt::OtherFocusReason);
    line->hide();
}

void OutlineWriting::putAside()
{
    if (!isOpen_)
        return;
    if (line_)
        text_ = line_->text();
    hideLine();
}

void OutlineWriting::takeUp()
{
    if (!isOpen_)
        return;
    const Model& model = model_->shownModel();
    // What it came after may have been taken back
    while (place_.after && !model.find(*place_.after)) {
        added_.removeAll(*place_.after);
        place_.after =
            added_.isEmpty() ? lastPlace(model, place_.kind, place_.parent).after : std::optional(added_.constLast());
    }
    const bool isPlace = model.find(place_.kind) && (!place_.parent || model.find(*place_.parent));
    if (isPlace && model_->canEdit())
        showLine();
    else
        isOpen_ = false;
}

/// False where it was refused. Without a title there is nothing to add.
bool OutlineWriting::add()
{
    const QString title = line_ ? line_->text().trimmed() : QString();
    if (title.isEmpty())
        return true;
    const Model& model = model_->shownModel();
    Element element;
    element.title = title;
    element.id.text =
        freshId(idFromText(title), [&](const QString& taken) { return model.find(ElementId{taken}) != nullptr; });
    const ElementId id = element.id;
    const EntryPlace there = std::exchange(place_, {place_.kind, place_.parent, id});
    line_->clear();
    added_.append(id);
    if (model_->add(std::move(element), there))
        return true;
    added_.removeLast();
    place_ = there;
    if (line_)
        line_->setText(title);
    return false;
}

void OutlineWriting::enter()
{
    if (line_ && line_->text().trimmed().isEmpty())
        giveUp();
    else
        add();
}

void OutlineWriting::giveUp()
{
    close();
    Q_EMIT ended(last());
}

/// The keyboard stays where it went.
void OutlineWriting::leave()
{
    if (!isOpen_ || !line_ || line_->hasFocus())
        return;
    isOpen_ = false; // rows made anew do not bring it back
    add();
    close();
}

void OutlineWriting::close()
{
    isOpen_ = false;
    hideLine();
    model_->closeEntry();
}

void OutlineWriting::moveTo(const std::optional<EntryPlace>& place, const QString& otherwise)
{
    if (!place)
        return Q_EMIT announced(otherwise);
    text_ = line_->text();
    place_ = *place;
    showLine();
}

QString OutlineWriting::kindName() const
{
    const Model& model = model_->shownModel();
    const Kind* kind = model.find(place_.kind);
    return kind ? kind->name.in(model.language()) : place_.kind.text;
}

ElementId OutlineWriting::last() const
{
    return added_.isEmpty() ? ElementId{} : added_.constLast();
}

} // namespace styrmodell
