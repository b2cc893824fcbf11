#include "app/window/pictures/composition/composition_dialog.h"

#include "app/window/pictures/composition/composition_preview.h"
#include "app/window/pictures/composition/composition_words.h"
#include "app/window/pictures/composition/forms/arrows_form.h"
#include "app/window/pictures/composition/forms/colours_form.h"
#include "app/window/pictures/composition/forms/coverage_form.h"
#include "app/window/pictures/composition/forms/frame_form.h"
#include "app/window/pictures/composition/forms/slot_form.h"
#include "app/window/pictures/composition/forms/whole_form.h"
#include "app/window/pictures/composition/slot_tree.h"
#include "app/window/pictures/composition/slots_on_page.h"
#include "app/window/pictures/form_words.h"
#include "model/operations/compositions.h"
#include "views/scene/compositions/understood.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int threeAbreast = 120; ///< average letters; a narrower dialog has the form beneath the tree
constexpr int treeWidth = 32;     ///< average letters, at least
constexpr int partRoom = 16;      ///< between the line that parts them and the picture

/// A form that is not kept becomes a picture of its name.
Picture named(Picture picture, const PictureRequest& shown)
{
    if (picture.title.simplified().isEmpty())
        picture.title = formWord(shown.form);
    return picture;
}

} // namespace

CompositionDialog::CompositionDialog(Document& document, const Picture& picture, const PictureRequest& shown,
                                     const Palette& palette, QWidget* parent)
    : QDialog(parent), document_(document), picture_(named(picture, shown)), shown_(shown),
      steps_(adaptationOf(document.model(), &picture, shown)), tree_(new SlotTree(palette, this)),
      preview_(new CompositionPreview(shown, palette, this)), forms_(new QStackedWidget(this)),
      scroll_(new QScrollArea(this)), parts_(new QSplitter(this)), remarks_(new QLabel(this)),
      undo_(makeStep(tr("Undo"), QKeySequence::Undo, &AdaptationSteps::undo)),
      redo_(makeStep(tr("Redo"), QKeySequence::Redo, &AdaptationSteps::redo))
{
    setWindowTitle(tr("Adapt the picture “%1”").arg(picture_.title.simplified()));
    makeForms(palette, picture_.id.isEmpty() ? picture_.title : QString());
    layOutParts();
    connectTree();
    connect(preview_, &CompositionPreview::slotPressed, this, [this](const QString& key) {
        const SlotPath path = pathOf(steps_.now().composition, key);
        goTo(path.isEmpty() ? PicturePart{Part::Frame, {}} : PicturePart{Part::Slot, path});
    });
    connect(preview_, &CompositionPreview::drawn, this, &CompositionDialog::tellRemarks);
    connect(&document, &Document::changed, this, &CompositionDialog::refresh);
    const auto fields = findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        field->installEventFilter(this);
    const QSize wanted(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 50);
    const QSize most =
        (parent ? parent->size().boundedTo(screen()->availableSize()) : screen()->availableSize()) * 0.95;
    arrangeFor(wanted.boundedTo(most).width()); // before it is as wide as the other arrangement needs
    resize(wanted.boundedTo(most));
    refresh();
    tree_->setFocus();
}

void CompositionDialog::makeForms(const Palette& palette, const QString& keptAs)
{
    formOf_ = {{Part::Whole, new WholeForm(keptAs, this)},
               {Part::Frame, new FrameForm(palette, this)},
               {Part::Coverage, new CoverageForm(palette, this)},
               {Part::Slot, new SlotForm(palette, this)},
               {Part::Arrows, new ArrowsForm(this)},
               {Part::Colours, new ColoursForm(palette, this)}};
    for (CompositionForm* form : qAsConst(formOf_)) {
        forms_->addWidget(form);
        connect(form, &CompositionForm::changed, this, &CompositionDialog::change);
        connect(form, &CompositionForm::fieldLeft, this, [this] { steps_.close(); });
    }
}

void CompositionDialog::layOutParts()
{
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(forms_);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* editing = new QWidget(this);
    editing_ = new QBoxLayout(QBoxLayout::LeftToRight, editing);
    editing_->setContentsMargins(0, 0, 0, 0);
    editing_->setSpacing(partRoom);
    editing_->addWidget(tree_, 5);
    editing_->addWidget(scroll_, 6);
    auto* seen = new QWidget(this);
    auto* column = new QVBoxLayout(seen);
    column->setContentsMargins(partRoom, 0, 0, 0);
    column->setSpacing(8);
    remarks_->setWordWrap(true);
    column->addWidget(preview_, 1);
    column->addWidget(remarks_);
    parts_->addWidget(editing);
    parts_->addWidget(seen);
    parts_->setChildrenCollapsible(false);
    tree_->setMinimumWidth(fontMetrics().averageCharWidth() * treeWidth);
    for (QWidget* widget : std::initializer_list<QWidget*>{tree_, scroll_}) // wide as shared, however long a word is
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    parts_->setSizes({11000, 10000});
    parts_->setStretchFactor(0, 11);
    parts_->setStretchFactor(1, 10);
    parts_->setHandleWidth(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->setSpacing(12);
    whole->addWidget(parts_, 1);
    whole->addLayout(makeFoot());
}

QLayout* CompositionDialog::makeFoot()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (const auto button : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel})
        buttons->button(button)->setAutoDefault(false); // Enter keeps what is typed
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(undo_);
    foot->addWidget(redo_);
    foot->addStretch();
    foot->addWidget(buttons);
    return foot;
}

