#include "model/interchange/import_json.h"

#include "model/change/draft.h"
#include "model/change/integrity.h"
#include "model/interchange/export_json.h"
#include "model/interchange/json_document.h"
#include "model/interchange/record_import.h"
#include "model/interchange/templates.h"

#include <QCoreApplication>
#include <QFile>

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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Texts::tr("The file cannot be read: %1.").arg(file.errorString()), path, ErrorKind::Unreachable};
    const QByteArray text = file.read(largestJson + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Texts::tr("The file cannot be read: %1.").arg(file.errorString()), path, ErrorKind::Unreachable};
    return readJsonFile(path, text);
}

Result<Edit> Import::result() const
{
    if (!refused.empty())
        return refused.front();
    return edit;
}

namespace
{

/// A record that a file gave: to say whose it is if it breaks the data.
struct Given {
    RecordKey key{};
    QString file{};
};

class Merge
{
public:
    explicit Merge(const Model& model) : draft_(model) {}

    void add(const JsonFile& file)
    {
        forEachRecordType([&]<class R>() {
            const auto found = file.members.constFind(recordName<R>());
            if (found == file.members.constEnd())
                return;
            RecordImport<R> import(draft_);
            import.read(*found);
            for (const Error& error : import.refused())
                refused_.push_back(inFile(file.name, error));
            for (const Id<R>& id : import.ids())
                given_.push_back({RecordKey::of(id), file.name});
        });
        files_ += file.name;
    }

    Import finish() &&
    {
        Import import;
        import.refused = std::move(refused_);
        const Model now = draft_.model();
        Result<Edit> edit = std::move(draft_).finish(QStringLiteral("import"),
                                                     {{QStringLiteral("files"), files_.join(QStringLiteral(", "))}});
        if (edit)
            edit->args.insert(QStringLiteral("count"), static_cast<int>(edit->changes.size()));
        if (edit)
            count(import, *edit);
        else if (import.refused.empty())
            import.refused = violations(now, edit.error());
        if (edit && import.refused.empty())
            import.edit = *std::move(edit);
        return import;
    }

private:
    /// Every fault, not only the first: who mends a file wants to mend it at once.
    std::vector<Error> violations(const Model& now, const Error& first) const
    {
        std::vector<Error> all;
        for (const Given& given : given_)
            withTypedId(given.key, [&]<class R>(const Id<R>& id) {
                const RecordChange<R> change{nullptr, now.table<R>().pointer(id)};
                if (auto fault = firstViolation(now, {Change(change)}))
                    all.push_back(inFile(given.file, *std::move(fault)));
            });
        if (all.empty())
            all.push_back(first);
        return all;
    }

    void count(Import& import, const Edit& edit) const
    {
        QSet<RecordKey> keys;
        for (const Given& given : given_)
            keys.insert(given.key);
        for (const RecordKey& key : keys)
            ++import.counts[key.type].same;
        for (const Change& change : edit.changes) {
            ImportCount& counts = import.counts[change.index()];
            --counts.same;
            const bool isNew = std::visit([](const auto& c) { return c.before == nullptr; }, change);
            ++(isNew ? counts.added : counts.changed);
        }
    }

    Draft draft_;
    std::vector<Given> given_;
    std::vector<Error> refused_;
    QStringList files_;
};

template <class R> void takeUnlessGiven(Model& model, const std::vector<JsonFile>& files)
{
    const bool isGiven = std::any_of(files.begin(), files.end(),
                                     [](const JsonFile& file) { return file.members.contains(recordName<R>()); });
    if (!isGiven)
        builtInModel().table<R>().forEach([&](const R& record) { model.put(std::make_shared<const R>(record)); });
}

} // namespace

Import importJson(const Model& model, const std::vector<JsonFile>& files)
{
    Merge merge(model);
    for (const JsonFile& file : files)
        merge.add(file);
    return std::move(merge).finish();
}

Model initialModelFor(const std::vector<JsonFile>& files)
{
    Model model;
    takeUnlessGiven<Kind>(model, files);
    takeUnlessGiven<RelationType>(model, files);
    return model;
}

Result<Model> modelFromJson(const JsonFile& file)
{
    Model model = initialModelFor({file});
    const Result<Edit> edit = importJson(model, {file}).result();
    if (!edit)
        return edit.error();
    applyTo(model, edit->changes);
    return model;
}

} // namespace styrmodell
