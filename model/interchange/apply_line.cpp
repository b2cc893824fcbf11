#include "model/interchange/apply_line.h"

#include "model/interchange/json_document.h"
#include "model/interchange/known_or_telling_id.h"
#include "model/operations/elements.h"
#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/records/json/read_json.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::ApplyLine)
};

Result<ApplyLine> asLine(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    return ApplyLine(*std::move(edit));
}

/// The text under `name`, “id” or “record”.
Result<QString> wordOf(const QJsonObject& line, const char* name)
{
    QString word;
    if (ReadProblem problem = readJson(line.value(QLatin1String(name)), word))
        return *detail::within(QString::fromLatin1(name), std::move(problem));
    return word;
}

Result<QJsonObject> objectOf(const QJsonObject& line, const char* name)
{
    const QJsonValue value = line.value(QLatin1String(name));
    if (!value.isObject())
        return *detail::within(QString::fromLatin1(name), detail::notObject());
    return value.toObject();
}

template <class R> Result<R> recordOf(const QJsonObject& line, const char* name)
{
    const Result<QJsonObject> members = objectOf(line, name);
    if (!members)
        return members.error();
    R record{};
    if (ReadProblem problem = readMembers(*members, record))
        return *detail::within(QString::fromLatin1(name), std::move(problem));
    return record;
}

Result<ApplyLine> add(const Model& model, const QJsonObject& line)
{
    auto element = recordOf<Element>(line, "element");
    return element ? asLine(addElement(model, *std::move(element))) : element.error();
}

Result<ApplyLine> set(const Model& model, const QJsonObject& line)
{
    const Result<QString> id = wordOf(line, "id");
    const Result<QJsonObject> fields = objectOf(line, "fields");
    if (!id || !fields)
        return id ? fields.error() : id.error();
    const Element* before = model.find(ElementId{*id});
    if (!before)
        return Error{Texts::tr("There is no element “%1”.").arg(*id)};
    Element after = *before;
    if (ReadProblem problem = readChanges(*fields, after))
        return *detail::within(QStringLiteral("fields"), std::move(problem));
    if (after.id != before->id)
        return Error{Texts::tr("An id stays what it is."), QStringLiteral("fields.id")};
    return asLine(changeElement(model, after));
}

Result<ApplyLine> remove(const Model& model, const QJsonObject& line)
{
    const Result<QString> id = wordOf(line, "id");
    return id ? asLine(removeElement(model, ElementId{*id})) : id.error();
}

Result<ApplyLine> relate(const Model& model, const QJsonObject& line)
{
    auto relation = recordOf<Relation>(line, "relation");
    return relation ? asLine(styrmodell::relate(model, *std::move(relation))) : relation.error();
}

Result<ApplyLine> unrelate(const Model& model, const QJsonObject& line)
{
    const Result<QString> id = wordOf(line, "id");
    return id ? asLine(styrmodell::unrelate(model, RelationId{*id})) : id.error();
}

/// Elements and relations have operations of their own, which keep together what belongs together.
template <class R> inline constexpr bool isPutAndDropped = !std::is_same_v<R, Element> && !std::is_same_v<R, Relation>;

Error noSuchRecord(const QString& record)
{
    return {Texts::tr("“%1” is no record type that can be put or dropped.").arg(record), QStringLiteral("record")};
}

Result<ApplyLine> put(const Model& model, const QJsonObject& line)
{
    const Result<QString> name = wordOf(line, "record");
    if (!name)
        return name.error();
    Result<ApplyLine> answer = noSuchRecord(*name);
    forEachRecordType([&]<class R>() {
        if constexpr (isPutAndDropped<R>) {
            if (*name != recordName<R>())
                return;
            auto record = recordOf<R>(line, "value");
            if (!record)
                return void(answer = record.error());
            if constexpr (HasTellingMembers<R>)
                if (record->id.isEmpty())
                    record->id = knownOrTellingId(model, *record);
            answer = asLine(putRecord(model, *std::move(record)));
        }
    });
    return answer;
}

Result<ApplyLine> drop(const Model& model, const QJsonObject& line)
{
    const Result<QString> name = wordOf(line, "record");
    const Result<QString> id = wordOf(line, "id");
    if (!name || !id)
        return name ? id.error() : name.error();
    Result<ApplyLine> answer = noSuchRecord(*name);
    forEachRecordType([&]<class R>() {
        if constexpr (isPutAndDropped<R>)
            if (*name == recordName<R>())
                answer = asLine(dropRecord(model, RecordKey::of(Id<R>{*id})));
    });
    return answer;
}

/// A word of “do”, the other members that such a line has, and what it does.
struct LineVerb {
    const char* word;
    QStringList members;
    std::function<Result<ApplyLine>(const Model&, const QJsonObject&)> edit;
};

const std::array<LineVerb, 9>& verbs()
{
    const auto member = [](const char* name) { return QString::fromLatin1(name); };
    static const std::array<LineVerb, 9> all{{
        {"add", {member("element")}, add},
        {"set", {member("id"), member("fields")}, set},
        {"remove", {member("id")}, remove},
        {"relate", {member("relation")}, relate},
        {"unrelate", {member("id")}, unrelate},
        {"put", {member("record"), member("value")}, put},
        {"drop", {member("record"), member("id")}, drop},
        {"undo", {}, [](const Model&, const QJsonObject&) { return Result<ApplyLine>(UndoLine{}); }},
        {"redo", {}, [](const Model&, const QJsonObject&) { return Result<ApplyLine>(RedoLine{}); }},
    }};
    return all;
}

std::optional<Error> unknownMember(const QJsonObject& line, const QStringList& known)
{
    for (auto it = line.begin(); it != line.end(); ++it)
        if (it.key() != u"do" && !known.contains(it.key()))
            return detail::within(it.key(), detail::unknownMember(it.key()));
    return {};
}

} // namespace

Result<ApplyLine> readApplyLine(const Model& model, const QByteArray& line)
{
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object)
        return Error{object.error().what};
    const Result<QString> word = wordOf(*object, "do");
    if (!word)
        return word.error();
    for (const LineVerb& verb : verbs()) {
        if (*word != QLatin1String(verb.word))
            continue;
        if (auto fault = unknownMember(*object, verb.members))
            return *std::move(fault);
        return verb.edit(model, *object);
    }
    return Error{Texts::tr("“%1” is nothing that can be done.").arg(*word), QStringLiteral("do")};
}

} // namespace styrmodell
