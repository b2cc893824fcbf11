#include "random_work.h"

#include "model/operations/comments.h"
#include "model/operations/elements.h"
#include "model/operations/fields.h"
#include "model/operations/kinds.h"
#include "model/operations/measuring.h"
#include "model/operations/pictures.h"
#include "model/operations/placements.h"
#include "model/operations/records.h"
#include "model/operations/relation_types.h"
#include "model/operations/relations.h"
#include "model/operations/replace.h"
#include "model/operations/reshape.h"
#include "model/operations/revert.h"
#include "model/operations/wordings.h"

#include <catch2/catch.hpp>

namespace styrmodell
{

void RandomWork::step()
{
    if (steps_ % 40 == 0)
        known_.count(model_);
    if (steps_++ % 500 == 0)
        former_.insert(former_.begin(), model_);
    if (former_.size() > 4)
        former_.pop_back();
    Result<Edit> edit = Error{};
    const int kind = chance_.between(1, 1000);
    if (kind <= 350)
        edit = ofElement();
    else if (kind <= 450)
        edit = ofElements();
    else if (kind <= 560)
        edit = ofWording();
    else if (kind <= 700)
        edit = ofMeasuring();
    else if (kind <= 720)
        edit = ofDefinition();
    else if (kind <= 725)
        edit = replaceWords();
    else if (kind <= 726)
        edit = revert();
    else if (kind <= 756)
        edit = ofRelation();
    else if (kind <= 770)
        edit = ofPicture();
    else if (kind <= 780)
        edit = comment();
    else if (kind <= 800)
        edit = bringIn();
    else
        edit = ofAny();
    if (!edit) {
        ++refused_;
        CHECK_FALSE(edit.error().what.isEmpty());
        return;
    }
    ++done_[edit->operation];
    applyTo(model_, edit->changes);
    edits_.push_back(*std::move(edit));
}

QList<ElementId> RandomWork::someElements()
{
    QList<ElementId> ids{anyElement()};
    while (chance_.percent(50))
        ids += anyElement();
    return ids;
}

std::optional<ImpreciseDate> RandomWork::maybeDate()
{
    if (chance_.percent(40))
        return {};
    return ImpreciseDate::day(QDate(2020, 1, 1).addDays(chance_.between(0, 3000)));
}

QString RandomWork::someWords()
{
    const std::vector<QString> words{{}, QStringLiteral("Mål"), QStringLiteral("ny plan"), QStringLiteral("  å\n ”")};
    return chance_.oneOf(words);
}

Result<Edit> RandomWork::ofElement()
{
    switch (chance_.below(10)) {
    case 0:
    case 1: {
        Element added;
        added.kind = known_.any<Kind>(chance_);
        added.title = QStringLiteral("Nytt %1").arg(chance_.between(1, 50));
        added.parent = maybeElement();
        return addElement(model_, added);
    }
    case 2:
        return renameElement(model_, anyElement(), QStringLiteral("Namn %1").arg(chance_.between(1, 9)));
    case 3:
        return moveElement(model_, anyElement(), maybeElement(), maybeElement());
    case 4:
        return reorderElement(model_, anyElement(), maybeElement());
    case 5:
        return mergeElements(model_, anyElement(), anyElement());
    case 6:
        return duplicateBranch(model_, anyElement());
    case 7:
        return removeElement(model_, anyElement());
    default:
        return changed<Element>();
    }
}

Result<Edit> RandomWork::ofElements()
{
    switch (chance_.below(6)) {
    case 0:
        return changeKind(model_, someElements(), known_.any<Kind>(chance_));
    case 1:
        return removeElements(model_, someElements());
    case 2:
        return setFields(model_, someElements(), [body = maybeElement()](Element& element) { element.body = body; });
    case 3:
        return setFields(model_, someElements(), [words = someWords()](Element& element) { element.title += words; });
    default:
        return setFields(model_, someElements(), [date = maybeDate(), words = someWords()](Element& element) {
            element.validTo = date;
            element.source = words;
        });
    }
}

Result<Edit> RandomWork::ofWording()
{
    const WordingText text{someWords(), someWords(), someWords()};
    switch (chance_.below(6)) {
    case 0:
    case 1:
        return proposeWording(model_, anyElement(), text);
    case 2:
        return withdrawProposal(model_, anyElement());
    case 3:
        return correctWording(model_, anyElement(), text);
    default: {
        Decision decision;
        decision.type = static_cast<DecisionType>(chance_.below(EnumNames<DecisionType>::names.size()));
        decision.elements = someElements();
        decision.date = maybeDate();
        decision.body = maybeElement();
        if (chance_.percent(10))
            decision.id = known_.any<Decision>(chance_);
        return registerDecision(model_, decision);
    }
    }
}

Result<Edit> RandomWork::ofMeasuring()
{
    const auto indicator = known_.any<Indicator>(chance_);
    const int year = chance_.between(2018, 2026);
    switch (chance_.below(6)) {
    case 0: {
        std::optional<MeasuredValue> value;
        if (chance_.percent(75))
            value.emplace();
        if (value && chance_.percent(80))
            value->value = chance_.between(-100, 100) / 8.0;
        return setMeasurement(model_, indicator, year, static_cast<Sex>(chance_.below(3)), value);
    }
    case 1:
        return setTarget(model_, indicator, anyElement(), year,
                         chance_.percent(70) ? std::optional(chance_.between(0, 100) / 2.0) : std::nullopt);
    case 2:
        return followUpBy(model_, anyElement(), QStringLiteral("Nyckeltal %1").arg(chance_.between(1, 60)));
    case 3: {
        const IndicatorUse* use = model_.find(known_.any<IndicatorUse>(chance_));
        return use ? stopFollowingUpBy(model_, use->element, use->indicator)
                   : stopFollowingUpBy(model_, anyElement(), indicator);
    }
    default: {
        FollowUp followUp;
        if (chance_.percent(40))
            followUp.id = known_.any<FollowUp>(chance_);
        followUp.element = anyElement();
        followUp.date = maybeDate();
        followUp.text = someWords();
        return assess(model_, followUp);
    }
    }
}

Result<Edit> RandomWork::ofKind()
{
    const auto kind = known_.any<Kind>(chance_);
    const Kind* known = model_.find(kind);
    if (known && !known->subtypes.isEmpty() && chance_.percent(20))
        return removeSubtype(model_, kind, known->subtypes.back().id, known->subtypes.front().id);
    switch (chance_.below(4)) {
    case 0: {
        Kind added;
        added.name.sv = QStringLiteral("Nivå %1").arg(chance_.between(1, 9));
        return addKind(model_, added, kind);
    }
    case 1: {
        Kind changed = known ? *known : Kind{};
        changed.plural.en = someWords();
        changed.parents += known_.any<Kind>(chance_);
        return setKind(model_, changed);
    }
    case 2:
        return chance_.percent(80) ? moveKind(model_, kind, 1) : removeKind(model_, kind, known_.any<Kind>(chance_));
    default:
        return moveKind(model_, kind, chance_.between(-2, 2));
    }
}

Result<Edit> RandomWork::ofDefinition()
{
    if (chance_.percent(60))
        return ofKind();
    const auto type = known_.any<RelationType>(chance_);
    const RelationType* known = model_.find(type);
    RelationType changed = known ? *known : RelationType{};
    changed.forward.sv = QStringLiteral("leder %1").arg(chance_.between(1, 9));
    switch (chance_.below(3)) {
    case 0:
        changed.id = {};
        return addRelationType(model_, changed);
    case 1:
        return setRelationType(model_, changed);
    default:
        return removeRelationType(model_, type, known_.any<RelationType>(chance_));
    }
}

Result<Edit> RandomWork::ofRelation()
{
    if (chance_.percent(50))
        return relateEach(model_, {known_.any<RelationType>(chance_), chance_.percent(50)}, someElements(),
                          anyElement());
    const Relation* known = model_.find(known_.any<Relation>(chance_));
    Relation changed = known ? *known : Relation{};
    changed.note = someWords();
    changed.validTo = maybeDate();
    return changeRelation(model_, changed);
}

Result<Edit> RandomWork::ofPicture()
{
    const auto id = known_.any<Picture>(chance_);
    const Picture* known = model_.find(id);
    const Picture like = known ? *known : Picture{};
    switch (chance_.below(6)) {
    case 0:
        return renamePicture(model_, id, someWords());
    case 1:
        return addPicture(model_, like, someWords());
    default:
        return byHand(like);
    }
}

Result<Edit> RandomWork::byHand(const Picture& shown)
{
    const Placement* known = model_.find(known_.any<Placement>(chance_));
    const PlacedElement placed{anyElement(), chance_.percent(50) ? QStringLiteral("middle") : QString()};
    switch (chance_.below(8)) {
    case 0:
    case 1:
        return known ? resetByHand(model_, known->picture, {known->element, known->slot})
                     : resetByHand(model_, shown.id, placed);
    case 2:
        return resetAllByHand(model_, known ? known->picture : shown.id);
    case 3:
    case 4:
    case 5:
        return orderByHand(model_, shown, placed, someElements() + QList<ElementId>{placed.element}, 0);
    default:
        return offsetByHand(model_, shown, placed, {.dx = 1.0 * chance_.between(-2, 2), .dh = 1});
    }
}

Result<Edit> RandomWork::comment()
{
    Comment comment;
    if (chance_.percent(40))
        comment.id = known_.any<Comment>(chance_);
    comment.element = anyElement();
    comment.text = someWords();
    comment.date = maybeDate();
    return commentOn(model_, comment);
}

/// As rows from elsewhere do: adopted texts stay.
Result<Edit> RandomWork::bringIn()
{
    const Result<Edit> edit = changed<Element>();
    return edit ? proposingAdoptedTexts(model_, *edit) : edit;
}

Result<Edit> RandomWork::replaceWords()
{
    Replacement replacement{.find = QStringLiteral("plan"), .with = someWords(), .matchesCase = chance_.percent(50)};
    for (size_t i = 0; i < EnumNames<TextSort>::names.size(); ++i)
        replacement.sorts.set(static_cast<TextSort>(i), chance_.percent(70));
    return replaceIn(model_, replacement, placesToReplace(model_, replacement));
}

Result<Edit> RandomWork::revert()
{
    return revertTo(model_, chance_.oneOf(former_), {});
}

Result<Edit> RandomWork::ofAny()
{
    if (chance_.percent(20))
        return relate(model_,
                      Relation{.type = known_.any<RelationType>(chance_), .from = anyElement(), .to = anyElement()});
    if (chance_.percent(10))
        return unrelate(model_, known_.any<Relation>(chance_));
    if (chance_.percent(10))
        return dropRecord(model_, known_.anyRecord(chance_));
    return changedRecord();
}

Result<Edit> RandomWork::changedRecord()
{
    Result<Edit> edit = Error{};
    const size_t type = chance_.below(recordTypeCount);
    forEachRecordType([&]<class R>() {
        if (recordIndex<R> == type)
            edit = changed<R>();
    });
    return edit;
}

/// A record with one member changed, in its place or as a new one.
template <class R> Result<Edit> RandomWork::changed()
{
    const R* known = model_.find(known_.any<R>(chance_));
    if (!known)
        return Error{QStringLiteral("Gone.")};
    R record = *known;
    size_t members = 0;
    describe([&](const char*, const auto&, Presence = Presence::Optional) { ++members; }, record);
    describe(MemberChange(chance_, known_, chance_.below(members)), record);
    if constexpr (!std::is_same_v<R, ModelInfo>)
        if (chance_.percent(25))
            record.id.text = QStringLiteral("r%1").arg(chance_.between(1, 10000));
    if constexpr (std::is_same_v<R, Element>)
        if (chance_.percent(50))
            return changeElement(model_, record);
    return putRecord(model_, record);
}

} // namespace styrmodell
