#include "app/window/drafting.h"

#include "app/window/chooser.h"
#include "app/window/merge_dialog.h"
#include "app/window/place_dialog.h"
#include "app/window/removal_words.h"
#include "app/window/window_actions.h"
#include "model/checks/levels.h"
#include "model/operations/elements.h"
#include "model/operations/placing.h"
#include "model/operations/reshape.h"
#include "model/queries/order.h"
#include "views/diagram/diagram_widget.h"
#include "views/panels/outline_panel.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace styrmodell
{

namespace
{

std::optional<ElementId> idAt(const std::vector<const Element*>& row, std::ptrdiff_t at)
{
    return at >= 0 && at < std::ssize(row) ? std::optional(row[static_cast<size_t>(at)]->id) : std::nullopt;
}

std::ptrdiff_t placeIn(const std::vector<const Element*>& row, const Element& element)
{
    return std::find(row.begin(), row.end(), &element) - row.begin();
}

/// A title as a menu shows it: short, “&” as it is.
QString inMenu(const QMenu& menu, const Element& element)
{
    constexpr int widest = 240;
    return menu.fontMetrics()
        .elidedText(drawnTitle(element), Qt::ElideRight, widest)
        .replace(u'&', QStringLiteral("&&"));
}

/// All elements in which one of the kind may lie.
std::vector<const Element*> placesFor(const Model& model, const Kind& kind)
{
    std::vector<const Element*> places;
    for (const KindId& parent : kind.parents) {
        const std::vector<const Element*> more = elementsOfKind(model, parent);
        places.insert(places.end(), more.begin(), more.end());
    }
    return places;
}

} // namespace

Drafting::Drafting(WindowActions& actions, Chooser& chooser, OutlinePanel& outline, DiagramWidget& diagram,
                   QWidget& window)
    : QObject(&window), actions_(actions), chooser_(chooser), outline_(outline), diagram_(diagram), window_(window)
{
    connect(actions.add, &QAction::triggered, this, &Drafting::addBeside);
    connect(actions.duplicate, &QAction::triggered, this, &Drafting::duplicate);
    connect(actions.moveUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(actions.moveDown, &QAction::triggered, this, [this] { moveBy(1); });
    connect(actions.remove, &QAction::triggered, this, &Drafting::remove);
    connect(actions.merge, &QAction::triggered, this, &Drafting::merge);
    connect(actions.addWithin, &QMenu::aboutToShow, this, [this] { fillKindsWithin(*actions_.addWithin); });
    connect(actions.addNew, &QMenu::aboutToShow, this, [this] { fillKindsToAdd(*actions_.addNew); });
    connect(&diagram, &DiagramWidget::additionWanted, this, &Drafting::fill);
    connect(actions.changeKind, &QMenu::aboutToShow, this, [this] { fillKindsToChangeTo(*actions_.changeKind); });
    connect(&diagram, &DiagramWidget::currentElementChanged, this, &Drafting::refresh);
    connect(&diagram, &DiagramWidget::focusChanged, this, &Drafting::refresh);
    connect(&diagram, &DiagramWidget::pageChanged, this, &Drafting::refresh);
    connect(&chooser, &Chooser::changed, this, &Drafting::refresh);
    refresh();
}

void Drafting::setDocument(Document* document)
{
    document_ = document;
    if (document_)
        connect(document_, &Document::heldChanged, this, &Drafting::refresh);
    refresh();
}

Drafting::Subject Drafting::subject() const
{
    if (!document_)
        return {};
    const Model& model = document_->model();
    Chosen on = chooser_.chosen();
    const bool isOnKind = diagram_.marksCurrent() && diagram_.currentKind();
    if (!chooser_.isInOutline() && !isOnKind && !diagram_.currentElement().isEmpty())
        on = {{diagram_.currentElement()}, {}};
    if (!on.elements.isEmpty()) {
        const Element* element = model.find(on.elements.constFirst());
        return {element, element ? model.find(element->kind) : nullptr};
    }
    return {nullptr, on.kind ? model.find(*on.kind) : nullptr};
}

Drafting::Subject Drafting::marked()
{
    const Subject on = subject();
    const bool isOwnPage = on.element && diagram_.focus() == Focus(on.element->id);
    if (!on.element || chooser_.isInOutline() || isOwnPage || diagram_.marksCurrent())
        return on;
    diagram_.makeCurrent(diagram_.currentNode());
    diagram_.announce(tr("Marked: %1. Do it again, or choose another first.").arg(drawnTitle(*on.element)));
    return {};
}

bool Drafting::areSeveral() const
{
    return chooser_.isInOutline() && chooser_.chosen().elements.size() > 1;
}

QList<ElementId> Drafting::allMarked()
{
    if (areSeveral())
        return chooser_.chosen().elements;
    const Subject on = marked();
    return on.element ? QList<ElementId>{on.element->id} : QList<ElementId>{};
}

void Drafting::refresh()
{
    const bool canEdit = document_ && !document_->isReadOnly();
    const Subject on = subject();
    actions_.relate->setEnabled(canEdit && on.element);
    actions_.merge->setEnabled(canEdit && on.element && !areSeveral());
    actions_.registerDecision->setEnabled(canEdit);
    actions_.addNew->setEnabled(canEdit);
    actions_.add->setEnabled(canEdit && (on.kind || emptyPlace()));
    actions_.addWithin->setEnabled(canEdit && on.element && !kindsWithin(document_->model(), on.kind->id).empty());
    for (QAction* action : {actions_.duplicate, actions_.moveUp, actions_.moveDown, actions_.remove})
        action->setEnabled(canEdit && on.element);
    actions_.changeKind->setEnabled(canEdit && on.element);
}

/// The empty place in the picture that the keyboard is on.
const Vacancy* Drafting::emptyPlace() const
{
    return chooser_.isInOutline() ? nullptr : diagram_.currentVacancy();
}

void Drafting::fill(const Vacancy& vacancy)
{
    add(lastPlace(document_->model(), vacancy.kind, vacancy.parent));
}

void Drafting::addBeside()
{
    if (const Vacancy* place = emptyPlace())
        return fill(Vacancy(*place));
    const Subject on = marked();
    if (on.element)
        add({on.kind->id, on.element->parent, on.element->id});
    else if (on.kind)
        addOfKind(on.kind->id);
}

void Drafting::addWithin(const KindId& kind)
{
    if (const Element* element = subject().element)
        add(lastPlace(document_->model(), kind, element->id));
}

void Drafting::addOfKind(const KindId& id)
{
    const Kind* kind = document_ && !document_->isReadOnly() ? document_->model().find(id) : nullptr;
    if (!kind)
        return;
    std::optional<ElementId> parent;
    const bool needsPlace = !kind->parents.isEmpty() && !kind->parents.contains(id);
    const auto places = needsPlace ? placesFor(document_->model(), *kind) : std::vector<const Element*>();
    if (places.size() == 1)
        parent = places.front()->id;
    if (places.size() > 1) {
        PlaceDialog dialog(document_->model(), *kind, diagram_.colours(), &window_);
        if (dialog.exec() != QDialog::Accepted)
            return;
        parent = dialog.place();
    }
    add(lastPlace(document_->model(), id, parent));
}

void Drafting::add(const EntryPlace& place)
{
    if (chooser_.isInOutline())
        return outline_.beginEntry(place);
    const Model& model = document_->model();
    Element element;
    element.kind = place.kind;
    element.parent = place.parent;
    element.status = TextStatus::Proposed; // counts, so that she sees it in the picture at once
    element.title = tr("%1 without a name").arg(model.find(place.kind)->name.in(model.language()));
    element.id.text = freshId(idFromText(element.title),
                              [&](const QString& taken) { return model.find(ElementId{taken}) != nullptr; });
    const ElementId id = element.id;
    if (apply(addElement(model, std::move(element), siblingAfter(model, place))))
        editTitleOf(id);
}

void Drafting::editTitleOf(const ElementId& id)
{
    diagram_.refreshNow();
    diagram_.showElement(id);
    diagram_.refreshNow();
    diagram_.editCurrent();
    if (diagram_.isEditing())
        return;
    diagram_.goTo(id); // the whole title did not stand there
    diagram_.refreshNow();
    diagram_.editCurrent();
}

void Drafting::fillKindsWithin(QMenu& menu)
{
    menu.clear();
    marked(); // so that she sees what the menu is about
    const Subject on = subject();
    if (!on.element)
        return;
    const Model& model = document_->model();
    for (const Kind* kind : kindsWithin(model, on.kind->id))
        menu.addAction(kind->name.in(model.language()), this, [this, id = kind->id] { addWithin(id); });
}

/// What may lie in the page's own first, then what stands at the top.
void Drafting::fillKindsToAdd(QMenu& menu)
{
    menu.clear();
    if (!document_)
        return;
    const Model& model = document_->model();
    const auto offer = [&](const Kind& kind, const std::optional<ElementId>& parent, const QString& text) {
        menu.addAction(text, this, [this, id = kind.id, parent] { add(lastPlace(document_->model(), id, parent)); });
    };
    const ElementId* page = focusedElement(diagram_.focus());
    const Element* own = page ? model.find(*page) : nullptr;
    if (const Kind* kind = own ? model.find(own->kind) : nullptr)
        for (const Kind* within : kindsWithin(model, kind->id))
            offer(*within, own->id, tr("%1 in “%2”").arg(within->name.in(model.language()), inMenu(menu, *own)));
    menu.addSeparator();
    for (const Kind* kind : kindsInOrder(model))
        if (kind->parents.isEmpty() || kind->parents.contains(kind->id))
            offer(*kind, {}, kind->name.in(model.language()));
}

void Drafting::fillKindsToChangeTo(QMenu& menu)
{
    menu.clear();
    allMarked(); // so that she sees what the menu is about
    const Subject on = subject();
    if (!on.element)
        return;
    const Model& model = document_->model();
    const QList<ElementId> ids = areSeveral() ? chooser_.chosen().elements : QList<ElementId>{on.element->id};
    for (const Kind* kind : kindsInOrder(model)) {
        QAction* action = menu.addAction(kind->name.in(model.language()), this, [this, ids, id = kind->id] {
            apply(changeKind(document_->model(), ids, id));
        });
        action->setCheckable(true);
        action->setChecked(kind == on.kind && ids.size() == 1);
    }
}

void Drafting::duplicate()
{
    if (const Element* element = marked().element)
        apply(duplicateBranch(document_->model(), element->id));
}

void Drafting::moveBy(int rows)
{
    const Element* element = marked().element;
    if (!element)
        return;
    const auto row = rowOf(document_->model(), *element);
    const std::ptrdiff_t to = placeIn(row, *element) + rows;
    if (to < 0 || to >= std::ssize(row))
        return;
    apply(reorderElement(document_->model(), element->id, idAt(row, rows < 0 ? to : to + 1)));
}

void Drafting::remove()
{
    const QList<ElementId> ids = allMarked();
    if (ids.isEmpty())
        return;
    const Model& model = document_->model();
    const Element* first = model.find(ids.constFirst());
    Result<Edit> edit = removeElements(model, ids);
    if (!edit)
        return Q_EMIT refused(edit.error().what);
    const QString along = alongWith(*edit, ids.size());
    if (!along.isEmpty() || ids.size() > 1) {
        QMessageBox question(QMessageBox::Question, tr("Remove"),
                             ids.size() == 1 ? tr("Remove “%1”?").arg(drawnTitle(*first))
                                             : tr("Remove %n element(s)?", nullptr, static_cast<int>(ids.size())),
                             QMessageBox::Cancel, &window_);
        question.setInformativeText(along.isEmpty() ? tr("Undo brings everything back.")
                                                    : tr("With it go %1. Undo brings everything back.").arg(along));
        QPushButton* yes = question.addButton(tr("Remove"), QMessageBox::AcceptRole);
        question.setDefaultButton(yes);
        question.exec();
        if (question.clickedButton() != yes)
            return;
    }
    apply(removeElements(document_->model(), ids));
}

void Drafting::merge()
{
    const Element* element = marked().element;
    if (!element)
        return;
    const ElementId kept = element->id;
    MergeDialog dialog(document_->model(), *element, diagram_.colours(), &window_);
    if (dialog.exec() == QDialog::Accepted && apply(mergeElements(document_->model(), kept, dialog.other())))
        diagram_.announce(tr("Merged. Undo parts them again."));
}

bool Drafting::apply(Result<Edit> edit)
{
    const auto done = document_->apply(std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
