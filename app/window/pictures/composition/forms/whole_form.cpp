#include "app/window/pictures/composition/forms/whole_form.h"

#include "app/window/kinds/fields/words_field.h"
#include "app/window/pictures/form_words.h"
#include "views/widgets/labelled_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

WholeForm::WholeForm(const QString& keptAs, QWidget* parent)
    : CompositionForm(parent), name_(new WordsField(tr("&Name of the composition"), this)), form_(new QComboBox(this)),
      users_(new QLabel(this)), own_(new QPushButton(tr("&Make it this picture’s own"), this)),
      reset_(new QPushButton(tr("&Reset to the form’s own"), this))
{
    for (const Form form : formsOffered())
        form_->addItem(formWord(form), static_cast<int>(form));
    for (QPushButton* button : {own_, reset_}) {
        button->setObjectName(QStringLiteral("small"));
        button->setAutoDefault(false);
    }
    reset_->setToolTip(tr("Slots, frame and arrows as the form has them by itself, from the kinds’ levels"));
    users_->setWordWrap(true);
    auto* kept = new QLabel(tr("Is kept as a picture called “%1”.").arg(keptAs), this);
    kept->setWordWrap(true);
    kept->setVisible(!keptAs.isEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    column->addWidget(name_);
    column->addWidget(new LabelledField(tr("&Form"), form_, this));
    column->addWidget(kept);
    column->addWidget(users_);
    column->addWidget(own_, 0, Qt::AlignLeft);
    column->addWidget(reset_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(name_, &WordsField::edited, this, [this] {
        change([this](Composition& composition) { composition.name = name_->words(); }, QStringLiteral("name"));
    });
    connect(name_, &WordsField::finished, this, &CompositionForm::fieldLeft);
    connect(form_, &QComboBox::activated, this, [this] {
        const auto form = static_cast<Form>(form_->currentData().toInt());
        change([&](Composition& composition) { setForm(model_, day_, composition, form); });
    });
    connect(own_, &QPushButton::clicked, this,
            [this] { change([](Composition& composition) { composition.id = {}; }); });
    connect(reset_, &QPushButton::clicked, this,
            [this] { change([this](Composition& composition) { resetToForm(model_, day_, composition); }); });
}

void WholeForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart&)
{
    shown_ = adaptation;
    model_ = counted.model();
    day_ = counted.day();
    name_->setWords(adaptation.composition.name);
    form_->setCurrentIndex(form_->findData(static_cast<int>(adaptation.composition.form.value_or(Form::Stack))));
    showUsers(model_);
}

void WholeForm::showUsers(const Model& model)
{
    const auto users = static_cast<int>(model.referrersOf<Picture>(RecordKey::of(shown_.composition.id)).size());
    const bool isShared = users > 1 && !shown_.composition.id.isEmpty();
    users_->setText(tr("Used by %n picture(s): a change is seen in all of them.", nullptr, users));
    users_->setVisible(isShared);
    own_->setVisible(isShared);
}

template <class Change> void WholeForm::change(Change&& change, const QString& field)
{
    Adaptation adaptation = shown_;
    change(adaptation.composition);
    Q_EMIT changed(adaptation, field);
}

} // namespace styrmodell
