#include "views/panels/inspector/more_section.h"

#include "model/operations/fields.h"
#include "views/panels/inspector/agenda_field.h"
#include "views/panels/inspector/body_field.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/panels/inspector/links_field.h"
#include "views/panels/inspector/plate_preview.h"
#include "views/panels/inspector/uncertain_field.h"
#include "views/widgets/date_field.h"
#include "views/widgets/disclosure.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/typing.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

MoreSection::MoreSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), more_(new Disclosure(tr("More"), this)), body_(more_->body())
{
    column().addWidget(more_);
    makeFields();
    connectFields();
}

void MoreSection::setOpen(bool isOpen)
{
    more_->setOpen(isOpen);
}

void MoreSection::makeFields()
{
    addLine(tr("Short title"), &Element::shortTitle);
    preview_ = new PlatePreview(body_);
    more_->add(preview_);
    subtype_ = new QComboBox;
    subtypeField_ = new LabelledField(tr("Sort"), subtype_, body_);
    more_->add(subtypeField_);
    from_ = new DateField(tr("Valid from"), body_);
    to_ = new DateField(tr("Valid to"), body_);
    more_->addSideBySide(from_, to_);
    status_ = new QComboBox;
    certainty_ = new QComboBox;
    fillChoice<TextStatus>(*status_);
    fillChoice<Certainty>(*certainty_);
    more_->addSideBySide(new LabelledField(tr("Status of the text"), status_, body_),
                         new LabelledField(tr("How we know"), certainty_, body_));
    addLine(tr("Source"), &Element::source);
    uncertain_ = new UncertainField(membersThatMayBeUncertain<Element>(), body_);
    more_->add(uncertain_);
    responsible_ = new BodyField(editing(), body_);
    more_->add(responsible_);
    addLine(tr("Responsible unit or role"), &Element::owner);
    addLine(tr("Applies to"), &Element::appliesTo);
    review_ = new DateField(tr("To be reviewed by"), body_);
    more_->add(review_);
    auto* note = new GrowingText;
    more_->add(new LabelledField(tr("Note"), note, body_));
    bind(&Element::note, new Typing(*note), note);
    links_ = new LinksField(body_);
    more_->add(links_);
    agenda_ = new AgendaField(body_);
    more_->add(agenda_);
}

void MoreSection::connectFields()
{
    const auto day = [this](DateField* field, std::optional<ImpreciseDate> Element::*member) {
        connect(field, &DateField::dateChosen, this, [this, member](const std::optional<ImpreciseDate>& date) {
            set([&](Element& element) { element.*member = date; });
        });
    };
    day(from_, &Element::validFrom);
    day(to_, &Element::validTo);
    day(review_, &Element::reviewBy);
    connect(status_, &QComboBox::activated, this,
            [this] { set([this](Element& element) { element.status = chosenIn<TextStatus>(*status_); }); });
    connect(certainty_, &QComboBox::activated, this,
            [this] { set([this](Element& element) { element.certainty = chosenIn<Certainty>(*certainty_); }); });
    connect(subtype_, &QComboBox::activated, this,
            [this] { set([this](Element& element) { element.subtype = subtype_->currentData().toString(); }); });
    connect(uncertain_, &UncertainField::uncertainChanged, this,
            [this](const Uncertain& facts) { set([&](Element& element) { element.uncertain = facts; }); });
    connect(responsible_, &BodyField::bodyChosen, this,
            [this](const std::optional<ElementId>& body) { set([&](Element& element) { element.body = body; }); });
    connect(links_, &LinksField::linksChanged, this,
            [this](const QList<Link>& links) { set([&](Element& element) { element.links = links; }); });
    connect(agenda_, &AgendaField::goalsChosen, this,
            [this](const QList<int>& goals) { set([&](Element& element) { element.agenda2030 = goals; }); });
}

void MoreSection::addLine(const QString& label, QString Element::*member)
{
    auto* line = new QLineEdit;
    more_->add(new LabelledField(label, line, body_));
    bind(member, new Typing(*line), line);
}

void MoreSection::bind(QString Element::*member, Typing* typing, QWidget* field)
{
    texts_.append({member, typing, field});
    connect(typing, &Typing::typed, this, [this, member](const QString& text, const QString& gesture) {
        set([&](Element& element) { element.*member = text; }, gesture);
    });
}

void MoreSection::set(const std::function<void(Element&)>& change, const QString& gesture)
{
    if (editing().hasDocument() && editing().model().find(element_))
        editing().apply(setFields(editing().model(), {element_}, change), gesture);
}

void MoreSection::showSubtypes(const Element& element)
{
    const Model& model = editing().model();
    const Kind* kind = model.find(element.kind);
    const QSignalBlocker quiet(subtype_);
    subtype_->clear();
    subtype_->addItem(tr("None"), QString());
    if (kind)
        for (const Subtype& subtype : kind->subtypes)
            subtype_->addItem(subtype.name.in(model.language()), subtype.id);
    subtype_->setCurrentIndex(std::max(0, subtype_->findData(element.subtype)));
    subtypeField_->setVisible(kind && !kind->subtypes.isEmpty());
}

void MoreSection::show(const Element& element)
{
    if (element_ != element.id) {
        for (const TextField& text : texts_)
            text.typing->flush();
        for (DateField* date : {from_, to_, review_})
            date->forget();
        element_ = element.id;
    }
    const Language language = editing().language();
    for (const TextField& text : texts_)
        text.typing->show(element.*text.member);
    preview_->show(editing().model(), element, editing().palette());
    showSubtypes(element);
    from_->show(element.validFrom, language);
    to_->show(element.validTo, language);
    review_->show(element.reviewBy, language);
    showChoice(*status_, element.status);
    showChoice(*certainty_, element.certainty);
    uncertain_->show(element.uncertain);
    responsible_->show(element);
    links_->show(element.links);
    agenda_->show(element.agenda2030);
    body_->setEnabled(editing().canEdit());
}

} // namespace styrmodell
