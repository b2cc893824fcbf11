#include "model/queries/counted.h"

#include "model/queries/order.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

bool isSettled(const Element& element)
{
    return element.status == TextStatus::Adopted || element.status == TextStatus::Proposed;
}

} // namespace

bool isValidOn(QDate day, const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to)
{
    return (!from || from->first() <= day) && (!to || day <= to->last());
}

QDate shownDay(const Model& model, QDate today)
{
    return model.info().asOf ? model.info().asOf->first() : today;
}

int exampleCount(const std::vector<const Element*>& elements)
{
    return static_cast<int>(std::count_if(elements.begin(), elements.end(), [](const Element* element) {
        return element->certainty == Certainty::Example;
    }));
}

CountedModel::CountedModel(const Model& model, QDate day, Audience audience, PictureFilter filter)
    : model_(model), day_(day), audience_(audience), selection_(model, std::move(filter))
{
}

bool CountedModel::isValid(const Element& element) const
{
    return isValidOn(day_, element.validFrom, element.validTo);
}

bool CountedModel::countsDrafts(const KindId& kind) const
{
    const auto known = countsDrafts_.find(kind);
    if (known != countsDrafts_.end())
        return known->second;
    bool hasSettled = false;
    for (const RecordKey& key : model_.referrers(RecordKey::of(kind))) {
        const Element* element = key.type == recordIndex<Element> ? model_.find(ElementId{key.id}) : nullptr;
        hasSettled = hasSettled || (element && element->kind == kind && isSettled(*element));
    }
    countsDrafts_.emplace(kind, !hasSettled);
    return !hasSettled;
}

bool CountedModel::isCounted(const Element& element) const
{
    if (!selection_.lets(element))
        return false;
    if (!selection_.hasStatuses())
        return isInForce(element);
    const bool isPast = element.status == TextStatus::Replaced || element.status == TextStatus::Repealed;
    const bool maySee = audience_ == Audience::Working || element.status == TextStatus::Adopted;
    return maySee && (isPast || isValid(element));
}

bool CountedModel::isInForce(const Element& element) const
{
    if (!isValid(element))
        return false;
    switch (element.status) {
    case TextStatus::Adopted:
        return true;
    case TextStatus::Proposed:
        return audience_ == Audience::Working;
    case TextStatus::Draft:
    case TextStatus::SentForComment:
        return audience_ == Audience::Working && countsDrafts(element.kind);
    case TextStatus::Replaced:
    case TextStatus::Repealed:
        return false;
    }
    return false;
}

std::optional<LeftOut> CountedModel::whyLeftOut(const Element& element) const
{
    if (isCounted(element) || isInForce(element) || !selection_.lets(element))
        return {};
    switch (element.status) {
    case TextStatus::Replaced:
        return LeftOut::Replaced;
    case TextStatus::Repealed:
        return LeftOut::Repealed;
    case TextStatus::Draft:
        return LeftOut::Draft;
    case TextStatus::SentForComment:
        return LeftOut::SentForComment;
    case TextStatus::Proposed:
        return LeftOut::Proposed;
    case TextStatus::Adopted:
        break;
    }
    return element.validFrom && day_ < element.validFrom->first() ? LeftOut::NotYetValid : LeftOut::Expired;
}

const std::vector<const Element*>& CountedModel::elementsOf(const KindId& kind) const
{
    auto known = ofKind_.find(kind);
    if (known == ofKind_.end()) {
        std::vector<const Element*> elements = elementsOfKind(model_, kind);
        std::erase_if(elements, [&](const Element* element) { return !isCounted(*element); });
        known = ofKind_.emplace(kind, std::move(elements)).first;
    }
    return known->second;
}

std::vector<const Element*> CountedModel::childrenOf(const ElementId& parent) const
{
    std::vector<const Element*> children = styrmodell::childrenOf(model_, parent);
    std::erase_if(children, [&](const Element* element) { return !isCounted(*element); });
    return children;
}

std::vector<const Element*> CountedModel::childrenOf(const ElementId& parent, const KindId& kind) const
{
    std::vector<const Element*> children = childrenOf(parent);
    std::erase_if(children, [&](const Element* element) { return element->kind != kind; });
    return children;
}

std::vector<SubtypeGroup> CountedModel::bySubtype(const Kind& kind) const
{
    std::vector<SubtypeGroup> groups;
    for (const Subtype& subtype : kind.subtypes)
        groups.push_back({&subtype, {}});
    groups.push_back({nullptr, {}});
    for (const Element* element : elementsOf(kind.id)) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const SubtypeGroup& g) {
            return g.subtype && g.subtype->id == element->subtype;
        });
        (group == groups.end() ? groups.back() : *group).elements.push_back(element);
    }
    std::erase_if(groups, [](const SubtypeGroup& group) { return group.elements.empty(); });
    return groups;
}

std::vector<LeftOutGroup> CountedModel::leftOut(const KindId& kind) const
{
    std::vector<LeftOutGroup> groups;
    for (const LeftOut reason : {LeftOut::Proposed, LeftOut::SentForComment, LeftOut::Draft, LeftOut::Replaced,
                                 LeftOut::Repealed, LeftOut::NotYetValid, LeftOut::Expired})
        groups.push_back({reason, {}});
    for (const Element* element : elementsOfKind(model_, kind))
        if (const auto reason = whyLeftOut(*element))
            groups[static_cast<size_t>(*reason)].elements.push_back(element);
    std::erase_if(groups, [](const LeftOutGroup& group) { return group.elements.empty(); });
    return groups;
}

const std::vector<const Relation*>& CountedModel::relationsAt(const RecordKey& end) const
{
    auto known = relationsAt_.find(end);
    if (known == relationsAt_.end()) {
        std::vector<const Relation*> relations = model_.referrersOf<Relation>(end);
        std::erase_if(relations, [&](const Relation* relation) {
            return !isValidOn(day_, relation->validFrom, relation->validTo);
        });
        known = relationsAt_.emplace(end, std::move(relations)).first;
    }
    return known->second;
}

const QSet<OwnRelation>& CountedModel::ownRelationsOf(const Element& element) const
{
    auto known = ownRelations_.find(element.id);
    if (known == ownRelations_.end()) {
        QSet<OwnRelation> own;
        const End self(element.id);
        for (const Relation* relation : relationsAt(RecordKey::of(element.id))) {
            const bool isForward = relation->from == self;
            const auto* otherId = std::get_if<ElementId>(isForward ? &relation->to : &relation->from);
            const Element* other = otherId ? model_.find(*otherId) : nullptr;
            if (other && isCounted(*other))
                own.insert({relation->type, isForward, other->kind});
        }
        known = ownRelations_.emplace(element.id, std::move(own)).first;
    }
    return known->second;
}

} // namespace styrmodell
