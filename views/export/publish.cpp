#include "views/export/publish.h"

#include "views/drawing/png.h"
#include "views/export/pdf.h"
#include "views/export/svg.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QUrl>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Publish)
};

constexpr int usualPngWidth = 1920;

Result<void> save(const QString& path, const QByteArray& bytes)
{
    const auto failed = [&](const QString& why) {
        return Error{Texts::tr("The file cannot be written: %1.").arg(why), path, ErrorKind::Unreachable};
    };
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{Texts::tr("There is no such folder."), QFileInfo(path).absolutePath(), ErrorKind::Unreachable};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

/// Unless a set is wanted, the first page has the file's own name and the others continue it.
QString pathOfPage(const PublishOptions& options, const Publication& publication, const Page& page)
{
    if (!options.isSet && &page == &publication.pages.front())
        return options.path;
    const QFileInfo file(options.path);
    return file.path() + u'/' + file.completeBaseName() + u'-' + page.id + u'.' + file.suffix();
}

/// The file beside another, as a link writes it: "En modell" becomes "En%20modell".
QString addressOf(const QString& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).fileName()));
}

Result<QByteArray> written(const Publication& publication, const Page& page, const Palette& palette,
                           const PublishOptions& options, const QHash<QString, QString>& files)
{
    if (options.format == FileFormat::Png)
        return renderPng(page, palette, options.widthPx.value_or(usualPngWidth));
    SvgOptions svg;
    svg.widthPx = options.widthPx;
    svg.linkOf = [&](const Focus& focus) -> std::optional<QString> {
        const auto found = files.constFind(focusKey(focus));
        return found == files.cend() ? std::nullopt : std::optional(*found);
    };
    return writeSvg(publication, page, palette, svg);
}

Result<QStringList> publishPages(const Publication& publication, const Palette& palette, const PublishOptions& options)
{
    const bool isLinked = options.isSet || publication.pages.size() > 1;
    QHash<QString, QString> files; // by focus, for links: the first page of each
    for (const Page& page : publication.pages)
        if (isLinked && !files.contains(focusKey(page.focus)))
            files.insert(focusKey(page.focus), addressOf(pathOfPage(options, publication, page)));
    QStringList paths;
    const int total = static_cast<int>(publication.pages.size());
    for (const Page& page : publication.pages) {
        if (options.stop.stop_requested())
            return Error{Texts::tr("The export was stopped."), options.path, ErrorKind::Unreachable};
        const auto bytes = written(publication, page, palette, options, files);
        if (!bytes)
            return bytes.error();
        if (const auto saved = save(pathOfPage(options, publication, page), *bytes); !saved)
            return saved.error();
        paths += pathOfPage(options, publication, page);
        if (options.progress)
            options.progress(static_cast<int>(paths.size()), total);
    }
    return paths;
}

} // namespace

std::optional<FileFormat> formatOfPath(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return FileFormat::Svg;
    if (ending == u"pdf")
        return FileFormat::Pdf;
    return ending == u"png" ? std::optional(FileFormat::Png) : std::nullopt;
}

Result<QStringList> publish(const Publication& publication, const Palette& palette, const PublishOptions& options)
{
    if (options.format != FileFormat::Pdf)
        return publishPages(publication, palette, options);
    const auto bytes = writePdf(publication, palette);
    if (!bytes)
        return bytes.error();
    if (options.stop.stop_requested())
        return Error{Texts::tr("The export was stopped."), options.path, ErrorKind::Unreachable};
    if (const auto saved = save(options.path, *bytes); !saved)
        return saved.error();
    return QStringList{options.path};
}

} // namespace styrmodell
