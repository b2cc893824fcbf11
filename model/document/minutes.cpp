#include "model/document/minutes.h"

#include "model/document/label.h"
#include "model/document/member_words.h"
#include "model/document/record_words.h"
#include "model/document/time_words.h"
#include "model/document/undo_step.h"

#include <QCoreApplication>

#include <map>

namespace styrmodell
{
namespace
{

constexpr qsizetype titleLength = 60;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Minutes)
};

QString textArg(const PastGesture& gesture, const char* name)
{
    return brief(gesture.entry.args.value(QLatin1String(name)).toString(), titleLength);
}

int countArg(const PastGesture& gesture)
{
    return gesture.entry.args.value(QStringLiteral("count")).toInt();
}

bool isAdded(const Change& change)
{
    return std::visit([](const auto& c) { return c.before == nullptr; }, change);
}

bool isRemoved(const Change& change)
{
    return std::visit([](const auto& c) { return c.after == nullptr; }, change);
}

/// As it is called after the gesture, or before it where it is gone.
RecordTitle titleOf(const PastGesture& gesture, const RecordKey& key)
{
    RecordTitle title = recordTitle(gesture.after.contains(key) ? gesture.after : gesture.before, key);
    title.title = key.type == recordIndex<Relation> ? title.title : brief(title.title, titleLength);
    return title;
}

template <class R> QStringList changedMembers(const RecordChange<R>& change)
{
    QStringList names;
    R after = *change.after;
    forEachMemberPair(after, *change.before, [&](const char* name, const auto& now, const auto& then, Presence) {
        if (!(now == then))
            names += QString::fromLatin1(name);
    });
    return names;
}

// ---- One record

QString added(const RecordTitle& title)
{
    //: Minutes: %1 is a kind or sort of record (“Goal”), %2 its title
    return title.isOwn ? Texts::tr("%1 “%2” was added").arg(title.sort, title.title)
                       //: Minutes: %1 is a sort of record (“Target”), %2 the title of what it is for
                       : Texts::tr("%1 for “%2” was added").arg(title.sort, title.title);
}

QString removed(const RecordTitle& title)
{
    return title.isOwn ? Texts::tr("%1 “%2” was removed").arg(title.sort, title.title)
                       : Texts::tr("%1 for “%2” was removed").arg(title.sort, title.title);
}

QString changed(const RecordTitle& title, const QStringList& members)
{
    QStringList words;
    for (const QString& member : members)
        words += memberWord(member);
    //: Minutes: %3 is a list such as “text, valid from”
    return (title.isOwn ? Texts::tr("%1 “%2” was changed: %3") : Texts::tr("%1 for “%2” was changed: %3"))
        .arg(title.sort, title.title, words.join(QStringLiteral(", ")));
}

QString movedElement(const PastGesture& gesture, const RecordTitle& title, const Element& after)
{
    if (!after.parent)
        return Texts::tr("%1 “%2” was moved out to the top").arg(title.sort, title.title);
    return Texts::tr("%1 “%2” was moved to “%3”")
        .arg(title.sort, title.title, titleOf(gesture, RecordKey::of(*after.parent)).title);
}

QString changedElement(const PastGesture& gesture, const RecordTitle& title, const RecordChange<Element>& change)
{
    QStringList members = changedMembers(change);
    if (members.size() > 1)
        members.removeAll(QStringLiteral("order")); // follows from what else was done
    if (members == QStringList{QStringLiteral("title")})
        return Texts::tr("%1 “%2” got a new title (before: “%3”)")
            .arg(title.sort, title.title, brief(change.before->title, titleLength));
    if (members == QStringList{QStringLiteral("text")})
        return Texts::tr("%1 “%2” got a new text").arg(title.sort, title.title);
    if (members == QStringList{QStringLiteral("parent")})
        return movedElement(gesture, title, *change.after);
    if (members == QStringList{QStringLiteral("order")})
        return Texts::tr("%1 “%2” got another place among its siblings").arg(title.sort, title.title);
    return changed(title, members);
}

