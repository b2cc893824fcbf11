#include "model/interchange/import_json.h"

#include "model/interchange/export_json.h"
#include "model/interchange/file_bytes.h"
#include "model/interchange/json_document.h"
#include "model/interchange/record_import.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::ImportJson)
};

std::optional<Error> wrongFormat(const QJsonObject& members)
{
    if (members.value(QStringLiteral("format")) != QJsonValue(QStringLiteral("styrmodell")))
        return Error{Texts::tr("This file does not hold a governance model."), QStringLiteral("format")};
    const QJsonValue version = members.value(QStringLiteral("version"));
    if (version.isDouble() && version.toDouble() > interchangeVersion)
        return Error{Texts::tr("This file was made by a newer version of the program."), QStringLiteral("version")};
    if (version.toInt() != interchangeVersion)
        return Error{Texts::tr("This is not a version of the format."), QStringLiteral("version")};
    return {};
}

std::optional<Error> unknownMember(const QJsonObject& members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString name = it.key();
        const bool isRecord = std::any_of(recordNames.begin(), recordNames.end(),
                                          [&](Names known) { return name == QLatin1String(known.data()); });
        if (!isRecord && name != u"format" && name != u"version")
            return Error{Texts::tr("There is no member called “%1”.").arg(name), name};
    }
    return {};
}

Error inFile(const QString& name, Error error)
{
    error.where = error.where.isEmpty() ? name : name + QStringLiteral(": ") + error.where;
    return error;
}

} // namespace

Result<JsonFile> readJsonFile(const QString& name, const QByteArray& text)
{
    Result<QJsonObject> members = parseJsonObject(text);
    if (!members)
        return inFile(name, members.error());
    if (auto fault = wrongFormat(*members))
        return inFile(name, *std::move(fault));
    if (auto fault = unknownMember(*members))
        return inFile(name, *std::move(fault));
    return JsonFile{name, *std::move(members)};
}

Result<JsonFile> openJsonFile(const QString& path)
{
    const Result<QByteArray> text = bytesOfFile(path, largestJson);
    return text ? readJsonFile(path, *text) : text.error();
}

void mergeJson(Merge& merge, const JsonFile& file)
{
    merge.beginFile(file.name);
    forEachRecordType([&]<class R>() {
        const auto found = file.members.constFind(recordName<R>());
        if (found == file.members.constEnd())
            return;
        RecordImport<R> import(merge.draft());
        import.read(*found);
        for (const Error& error : import.refused())
            merge.refuse(error);
        for (const Id<R>& id : import.ids())
            merge.give(RecordKey::of(id));
    });
}

} // namespace styrmodell
