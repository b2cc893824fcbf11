#include "views/panels/inspector/several_form.h"

#include "model/operations/fields.h"
#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/panels/inspector/section.h"
#include "views/panels/inspector/verb_choice.h"
#include "views/widgets/date_field.h"
#include "views/widgets/element_picker.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace styrmodell
{
namespace
{

/// The value of a member that all of them have; nothing where they differ.
template <class T> std::optional<T> shared(const std::vector<const Element*>& elements, T Element::*member)
{
    const bool areAlike = std::all_of(elements.begin(), elements.end(),
                                      [&](const Element* one) { return one->*member == elements.front()->*member; });
    return areAlike ? std::optional(elements.front()->*member) : std::nullopt;
}

template <NamedEnum E> void showShared(QComboBox& choice, const std::optional<E>& value)
{
    const QSignalBlocker quiet(choice);
    choice.setCurrentIndex(value ? choice.findData(static_cast<int>(*value)) : -1);
}

void showShared(QLineEdit& line, const std::optional<QString>& value)
{
    if (line.isModified())
        return;
    line.setText(value.value_or(QString()));
    line.setPlaceholderText(value ? QString() : SeveralForm::tr("Differs"));
}

} // namespace

SeveralForm::SeveralForm(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), heading_(new QLabel(this)), kinds_(new QLabel(this)), status_(new QComboBox),
      certainty_(new QComboBox), from_(new DateField(tr("Valid from"), this)), to_(new DateField(tr("Valid to"), this)),
      source_(new QLineEdit), owner_(new QLineEdit), verbs_(new VerbChoice), other_(new ElementPicker)
{
    heading_->setObjectName(QStringLiteral("sectionHeading"));
    kinds_->setObjectName(QStringLiteral("quiet"));
    kinds_->setWordWrap(true);
    fillChoice<TextStatus>(*status_);
    fillChoice<Certainty>(*certainty_);
    for (QComboBox* choice : {status_, certainty_})
        choice->setPlaceholderText(tr("Differs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading_);
    column->addWidget(kinds_);
    column->addWidget(new LabelledField(tr("Status of the text"), status_, this));
    column->addWidget(new LabelledField(tr("How we know"), certainty_, this));
    column->addWidget(from_);
    column->addWidget(to_);
    column->addWidget(new LabelledField(tr("Source"), source_, this));
    column->addWidget(new LabelledField(tr("Responsible unit or role"), owner_, this));
    column->addWidget(new SectionHeading(tr("Relate all of them"), {}, {}, this));
    column->addWidget(new LabelledField(tr("How they are related"), verbs_, this));
    column->addWidget(new LabelledField(tr("Related to"), other_, this));
    connect(status_, &QComboBox::activated, this,
            [this] { set([this](Element& element) { element.status = chosenIn<TextStatus>(*status_); }); });
    connect(certainty_, &QComboBox::activated, this,
            [this] { set([this](Element& element) { element.certainty = chosenIn<Certainty>(*certainty_); }); });
    connect(from_, &DateField::dateChosen, this, [this](const std::optional<ImpreciseDate>& date) {
        set([&](Element& element) { element.validFrom = date; });
    });
    connect(to_, &DateField::dateChosen, this, [this](const std::optional<ImpreciseDate>& date) {
        set([&](Element& element) { element.validTo = date; });
    });
    const auto line = [this](QLineEdit* field, QString Element::*member) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
            if (!field->isModified())
                return;
            field->setModified(false);
            set([&](Element& element) { element.*member = field->text(); });
        });
    };
    line(source_, &Element::source);
    line(owner_, &Element::owner);
    connect(other_, &ElementPicker::picked, this, &SeveralForm::relateTo);
}

std::vector<const Element*> SeveralForm::elements() const
{
    std::vector<const Element*> found;
    for (const ElementId& id : ids_)
        if (const Element* element = editing_.model().find(id))
            found.push_back(element);
    return found;
}

void SeveralForm::show(const QList<ElementId>& ids)
{
    const bool areOthers = ids != ids_;
    ids_ = ids;
    const std::vector<const Element*> chosen = elements();
    if (chosen.empty())
        return;
    if (areOthers)
        for (DateField* date : {from_, to_})
            date->forget();
    const Model& model = editing_.model();
    heading_->setText(tr("%n element(s) chosen", nullptr, static_cast<int>(chosen.size())));
    std::map<QString, int> counts;
    for (const Element* element : chosen)
        if (const Kind* kind = model.find(element->kind))
            ++counts[kind->name.in(model.language())];
    QStringList kinds;
    for (const auto& [name, count] : counts)
        kinds += QStringLiteral("%1 %2").arg(count).arg(name);
    kinds_->setText(kinds.join(QStringLiteral(" · ")));
    showShared(*status_, shared(chosen, &Element::status));
    showShared(*certainty_, shared(chosen, &Element::certainty));
    from_->show(shared(chosen, &Element::validFrom).value_or(std::nullopt), model.language());
    to_->show(shared(chosen, &Element::validTo).value_or(std::nullopt), model.language());
    showShared(*source_, shared(chosen, &Element::source));
    showShared(*owner_, shared(chosen, &Element::owner));
    if (areOthers)
        verbs_->offer(model, chosen.front()->kind);
    other_->offer(
        model, [ids](const Element& element) { return !ids.contains(element.id); }, editing_.palette());
    setEnabled(editing_.canEdit());
}

void SeveralForm::set(const std::function<void(Element&)>& change)
{
    if (editing_.apply(setFields(editing_.model(), ids_, change)))
        Q_EMIT editing_.announced(tr("Changed %n element(s).", nullptr, static_cast<int>(ids_.size())));
}

void SeveralForm::relateTo(const ElementId& other)
{
    const auto verb = verbs_->verb();
    if (!verb)
        return;
    const QString gesture = Document::newGesture();
    int related = 0;
    for (const ElementId& id : QList<ElementId>(ids_)) {
        const Result<Edit> edit = relate(editing_.model(), relationFor(*verb, id, other));
        if (edit && editing_.apply(edit, gesture)) // those that are there already stay as they are
            ++related;
    }
    Q_EMIT editing_.announced(tr("%n relation(s) added.", nullptr, related));
}

} // namespace styrmodell
