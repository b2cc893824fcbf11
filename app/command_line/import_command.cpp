#include "app/command_line/commands.h"
#include "model/document/document.h"
#include "model/interchange/import.h"
#include "model/records/json/json_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

/// Of each source, in order: its file, or why it is none.
struct Sources {
    std::vector<SourceFile> files{};
    std::vector<Error> refused{};
};

/// Error: a source that cannot be read.
Result<Sources> openSources(const QStringList& paths)
{
    Sources sources;
    for (const QString& path : paths) {
        auto file = openSourceFile(path);
        if (file)
            sources.files.push_back(*std::move(file));
        else if (file.error().kind == ErrorKind::Unreachable)
            return file.error();
        else
            sources.refused.push_back(file.error());
    }
    return sources;
}

/// The model to import into and, if there is a file, its document.
struct Target {
    std::unique_ptr<Document> document{};
    Model model{};
};

Result<Target> openTarget(const QString& path, const std::vector<SourceFile>& files, bool isDryRun)
{
    if (!QFileInfo::exists(path))
        return Target{nullptr, initialModelFor(files)};
    auto document = Document::open(path, {}, isDryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!document)
        return document.error();
    Model model = (*document)->model();
    return Target{*std::move(document), std::move(model)};
}

template <class Count> void writeCounts(JsonText& json, const char* name, const Import& import, Count count)
{
    json.name(name);
    json.beginObject();
    for (size_t type = 0; type < recordTypeCount; ++type) {
        if (count(import.counts[type]) == 0)
            continue;
        json.name(recordNames[type].data());
        json.number(count(import.counts[type]));
    }
    json.endObject();
}

QByteArray asJson(const Import& import)
{
    JsonText json(JsonLayout::Indented);
    json.beginObject();
    writeCounts(json, "added", import, [](const ImportCount& count) { return count.added; });
    writeCounts(json, "changed", import, [](const ImportCount& count) { return count.changed; });
    writeCounts(json, "same", import, [](const ImportCount& count) { return count.same; });
    json.name("refused");
    json.beginArray();
    for (const Error& error : import.refused) {
        json.beginObject();
        json.name("where");
        json.text(error.where);
        json.name("message");
        json.text(error.what);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).take() + '\n';
}

/// Writes the edit; into a file that it makes, if there is none.
Result<void> store(Target target, const QString& path, const Edit& edit)
{
    const bool isNew = target.document == nullptr;
    if (isNew) {
        auto created = Document::create(path, target.model, Existing::Keep);
        if (!created)
            return created.error();
        target.document = *std::move(created);
    }
    const auto done = target.document->apply(edit);
    if (done)
        return {};
    target.document.reset(); // closes the file
    if (isNew)
        QFile::remove(path);
    return done.error();
}

void tellCounts(const Import& import, Console& console)
{
    ImportCount sum;
    for (const ImportCount& count : import.counts) {
        sum.added += count.added;
        sum.changed += count.changed;
        sum.same += count.same;
    }
    console.say(Texts::tr("%1 added, %2 changed, %3 the same.").arg(sum.added).arg(sum.changed).arg(sum.same));
}

/// The first of them: one mistake in a file may be followed by thousands.
void tellRefused(const std::vector<Error>& refused, Console& console)
{
    constexpr size_t mostTold = 20;
    for (size_t i = 0; i < std::min(refused.size(), mostTold); ++i)
        console.say(QStringLiteral("styrmodell: ") + refused[i].message());
    if (refused.size() > mostTold)
        console.say(Texts::tr("styrmodell: and %n more; --dry-run lists all of them.", nullptr,
                              static_cast<int>(refused.size() - mostTold)));
}

Result<Exit> import(const QCommandLineParser& written, Console& console)
{
    const bool isDryRun = written.isSet(QStringLiteral("dry-run"));
    const bool isJson = isDryRun || written.isSet(QStringLiteral("json"));
    const QString path = written.positionalArguments().constFirst();
    const Result<Sources> sources = openSources(written.positionalArguments().mid(1));
    if (!sources)
        return sources.error();
    Result<Target> target = openTarget(path, sources->files, isDryRun);
    if (!target)
        return target.error();

    Import import = importFiles(target->model, sources->files);
    import.refused.insert(import.refused.begin(), sources->refused.begin(), sources->refused.end());
    const bool isGood = import.refused.empty();
    if (isGood && !isDryRun)
        if (auto stored = store(*std::move(target), path, import.edit); !stored)
            return stored.error();
    if (isJson) {
        if (auto said = console.write(asJson(import)); !said)
            return said.error();
    } else if (isGood) {
        tellCounts(import, console);
    } else {
        tellRefused(import.refused, console);
    }
    return isGood ? Exit::Done : Exit::BadInput;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("FILE SOURCE... [--dry-run] [--json]"),
            Texts::tr("Add what is in JSON or CSV files to a model, or update it; all or nothing."),
            {{QStringLiteral("dry-run"), Texts::tr("Only tell what would be done, as JSON.")},
             {QStringLiteral("json"), Texts::tr("Tell what was done, as JSON.")}},
            2,
            std::numeric_limits<qsizetype>::max(),
            import};
}

} // namespace styrmodell
