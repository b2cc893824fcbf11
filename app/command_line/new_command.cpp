#include "app/command_line/commands.h"
#include "model/interchange/templates.h"
#include "model/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

Result<Exit> makeFile(const QCommandLineParser& written, Console&)
{
    const Result<Model> model = modelFromTemplate(written.value(QStringLiteral("template")));
    if (!model)
        return model.error();
    const Existing existing = written.isSet(QStringLiteral("force")) ? Existing::Replace : Existing::Keep;
    const auto store = Store::create(written.positionalArguments().constFirst(), *model, existing);
    return store ? Result<Exit>(Exit::Done) : store.error();
}

Result<Exit> tellTemplates(const QCommandLineParser&, Console& console)
{
    const auto known = templates();
    for (const Template& each : known)
        if (auto written = console.writeLine(each.name + u'\t' + each.title); !written)
            return written.error();
    return Exit::Done;
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
            QStringLiteral("FILE [--template NAME] [--force]"),
            Texts::tr("Make a new model."),
            {{QStringLiteral("template"), Texts::tr("What it begins with; see “styrmodell templates”."),
              QStringLiteral("NAME"), QStringLiteral("empty")},
             {QStringLiteral("force"), Texts::tr("Replace a file that has the name already.")}},
            1,
            1,
            makeFile};
}

Command templatesCommand()
{
    return {QStringLiteral("templates"), {}, Texts::tr("Tell what a model can begin with."), {}, 0, 0, tellTemplates};
}

} // namespace styrmodell
