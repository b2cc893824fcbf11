#include "app/window/document_files.h"

#include "model/interchange/templates.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace styrmodell
{
namespace
{

QDir unnamedFolder()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unnamed"));
    folder.mkpath(QStringLiteral("."));
    return folder;
}

QString freePath(const QString& templateName)
{
    const QDir folder = unnamedFolder();
    QString path;
    for (int n = 1; path.isEmpty() || QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.%3").arg(templateName).arg(n).arg(DocumentFiles::ending()));
    return path;
}

} // namespace

Result<std::unique_ptr<Document>> DocumentFiles::newUnnamed(const QString& templateName)
{
    const auto model = modelFromTemplate(templateName);
    if (!model)
        return model.error();
    return Document::create(freePath(templateName), *model, Existing::Keep);
}

bool DocumentFiles::isUnnamed(const Document& document)
{
    return QFileInfo(document.path()).absoluteDir() == unnamedFolder();
}

QStringList DocumentFiles::unnamedFiles()
{
    const QDir folder = unnamedFolder();
    QStringList paths;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.") + ending()}, QDir::Files, QDir::Time))
        paths += file.absoluteFilePath();
    return paths;
}

Result<std::unique_ptr<Document>> DocumentFiles::name(Document& document, const QString& path)
{
    if (const auto copied = document.saveCopy(path, Existing::Replace); !copied)
        return copied.error();
    return Document::open(path);
}

void DocumentFiles::leave(std::unique_ptr<Document> document)
{
    const QString unnamed = isUnnamed(*document) ? document->path() : QString();
    document.reset(); // closes the file before it goes
    if (!unnamed.isEmpty())
        QFile::remove(unnamed);
}

QString DocumentFiles::withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + ending() : path;
}

} // namespace styrmodell
