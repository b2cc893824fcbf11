#include "app/command_line/commands.h"
#include "model/document/label.h"
#include "model/records/json/json_text.h"
#include "model/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

/// What was done to a file, oldest first.
struct History {
    std::vector<JournalEntry> edits{};
    std::vector<NamedVersion> versions{};
};

Result<History> historyOf(const QString& path)
{
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return store.error();
    History history;
    const auto walked = (*store)->walkJournal({}, [&](const JournalEntry& entry) {
        history.edits.push_back(entry);
        return true;
    });
    if (!walked)
        return walked.error();
    std::reverse(history.edits.begin(), history.edits.end());
    auto versions = (*store)->versions();
    if (!versions)
        return versions.error();
    history.versions = *std::move(versions);
    return history;
}

QString asText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

void write(JsonText& json, const JournalEntry& entry)
{
    json.beginObject();
    json.name("seq");
    json.number(static_cast<double>(entry.seq));
    json.name("at");
    json.text(asText(entry.at));
    json.name("author");
    json.text(entry.author);
    json.name("gesture");
    json.text(entry.gesture);
    json.name("operation");
    json.text(entry.operation);
    json.name("label");
    json.text(label(entry));
    if (entry.undoes) {
        json.name("undoes");
        json.number(static_cast<double>(*entry.undoes));
    }
    json.endObject();
}

void write(JsonText& json, const NamedVersion& version)
{
    json.beginObject();
    json.name("name");
    json.text(version.name);
    json.name("note");
    json.text(version.note);
    json.name("at");
    json.text(asText(version.at));
    json.name("seq");
    json.number(static_cast<double>(version.seq));
    json.endObject();
}

template <class Item> void writeAll(JsonText& json, const char* name, const std::vector<Item>& items)
{
    json.name(name);
    json.beginArray();
    for (const Item& item : items)
        write(json, item);
    json.endArray();
}

QByteArray asJson(const History& history)
{
    JsonText json(JsonLayout::Indented);
    json.beginObject();
    writeAll(json, "edits", history.edits);
    writeAll(json, "versions", history.versions);
    json.endObject();
    return std::move(json).take() + '\n';
}

QByteArray line(const QStringList& words)
{
    QStringList plain;
    for (const QString& word : words)
        plain += word.simplified();
    return plain.join(u'\t').toUtf8() + '\n';
}

/// Edits and versions in the order in which they came.
QByteArray asLines(const History& history)
{
    QByteArray lines;
    auto version = history.versions.begin();
    const auto addVersions = [&](qint64 until) {
        for (; version != history.versions.end() && version->seq <= until; ++version)
            lines += line({QString::number(version->seq), asText(version->at), QString(),
                           Texts::tr("Version “%1”").arg(version->name)});
    };
    addVersions(0);
    for (const JournalEntry& entry : history.edits) {
        lines += line({QString::number(entry.seq), asText(entry.at), entry.author, label(entry)});
        addVersions(entry.seq);
    }
    return lines;
}

Result<Exit> tellHistory(const QCommandLineParser& written, Console& console)
{
    const Result<History> history = historyOf(written.positionalArguments().constFirst());
    if (!history)
        return history.error();
    const auto said = console.write(written.isSet(QStringLiteral("json")) ? asJson(*history) : asLines(*history));
    return said ? Result<Exit>(Exit::Done) : said.error();
}

Result<Exit> nameVersion(const QCommandLineParser& written, Console&)
{
    const QStringList words = written.positionalArguments();
    const auto store = Store::open(words.at(0));
    if (!store)
        return store.error();
    const auto head = (*store)->head();
    if (!head)
        return head.error();
    const auto named = (*store)->nameVersion(
        {words.at(1).simplified(), written.value(QStringLiteral("note")), QDateTime::currentDateTimeUtc(), *head});
    return named ? Result<Exit>(Exit::Done) : named.error();
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            QStringLiteral("FILE [--json]"),
            Texts::tr("Tell what was done to a model, oldest first: number, time, author and what it was."),
            {{QStringLiteral("json"), Texts::tr("As JSON.")}},
            1,
            1,
            tellHistory};
}

Command versionCommand()
{
    return {QStringLiteral("version"),
            QStringLiteral("FILE NAME [--note TEXT]"),
            Texts::tr("Give the present state of a model a name."),
            {{QStringLiteral("note"), Texts::tr("Words to remember it by."), QStringLiteral("TEXT")}},
            2,
            2,
            nameVersion};
}

} // namespace styrmodell
