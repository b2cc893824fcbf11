#include "app/window/pictures/composition/forms/frame_form.h"

#include "app/window/kinds/fields/words_field.h"
#include "app/window/pictures/composition/composition_words.h"
#include "app/window/pictures/composition/kind_checks.h"
#include "views/scene/compositions/understood.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

FrameForm::FrameForm(const Palette& palette, QWidget* parent)
    : CompositionForm(parent), title_(new WordsField(tr("&Title of the frame"), this)),
      kinds_(new KindChecks(tr("&Kinds that surround everything"), palette, this)),
      chips_(new KindChecks(tr("Kinds that stand on its &edge"), palette, this))
{
    auto* note = new QLabel(tr("Without any of these the picture has no frame."), this);
    note->setObjectName(QStringLiteral("quiet"));
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    for (QWidget* field : std::initializer_list<QWidget*>{title_, kinds_, chips_, note})
        column->addWidget(field);
    column->addStretch(1);
    connect(title_, &WordsField::edited, this,
            [this] { change([this](Frame& frame) { frame.title = title_->words(); }, QStringLiteral("frame")); });
    connect(title_, &WordsField::finished, this, &CompositionForm::fieldLeft);
    connect(kinds_, &KindChecks::changed, this,
            [this](const QList<KindId>& kinds) { change([&](Frame& frame) { frame.kinds = kinds; }); });
    connect(chips_, &KindChecks::changed, this,
            [this](const QList<KindId>& kinds) { change([&](Frame& frame) { frame.chips = kinds; }); });
}

void FrameForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart&)
{
    shown_ = adaptation;
    const Frame frame = adaptation.composition.frame.value_or(Frame());
    const QList<KindId> drawn = kindsDrawn(adaptation.composition);
    title_->setWords(frame.title);
    title_->setPlaceholder(kindWords(counted.model(), frame.kinds));
    kinds_->show(counted.model(), frame.kinds, drawn);
    chips_->show(counted.model(), frame.chips, drawn);
}

template <class Change> void FrameForm::change(Change&& change, const QString& field)
{
    Frame frame = shown_.composition.frame.value_or(Frame());
    change(frame);
    Adaptation adaptation = shown_;
    adaptation.composition.frame = frame == Frame() ? std::nullopt : std::optional(frame);
    Q_EMIT changed(adaptation, field);
}

} // namespace styrmodell
