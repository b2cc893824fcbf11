#include "app/command_line/save_tables.h"

#include "app/command_line/command.h"
#include "model/interchange/csv/export_csv.h"
#include "model/interchange/export_json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <memory>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

/// The words of `--table`; their order is that of the values.
constexpr std::array<const char*, 3> tableWords{"elements", "relations", "indicators"};

QString wordOf(CsvTable table)
{
    return QString::fromLatin1(tableWords[static_cast<size_t>(table)]);
}

Error cannotWrite(const QSaveFile& file)
{
    return {Texts::tr("The file cannot be written: %1.").arg(file.errorString()), file.fileName(),
            ErrorKind::Unreachable};
}

struct Output {
    QString path{};
    QByteArray bytes{};
};

/// None is replaced before all are whole on disk.
Result<void> saveAll(const std::vector<Output>& outputs)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const Output& output : outputs) {
        if (const QString folder = QFileInfo(output.path).absolutePath(); !QFileInfo(folder).isDir())
            return Error{Texts::tr("There is no such folder."), folder, ErrorKind::Unreachable};
        files.push_back(std::make_unique<QSaveFile>(output.path));
        QSaveFile& file = *files.back();
        if (!file.open(QIODevice::WriteOnly) || file.write(output.bytes) != output.bytes.size() || !file.flush())
            return cannotWrite(file);
    }
    for (const auto& file : files)
        if (!file->commit())
            return cannotWrite(*file);
    return {};
}

QString pathBeside(const QString& path, CsvTable table)
{
    const QFileInfo out(path);
    const QString name = out.completeBaseName() + u'-' + wordOf(table) + u'.' + out.suffix();
    const bool isPlain = !path.contains(u'/');
    return isPlain ? name : out.path() + u'/' + name;
}

} // namespace

Result<std::vector<CsvTable>> wantedTables(const QCommandLineParser& written)
{
    const QString option = QStringLiteral("table");
    if (!written.isSet(option))
        return std::vector{CsvTable::Elements};
    const std::vector all{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators};
    const QString word = written.value(option);
    if (word == u"all")
        return all;
    for (const CsvTable table : all)
        if (word == wordOf(table))
            return std::vector{table};
    return usageError(Texts::tr("“--%1 %2” is not known; it may be %3.")
                          .arg(option, word, QStringLiteral("elements, relations, indicators, all")));
}

Result<void> saveJson(const Model& model, const QString& path)
{
    return saveAll({{path, exportJson(model)}});
}

Result<QStringList> saveCsv(const Model& model, const std::vector<CsvTable>& tables, Language language,
                            const QString& path)
{
    std::vector<Output> outputs;
    QStringList paths;
    for (const CsvTable table : tables) {
        paths += tables.size() == 1 ? path : pathBeside(path, table);
        outputs.push_back({paths.back(), exportCsv(model, table, language)});
    }
    const Result<void> saved = saveAll(outputs);
    return saved ? Result<QStringList>(paths) : saved.error();
}

} // namespace styrmodell
