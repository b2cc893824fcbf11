#include "model/interchange/import.h"

#include "model/interchange/templates.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

template <class File> Result<SourceFile> asSource(Result<File> file)
{
    if (!file)
        return file.error();
    return SourceFile(*std::move(file));
}

template <class R> bool gives(const SourceFile& file)
{
    const auto* json = std::get_if<JsonFile>(&file);
    return json && json->members.contains(recordName<R>());
}

template <class R> void takeUnlessGiven(Model& model, const std::vector<SourceFile>& files)
{
    if (std::none_of(files.begin(), files.end(), gives<R>))
        builtInModel().table<R>().forEach([&](const R& record) { model.put(std::make_shared<const R>(record)); });
}

} // namespace

Result<SourceFile> openSourceFile(const QString& path)
{
    for (const char* ending : {".csv", ".tsv", ".txt"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return asSource(openCsvFile(path));
    return asSource(openJsonFile(path));
}

Import importFiles(const Model& model, const std::vector<SourceFile>& files)
{
    Merge merge(model);
    for (const SourceFile& file : files) {
        if (const auto* json = std::get_if<JsonFile>(&file))
            mergeJson(merge, *json);
        else
            mergeCsv(merge, std::get<CsvFile>(file));
    }
    return std::move(merge).finish();
}

Model initialModelFor(const std::vector<SourceFile>& files)
{
    Model model;
    takeUnlessGiven<Kind>(model, files);
    takeUnlessGiven<RelationType>(model, files);
    return model;
}

Result<Model> modelFromJson(const JsonFile& file)
{
    Model model = initialModelFor({file});
    const Result<Edit> edit = importFiles(model, {file}).result();
    if (!edit)
        return edit.error();
    applyTo(model, edit->changes);
    return model;
}

} // namespace styrmodell
