#include "app/command_line/commands.h"
#include "app/command_line/stored_files.h"
#include "model/records/json/write_json.h"

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

QByteArray asJson(const std::vector<const Element*>& elements)
{
    JsonText json(JsonLayout::Indented);
    json.beginArray();
    for (const Element* element : elements)
        writeMembers(json, *element);
    json.endArray();
    return std::move(json).take() + '\n';
}

/// One a line, whatever white space is in a title.
QByteArray asLines(const std::vector<const Element*>& elements)
{
    QByteArray lines;
    for (const Element* element : elements)
        lines += element->id.text.toUtf8() + '\t' + element->kind.text.toUtf8() + '\t' +
                 element->title.simplified().toUtf8() + '\n';
    return lines;
}

Result<Exit> list(const QCommandLineParser& written, Console& console)
{
    const Result<Model> model = modelInFile(written.positionalArguments().constFirst());
    if (!model)
        return model.error();
    std::vector<const Element*> elements = model->table<Element>().sorted();
    if (written.isSet(QStringLiteral("kind"))) {
        const KindId kind{written.value(QStringLiteral("kind"))};
        if (!model->find(kind))
            return Error{Texts::tr("There is no kind “%1”.").arg(kind.text)};
        std::erase_if(elements, [&](const Element* element) { return element->kind != kind; });
    }
    const bool isJson = written.isSet(QStringLiteral("json"));
    const auto said = console.write(isJson ? asJson(elements) : asLines(elements));
    return said ? Result<Exit>(Exit::Done) : said.error();
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("FILE [--kind KIND] [--json]"),
            Texts::tr("List the elements, one a line: id, kind and title."),
            {{QStringLiteral("kind"), Texts::tr("Only those of one kind."), QStringLiteral("KIND")},
             {QStringLiteral("json"), Texts::tr("As JSON, with every member.")}},
            1,
            1,
            list};
}

} // namespace styrmodell