QToolButton* CompositionDialog::makeStep(const QString& text, QKeySequence::StandardKey key,
                                         void (AdaptationSteps::*step)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("worded"));
    button->setText(text);
    button->setToolTip(QKeySequence(key).toString(QKeySequence::NativeText));
    connect(button, &QToolButton::clicked, this, [this, step] {
        (steps_.*step)();
        refresh();
    });
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
    if (key == QKeySequence::Redo) // as in the window
        connect(new QShortcut(Qt::CTRL | Qt::Key_Y, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void CompositionDialog::connectTree()
{
    connect(tree_, &SlotTree::currentChanged, this, [this] { goTo(tree_->current()); });
    connect(tree_, &SlotTree::addWanted, this, &CompositionDialog::addSlotAfterCurrent);
    connect(tree_, &SlotTree::removeWanted, this, [this] { moveCurrent(removeSlot); });
    connect(tree_, &SlotTree::moveInWanted, this, [this] { moveCurrent(moveSlotIn); });
    connect(tree_, &SlotTree::moveOutWanted, this, [this] { moveCurrent(moveSlotOut); });
    connect(tree_, &SlotTree::placeWanted, this, [this](const SlotPath& holder, int place) {
        moveCurrent([&](Composition& composition, const SlotPath& path) {
            return mayLieIn(composition, path, holder) ? placeSlot(composition, path, holder, place) : path;
        });
    });
    connect(tree_, &SlotTree::moveWanted, this, [this](int steps) {
        moveCurrent(
            [steps](Composition& composition, const SlotPath& path) { return moveSlot(composition, path, steps); });
    });
}

template <class Move> void CompositionDialog::moveCurrent(Move&& move)
{
    if (place_.part != Part::Slot)
        return;
    Adaptation adaptation = steps_.now();
    const SlotPath path = move(adaptation.composition, place_.path);
    place_ = slotAt(adaptation.composition, path) ? PicturePart{Part::Slot, path} : PicturePart();
    change(adaptation);
}

/// With the first kind that is shown nowhere, so that there is something to see.
void CompositionDialog::addSlotAfterCurrent()
{
    Adaptation adaptation = steps_.now();
    Slot slot;
    const CountedModel counted(document_.model(), shown_.asOf);
    if (const auto leftOut = kindsLeftOut(counted, adaptation.composition); !leftOut.empty())
        slot.kinds = {leftOut.front()->id};
    const SlotPath after = place_.part == Part::Slot ? place_.path : SlotPath();
    place_ = {Part::Slot, addSlot(adaptation.composition, after, std::move(slot))};
    change(adaptation);
}

void CompositionDialog::change(const Adaptation& adaptation, const QString& field)
{
    steps_.put(adaptation, field);
    refresh();
}

void CompositionDialog::goTo(const PicturePart& place)
{
    if (place_ == place)
        return;
    steps_.close();
    place_ = place;
    refresh();
    scroll_->verticalScrollBar()->setValue(0);
}

/// Shows what there is now, wherever it came from.
void CompositionDialog::refresh()
{
    const Adaptation& now = steps_.now();
    if (place_.part == Part::Slot && !slotAt(now.composition, place_.path))
        place_ = {};
    const Candidate candidate = candidateOf(document_.model(), now);
    const CountedModel counted(candidate.model, shown_.asOf);
    tree_->show(counted, now.composition, place_);
    place_ = tree_->current();
    CompositionForm* form = formOf_.value(place_.part);
    form->show(counted, now, place_);
    for (CompositionForm* other : qAsConst(formOf_)) // a short one does not scroll because another is long
        other->setSizePolicy(QSizePolicy::Preferred, other == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    forms_->setCurrentWidget(form);
    scroll_->setMinimumWidth(forms_->minimumSizeHint().width() + scroll_->verticalScrollBar()->sizeHint().width());
    undo_->setEnabled(steps_.canUndo());
    redo_->setEnabled(steps_.canRedo());
    const Slot* slot = slotAt(now.composition, place_.path);
    preview_->mark(slot ? slot->key() : place_.part == Part::Frame ? QString(frameKey) : QString());
    preview_->show(candidate);
}

void CompositionDialog::tellRemarks()
{
    const CountedModel counted(document_.model(), shown_.asOf);
    remarks_->setText(remarksOn(counted, steps_.now().composition));
}

void CompositionDialog::accept()
{
    const Adaptation& now = steps_.now();
    const bool isNew = picture_.id.isEmpty();
    const auto done = document_.apply(composePicture(document_.model(), picture_, now.composition, now.colours));
    if (!done) {
        QMessageBox::warning(this, tr("Styrmodell"), done.error().what);
        return;
    }
    if (isNew)
        picture_ = *picturesInOrder(document_.model()).back();
    QDialog::accept();
}

void CompositionDialog::reject()
{
    if (steps_.isChanged()) {
        QMessageBox box(QMessageBox::Question, tr("Styrmodell"), tr("Throw away the changes to the picture?"),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setDefaultButton(QMessageBox::Cancel);
        box.button(QMessageBox::Cancel)->setText(tr("&Go on adapting"));
        if (box.exec() != QMessageBox::Discard)
            return;
    }
    QDialog::reject();
}

/// A field would take back its own letters only: here undo is for the whole.
bool CompositionDialog::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

/// Enter is for the button that she is on: it must not keep a half-made picture from within a field.
void CompositionDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
        button->click();
}

void CompositionDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrangeFor(width());
}

void CompositionDialog::arrangeFor(int width)
{
    const bool isWide = width >= fontMetrics().averageCharWidth() * threeAbreast;
    editing_->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    editing_->setContentsMargins(0, 0, isWide ? 0 : partRoom, 0);
}

} // namespace styrmodell
