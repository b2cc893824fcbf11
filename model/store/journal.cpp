#include "model/store/journal.h"

#include "model/records/json/read_json.h"
#include "model/records/json/write_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Journal)
};

/// Words must not be written without a word.
bool isAbsent(const Words& words)
{
    return words.isEmpty();
}

template <class T> bool isAbsent(const T&)
{
    return false; // an empty optional writes itself as null
}

/// The members of `value` that differ from `other`.
template <class R> void writeDifferingMembers(JsonText& json, const R& value, const R& other)
{
    json.beginObject();
    forEachMemberPair(value, other, [&](const char* name, const auto& member, const auto& otherMember, Presence) {
        if (member == otherMember)
            return;
        json.name(name);
        if (isAbsent(member))
            json.null();
        else
            writeJson(json, member);
    });
    json.endObject();
}

template <class R> void writeChange(JsonText& json, const RecordChange<R>& change)
{
    json.beginObject();
    json.name("record");
    json.text(recordName<R>());
    json.name("id");
    json.text(change.id().text);
    for (const auto& [name, record, other] : {std::tuple("before", change.before.get(), change.after.get()),
                                              std::tuple("after", change.after.get(), change.before.get())}) {
        if (!record)
            continue;
        json.name(name);
        if (other)
            writeDifferingMembers(json, *record, *other);
        else
            writeMembers(json, *record);
    }
    json.endObject();
}

std::optional<size_t> recordTypeOf(const QString& name)
{
    for (size_t i = 0; i < recordTypeCount; ++i)
        if (name == QLatin1String(recordNames[i].data()))
            return i;
    return {};
}

std::optional<QJsonObject> objectOf(const QJsonObject& change, const QString& name)
{
    const QJsonValue value = change.value(name);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

} // namespace

QByteArray writeChanges(const std::vector<Change>& changes)
{
    JsonText json;
    json.beginArray();
    for (const Change& change : changes)
        std::visit([&](const auto& c) { writeChange(json, c); }, change);
    json.endArray();
    return std::move(json).take();
}

Result<std::vector<JournalChange>> readChangesColumn(const QByteArray& text)
{
    const Error unreadable{Texts::tr("An entry of the history cannot be read.")};
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return unreadable;
    std::vector<JournalChange> changes;
    for (const auto& value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto type = recordTypeOf(object.value(QStringLiteral("record")).toString());
        JournalChange change{{type.value_or(0), object.value(QStringLiteral("id")).toString()},
                             objectOf(object, QStringLiteral("before")),
                             objectOf(object, QStringLiteral("after"))};
        if (!type || change.key.id.isEmpty() || (!change.before && !change.after))
            return unreadable;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace styrmodell
