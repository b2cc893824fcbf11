#include "app/window/pictures/picture_dialog.h"

#include "app/window/pictures/filter_fields.h"
#include "app/window/pictures/form_words.h"
#include "app/window/pictures/look_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace styrmodell
{
namespace
{

constexpr int noDetail = -1; ///< as each form says by itself
const QString compositionMark = QStringLiteral("composition:");

/// As large as its fields where the screen has room for them, else they scroll: on a small screen, or with large
/// letters.
class FittingScroll : public QScrollArea
{
public:
    FittingScroll(QWidget& fields, QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setWidget(&fields);
    }
    QSize sizeHint() const override
    {
        const QSize all = widget()->sizeHint().expandedTo({widest, 0});
        return all.boundedTo(screen()->availableSize() - QSize(besides, besides));
    }
    QSize minimumSizeHint() const override { return {280, 160}; }

private:
    static constexpr int widest = 760;
    static constexpr int besides = 160; ///< buttons beneath, and the window's own edge
};

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

PictureDialog::PictureDialog(const Model& model, const Picture& picture, bool isKept, Measure measure, QWidget* parent)
    : QDialog(parent), shown_(picture), isKept_(isKept), measure_(std::move(measure)),
      title_(new QLineEdit(picture.title, this)), form_(new QComboBox(this)), page_(new QComboBox(this)),
      theme_(new QComboBox(this)), detail_(new QComboBox(this)), colourBy_(new QComboBox(this)),
      filter_(new FilterFields(model, picture.filter.value_or(PictureFilter{}), this)), extent_(new QLabel(this)),
      whole_(new QPushButton(tr("Show &everything"), this))
{
    setWindowTitle(tr("What the picture shows"));
    if (!isKept_)
        title_->setPlaceholderText(tr("With a name it is kept among the pictures"));
    makeForms(model);
    makeThemes(model);
    for (const PageFormat page : pagesOffered())
        page_->addItem(pageWord(page), static_cast<int>(page));
    choose(*page_, static_cast<int>(picture.page));
    for (const std::optional<Detail> detail : detailsOffered())
        detail_->addItem(detailWord(detail), detail ? static_cast<int>(*detail) : noDetail);
    choose(*detail_, picture.detail ? static_cast<int>(*picture.detail) : noDetail);
    for (const ColourBy by : coloursOffered())
        colourBy_->addItem(colourByWord(by), static_cast<int>(by));
    choose(*colourBy_, static_cast<int>(picture.colourBy.value_or(ColourBy::Kind)));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(20);
    form->addRow(tr("&Name"), title_);
    form->addRow(tr("&Form"), form_);
    form->addRow(tr("P&laces show"), detail_);
    form->addRow(tr("&Colours show"), colourBy_);
    form->addRow(tr("Own co&lours"), theme_);
    form->addRow(tr("&Page when exported"), page_);
    auto* heading = new QLabel(tr("Selection: only what is ticked. Nothing ticked in a list shows all of it."), this);
    heading->setObjectName(QStringLiteral("fieldLabel"));
    heading->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(extent_, 1);
    foot->addWidget(whole_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    accept_ = buttons->button(QDialogButtonBox::Ok);
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(20, 20, 20, 0);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(heading);
    column->addWidget(filter_);
    auto* scroll = new FittingScroll(*fields, this);
    foot->setContentsMargins(20, 0, 20, 0);
    buttons->setContentsMargins(20, 0, 20, 20);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    whole->addWidget(buttons);
    connect(title_, &QLineEdit::textChanged, this, &PictureDialog::refresh);
    for (QComboBox* box : {form_, page_, theme_, detail_, colourBy_})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::refresh);
    connect(filter_, &FilterFields::changed, this, &PictureDialog::refresh);
    connect(whole_, &QPushButton::clicked, filter_, &FilterFields::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void PictureDialog::makeForms(const Model& model)
{
    for (const Form form : formsOffered())
        form_->addItem(formWord(form), static_cast<int>(form));
    for (const Composition* composition : model.table<Composition>().sorted()) {
        const QString name =
            composition->name.isEmpty() ? composition->id.text : composition->name.in(model.language());
        form_->addItem(name, compositionMark + composition->id.text);
    }
    if (shown_.composition)
        choose(*form_, compositionMark + shown_.composition->text);
    else
        choose(*form_, static_cast<int>(shown_.form.value_or(Form::Stack)));
}

void PictureDialog::makeThemes(const Model& model)
{
    theme_->addItem(tr("Those of the model"), QString());
    for (const Theme* theme : model.table<Theme>().sorted())
        theme_->addItem(theme->name.isEmpty() ? theme->id.text : theme->name, theme->id.text);
    choose(*theme_, shown_.theme ? shown_.theme->text : QString());
    theme_->setEnabled(theme_->count() > 1);
}

Picture PictureDialog::picture() const
{
    Picture picture = shown_;
    picture.title = title_->text();
    const QVariant form = form_->currentData();
    picture.form.reset();
    picture.composition.reset();
    if (form.typeId() == QMetaType::QString)
        picture.composition = CompositionId{form.toString().mid(compositionMark.size())};
    else
        picture.form = static_cast<Form>(form.toInt());
    picture.page = static_cast<PageFormat>(page_->currentData().toInt());
    const QString theme = theme_->currentData().toString();
    picture.theme = theme.isEmpty() ? std::nullopt : std::optional(ThemeId{theme});
    const int detail = detail_->currentData().toInt();
    picture.detail = detail == noDetail ? std::nullopt : std::optional(static_cast<Detail>(detail));
    const auto by = static_cast<ColourBy>(colourBy_->currentData().toInt());
    picture.colourBy = by == ColourBy::Kind ? std::nullopt : std::optional(by);
    const PictureFilter filter = filter_->filter();
    picture.filter = filter == PictureFilter{} ? std::nullopt : std::optional(filter);
    return picture;
}

void PictureDialog::refresh()
{
    const Picture now = picture();
    const Extent extent = measure_(now);
    extent_->setText(tr("Shows %1 of %2 elements.").arg(extent.shown).arg(extent.all));
    whole_->setEnabled(now.filter.has_value());
    accept_->setEnabled(!isKept_ || !now.title.simplified().isEmpty());
    Q_EMIT changed(now);
}

} // namespace styrmodell
