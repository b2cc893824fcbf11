#include "views/panels/inspector/model_form.h"

#include "model/operations/records.h"
#include "views/panels/inspector/section.h"
#include "views/widgets/date_field.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/typing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

ModelForm::ModelForm(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), title_(new QLineEdit), organisation_(new QLineEdit), intro_(new GrowingText),
      typedTitle_(new Typing(*title_)), typedOrganisation_(new Typing(*organisation_)),
      typedIntro_(new Typing(*intro_)), asOf_(new DateField(tr("Shown as of (empty: today)"), this)),
      language_(new QComboBox)
{
    language_->addItem(tr("Swedish"), QStringLiteral("sv"));
    language_->addItem(tr("English"), QStringLiteral("en"));
    auto* hint = new QLabel(tr("Choose something in the outline or the picture to see and change it here."), this);
    hint->setObjectName(QStringLiteral("quiet"));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new SectionHeading(tr("The model"), {}, {}, this));
    column->addWidget(hint);
    column->addWidget(new LabelledField(tr("Title"), title_, this));
    column->addWidget(new LabelledField(tr("Organisation"), organisation_, this));
    column->addWidget(new LabelledField(tr("Introduction"), intro_, this));
    column->addWidget(asOf_);
    column->addWidget(new LabelledField(tr("The model's language"), language_, this));
    const auto text = [this](Typing* typing, QString ModelInfo::*member) {
        connect(typing, &Typing::typed, this, [this, member](const QString& words, const QString& gesture) {
            set([&](ModelInfo& info) { info.*member = words; }, gesture);
        });
    };
    text(typedTitle_, &ModelInfo::title);
    text(typedOrganisation_, &ModelInfo::organisation);
    text(typedIntro_, &ModelInfo::intro);
    connect(asOf_, &DateField::dateChosen, this,
            [this](const std::optional<ImpreciseDate>& date) { set([&](ModelInfo& info) { info.asOf = date; }); });
    connect(language_, &QComboBox::activated, this,
            [this] { set([this](ModelInfo& info) { info.language = language_->currentData().toString(); }); });
}

void ModelForm::show()
{
    const ModelInfo& info = editing_.model().info();
    typedTitle_->show(info.title);
    typedOrganisation_->show(info.organisation);
    typedIntro_->show(info.intro);
    asOf_->show(info.asOf, editing_.language());
    const QSignalBlocker quiet(language_);
    language_->setCurrentIndex(
        language_->findData(editing_.language() == Language::English ? QStringLiteral("en") : QStringLiteral("sv")));
    setEnabled(editing_.canEdit());
}

void ModelForm::set(const std::function<void(ModelInfo&)>& change, const QString& gesture)
{
    ModelInfo info = editing_.model().info();
    change(info);
    editing_.apply(putRecord(editing_.model(), std::move(info)), gesture);
}

} // namespace styrmodell
