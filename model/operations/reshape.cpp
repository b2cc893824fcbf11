#include "model/operations/reshape.h"

#include "model/operations/placing.h"
#include "model/operations/records.h"
#include "model/operations/redirect.h"
#include "model/operations/telling_id.h"
#include "model/queries/order.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace styrmodell
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchElement(const ElementId& id)
{
    return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
}

bool hasSubtype(const Kind& kind, const QString& subtype)
{
    return std::any_of(kind.subtypes.begin(), kind.subtypes.end(),
                       [&](const Subtype& one) { return one.id == subtype; });
}

constexpr std::array filledTexts{&Element::shortTitle, &Element::text,   &Element::owner,
                                 &Element::appliesTo,  &Element::source, &Element::note};

/// `kept` with what it lacks from `gone`; what both say differently goes into the note.
Element merged(Element kept, const Element& gone)
{
    for (const auto text : filledTexts)
        if ((kept.*text).trimmed().isEmpty())
            kept.*text = gone.*text;
    QStringList lost;
    if (gone.title.simplified() != kept.title.simplified())
        lost << gone.title.simplified();
    if (gone.text != kept.text)
        lost << gone.text;
    if (gone.note != kept.note)
        lost << gone.note;
    lost.removeAll(QString());
    if (!lost.isEmpty())
        kept.note = (QStringList{kept.note} + lost).join(QStringLiteral("\n\n")).trimmed();
    kept.body = kept.body ? kept.body : gone.body;
    kept.validFrom = kept.validFrom ? kept.validFrom : gone.validFrom;
    kept.validTo = kept.validTo ? kept.validTo : gone.validTo;
    kept.reviewBy = kept.reviewBy ? kept.reviewBy : gone.reviewBy;
    for (const Link& link : gone.links)
        if (!kept.links.contains(link))
            kept.links.append(link);
    for (const int goal : gone.agenda2030)
        if (!kept.agenda2030.contains(goal))
            kept.agenda2030.append(goal);
    return kept;
}

/// An element and everything within it, containers first.
std::vector<const Element*> branchOf(const Model& model, const Element& root)
{
    std::vector<const Element*> branch{&root};
    for (size_t i = 0; i < branch.size(); ++i)
        for (const Element* child : childrenOf(model, branch[i]->id))
            branch.push_back(child);
    return branch;
}

using Copies = QHash<ElementId, ElementId>;

End copiedEnd(const Copies& copies, const End& end)
{
    const auto* id = std::get_if<ElementId>(&end);
    return id ? End(copies.value(*id, *id)) : end;
}

void copyRelations(Draft& draft, const Model& model, const Copies& copies)
{
    QSet<RelationId> done;
    for (auto copy = copies.keyBegin(); copy != copies.keyEnd(); ++copy)
        for (const Relation* relation : model.referrersOf<Relation>(RecordKey::of(*copy))) {
            if (done.contains(relation->id))
                continue;
            done.insert(relation->id);
            Relation other = *relation;
            other.from = copiedEnd(copies, relation->from);
            other.to = copiedEnd(copies, relation->to);
            other.id = tellingId(draft, other);
            draft.put(std::move(other));
        }
}

/// What stands after the element in its row.
std::optional<ElementId> nextOf(const Model& model, const Element& element)
{
    const auto row = rowOf(model, element);
    const auto next = std::find(row.begin(), row.end(), &element) + 1;
    return next != row.end() ? std::optional((*next)->id) : std::nullopt;
}

} // namespace

Result<Edit> changeKind(const Model& model, const QList<ElementId>& ids, const KindId& kind)
{
    const Kind* to = model.find(kind);
    if (!to)
        return Error{Texts::tr("There is no kind “%1”.").arg(kind.text)};
    Draft draft(model);
    QString title;
    for (const ElementId& id : ids) {
        const Element* element = model.find(id);
        if (!element)
            return noSuchElement(id);
        Element changed = *element;
        changed.kind = kind;
        if (!hasSubtype(*to, changed.subtype))
            changed.subtype.clear();
        title = drawnTitle(changed);
        draft.put(std::move(changed));
    }
    return std::move(draft).finish(QStringLiteral("changeKind"),
                                   {{QStringLiteral("title"), title},
                                    {QStringLiteral("count"), ids.size()},
                                    {QStringLiteral("kind"), to->name.in(model.language())}});
}

Result<Edit> mergeElements(const Model& model, const ElementId& kept, const ElementId& gone)
{
    const Element* stays = model.find(kept);
    const Element* goes = model.find(gone);
    if (!stays || !goes)
        return noSuchElement(stays ? gone : kept);
    if (kept == gone)
        return Error{Texts::tr("An element cannot be merged with itself.")};
    Draft draft(model);
    Element one = merged(*stays, *goes);
    const std::vector<const Element*> way = wayOutward(model, *stays);
    if (std::find(way.begin(), way.end(), goes) != way.end())
        one.parent = goes->parent;
    draft.put(std::move(one));
    redirect(draft, gone, kept);
    removeWithWhatHangs(draft, {RecordKey::of(gone)});
    return std::move(draft).finish(QStringLiteral("mergeElements"), {{QStringLiteral("title"), drawnTitle(*goes)},
                                                                     {QStringLiteral("into"), drawnTitle(*stays)}});
}

Result<Edit> duplicateBranch(const Model& model, const ElementId& id)
{
    const Element* root = model.find(id);
    if (!root)
        return noSuchElement(id);
    Draft draft(model);
    Copies copies;
    for (const Element* element : branchOf(model, *root)) {
        Element copy = *element;
        copy.id.text =
            freshId(element->id.text, [&](const QString& taken) { return draft.find(ElementId{taken}) != nullptr; });
        copy.status = TextStatus::Draft;
        copies.insert(element->id, copy.id);
        if (element != root) {
            copy.parent = copies.value(*element->parent);
            draft.put(std::move(copy));
        } else {
            placeAmong(draft, std::move(copy), nextOf(model, *root));
        }
    }
    copyRelations(draft, model, copies);
    return std::move(draft).finish(QStringLiteral("duplicateBranch"), {{QStringLiteral("title"), drawnTitle(*root)}});
}

} // namespace styrmodell
