#include "app/window/kinds/relation_type_form.h"

#include "app/window/kinds/fields/typing_pause.h"
#include "app/window/kinds/fields/words_field.h"
#include "model/queries/order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

QString nameOf(const Model& model, const End& end)
{
    if (const auto* element = std::get_if<ElementId>(&end))
        return drawnShortTitle(*model.find(*element));
    const Kind& kind = *model.find(std::get<KindId>(end));
    return (kind.plural.isEmpty() ? kind.name : kind.plural).in(model.language());
}

/// The ends of one of its relations, else two letters.
std::pair<QString, QString> exampleEnds(const Model& model, const RelationTypeId& type)
{
    const auto relations = model.referrersOf<Relation>(RecordKey::of(type));
    if (relations.empty())
        return {QStringLiteral("A"), QStringLiteral("B")};
    return {nameOf(model, relations.front()->from), nameOf(model, relations.front()->to)};
}

const QString& given(const Words& words, const Words& former, Language language)
{
    return (words.isEmpty() ? former : words).in(language);
}

} // namespace

RelationTypeForm::RelationTypeForm(QWidget* parent)
    : QWidget(parent), typing_(new TypingPause(this)),
      forward_(new WordsField(tr("&Words from the first to the second"), this)),
      backward_(new WordsField(tr("Words from the second &back to the first"), this)), nearer_(new QComboBox(this)),
      example_(new QLabel(this)),
      acyclic_(new QCheckBox(tr("A &ring of such relations is something to look over"), this))
{
    auto* label = new QLabel(tr("&Nearer the vision is"), this);
    label->setBuddy(nearer_);
    nearer_->setAccessibleName(tr("Nearer the vision is"));
    nearer_->addItems({tr("neither of them"), tr("the first"), tr("the second")});
    example_->setWordWrap(true);
    example_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    for (WordsField* field : {forward_, backward_}) {
        typing_->follow(*field);
        column->addWidget(field);
    }
    auto* choice = new QVBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(label);
    choice->addWidget(nearer_, 0, Qt::AlignLeft);
    column->addLayout(choice);
    column->addWidget(example_);
    column->addWidget(acyclic_);
    column->addStretch();
    connect(typing_, &TypingPause::paused, this, &RelationTypeForm::tell);
    connect(nearer_, &QComboBox::activated, this, &RelationTypeForm::tellAtOnce);
    connect(acyclic_, &QCheckBox::toggled, this, &RelationTypeForm::tellAtOnce);
}

void RelationTypeForm::show(const Model& model, const RelationTypeId& id)
{
    const QScopedValueRollback filling(isFilling_, true);
    const RelationType* type = model.find(id);
    setVisible(type);
    if (!type)
        return;
    const bool isOther = shown_.id != type->id;
    shown_ = *type;
    for (const auto& [field, words] : {std::pair(forward_, &type->forward), std::pair(backward_, &type->backward)})
        if (isOther || !field->hasError()) {
            field->setWords(*words);
            field->setError({});
        }
    nearer_->setCurrentIndex(type->nearerVision ? 1 + static_cast<int>(*type->nearerVision) : 0);
    acyclic_->setChecked(type->isAcyclic());
    showExample(model);
}

void RelationTypeForm::showExample(const Model& model)
{
    const auto [first, second] = exampleEnds(model, shown_.id);
    const Language language = model.language();
    const QString forward = given(forward_->words(), shown_.forward, language);
    const QString backward = given(backward_->words(), shown_.backward, language);
    QString text =
        tr("For example: “%1” %2 “%3”. And the other way: “%3” %4 “%1”.").arg(first, forward, second, backward);
    if (shown_.nearerVision)
        text +=
            u' ' + tr("“%1” is nearer the vision.").arg(*shown_.nearerVision == RelationSide::From ? first : second);
    example_->setText(text);
    nearer_->setAccessibleDescription(text);
}

/// Where words are missing, as it was.
RelationType RelationTypeForm::asWritten() const
{
    RelationType type = shown_;
    if (const Words words = forward_->words(); !words.isEmpty())
        type.forward = words;
    if (const Words words = backward_->words(); !words.isEmpty())
        type.backward = words;
    type.nearerVision.reset();
    if (nearer_->currentIndex() > 0)
        type.nearerVision = static_cast<RelationSide>(nearer_->currentIndex() - 1);
    if (acyclic_->isChecked() != shown_.isAcyclic()) {
        type.acyclic.reset();
        if (type.isAcyclic() != acyclic_->isChecked())
            type.acyclic = acyclic_->isChecked();
    }
    return type;
}

void RelationTypeForm::tell()
{
    if (isFilling_ || shown_.id.isEmpty())
        return;
    for (WordsField* field : {forward_, backward_})
        field->setError(field->words().isEmpty() ? tr("Words are missing here. The former ones are kept.") : QString());
    const RelationType type = asWritten();
    if (!(type == shown_))
        Q_EMIT changed(type, typing_->gesture());
}

void RelationTypeForm::tellAtOnce()
{
    if (isFilling_)
        return;
    typing_->finish();
    tell();
    typing_->finish(); // the next change is a step of its own
}

void RelationTypeForm::finish()
{
    typing_->finish();
}

} // namespace styrmodell
