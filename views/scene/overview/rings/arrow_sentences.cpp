#include "views/scene/overview/rings/arrow_sentences.h"

#include "model/queries/related.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/overview/slot_arrows.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Of what is in the slot: its only member, what lies in an assignment, else its heading. `isMeant` is asked for the
/// kinds that lie in an assignment.
template <class IsMeant> QStringList namesOf(const OverviewStyle& style, const Slot& slot, IsMeant&& isMeant)
{
    const PictureWords& words = style.words;
    if (slot.shape == SlotShape::Nest && !slot.inside.isEmpty()) {
        QStringList names;
        for (const KindId& id : slot.inside)
            if (const Kind* kind = words.model().find(id); kind && isMeant(id))
                names += names.isEmpty() ? words.kind(*kind) : words.inSentence(words.kind(*kind));
        return names;
    }
    const std::vector<const Element*> members = membersOf(style, slot);
    return {members.size() == 1 ? words.title(*members.front(), true) : headingOf(style, slot)};
}

/// Within a sentence: a title that is a name of its own keeps its capital.
QString within(const OverviewStyle& style, const Slot& slot, const QString& name)
{
    const std::vector<const Element*> members = membersOf(style, slot);
    const Kind* kind = members.size() == 1 ? style.words.model().find(members.front()->kind) : nullptr;
    return kind && !name.startsWith(style.words.kind(*kind), Qt::CaseInsensitive) ? name : style.words.inSentence(name);
}

/// A verb with all that it leads to.
struct Clause {
    QString verb{};
    QStringList to{};
};

} // namespace

QString arrowSentences(const OverviewStyle& style, const std::vector<Ring>& rings)
{
    QStringList sentences;
    const KindRelations relations(style.words.counted());
    const auto add = [&](const Slot& from, const auto& isRing) {
        std::vector<Clause> clauses;
        QSet<KindId> subjects;
        for (const DrawnArrow& arrow : style.arrows) {
            const Slot* to = findSlot(style.composition.slots, arrow.to);
            if (arrow.from != from.key() || !to || !isRing(*to))
                continue;
            const QString verb = arrow.verb;
            auto known =
                std::find_if(clauses.begin(), clauses.end(), [&](const Clause& clause) { return clause.verb == verb; });
            if (known == clauses.end())
                known = clauses.insert(clauses.end(), Clause{verb, {}});
            const QList<KindId> kinds = kindsOf(from);
            for (const KindId& kind : kinds)
                if (relations.has(arrow.relation, {kind}, kindsOf(*to)))
                    subjects += kind;
            const auto isMeant = [&](const KindId& kind) { return relations.has(arrow.relation, kinds, {kind}); };
            if (const QString named = targetInLabel(arrow); !named.isEmpty())
                known->to += named;
            else
                for (const QString& name : namesOf(style, *to, isMeant))
                    known->to += within(style, *to, name);
        }
        QStringList parts;
        for (const Clause& clause : clauses)
            parts += QStringLiteral("%1 %2").arg(clause.verb, style.words.joined(clause.to));
        const auto isSubject = [&](const KindId& kind) { return subjects.contains(kind); };
        if (!parts.isEmpty())
            sentences += QStringLiteral("%1: %2.").arg(style.words.joined(namesOf(style, from, isSubject)),
                                                       parts.join(QStringLiteral("; ")));
    };
    std::vector<const Slot*> all;
    for (const Ring& ring : rings) {
        all.insert(all.end(), ring.shown.begin(), ring.shown.end());
        all.insert(all.end(), ring.within.begin(), ring.within.end());
    }
    const auto isRing = [&](const Slot& slot) { return std::find(all.begin(), all.end(), &slot) != all.end(); };
    for (const Slot* slot : all)
        add(*slot, isRing);
    return sentences.join(u' ');
}

} // namespace styrmodell