QString ofElement(const PastGesture& gesture, const RecordChange<Element>& change)
{
    const RecordTitle title = titleOf(gesture, RecordKey::of(change.id()));
    if (change.before && change.after)
        return changedElement(gesture, title, change);
    if (!change.after)
        return removed(title);
    if (!change.after->parent)
        return added(title);
    return Texts::tr("%1 “%2” was added within “%3”")
        .arg(title.sort, title.title, titleOf(gesture, RecordKey::of(*change.after->parent)).title);
}

QString ofRelation(const PastGesture& gesture, const RecordChange<Relation>& change)
{
    const QString title = titleOf(gesture, RecordKey::of(change.id())).title;
    //: Minutes: %1 is a sentence such as “A” contributes to “B”
    return (!change.before  ? Texts::tr("The relation %1 was added")
            : !change.after ? Texts::tr("The relation %1 was removed")
                            : Texts::tr("The relation %1 was changed"))
        .arg(title);
}

struct OfRecord {
    const PastGesture& gesture;

    QString operator()(const RecordChange<Element>& change) const { return ofElement(gesture, change); }
    QString operator()(const RecordChange<Relation>& change) const { return ofRelation(gesture, change); }
    template <class R> QString operator()(const RecordChange<R>& change) const
    {
        const RecordTitle title = titleOf(gesture, RecordKey::of(change.id()));
        return !change.before ? added(title) : !change.after ? removed(title) : changed(title, changedMembers(change));
    }
};

// ---- Several records

