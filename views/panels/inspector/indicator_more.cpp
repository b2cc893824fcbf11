#include "views/panels/inspector/indicator_more.h"

#include "model/operations/measuring.h"
#include "model/operations/records.h"
#include "model/queries/measured.h"
#include "model/queries/order.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/panels/inspector/section.h"
#include "views/panels/inspector/uncertain_field.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"

#include <QLineEdit>

namespace styrmodell
{

IndicatorMore::IndicatorMore(Editing& editing, const IndicatorId& indicator, const ElementId& element, QWidget* parent)
    : Disclosure(tr("More"), parent), editing_(editing), indicator_(indicator)
{
    makeOwn();
    for (const MeasuredIndicator& measured : indicatorsOf(editing.model(), element))
        if (measured.indicator->id == indicator && measured.use)
            makeUse(*measured.use);
    body()->setEnabled(editing.canEdit());
}

void IndicatorMore::makeOwn()
{
    const Indicator& indicator = *editing_.model().find(indicator_);
    const auto keeping = [this](QString Indicator::*member) {
        return [this, member](const QString& text, const QString& gesture) {
            set([&](Indicator& changed) { changed.*member = text; }, gesture);
        };
    };
    addSideBySide(line(tr("Id in Kolada"), indicator.koladaId, keeping(&Indicator::koladaId)),
                  line(tr("Related in Kolada"), indicator.relatedKolada, keeping(&Indicator::relatedKolada)));
    add(area(tr("Note"), indicator.note, keeping(&Indicator::note)));
    add(certainty(tr("How we know"), indicator.certainty,
                  [this](Certainty chosen) { set([&](Indicator& changed) { changed.certainty = chosen; }); }));
    auto* uncertain = new UncertainField(membersThatMayBeUncertain<Indicator>(), body());
    uncertain->show(indicator.uncertain);
    connect(uncertain, &UncertainField::uncertainChanged, this, [this, uncertain](const Uncertain& facts) {
        set([&](Indicator& changed) { changed.uncertain = facts; });
        if (const Indicator* now = editing_.model().find(indicator_))
            uncertain->show(now->uncertain);
    });
    add(uncertain);
}

void IndicatorMore::makeUse(const IndicatorUse& use)
{
    use_ = use.id;
    const Element* element = editing_.model().find(use.element);
    const auto keeping = [this](QString IndicatorUse::*member) {
        return [this, member](const QString& text, const QString& gesture) {
            setOfUse([&](IndicatorUse& changed) { changed.*member = text; }, gesture);
        };
    };
    auto* heading = new SectionHeading(tr("Of the follow-up"), {}, {}, body());
    heading->setToolTip(element ? drawnTitle(*element) : QString());
    add(heading);
    add(area(tr("Note on the follow-up"), use.note, keeping(&IndicatorUse::note)));
    addSideBySide(line(tr("Source of the follow-up"), use.source, keeping(&IndicatorUse::source)),
                  certainty(tr("How we know of the follow-up"), use.certainty, [this](Certainty chosen) {
                      setOfUse([&](IndicatorUse& changed) { changed.certainty = chosen; });
                  }));
}

QWidget* IndicatorMore::line(const QString& label, const QString& text,
                             const std::function<void(const QString&, const QString&)>& keep)
{
    auto* field = new QLineEdit;
    auto* typing = new Typing(*field);
    typing->show(text);
    connect(typing, &Typing::typed, this, keep);
    return new LabelledField(label, field, body());
}

QWidget* IndicatorMore::area(const QString& label, const QString& text,
                             const std::function<void(const QString&, const QString&)>& keep)
{
    auto* field = new GrowingText;
    auto* typing = new Typing(*field);
    typing->show(text);
    connect(typing, &Typing::typed, this, keep);
    return new LabelledField(label, field, body());
}

QWidget* IndicatorMore::certainty(const QString& label, Certainty certainty, const std::function<void(Certainty)>& keep)
{
    auto* choice = new QComboBox;
    fillChoice<Certainty>(*choice);
    showChoice(*choice, certainty);
    connect(choice, &QComboBox::activated, this, [choice, keep] { keep(chosenIn<Certainty>(*choice)); });
    return new LabelledField(label, choice, body());
}

void IndicatorMore::set(const std::function<void(Indicator&)>& change, const QString& gesture)
{
    const Indicator* indicator = editing_.model().find(indicator_);
    if (!indicator)
        return;
    Indicator changed = *indicator;
    change(changed);
    editing_.apply(putRecord(editing_.model(), std::move(changed)), gesture);
}

void IndicatorMore::setOfUse(const std::function<void(IndicatorUse&)>& change, const QString& gesture)
{
    const IndicatorUse* use = editing_.model().find(use_);
    if (!use)
        return;
    IndicatorUse changed = *use;
    change(changed);
    editing_.apply(setUse(editing_.model(), std::move(changed)), gesture);
}

} // namespace styrmodell
