#include "views/panels/inspector/more_section.h"

#include "model/operations/fields.h"
#include "views/panels/inspector/agenda_field.h"
#include "views/panels/inspector/body_field.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/panels/inspector/links_field.h"
#include "views/panels/inspector/plate_preview.h"
#include "views/widgets/date_field.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/typing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

MoreSection::MoreSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), opens_(new QToolButton(this)), body_(new QWidget(this))
{
    opens_->setObjectName(QStringLiteral("opens"));
    opens_->setText(tr("More"));
    opens_->setCheckable(true);
    opens_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    opens_->setFocusPolicy(Qt::StrongFocus);
    opens_->setArrowType(Qt::RightArrow);
    column().addWidget(opens_);
    column().addWidget(body_);
    auto* rows = new QVBoxLayout(body_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    makeFields();
    connectFields();
    connect(opens_, &QToolButton::toggled, this, &MoreSection::setOpen);
    setOpen(false);
}

void MoreSection::setOpen(bool isOpen)
{
    opens_->setChecked(isOpen);
    opens_->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    body_->setVisible(isOpen);
}

void MoreSection::makeFields()
{
    addLine(tr("Short title"), &Element::shortTitle);
    preview_ = new PlatePreview(body_);
    body_->layout()->addWidget(preview_);
    subtype_ = new QComboBox;
    subtypeField_ = new LabelledField(tr("Sort"), subtype_, body_);
    body_->layout()->addWidget(subtypeField_);
    from_ = new DateField(tr("Valid from"), body_);
    to_ = new DateField(tr("Valid to"), body_);
    addSideBySide(from_, to_);
    status_ = new QComboBox;
    certainty_ = new QComboBox;
    fillChoice<TextStatus>(*status_);
    fillChoice<Certainty>(*certainty_);
    addSideBySide(new LabelledField(tr("Status of the text"), status_, body_),
                  new LabelledField(tr("How we know"), certainty_, body_));
    addLine(tr("Source"), &Element::source);
    responsible_ = new BodyField(editing(), body_);
    body_->layout()->addWidget(responsible_);
    addLine(tr("Responsible unit or role"), &Element::owner);
    addLine(tr("Applies to"), &Element::appliesTo);
    review_ = new DateField(tr("To be reviewed by"), body_);
    body_->layout()->addWidget(review_);
    auto* note = new GrowingText;
    body_->layout()->addWidget(new LabelledField(tr("Note"), note, body_));
    bind(&Element::note, new Typing(*note), note);
    links_ = new LinksField(body_);
    body_->layout()->addWidget(links_);
    agenda_ = new AgendaField(body_);
    body_->layout()->addWidget(agenda_);
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
    body_->layout()->addWidget(new LabelledField(label, line, body_));
    bind(member, new Typing(*line), line);
}

void MoreSection::addSideBySide(QWidget* left, QWidget* right)
{
    auto* row = new QWidget(body_);
    auto* halves = new QHBoxLayout(row);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(10);
    halves->addWidget(left, 1, Qt::AlignTop);
    halves->addWidget(right, 1, Qt::AlignTop);
    body_->layout()->addWidget(row);
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
    responsible_->show(element);
    links_->show(element.links);
    agenda_->show(element.agenda2030);
    body_->setEnabled(editing().canEdit());
}

} // namespace styrmodell