QString counted(const PastGesture& gesture, bool (*wanted)(const Change&))
{
    std::map<size_t, int> counts;
    for (const Change& change : gesture.changes)
        if (wanted(change))
            ++counts[keyOf(change).type];
    QStringList parts;
    for (const auto& [type, count] : counts)
        parts += countedRecords(type, count);
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Texts::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString ofMany(const PastGesture& gesture)
{
    QStringList parts;
    const auto add = [&](const QString& sentence, bool (*wanted)(const Change&)) {
        if (const QString records = counted(gesture, wanted); !records.isEmpty())
            parts += sentence.arg(records);
    };
    //: Minutes: %1 is “3 elements and 2 relations”
    add(Texts::tr("added: %1"), [](const Change& change) { return isAdded(change); });
    add(Texts::tr("changed: %1"), [](const Change& change) { return !isAdded(change) && !isRemoved(change); });
    add(Texts::tr("removed: %1"), [](const Change& change) { return isRemoved(change); });
    const QString sentence = parts.join(QStringLiteral("; "));
    return sentence.left(1).toUpper() + sentence.mid(1);
}

/// The record that the operation was about; null: none stands out.
const Change* mainChange(const PastGesture& gesture)
{
    if (gesture.changes.size() == 1)
        return &gesture.changes.front();
    const QString id = gesture.entry.args.value(QStringLiteral("id")).toString();
    if (id.isEmpty() || countArg(gesture) > 1)
        return nullptr;
    const auto found = std::find_if(gesture.changes.begin(), gesture.changes.end(),
                                    [&](const Change& change) { return keyOf(change).id == id; });
    return found == gesture.changes.end() ? nullptr : &*found;
}

QString ofMain(const PastGesture& gesture, const Change& main)
{
    QString sentence = std::visit(OfRecord{gesture}, main);
    if (!isRemoved(main) || gesture.changes.size() == 1)
        return sentence;
    PastGesture others{gesture.entry, gesture.first, {}, gesture.before, gesture.after};
    for (const Change& change : gesture.changes)
        if (isRemoved(change) && !(keyOf(change) == keyOf(main)))
            others.changes.push_back(change);
    const QString along = counted(others, isRemoved);
    return along.isEmpty() ? sentence : Texts::tr("%1, and with it %2").arg(sentence, along);
}

// ---- Operations that say more than their changes

QString ofWording(const PastGesture& gesture)
{
    const QString& operation = gesture.entry.operation;
    const QString title = textArg(gesture, "title");
    if (operation == u"proposeWording")
        return Texts::tr("“%1” got a proposed wording").arg(title);
    if (operation == u"withdrawProposal")
        return Texts::tr("The proposed wording of “%1” was withdrawn").arg(title);
    if (operation == u"correctWording")
        return Texts::tr("The wording of “%1” was corrected").arg(title);
    return {};
}

QString ofDecision(const PastGesture& gesture)
{
    if (gesture.entry.operation != u"registerDecision")
        return {};
    const QString day = textArg(gesture, "date");
    const QString paragraph = textArg(gesture, "paragraph");
    const QString which = paragraph.isEmpty() ? day : QStringLiteral("%1, %2").arg(day, paragraph);
    //: Minutes: %1 is the day of a decision and its section, e.g. 2026-06-17, § 83
    return Texts::tr("The decision of %1 about %n element(s) was registered", nullptr, countArg(gesture)).arg(which);
}

QString ofReshaping(const PastGesture& gesture)
{
    const QString& operation = gesture.entry.operation;
    const QString title = textArg(gesture, "title");
    if (operation == u"changeKind" && countArg(gesture) > 1)
        return Texts::tr("%n element(s) were given the kind %1", nullptr, countArg(gesture))
            .arg(textArg(gesture, "kind"));
    if (operation == u"changeKind")
        return Texts::tr("“%1” was given the kind %2").arg(title, textArg(gesture, "kind"));
    if (operation == u"mergeElements")
        return Texts::tr("“%1” was merged into “%2”").arg(title, textArg(gesture, "into"));
    if (operation == u"duplicateBranch")
        return Texts::tr("“%1” was duplicated").arg(title);
    return {};
}

QString ofFinding(const PastGesture& gesture)
{
    const QString title = textArg(gesture, "title");
    if (gesture.entry.operation == u"fixFinding")
        return title.isEmpty() ? Texts::tr("A finding was mended")
                               : Texts::tr("A finding about “%1” was mended").arg(title);
    if (gesture.entry.operation == u"silenceFinding")
        return title.isEmpty() ? Texts::tr("A finding was set aside")
                               : Texts::tr("A finding about “%1” was set aside").arg(title);
    return {};
}

QString ofRevert(const QJsonObject& args)
{
    if (const QString version = args.value(QStringLiteral("version")).toString(); !version.isEmpty())
        return Texts::tr("The model was reverted to the version “%1”").arg(version);
    const QDateTime at = QDateTime::fromString(args.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
    return at.isValid() ? Texts::tr("The model was reverted to how it was %1").arg(momentWords(at))
                        : Texts::tr("The model was reverted to how it was in the beginning");
}

QString ofWhole(const PastGesture& gesture)
{
    const QString& operation = gesture.entry.operation;
    if (operation == QLatin1String(undoOperation) || operation == QLatin1String(redoOperation))
        return label(gesture.entry);
    if (operation == u"revert")
        return ofRevert(gesture.entry.args);
    if (operation != u"import")
        return {};
    const QString files = textArg(gesture, "files");
    const int count = static_cast<int>(gesture.changes.size());
    return files.isEmpty() ? Texts::tr("%n record(s) were imported", nullptr, count)
                           : Texts::tr("%n record(s) were imported from %1", nullptr, count).arg(files);
}

} // namespace

QString minuteOf(const PastGesture& gesture)
{
    for (const auto& tell : {ofWhole, ofWording, ofDecision, ofReshaping, ofFinding})
        if (QString sentence = tell(gesture); !sentence.isEmpty())
            return sentence;
    if (const Change* main = mainChange(gesture))
        return ofMain(gesture, *main);
    return gesture.changes.empty() ? label(gesture.entry) : ofMany(gesture);
}

} // namespace styrmodell
