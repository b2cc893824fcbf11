#include "app/window/pictures/pictures.h"

#include "app/window/pictures/composition/composition_dialog.h"
#include "app/window/pictures/form_words.h"
#include "app/window/pictures/look_words.h"
#include "app/window/pictures/picture_dialog.h"
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
namespace
{

constexpr int fromTop = 120;    ///< of the window, beneath its toolbar
constexpr int mostLetters = 28; ///< of a picture's name in the toolbar

/// The style sheet draws no words in a section of a menu.
void addHeading(QMenu& menu, const QString& words)
{
    menu.addAction(words)->setEnabled(false);
}

} // namespace

Pictures::Pictures(WindowActions& actions, DiagramWidget& diagram, QWidget& window)
    : QObject(&window), actions_(actions), diagram_(diagram), window_(window), button_(new QToolButton(&window)),
      details_(makeLookMenu(tr("&Places show"))), colours_(makeLookMenu(tr("&Colours show")))
{
    button_->setMenu(actions_.pictures);
    button_->setPopupMode(QToolButton::InstantPopup);
    button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button_->setFocusPolicy(Qt::TabFocus);
    button_->setObjectName(QStringLiteral("pictures"));
    button_->setToolTip(tr("Which picture of the model is shown"));
    actions_.addToToolBar(button_);
    connect(actions_.pictures, &QMenu::aboutToShow, this, &Pictures::fill);
    connect(actions_.pictureContent, &QAction::triggered, this, &Pictures::openContent);
    connect(actions_.keepPicture, &QAction::triggered, this, &Pictures::keep);
    connect(actions_.adaptPicture, &QAction::triggered, this, &Pictures::adapt);
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

Picture Pictures::asShown() const
{
    if (diagram_.picture().unkept)
        return *diagram_.picture().unkept;
    if (const Picture* picture = shown())
        return *picture;
    return Picture{.form = diagram_.picture().form.value_or(Form::Stack)};
}

bool Pictures::canChange() const
{
    return document_ && !document_->isReadOnly() && !diagram_.showsFormer();
}

void Pictures::lookAs(const Picture& picture)
{
    const PictureChoice& now = diagram_.picture();
    if (shown() && canChange() && !now.unkept)
        apply(changePicture(document_->model(), picture));
    else
        diagram_.showPicture({now.picture, now.form, picture});
}

QString Pictures::nameOfShown() const
{
    const Picture now = asShown();
    QStringList parts{now.title.simplified()};
    if (parts.front().isEmpty())
        parts = {formWord(now.form.value_or(Form::Stack))};
    if (!shown() && now.colourBy && *now.colourBy != ColourBy::Kind)
        parts += colourByWord(*now.colourBy);
    if (!shown() && now.filter)
        parts += tr("selection");
    return parts.join(QStringLiteral(" · "));
}

void Pictures::refresh()
{
    const Picture* picture = shown();
    const int most = button_->fontMetrics().averageCharWidth() * mostLetters;
    button_->setText(document_ ? button_->fontMetrics().elidedText(nameOfShown(), Qt::ElideRight, most)
                               : tr("Pictures"));
    button_->setAccessibleName(tr("Picture: %1").arg(nameOfShown()));
    button_->setEnabled(document_ != nullptr);
    actions_.pictures->setEnabled(document_ != nullptr);
    actions_.pictureContent->setEnabled(document_ != nullptr);
    actions_.keepPicture->setText(picture ? tr("&Duplicate the picture…") : tr("&Keep the picture…"));
    actions_.keepPicture->setEnabled(canChange());
    actions_.adaptPicture->setEnabled(canChange());
    actions_.renamePicture->setEnabled(canChange() && picture);
    actions_.removePicture->setEnabled(canChange() && picture);
}

QMenu* Pictures::makeLookMenu(const QString& title) const
{
    return new QMenu(title, &window_);
}

void Pictures::fillDetails()
{
    details_->clear();
    const Picture now = asShown();
    for (const std::optional<Detail> detail : detailsOffered()) {
        QAction* action = details_->addAction(detailWord(detail));
        action->setCheckable(true);
        action->setChecked(now.detail == detail);
        connect(action, &QAction::triggered, this, [this, detail] {
            Picture picture = asShown();
            picture.detail = detail;
            lookAs(picture);
        });
    }
}

void Pictures::fillColours()
{
    colours_->clear();
    const ColourBy now = asShown().colourBy.value_or(ColourBy::Kind);
    for (const ColourBy by : coloursOffered()) {
        QAction* action = colours_->addAction(colourByWord(by));
        action->setCheckable(true);
        action->setChecked(now == by);
        connect(action, &QAction::triggered, this, [this, by] {
            Picture picture = asShown();
            picture.colourBy = by == ColourBy::Kind ? std::nullopt : std::optional(by);
            lookAs(picture);
        });
    }
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
        addHeading(menu, tr("Pictures"));
    for (const Picture* picture : pictures)
        offer({picture->id, {}, {}}, picture->title.simplified().replace(u'&', QStringLiteral("&&")));
    menu.addSeparator();
    addHeading(menu, tr("The model as"));
    for (const Form form : formsOffered())
        offer({{}, form, {}}, formWord(form));
    menu.addSeparator();
    fillDetails();
    fillColours();
    menu.addMenu(details_);
    menu.addMenu(colours_);
    menu.addAction(actions_.pictureContent);
    menu.addSeparator();
    menu.addActions({actions_.adaptPicture, actions_.keepPicture, actions_.renamePicture, actions_.removePicture});
    menu.addSeparator();
    menu.addMenu(actions_.byHand);
}

void Pictures::openContent()
{
    const Model* model = diagram_.model();
    if (!model)
        return;
    const PictureChoice before = diagram_.picture();
    const QDate day = diagram_.request().asOf;
    const auto extentOf = [model, day](const Picture& picture) {
        const PictureFilter filter = picture.filter.value_or(PictureFilter{});
        const CountedModel all(*model, day);
        const CountedModel some(*model, filter.asOf ? filter.asOf->first() : day, Audience::Working, filter);
        PictureDialog::Extent extent;
        for (const Element* element : model->table<Element>().sorted()) {
            extent.all += all.isCounted(*element) ? 1 : 0;
            extent.shown += some.isCounted(*element) ? 1 : 0;
        }
        return extent;
    };
    const Picture* kept = canChange() ? shown() : nullptr;
    PictureDialog dialog(*model, asShown(), kept != nullptr, extentOf, &window_);
    connect(&dialog, &PictureDialog::changed, this, [this, &before](const Picture& picture) {
        diagram_.showPicture({before.picture, before.form, picture});
    });
    dialog.adjustSize();
    // At the right, so that the picture which follows is seen beside it
    const int spare = std::max(0, window_.height() - dialog.height());
    dialog.move(window_.mapToGlobal(QPoint(std::max(0, window_.width() - dialog.width()), std::min(fromTop, spare))));
    const bool isMeant = dialog.exec() == QDialog::Accepted;
    const Picture meant = dialog.picture();
    PictureChoice after = before;
    if (isMeant && kept) {
        after.unkept.reset();
        apply(changePicture(document_->model(), meant));
    } else if (isMeant) {
        after.unkept = meant;
    }
    const bool isNamed = !meant.title.simplified().isEmpty();
    if (isMeant && !kept && canChange() && isNamed && keepAs(meant, meant.title))
        return;
    if (after != diagram_.picture())
        diagram_.showPicture(after);
}

void Pictures::keep()
{
    bool isMeant = false;
    const QString title = QInputDialog::getText(&window_, tr("Keep the picture"), tr("Its name:"), QLineEdit::Normal,
                                                nameOfShown(), &isMeant);
    if (!isMeant)
        return;
    keepAs(asShown(), title);
}

bool Pictures::keepAs(const Picture& like, const QString& title)
{
    if (!apply(addPicture(document_->model(), like, title)))
        return false;
    diagram_.showPicture({picturesInOrder(document_->model()).back()->id, {}, {}});
    return true;
}

void Pictures::adapt()
{
    CompositionDialog dialog(*document_, asShown(), diagram_.request(), diagram_.colours(), &window_);
    if (dialog.exec() == QDialog::Accepted)
        diagram_.showPicture({dialog.picture(), {}, {}});
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
    const auto done = document_->apply(std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
