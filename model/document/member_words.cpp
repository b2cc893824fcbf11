#include "model/document/member_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

struct MemberWord {
    const char* member;
    const char* word;
};

constexpr std::array words{
    MemberWord{"kind", QT_TRANSLATE_NOOP("styrmodell::Member", "kind")},
    MemberWord{"title", QT_TRANSLATE_NOOP("styrmodell::Member", "title")},
    MemberWord{"shortTitle", QT_TRANSLATE_NOOP("styrmodell::Member", "short title")},
    MemberWord{"text", QT_TRANSLATE_NOOP("styrmodell::Member", "text")},
    MemberWord{"parent", QT_TRANSLATE_NOOP("styrmodell::Member", "place")},
    MemberWord{"order", QT_TRANSLATE_NOOP("styrmodell::Member", "order")},
    MemberWord{"subtype", QT_TRANSLATE_NOOP("styrmodell::Member", "sort")},
    MemberWord{"body", QT_TRANSLATE_NOOP("styrmodell::Member", "board or company")},
    MemberWord{"owner", QT_TRANSLATE_NOOP("styrmodell::Member", "responsible unit")},
    MemberWord{"appliesTo", QT_TRANSLATE_NOOP("styrmodell::Member", "whom it applies to")},
    MemberWord{"status", QT_TRANSLATE_NOOP("styrmodell::Member", "status of the text")},
    MemberWord{"validFrom", QT_TRANSLATE_NOOP("styrmodell::Member", "valid from")},
    MemberWord{"validTo", QT_TRANSLATE_NOOP("styrmodell::Member", "valid to")},
    MemberWord{"reviewBy", QT_TRANSLATE_NOOP("styrmodell::Member", "to be reviewed by")},
    MemberWord{"links", QT_TRANSLATE_NOOP("styrmodell::Member", "links")},
    MemberWord{"source", QT_TRANSLATE_NOOP("styrmodell::Member", "source")},
    MemberWord{"certainty", QT_TRANSLATE_NOOP("styrmodell::Member", "certainty")},
    MemberWord{"uncertain", QT_TRANSLATE_NOOP("styrmodell::Member", "what is uncertain")},
    MemberWord{"note", QT_TRANSLATE_NOOP("styrmodell::Member", "note")},
    MemberWord{"agenda2030", QT_TRANSLATE_NOOP("styrmodell::Member", "goals of the 2030 Agenda")},
    MemberWord{"name", QT_TRANSLATE_NOOP("styrmodell::Member", "name")},
    MemberWord{"plural", QT_TRANSLATE_NOOP("styrmodell::Member", "plural")},
    MemberWord{"explanation", QT_TRANSLATE_NOOP("styrmodell::Member", "explanation")},
    MemberWord{"decidedBy", QT_TRANSLATE_NOOP("styrmodell::Member", "who decides")},
    MemberWord{"rank", QT_TRANSLATE_NOOP("styrmodell::Member", "rank")},
    MemberWord{"parents", QT_TRANSLATE_NOOP("styrmodell::Member", "what it may lie in")},
    MemberWord{"flags", QT_TRANSLATE_NOOP("styrmodell::Member", "what it is")},
    MemberWord{"colour", QT_TRANSLATE_NOOP("styrmodell::Member", "colour")},
    MemberWord{"shape", QT_TRANSLATE_NOOP("styrmodell::Member", "marker")},
    MemberWord{"subtypes", QT_TRANSLATE_NOOP("styrmodell::Member", "sorts")},
    MemberWord{"forward", QT_TRANSLATE_NOOP("styrmodell::Member", "words in its own direction")},
    MemberWord{"backward", QT_TRANSLATE_NOOP("styrmodell::Member", "words backward")},
    MemberWord{"nearerVision", QT_TRANSLATE_NOOP("styrmodell::Member", "which end is nearer the vision")},
    MemberWord{"acyclic", QT_TRANSLATE_NOOP("styrmodell::Member", "whether it may run in a ring")},
    MemberWord{"type", QT_TRANSLATE_NOOP("styrmodell::Member", "type")},
    MemberWord{"from", QT_TRANSLATE_NOOP("styrmodell::Member", "from")},
    MemberWord{"to", QT_TRANSLATE_NOOP("styrmodell::Member", "to")},
    MemberWord{"state", QT_TRANSLATE_NOOP("styrmodell::Member", "state")},
    MemberWord{"decision", QT_TRANSLATE_NOOP("styrmodell::Member", "decision")},
    MemberWord{"date", QT_TRANSLATE_NOOP("styrmodell::Member", "date")},
    MemberWord{"paragraph", QT_TRANSLATE_NOOP("styrmodell::Member", "section of the minutes")},
    MemberWord{"registryNumber", QT_TRANSLATE_NOOP("styrmodell::Member", "registry number")},
    MemberWord{"link", QT_TRANSLATE_NOOP("styrmodell::Member", "link")},
    MemberWord{"elements", QT_TRANSLATE_NOOP("styrmodell::Member", "elements")},
    MemberWord{"reply", QT_TRANSLATE_NOOP("styrmodell::Member", "reply")},
    MemberWord{"outcome", QT_TRANSLATE_NOOP("styrmodell::Member", "outcome")},
    MemberWord{"unit", QT_TRANSLATE_NOOP("styrmodell::Member", "unit")},
    MemberWord{"better", QT_TRANSLATE_NOOP("styrmodell::Member", "what is better")},
    MemberWord{"year", QT_TRANSLATE_NOOP("styrmodell::Member", "year")},
    MemberWord{"value", QT_TRANSLATE_NOOP("styrmodell::Member", "value")},
    MemberWord{"assessment", QT_TRANSLATE_NOOP("styrmodell::Member", "assessment")},
    MemberWord{"organisation", QT_TRANSLATE_NOOP("styrmodell::Member", "organisation")},
    MemberWord{"language", QT_TRANSLATE_NOOP("styrmodell::Member", "language")},
    MemberWord{"intro", QT_TRANSLATE_NOOP("styrmodell::Member", "introduction")},
    MemberWord{"asOf", QT_TRANSLATE_NOOP("styrmodell::Member", "date shown")},
    MemberWord{"theme", QT_TRANSLATE_NOOP("styrmodell::Member", "colours and logotype")},
    MemberWord{"colours", QT_TRANSLATE_NOOP("styrmodell::Member", "colours")},
    MemberWord{"logotype", QT_TRANSLATE_NOOP("styrmodell::Member", "logotype")},
    MemberWord{"logotypeText", QT_TRANSLATE_NOOP("styrmodell::Member", "alternative text of the logotype")},
    MemberWord{"reason", QT_TRANSLATE_NOOP("styrmodell::Member", "reason")},
};

} // namespace

QString memberWord(const QString& member)
{
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&](const MemberWord& one) { return member == QLatin1String(one.member); });
    return known == words.end() ? member : QCoreApplication::translate("styrmodell::Member", known->word);
}

} // namespace styrmodell
