#include "app/window/pictures/pictures.h"

#include "app/window/pictures/form_words.h"
#include "app/window/window_actions.h"
#include "model/document/document.h"
#include "model/operations/pictures.h"
#include "model/operations/records.h"
#include "views/diagram/diagram_widget.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace styrmodell
{

Pictures::Pictures(WindowActions& actions, DiagramWidget& diagram, QWidget& window)
    : QObject(&window), actions_(actions), diagram_(diagram), window_(window), button_(new QToolButton(&window))
{
    button_->setMenu(actions_.pictures);
    button_->setPopupMode(QToolButton::InstantPopup);
    button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button_->setFocusPolicy(Qt::TabFocus);
    button_->setObjectName(QStringLiteral("pictures"));
    button_->setToolTip(tr("Which picture of the model is shown"));
    actions_.addToToolBar(button_);
    connect(actions_.pictures, &QMenu::aboutToShow, this, &Pictures::fill);
    connect(actions_.keepPicture, &QAction::triggered, this, &Pictures::keep);
    connect(actions_.renamePicture, &QAction::triggered, this, &Pictures::rename);
    connect(actions_.removePicture, &QAction::triggered, this, &Pictures::remove);
    connect(&diagram_, &DiagramWidget::pictureChanged, this, &Pictures::refresh);
    connect(&diagram_, &DiagramWidget::pageChanged, this, &Pictures::refresh);
    refresh();
}

void Pictures::setDocument(Document* document)
{
    document_ = document;
    refresh();
}

/// The chosen picture, else the one that a model begins with.
const Picture* Pictures::shown() const
{
    const Model* model = diagram_.model();
    if (!model)
        return nullptr;
    if (const Picture* chosen = model->find(diagram_.picture().picture))
        return chosen;
    const std::vector<const Picture*> all = picturesInOrder(*model);
    return diagram_.picture().form || all.empty() ? nullptr : all.front();
}

QString Pictures::nameOfShown() const
{
    if (const Picture* picture = shown())
        return picture->title.simplified();
    return formWord(diagram_.picture().form.value_or(Form::Stack));
}

void Pictures::refresh()
{
    const Picture* picture = shown();
    button_->setText(document_ ? nameOfShown() : tr("Pictures"));
    button_->setAccessibleName(tr("Picture: %1").arg(nameOfShown()));
    button_->setEnabled(document_ != nullptr);
    actions_.pictures->setEnabled(document_ != nullptr);
    const bool canChange = document_ && !document_->isReadOnly() && !diagram_.showsFormer();
    actions_.keepPicture->setEnabled(canChange);
    actions_.renamePicture->setEnabled(canChange && picture);
    actions_.removePicture->setEnabled(canChange && picture);
}

void Pictures::offer(const PictureChoice& choice, const QString& words)
{
    QAction* action = actions_.pictures->addAction(words);
    action->setCheckable(true);
    const Picture* picture = shown();
    action->setChecked(choice.form ? !picture && diagram_.picture().form == choice.form
                                   : picture && picture->id == choice.picture);
    connect(action, &QAction::triggered, this, [this, choice] { diagram_.showPicture(choice); });
}

void Pictures::fill()
{
    QMenu& menu = *actions_.pictures;
    menu.clear(); // what it owns goes; the window's commands stay
    const Model* model = diagram_.model();
    if (!model)
        return;
    const std::vector<const Picture*> pictures = picturesInOrder(*model);
    if (!pictures.empty())
        menu.addSection(tr("Pictures"));
    for (const Picture* picture : pictures)
        offer({picture->id, {}}, picture->title.simplified().replace(u'&', QStringLiteral("&&")));
    menu.addSection(tr("The model as"));
    for (const Form form : formsOffered())
        offer({{}, form}, formWord(form));
    menu.addSeparator();
    menu.addActions({actions_.keepPicture, actions_.renamePicture, actions_.removePicture});
}

void Pictures::keep()
{
    bool isMeant = false;
    const QString title = QInputDialog::getText(&window_, tr("Keep the picture"), tr("Its name:"), QLineEdit::Normal,
                                                nameOfShown(), &isMeant);
    if (!isMeant)
        return;
    Picture like;
    if (const Picture* picture = shown())
        like = *picture;
    else
        like.form = diagram_.picture().form;
    if (apply(addPicture(document_->model(), like, title)))
        diagram_.showPicture({picturesInOrder(document_->model()).back()->id, {}});
}

void Pictures::rename()
{
    const Picture* picture = shown();
    if (!picture)
        return;
    bool isMeant = false;
    const QString title = QInputDialog::getText(&window_, tr("Rename the picture"), tr("Its name:"), QLineEdit::Normal,
                                                picture->title.simplified(), &isMeant);
    if (isMeant && title != picture->title)
        apply(renamePicture(document_->model(), picture->id, title));
}

void Pictures::remove()
{
    const Picture* picture = shown();
    if (picture && apply(dropRecord(document_->model(), RecordKey::of(picture->id))))
        diagram_.showPicture({});
}

bool Pictures::apply(Result<Edit> edit)
{
    if (!edit) {
        Q_EMIT refused(edit.error().what);
        return false;
    }
    const auto done = document_->apply(*std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
