/// The records of one type in one file, read into a Draft.
#pragma once

#include "model/interchange/telling_index.h"
#include "model/records/json/read_json.h"

namespace styrmodell
{

namespace detail
{

Error givenTwice(const QString& id);

} // namespace detail

/// Reads a table as INTERCHANGE.md says under *import into a model*. What is refused is left out and told.
template <class R> class RecordImport
{
public:
    explicit RecordImport(Draft& draft) : draft_(draft) {}

    /// `json` is what stands under the record type's name.
    void read(const QJsonValue& json);

    const std::vector<Error>& refused() const { return refused_; }
    /// Of the records that were read, in the order of the file.
    const std::vector<Id<R>>& ids() const { return ids_; }

private:
    void readOne(const QJsonValue& json, const QString& place);
    void readWithoutId(const QJsonObject& members, const QString& place, TellingIndex<R>& index);
    void update(const QJsonObject& members, const Id<R>& id, const QString& place);

    static bool lacksId(const QJsonValue& json)
    {
        const QJsonValue id = json[u"id"];
        return HasTellingMembers<R> && json.isObject() && (id.isUndefined() || id.isNull());
    }
    bool isNewHere(const Id<R>& id, const QString& place);
    void refuse(const Error& problem, const QString& place)
    {
        const QString member = problem.where.isEmpty() ? QString() : QStringLiteral(": ") + problem.where;
        refused_.push_back({problem.what, place + member});
    }

    Draft& draft_;
    std::vector<Error> refused_;
    std::vector<Id<R>> ids_;
    QSet<Id<R>> seen_;
};

template <class R> void RecordImport<R>::read(const QJsonValue& json)
{
    if constexpr (std::is_same_v<R, ModelInfo>) {
        if (!json.isObject())
            return refuse(detail::notObject(), recordName<R>());
        return update(json.toObject(), modelInfoId(), recordName<R>());
    } else {
        if (!json.isArray())
            return refuse(detail::notList(), recordName<R>());
        const QJsonArray records = json.toArray();
        const auto place = [](qsizetype i) { return recordName<R>() + QStringLiteral("[%1]").arg(i); };
        for (qsizetype i = 0; i < records.size(); ++i)
            if (!lacksId(records[i]))
                readOne(records[i], place(i));
        if constexpr (HasTellingMembers<R>) { // after those with one, which they may turn out to be
            TellingIndex<R> index;
            for (qsizetype i = 0; i < records.size(); ++i)
                if (lacksId(records[i]))
                    readWithoutId(records[i].toObject(), place(i), index);
        }
    }
}

template <class R> void RecordImport<R>::readOne(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return refuse(detail::notObject(), place);
    const QJsonObject members = json.toObject();
    Id<R> id;
    const QJsonValue given = members.value(QStringLiteral("id"));
    if (given.isUndefined())
        return refuse(detail::missingMember(QStringLiteral("id")), place);
    if (ReadProblem problem = readJson(given, id))
        return refuse(*detail::within(QStringLiteral("id"), std::move(problem)), place);
    const QString named = recordName<R>() + u' ' + id.text;
    if (isNewHere(id, named))
        update(members, id, named);
}

template <class R>
void RecordImport<R>::readWithoutId(const QJsonObject& members, const QString& place, TellingIndex<R>& index)
{
    R probe{};
    if (ReadProblem problem = readChanges(members, probe))
        return refuse(*problem, place);
    const Id<R> id = index.idFor(probe, draft_);
    if (isNewHere(id, place))
        update(members, id, place);
}

template <class R> void RecordImport<R>::update(const QJsonObject& members, const Id<R>& id, const QString& place)
{
    const R* before = draft_.find(id);
    R record = before ? *before : R{};
    const bool changesOnly = before || std::is_same_v<R, ModelInfo>;
    if (ReadProblem problem = changesOnly ? readChanges(members, record) : readMembers(members, record))
        return refuse(*problem, place);
    if constexpr (!std::is_same_v<R, ModelInfo>)
        record.id = id;
    else if (!before && record == R{})
        return; // as good as absent
    ids_.push_back(id);
    draft_.put(std::move(record));
}

template <class R> bool RecordImport<R>::isNewHere(const Id<R>& id, const QString& place)
{
    const bool isNew = !seen_.contains(id);
    seen_.insert(id);
    if (!isNew)
        refuse(detail::givenTwice(id.text), place);
    return isNew;
}

} // namespace styrmodell
