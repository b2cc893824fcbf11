#include "app/window/kinds/kind_form.h"

#include "app/window/kinds/fields/colour_field.h"
#include "app/window/kinds/fields/subtype_fields.h"
#include "app/window/kinds/fields/typing_pause.h"
#include "app/window/kinds/fields/words_field.h"
#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

QString shapeName(KindShape shape)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("styrmodell::KindForm", "Disc"),     QT_TRANSLATE_NOOP("styrmodell::KindForm", "Bar"),
        QT_TRANSLATE_NOOP("styrmodell::KindForm", "Sheet"),    QT_TRANSLATE_NOOP("styrmodell::KindForm", "Diamond"),
        QT_TRANSLATE_NOOP("styrmodell::KindForm", "Square"),   QT_TRANSLATE_NOOP("styrmodell::KindForm", "Open square"),
        QT_TRANSLATE_NOOP("styrmodell::KindForm", "Triangle"), QT_TRANSLATE_NOOP("styrmodell::KindForm", "Ring"),
        QT_TRANSLATE_NOOP("styrmodell::KindForm", "Pentagon"), QT_TRANSLATE_NOOP("styrmodell::KindForm", "Frame")};
    static_assert(names.size() == EnumNames<KindShape>::names.size());
    return KindForm::tr(names[static_cast<size_t>(shape)]);
}

QString flagWords(KindFlag flag)
{
    switch (flag) {
    case KindFlag::IsBody:
        return KindForm::tr("It is a board, a company or another body");
    case KindFlag::IsMeasured:
        return KindForm::tr("It is followed up with indicators");
    case KindFlag::HasTargets:
        return KindForm::tr("It has targets");
    case KindFlag::IsDocument:
        return KindForm::tr("It is a document, with a decision and a time when it is valid");
    case KindFlag::IsAttitude:
        return KindForm::tr("It surrounds everything, rather than being a step on the way");
    }
    return {};
}

/// A widget with its label above it.
QWidget* labelled(const QString& text, QWidget* field, QWidget* parent)
{
    auto* whole = new QWidget(parent);
    auto* label = new QLabel(text, whole);
    label->setBuddy(field);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(field);
    return whole;
}

} // namespace

KindForm::KindForm(const Palette& palette, QWidget* parent)
    : QWidget(parent), palette_(palette), typing_(new TypingPause(this)), name_(new WordsField(tr("&Name"), this)),
      plural_(new WordsField(tr("&Plural"), this)),
      explanation_(new WordsField(tr("&Explanation, printed beneath the heading"), this)),
      decidedBy_(new WordsField(tr("&Decided by"), this)), colour_(new ColourField(palette, this)),
      shape_(new QComboBox(this)), parents_(new QListWidget(this)), subtypes_(new SubtypeFields(*typing_, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    for (WordsField* field : {name_, plural_, explanation_, decidedBy_}) {
        typing_->follow(*field);
        column->addWidget(field);
    }
    column->addWidget(makeLook());
    column->addWidget(makePlaces());
    column->addWidget(makeFlags());
    column->addWidget(subtypes_);
    column->addStretch();
    connect(typing_, &TypingPause::paused, this, &KindForm::tell);
    connect(colour_, &ColourField::changed, this, &KindForm::tellAtOnce);
    connect(shape_, &QComboBox::activated, this, &KindForm::tellAtOnce);
    connect(parents_, &QListWidget::itemChanged, this, &KindForm::tellAtOnce);
    connect(subtypes_, &SubtypeFields::changed, this, &KindForm::tellAtOnce);
    connect(subtypes_, &SubtypeFields::removalWanted, this, [this](const QString& subtype) {
        tellAtOnce(); // what was typed before
        Q_EMIT subtypeRemovalWanted(subtype);
    });
}

QWidget* KindForm::makeLook()
{
    for (size_t i = 0; i < EnumNames<KindShape>::names.size(); ++i)
        shape_->addItem(shapeName(static_cast<KindShape>(i)));
    shape_->setAccessibleName(tr("Marker in lists"));
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(colour_, 1, Qt::AlignTop);
    row->addWidget(labelled(tr("&Marker in lists"), shape_, whole), 1, Qt::AlignTop);
    return whole;
}

QWidget* KindForm::makePlaces()
{
    parents_->setAccessibleName(tr("May lie in"));
    parents_->setFixedHeight(fontMetrics().height() * 9);
    return labelled(tr("May &lie in"), parents_, this);
}

QWidget* KindForm::makeFlags()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new QLabel(tr("What it is"), whole));
    for (size_t i = 0; i < EnumNames<KindFlag>::names.size(); ++i) {
        const auto flag = static_cast<KindFlag>(i);
        auto* box = new QCheckBox(flagWords(flag), whole);
        connect(box, &QCheckBox::toggled, this, &KindForm::tellAtOnce);
        column->addWidget(box);
        flags_[flag] = box;
    }
    return whole;
}

