#include "model/document/label.h"

#include "model/document/member_words.h"
#include "model/document/record_words.h"
#include "model/document/time_words.h"
#include "model/document/undo_step.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Label)
};

/// “A safe city”, or the id where the record has no title.
QString nameIn(const QJsonObject& args)
{
    for (const char* member : {"title", "name", "id"})
        if (QString text = args.value(QLatin1String(member)).toString().simplified(); !text.isEmpty())
            return text;
    return {};
}

QString takenBackOperation(const QJsonObject& args)
{
    return args.value(QStringLiteral("operation")).toString();
}

QJsonObject takenBackArgs(const QJsonObject& args)
{
    return args.value(QStringLiteral("args")).toObject();
}

/// “text, status of the text”
QString membersIn(const QJsonObject& args)
{
    QStringList words;
    const QJsonArray members = args.value(QStringLiteral("members")).toArray();
    for (const auto& member : members)
        words += memberWord(member.toString());
    return words.join(QStringLiteral(", "));
}

QString ofFields(const QJsonObject& args)
{
    const QString members = membersIn(args);
    const int count = args.value(QStringLiteral("count")).toInt(1);
    if (count > 1)
        return Texts::tr("Change %1 of %n element(s)", nullptr, count).arg(members);
    return members.isEmpty() ? Texts::tr("Change “%1”").arg(nameIn(args))
                             : Texts::tr("Change %1 of “%2”", "members, title").arg(members, nameIn(args));
}

QString ofWording(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    if (operation == u"proposeWording")
        return Texts::tr("Propose a new wording of “%1”").arg(name);
    if (operation == u"withdrawProposal")
        return Texts::tr("Take the proposed wording of “%1” away").arg(name);
    if (operation == u"correctWording")
        return Texts::tr("Correct “%1”").arg(name);
    if (operation == u"registerDecision")
        return Texts::tr("Register a decision about %n element(s)", nullptr,
                         args.value(QStringLiteral("count")).toInt());
    return {};
}

QString ofMeasuring(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    const int year = args.value(QStringLiteral("year")).toInt();
    if (operation == u"setMeasurement")
        return Texts::tr("Set the value of “%1” for %2", "indicator, year").arg(name).arg(year);
    if (operation == u"setTarget")
        return Texts::tr("Set the target of “%1” for %2", "indicator, year").arg(name).arg(year);
    if (operation == u"followUpBy")
        return Texts::tr("Follow up by “%1”").arg(name);
    if (operation == u"stopFollowingUpBy")
        return Texts::tr("No longer follow up by “%1”").arg(name);
    if (operation == u"assess")
        return Texts::tr("Assess “%1”").arg(name);
    if (operation == u"commentOn")
        return Texts::tr("Comment on “%1”").arg(name);
    if (operation == u"setUse")
        return Texts::tr("Change how “%1” is used", "indicator").arg(name);
    return {};
}

QString ofElement(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    const int count = args.value(QStringLiteral("count")).toInt(1);
    if (operation == u"removeElement" && count > 1)
        return Texts::tr("Remove %n element(s)", nullptr, count);
    if (operation == u"addElement")
        return Texts::tr("Add “%1”").arg(name);
    if (operation == u"setFields")
        return ofFields(args);
    if (operation == u"renameElement")
        return Texts::tr("Rename “%1”").arg(name);
    if (operation == u"moveElement")
        return Texts::tr("Move “%1”").arg(name);
    if (operation == u"reorderElement")
        return Texts::tr("Put “%1” in another place").arg(name);
    if (operation == u"removeElement")
        return Texts::tr("Remove “%1”").arg(name);
    if (operation == u"duplicateBranch")
        return Texts::tr("Duplicate “%1”").arg(name);
    return {};
}

QString ofRecord(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    const QString sort = recordWord(args.value(QStringLiteral("record")).toString());
    if (operation == u"add")
        //: %1 is a sort of record, e.g. kind, %2 its name
        return Texts::tr("Add %1 “%2”").arg(sort, name);
    const bool isPut = operation == u"put";
    if (!isPut && operation != u"drop")
        return {};
    if (name.isEmpty())
        return (isPut ? Texts::tr("Change %1") : Texts::tr("Remove %1")).arg(sort);
    //: %1 is a sort of record, e.g. indicator, %2 its name
    return (isPut ? Texts::tr("Change %1 “%2”") : Texts::tr("Remove %1 “%2”")).arg(sort, name);
}

