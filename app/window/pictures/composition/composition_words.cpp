#include "app/window/pictures/composition/composition_words.h"

#include "views/scene/compositions/slots.h"
#include "views/scene/compositions/understood.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CompositionDialog)
};

const Words& pluralOf(const Kind& kind)
{
    return kind.plural.isEmpty() ? kind.name : kind.plural;
}

QString verbOf(const Model& model, const SlotArrow& arrow)
{
    const Language language = model.language();
    if (!arrow.label.isEmpty())
        return arrow.label.in(language);
    const RelationType* type = model.find(arrow.relation);
    return type ? type->forward.in(language) : arrow.relation.text;
}

} // namespace

QString shapeWord(SlotShape shape, bool holdsSlots)
{
    switch (shape) {
    case SlotShape::Band:
        return Texts::tr("Band over the whole width");
    case SlotShape::Plate:
        return Texts::tr("Plate");
    case SlotShape::Columns:
        return holdsSlots ? Texts::tr("Side by side") : Texts::tr("A column for each");
    case SlotShape::Rows:
        return Texts::tr("One beneath the other");
    case SlotShape::Group:
        return holdsSlots ? Texts::tr("Side by side") : Texts::tr("Group with a heading");
    case SlotShape::Grid:
        return Texts::tr("Names in a grid");
    case SlotShape::Nest:
        return Texts::tr("Box with what lies in it");
    case SlotShape::Anatomy:
        return Texts::tr("Bodies, with what lies in them told once");
    case SlotShape::Chain:
        return Texts::tr("Chain with arrows");
    case SlotShape::Side:
        return Texts::tr("At the side");
    case SlotShape::Cycle:
        return Texts::tr("Circle");
    }
    return {};
}

QString groupWord(GroupBy by)
{
    switch (by) {
    case GroupBy::Subtype:
        return Texts::tr("By subtype, with counts");
    case GroupBy::Body:
        return Texts::tr("By board or company, with counts");
    case GroupBy::Parent:
        return Texts::tr("By what they lie in, with counts");
    }
    return {};
}

QString kindNames(const Model& model, const QList<KindId>& kinds)
{
    return kindWords(model, kinds).in(model.language());
}

Words kindWords(const Model& model, const QList<KindId>& kinds)
{
    QStringList swedish;
    QStringList english;
    for (const KindId& id : kinds)
        if (const Kind* kind = model.find(id)) {
            swedish += pluralOf(*kind).in(Language::Swedish);
            english += pluralOf(*kind).in(Language::English);
        }
    return {swedish.join(QStringLiteral(", ")), english.join(QStringLiteral(", "))};
}

QString slotName(const Model& model, const Slot& slot)
{
    if (!slot.title.isEmpty())
        return slot.title.in(model.language());
    if (QString names = kindNames(model, slot.kinds); !names.isEmpty())
        return names;
    QStringList held;
    for (const Slot& inner : slot.slots)
        held += slotName(model, inner);
    return held.isEmpty() ? Texts::tr("Slot without a kind") : held.join(QStringLiteral(" | "));
}

QString arrowName(const Model& model, const Composition& composition, const SlotArrow& arrow)
{
    const auto end = [&](const QString& key) {
        const Slot* slot = findSlot(composition.slots, key);
        return slot ? slotName(model, *slot) : key;
    };
    //: An arrow in a picture: from, verb, to
    return Texts::tr("%1 – %2 → %3").arg(end(arrow.from), verbOf(model, arrow), end(arrow.to));
}

QString remarksOn(const CountedModel& counted, const Composition& composition)
{
    const Model& model = counted.model();
    QStringList sentences;
    QList<KindId> leftOut;
    for (const Kind* kind : kindsLeftOut(counted, composition))
        leftOut.append(kind->id);
    if (!leftOut.isEmpty())
        sentences += Texts::tr("Not shown: %1.").arg(kindNames(model, leftOut));
    QStringList empty;
    for (const SlotPath& path : emptySlots(counted, composition))
        empty += slotName(model, *slotAt(composition, path));
    if (!empty.isEmpty())
        sentences += Texts::tr("Empty: %1.").arg(empty.join(QStringLiteral(", ")));
    return sentences.isEmpty() ? Texts::tr("Every kind is shown, and no slot is empty.") : sentences.join(u' ');
}

} // namespace styrmodell