void KindForm::show(const Model& model, const KindId& id)
{
    const QScopedValueRollback filling(isFilling_, true);
    const Kind* kind = model.find(id);
    setVisible(kind);
    if (!kind)
        return;
    const bool isOther = shown_.id != kind->id;
    shown_ = *kind;
    if (isOther || !name_->hasError()) {
        name_->setWords(kind->name);
        name_->setError({});
    }
    plural_->setWords(kind->plural);
    explanation_->setWords(kind->explanation);
    decidedBy_->setWords(kind->decidedBy);
    colour_->setColour(kind->colour);
    const int side = fontMetrics().ascent();
    for (int i = 0; i < shape_->count(); ++i) {
        Kind drawn = *kind;
        drawn.shape = static_cast<KindShape>(i);
        shape_->setItemIcon(i, kindIcon(&drawn, palette_, side));
    }
    shape_->setCurrentIndex(static_cast<int>(kind->shape.value_or(KindShape::Disc)));
    fillParents(model);
    for (const auto& [flag, box] : flags_)
        box->setChecked(kind->flags.has(flag));
    subtypes_->show(kind->subtypes, model.language());
    subtypes_->setError({});
}

void KindForm::fillParents(const Model& model)
{
    const std::vector<const Kind*> kinds = kindsInOrder(model);
    const int row = parents_->currentRow();
    if (parents_->count() != static_cast<int>(kinds.size())) {
        parents_->clear();
        for (size_t i = 0; i < kinds.size(); ++i)
            new QListWidgetItem(parents_);
    }
    for (size_t i = 0; i < kinds.size(); ++i) {
        QListWidgetItem& item = *parents_->item(static_cast<int>(i));
        item.setText(kinds[i]->name.in(model.language()));
        item.setIcon(kindIcon(kinds[i], palette_, fontMetrics().ascent()));
        item.setData(Qt::UserRole, kinds[i]->id.text);
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item.setCheckState(shown_.parents.contains(kinds[i]->id) ? Qt::Checked : Qt::Unchecked);
    }
    parents_->setCurrentRow(std::clamp(row, 0, std::max(0, parents_->count() - 1)));
}

/// Where something is missing or not whole, as it was.
Kind KindForm::asWritten() const
{
    Kind kind = shown_;
    if (const Words name = name_->words(); !name.isEmpty())
        kind.name = name;
    kind.plural = plural_->words();
    kind.explanation = explanation_->words();
    kind.decidedBy = decidedBy_->words();
    const Colour colour = colour_->colour().value_or(shown_.colour);
    if (!shown_.colour.isEmpty() || colour.text != u"ink")
        kind.colour = colour;
    const auto shape = static_cast<KindShape>(shape_->currentIndex());
    if (shown_.shape || shape != KindShape::Disc)
        kind.shape = shape;
    for (int i = 0; i < parents_->count(); ++i) {
        const KindId parent{parents_->item(i)->data(Qt::UserRole).toString()};
        const bool isWanted = parents_->item(i)->checkState() == Qt::Checked;
        if (isWanted && !kind.parents.contains(parent))
            kind.parents.append(parent);
        if (!isWanted)
            kind.parents.removeAll(parent);
    }
    for (const auto& [flag, box] : flags_)
        kind.flags.set(flag, box->isChecked());
    kind.subtypes = subtypes_->subtypes();
    return kind;
}

void KindForm::tell()
{
    if (isFilling_ || shown_.id.isEmpty())
        return;
    name_->setError(name_->words().isEmpty() ? tr("The name is missing. The former one is kept.") : QString());
    const Kind kind = asWritten();
    if (!(kind == shown_))
        Q_EMIT changed(kind, typing_->gesture());
}

void KindForm::tellAtOnce()
{
    if (isFilling_)
        return;
    typing_->finish();
    tell();
    typing_->finish(); // the next change is a step of its own
}

void KindForm::showError(const Error& error)
{
    subtypes_->setError(error.what);
}

void KindForm::finish()
{
    typing_->finish();
}

} // namespace styrmodell
