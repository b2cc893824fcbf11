#include "app/command_line/as_of.h"
#include "app/command_line/commands.h"
#include "app/command_line/export_words.h"
#include "app/command_line/save_tables.h"
#include "app/command_line/stored_files.h"
#include "views/drawing/text_measure.h"
#include "views/export/publish.h"
#include "views/scene/lay_out.h"
#include "views/scene/request_theme.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

/// Known by the promise (DESIGN.md §7), not drawn by this version.
const QStringList& laterEndings()
{
    static const QStringList endings{QStringLiteral("html"), QStringLiteral("pptx")};
    return endings;
}

const QStringList& laterOptions()
{
    static const QStringList options{QStringLiteral("at"), QStringLiteral("story"), QStringLiteral("mark"),
                                     QStringLiteral("attach-model")};
    return options;
}

/// Error: an option or format that is not there yet, or is none; no OUT at all.
Result<void> checkWords(const QCommandLineParser& written)
{
    for (const QString& option : laterOptions())
        if (written.isSet(option))
            return usageError(Texts::tr("“--%1” is not there yet in this version.").arg(option));
    const QString path = written.value(QStringLiteral("o"));
    if (path.isEmpty())
        return usageError(Texts::tr("Say where to: -o FILE."));
    const QString ending = QFileInfo(path).suffix().toLower();
    if (laterEndings().contains(ending))
        return usageError(Texts::tr("“%1” cannot be written yet in this version.").arg(ending));
    if (ending != u"json" && ending != u"csv" && !formatOfPath(path))
        return usageError(Texts::tr("“%1” has none of the endings svg, pdf, png, csv and json.").arg(path));
    if (written.isSet(QStringLiteral("table")) && ending != u"csv")
        return usageError(Texts::tr("“--table” is for CSV: -o OUT.csv."));
    return {};
}

void tellFiles(const QStringList& files, Console& console)
{
    if (files.size() > 1)
        console.say(Texts::tr("%n file(s) written.", nullptr, static_cast<int>(files.size())));
}

Result<void> savePicture(const Model& model, const WantedPicture& wanted, PublishOptions options, Console& console)
{
    Palette palette = Palette::named(wanted.palette);
    if (const Theme* theme = themeFor(model, wanted.request))
        palette = palette.withTheme(*theme);
    const FontMeasure measure;
    const Publication publication = layOut(model, wanted.request, measure);
    options.isSet = wanted.request.pages == PageChoice::All;
    const Result<QStringList> files = publish(publication, palette, options);
    if (!files)
        return files.error();
    tellFiles(*files, console);
    return {};
}

Result<void> saveTables(const QCommandLineParser& written, const Model& model, Language language, Console& console)
{
    const QString path = written.value(QStringLiteral("o"));
    if (QFileInfo(path).suffix().toLower() == u"json")
        return saveJson(model, path);
    const auto tables = wantedTables(written);
    if (!tables)
        return tables.error();
    const Result<QStringList> files = saveCsv(model, *tables, language, path);
    if (!files)
        return files.error();
    tellFiles(*files, console);
    return {};
}

Result<void> save(const QCommandLineParser& written, Console& console)
{
    if (auto good = checkWords(written); !good)
        return good;
    const auto width = wantedWidth(written);
    if (!width)
        return width.error();
    const Result<Model> model = modelInFile(written.positionalArguments().constFirst());
    if (!model)
        return model.error();
    const auto wanted = wantedPicture(written, *model, QDate::currentDate());
    if (!wanted)
        return wanted.error();
    const QString path = written.value(QStringLiteral("o"));
    if (const auto format = formatOfPath(path))
        return savePicture(*model, *wanted, {.path = path, .format = *format, .widthPx = *width}, console);
    if (wanted->request.profile == Profile::Public)
        return usageError(Texts::tr("JSON and CSV are written whole; “--profile public” is not there yet for them."));
    return saveTables(written, *model, wanted->request.language, console);
}

QList<QCommandLineOption> exportOptions()
{
    const auto option = [](const char* name, const QString& description, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    QList<QCommandLineOption> options{
        {{QStringLiteral("o"), QStringLiteral("output")},
         Texts::tr("The file; its ending is the format."),
         QStringLiteral("OUT")},
        option("picture", Texts::tr("A picture of the model."), "ID-OR-TITLE"),
        option("form", Texts::tr("How the overview is put together."), "FORM"),
        option("focus", Texts::tr("The page of one element."), "ID"),
        option("focus-kind", Texts::tr("The page of a kind, or of one of its subtypes."), "KIND[/SUBTYPE]"),
        option("thread", Texts::tr("The line of sight of one element, as a picture."), "ID"),
        option("pages", Texts::tr("That page, or all pages of the model."), "one|all"),
        option("page", QStringLiteral("16x9 4x3 a4 a4-portrait a3 a3-portrait narrow"), "FORMAT"),
        option("theme", QStringLiteral("light dark contrast print"), "NAME"),
        option("width", Texts::tr("Pixels, for SVG and PNG."), "PX"),
        asOfOption(),
        option("profile", Texts::tr("Everything with its status, or only what is meant for the public."),
               "working|public"),
        option("language", Texts::tr("Of the picture’s words, or of the headings of CSV."), "sv|en"),
        option("table", Texts::tr("Of CSV: elements (if not given), relations, indicators; all: each as OUT-NAME.csv."),
               "NAME"),
    };
    // Known, to be refused with a sentence of their own.
    for (const QString& name : laterOptions()) {
        QCommandLineOption later(name);
        if (name != u"attach-model")
            later.setValueName(QStringLiteral("VALUE"));
        later.setFlags(QCommandLineOption::HiddenFromHelp);
        options += later;
    }
    return options;
}

Result<Exit> runExport(const QCommandLineParser& written, Console& console)
{
    const auto saved = save(written, console);
    return saved ? Result<Exit>(Exit::Done) : saved.error();
}

} // namespace

Command exportCommand()
{
    return {
        QStringLiteral("export"),
        QStringLiteral(
            "FILE -o OUT.(svg|pdf|png|csv|json) [--focus ID | --focus-kind KIND | --thread ID] [--pages one|all] …"),
        Texts::tr("Write a picture of the model, or the model as CSV or JSON."),
        exportOptions(),
        1,
        1,
        runExport};
}

} // namespace styrmodell