QString ofPicture(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    if (operation == u"offsetByHand")
        return Texts::tr("Adjust “%1” by hand").arg(name);
    if (operation == u"orderByHand")
        return Texts::tr("Put “%1” in another place of the picture").arg(name);
    if (operation == u"resetByHand")
        return Texts::tr("Put “%1” back where it belongs in the picture").arg(name);
    if (operation == u"resetAllByHand")
        return Texts::tr("Put all back where it belongs in the picture “%1”").arg(name);
    return {};
}

QString ofFinding(const QString& operation, const QJsonObject& args)
{
    const QString name = nameIn(args);
    if (operation == u"fixFindings")
        return Texts::tr("Mend %n finding(s)", nullptr, args.value(QStringLiteral("count")).toInt());
    if (operation == u"fixFinding")
        return name.isEmpty() ? Texts::tr("Mend a finding") : Texts::tr("Mend a finding about “%1”").arg(name);
    if (operation == u"silenceFinding")
        return name.isEmpty() ? Texts::tr("Set a finding aside")
                              : Texts::tr("Set a finding about “%1” aside").arg(name);
    return {};
}

QString ofRevert(const QJsonObject& args)
{
    if (const QString version = args.value(QStringLiteral("version")).toString(); !version.isEmpty())
        return Texts::tr("Revert to the version “%1”").arg(version);
    const QDateTime at = QDateTime::fromString(args.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
    return at.isValid() ? Texts::tr("Revert to %1").arg(momentWords(at)) : Texts::tr("Revert to the beginning");
}

QString ofOther(const QString& operation, const QJsonObject& args)
{
    if (operation == u"relate")
        return Texts::tr("Relate");
    if (operation == u"changeRelation")
        //: the titles of its two ends
        return Texts::tr("Change the relation “%1” – “%2”")
            .arg(args.value(QStringLiteral("from")).toString(), args.value(QStringLiteral("to")).toString());
    if (operation == u"unrelate")
        return Texts::tr("Remove relation");
    if (operation == u"changeKind" && args.value(QStringLiteral("count")).toInt() > 1)
        return Texts::tr("Give %n element(s) the kind %1", nullptr, args.value(QStringLiteral("count")).toInt())
            .arg(args.value(QStringLiteral("kind")).toString());
    if (operation == u"changeKind")
        return Texts::tr("Give “%1” the kind %2").arg(nameIn(args), args.value(QStringLiteral("kind")).toString());
    if (operation == u"mergeElements")
        return Texts::tr("Merge “%1” into “%2”").arg(nameIn(args), args.value(QStringLiteral("into")).toString());
    if (operation == u"replaceText")
        return Texts::tr("Replace “%1” by “%2” in %n place(s)", nullptr, args.value(QStringLiteral("count")).toInt())
            .arg(args.value(QStringLiteral("find")).toString(), args.value(QStringLiteral("with")).toString());
    if (operation == u"useTheme")
        return nameIn(args).isEmpty() ? Texts::tr("Use the program’s own colours")
                                      : Texts::tr("Use the colours and logotype “%1”").arg(nameIn(args));
    if (operation == u"import")
        return Texts::tr("Import %n record(s)", nullptr, args.value(QStringLiteral("count")).toInt());
    if (operation == u"revert")
        return ofRevert(args);
    return {};
}

} // namespace

QString label(const QString& operation, const QJsonObject& args)
{
    if (operation == QLatin1String(undoOperation) || operation == QLatin1String(redoOperation)) {
        const QString inner = label(takenBackOperation(args), takenBackArgs(args));
        return (operation == QLatin1String(undoOperation) ? Texts::tr("Undone: %1") : Texts::tr("Done again: %1"))
            .arg(inner);
    }
    for (const auto& words : {ofElement(operation, args), ofWording(operation, args), ofMeasuring(operation, args),
                              ofPicture(operation, args)})
        if (!words.isEmpty())
            return words;
    if (QString words = ofRecord(operation, args); !words.isEmpty())
        return words;
    if (QString words = ofFinding(operation, args); !words.isEmpty())
        return words;
    const QString words = ofOther(operation, args);
    return words.isEmpty() ? operation : words;
}

QString label(const Edit& edit)
{
    return label(edit.operation, edit.args);
}

QString label(const JournalEntry& entry)
{
    return label(entry.operation, entry.args);
}

QString labelOfStep(const JournalEntry& newest)
{
    return newest.undoes ? label(takenBackOperation(newest.args), takenBackArgs(newest.args)) : label(newest);
}

} // namespace styrmodell
