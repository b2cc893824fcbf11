#include "app/command_line/commands.h"
#include "app/command_line/stored_files.h"
#include "model/queries/line_of_sight.h"
#include "model/records/json/write_json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

void writeIds(JsonText& json, const char* name, const std::vector<const Element*>& elements)
{
    json.name(name);
    json.beginArray();
    for (const Element* element : elements)
        json.text(element->id.text);
    json.endArray();
}

void writeRelations(JsonText& json, const std::vector<const Relation*>& relations)
{
    json.name("relations");
    json.beginArray();
    for (const Relation* relation : relations) {
        json.beginObject();
        json.name("id");
        json.text(relation->id.text);
        json.name("type");
        json.text(relation->type.text);
        json.name("from");
        writeJson(json, relation->from);
        json.name("to");
        writeJson(json, relation->to);
        json.endObject();
    }
    json.endArray();
}

QByteArray asJson(const LineOfSight& thread, const QStringList& sentences)
{
    JsonText json(JsonLayout::Indented);
    json.beginObject();
    json.name("element");
    json.text(thread.element->id.text);
    writeIds(json, "up", thread.up);
    writeIds(json, "down", thread.down);
    writeRelations(json, thread.relations);
    json.name("sentences");
    writeJson(json, sentences);
    json.endObject();
    return std::move(json).take() + '\n';
}

Result<Exit> tellThread(const QCommandLineParser& written, Console& console)
{
    const Result<Model> model = modelInFile(written.positionalArguments().at(0));
    if (!model)
        return model.error();
    const ElementId id{written.positionalArguments().at(1)};
    const Element* element = model->find(id);
    if (!element)
        return Error{Texts::tr("There is no element “%1”.").arg(id.text)};

    const CountedModel counted(*model, shownDay(*model, QDate::currentDate()));
    const LineOfSight thread = lineOfSight(counted, *element);
    const QStringList sentences = sentencesOf(counted, thread, model->language());
    if (written.isSet(QStringLiteral("json"))) {
        const auto said = console.write(asJson(thread, sentences));
        return said ? Result<Exit>(Exit::Done) : said.error();
    }
    for (const QString& sentence : sentences)
        if (auto said = console.writeLine(sentence); !said)
            return said.error();
    return Exit::Done;
}

} // namespace

Command threadCommand()
{
    return {QStringLiteral("thread"),
            QStringLiteral("FILE ID [--json]"),
            Texts::tr("Tell the line of sight of an element, up to the vision and down to results."),
            {{QStringLiteral("json"), Texts::tr("As JSON, with ids.")}},
            2,
            2,
            tellThread};
}

} // namespace styrmodell
