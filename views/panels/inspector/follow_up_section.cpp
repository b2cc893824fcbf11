#include "views/panels/inspector/follow_up_section.h"

#include "model/operations/measuring.h"
#include "model/operations/records.h"
#include "model/queries/measured.h"
#include "views/panels/inspector/assessment_dialog.h"
#include "views/panels/inspector/choice_words.h"
#include "views/panels/inspector/sparkline.h"
#include "views/panels/inspector/values_dialog.h"
#include "views/scene/words/formats.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

/// “91,4 % 2024 · högre är bättre · målvärde 95 % 2026”
QString factsOf(const MeasuredIndicator& measured, Language language)
{
    const QString& unit = measured.indicator->unit;
    QStringList facts;
    if (const auto latest = measured.latest())
        facts += FollowUpSection::tr("%1 in %2", "value in year")
                     .arg(valueInWords(latest->value, unit, language))
                     .arg(latest->year);
    else
        facts += FollowUpSection::tr("no value yet");
    if (measured.indicator->better)
        facts += *measured.indicator->better == Better::Up ? FollowUpSection::tr("higher is better")
                                                           : FollowUpSection::tr("lower is better");
    if (measured.target)
        facts += FollowUpSection::tr("target %1 in %2")
                     .arg(valueInWords(measured.target->value, unit, language))
                     .arg(measured.target->year);
    return facts.join(QStringLiteral(" · "));
}

QString stateOf(const Element& element, const Model& model)
{
    QString state = element.id.text;
    for (const MeasuredIndicator& measured : indicatorsOf(model, element.id)) {
        state += measured.indicator->id.text + measured.indicator->name + factsOf(measured, model.language());
        for (const YearValue& value : measured.series)
            state += QStringLiteral("%1=%2;").arg(value.year).arg(value.value);
    }
    for (const FollowUp* followUp : followUpsOf(model, element.id))
        state += followUp->id.text + followUp->text + (followUp->date ? followUp->date->toText() : QString()) +
                 (followUp->assessment ? nameOf(*followUp->assessment) : QString());
    return state;
}

} // namespace

FollowUpSection::FollowUpSection(Editing& editing, QWidget* parent)
    : Section(editing, parent),
      heading_(new SectionHeading(tr("Indicators"), tr("+ Add"), tr("Add an indicator"), this)),
      assessments_(new SectionHeading(tr("Follow-up in words"), tr("+ Add"), tr("Add a follow-up in words"), this)),
      name_(new QLineEdit(this)), indicators_(new QVBoxLayout), followUps_(new QVBoxLayout)
{
    name_->setPlaceholderText(tr("The indicator's name"));
    name_->setAccessibleName(tr("Name of the indicator to add"));
    name_->hide();
    indicators_->setSpacing(10);
    column().setSpacing(6);
    column().addWidget(heading_);
    column().addWidget(name_);
    column().addLayout(indicators_);
    column().addWidget(assessments_);
    column().addLayout(followUps_);
    connect(heading_, &SectionHeading::commanded, this, [this] {
        name_->show();
        name_->setFocus();
    });
    connect(name_, &QLineEdit::returnPressed, this, &FollowUpSection::addIndicator);
    connect(
        assessments_, &SectionHeading::commanded, this, [this] { openFollowUp({}); }, Qt::QueuedConnection);
}

void FollowUpSection::show(const Element& element)
{
    if (element_ != element.id)
        name_->hide();
    element_ = element.id;
    const Model& model = editing().model();
    const Kind* kind = model.find(element.kind);
    const QStringList now{stateOf(element, model), QString::number(editing().canEdit()),
                          QString::number(editing().palette().colour(ColourToken::Ink))};
    const bool isMeasured = kind && kind->flags.has(KindFlag::IsMeasured);
    setVisible(isMeasured || !indicatorsOf(model, element.id).empty() || !followUpsOf(model, element.id).empty());
    heading_->setCommandEnabled(editing().canEdit());
    assessments_->setCommandEnabled(editing().canEdit());
    if (std::exchange(shown_, now) != now)
        fill(element);
}

void FollowUpSection::fill(const Element& element)
{
    clearRows(*indicators_);
    clearRows(*followUps_);
    const Model& model = editing().model();
    for (const MeasuredIndicator& measured : indicatorsOf(model, element.id))
        addIndicatorRow(element, measured);
    for (const FollowUp* followUp : followUpsOf(model, element.id))
        addFollowUpRow(*followUp);
    QStringList names;
    for (const Indicator* indicator : model.table<Indicator>().sorted())
        names += indicator->name;
    auto* completer = new QCompleter(names, name_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    name_->setCompleter(completer);
}

void FollowUpSection::addIndicatorRow(const Element& element, const MeasuredIndicator& measured)
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(12, 10, 12, 8);
    lines->setSpacing(4);
    auto* name = new QLabel(measured.indicator->name, card);
    name->setObjectName(QStringLiteral("cardTitle"));
    name->setWordWrap(true);
    auto* facts = new QLabel(factsOf(measured, editing().language()), card);
    facts->setObjectName(QStringLiteral("quiet"));
    facts->setWordWrap(true);
    lines->addWidget(name);
    lines->addWidget(facts);
    if (!measured.series.empty())
        lines->addWidget(new Sparkline(measured.series, editing().palette(), card));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    const QString title = measured.indicator->name;
    auto* values = new LinkButton(tr("Values…"), tr("Values and targets of %1").arg(title), card);
    values->beginRow();
    buttons->addWidget(values);
    buttons->addStretch(1);
    connect(
        values, &LinkButton::clicked, this, [this, id = measured.indicator->id] { openValues(id); },
        Qt::QueuedConnection);
    if (editing().canEdit()) {
        auto* remove = new LinkButton(tr("Remove"), tr("No longer follow up by %1").arg(title), card);
        connect(remove, &LinkButton::clicked, this, [this, id = measured.indicator->id, element = element.id] {
            if (editing().apply(stopFollowingUpBy(editing().model(), element, id)))
                Q_EMIT editing().announced(tr("The indicator was removed. Undo brings it back."));
        });
        buttons->addWidget(remove);
    }
    lines->addLayout(buttons);
    indicators_->addWidget(card);
}

void FollowUpSection::addFollowUpRow(const FollowUp& followUp)
{
    auto* row = new QWidget(this);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    QStringList head;
    if (followUp.date)
        head += dateInWords(*followUp.date, editing().language());
    if (followUp.assessment)
        head += inWords(*followUp.assessment);
    const QString words = head.isEmpty() ? tr("Without date") : head.join(QStringLiteral(": "));
    auto* open = new LinkButton(words, tr("Change the follow-up: %1").arg(words), row);
    open->beginRow();
    connect(
        open, &LinkButton::clicked, this, [this, id = followUp.id] { openFollowUp(id); }, Qt::QueuedConnection);
    lines->addWidget(open, 0, Qt::AlignLeft);
    auto* text = new QLabel(followUp.text, row);
    text->setWordWrap(true);
    lines->addWidget(text);
    followUps_->addWidget(row);
}

void FollowUpSection::addIndicator()
{
    const QString name = name_->text();
    if (!editing().apply(followUpBy(editing().model(), element_, name)))
        return;
    name_->clear();
    name_->hide();
    heading_->setFocus();
}

void FollowUpSection::openValues(const IndicatorId& indicator)
{
    ValuesDialog(editing(), indicator, element_, window()).exec();
}

void FollowUpSection::openFollowUp(const FollowUpId& id)
{
    AssessmentDialog(editing(), element_, id, window()).exec();
}

} // namespace styrmodell
