#include "views/panels/inspector/relation_details.h"

#include "model/operations/relations.h"
#include "model/queries/counted.h"
#include "model/records/fields/brief.h"
#include "views/panels/inspector/enum_choice.h"
#include "views/scene/words/formats.h"
#include "views/widgets/date_field.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/typing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{

QString relationInBrief(const Model& model, const Relation& relation, QDate today)
{
    QStringList parts;
    const QDate day = shownDay(model, today);
    if (relation.validFrom && relation.validFrom->first() > day)
        parts += RelationDetails::tr("not in force until %1").arg(dateInWords(*relation.validFrom, model.language()));
    else if (!isValidOn(day, relation.validFrom, relation.validTo))
        parts += RelationDetails::tr("no longer in force, ended %1")
                     .arg(relation.validTo ? dateInWords(*relation.validTo, model.language()) : QString());
    if (relation.certainty != Certainty::Stated)
        parts += enumWord(relation.certainty);
    if (!relation.note.trimmed().isEmpty())
        parts += brief(relation.note, 60);
    return parts.join(QStringLiteral(" · "));
}

RelationDetails::RelationDetails(Editing& editing, QWidget* parent)
    : QFrame(parent), editing_(editing),
      ofKind_(new QLabel(tr("This relation holds for the whole level. What stands here does, too."), this)),
      note_(new GrowingText), source_(new QLineEdit), typedNote_(new Typing(*note_)),
      typedSource_(new Typing(*source_)), from_(new DateField(tr("Valid from"), this)),
      to_(new DateField(tr("Valid to"), this)), certainty_(new QComboBox)
{
    setObjectName(QStringLiteral("notice"));
    ofKind_->setObjectName(QStringLiteral("quiet"));
    ofKind_->setWordWrap(true);
    fillChoice<Certainty>(*certainty_);
    lay();
    connect(typedNote_, &Typing::typed, this, [this](const QString& words, const QString& gesture) {
        set([&](Relation& relation) { relation.note = words; }, gesture);
    });
    connect(typedSource_, &Typing::typed, this, [this](const QString& words, const QString& gesture) {
        set([&](Relation& relation) { relation.source = words; }, gesture);
    });
    connect(from_, &DateField::dateChosen, this, [this](const std::optional<ImpreciseDate>& date) {
        set([&](Relation& relation) { relation.validFrom = date; });
    });
    connect(to_, &DateField::dateChosen, this, [this](const std::optional<ImpreciseDate>& date) {
        set([&](Relation& relation) { relation.validTo = date; });
    });
    connect(certainty_, &QComboBox::activated, this,
            [this] { set([this](Relation& relation) { relation.certainty = chosenIn<Certainty>(*certainty_); }); });
}

void RelationDetails::lay()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(8);
    column->addWidget(ofKind_);
    column->addWidget(new LabelledField(tr("Note"), note_, this));
    auto* dates = new QHBoxLayout;
    dates->setSpacing(10);
    dates->addWidget(from_, 1, Qt::AlignTop);
    dates->addWidget(to_, 1, Qt::AlignTop);
    column->addLayout(dates);
    column->addWidget(new LabelledField(tr("Source"), source_, this));
    column->addWidget(new LabelledField(tr("How we know"), certainty_, this));
}

void RelationDetails::show(const Relation& relation, const QString& words, bool isOfKind)
{
    if (relation_ != relation.id) {
        typedNote_->flush();
        typedSource_->flush();
        from_->forget();
        to_->forget();
        relation_ = relation.id;
    }
    ofKind_->setVisible(isOfKind);
    typedNote_->show(relation.note);
    typedSource_->show(relation.source);
    from_->show(relation.validFrom, editing_.language());
    to_->show(relation.validTo, editing_.language());
    showChoice(*certainty_, relation.certainty);
    const bool canEdit = editing_.canEdit();
    note_->setReadOnly(!canEdit);
    source_->setReadOnly(!canEdit);
    from_->setReadOnly(!canEdit);
    to_->setReadOnly(!canEdit);
    certainty_->setEnabled(canEdit);
    setAccessibleName(words);
}

void RelationDetails::begin()
{
    note_->setFocus(Qt::OtherFocusReason);
}

void RelationDetails::set(const std::function<void(Relation&)>& change, const QString& gesture)
{
    const Relation* relation = editing_.model().find(relation_);
    if (!relation)
        return;
    Relation changed = *relation;
    change(changed);
    editing_.apply(changeRelation(editing_.model(), std::move(changed)), gesture);
}

void RelationDetails::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace styrmodell
