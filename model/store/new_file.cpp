#include "model/store/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::NewFile)
};

Error existsAlready(const QString& path)
{
    return {Texts::tr("There is already a file with this name."), path, ErrorKind::Unreachable};
}

Error cannotWrite(const QString& path)
{
    return {Texts::tr("The file cannot be written to its folder."), path, ErrorKind::Unreachable};
}

QByteArray encoded(const QString& path)
{
    return QFile::encodeName(path);
}

QByteArray journalOf(const QString& path)
{
    return encoded(path) + "-journal";
}

/// Puts `from` in the place of `to` only if nothing is there, in one step.
bool moveToFreeName(const QByteArray& from, const QByteArray& to)
{
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    if (link(from.constData(), to.constData()) != 0) // a file system without the call above
        return false;
    unlink(from.constData());
    return true;
}

/// The name of a new file is on disk only when its folder is.
bool syncFolder(const QString& path)
{
    const int folder = open(encoded(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = fsync(folder) == 0 || errno == EINVAL; // EINVAL: a file system that has no such sync
    close(folder);
    return synced;
}

} // namespace

Result<NewFile> NewFile::beside(const QString& path, Existing existing)
{
    QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return Error{Texts::tr("This is a folder, not a file."), path, ErrorKind::Unreachable};
    if (target.exists() && existing == Existing::Keep)
        return existsAlready(path);
    if (target.exists())
        target.setFile(target.canonicalFilePath()); // what a link leads to is replaced, not the link
    if (!target.absoluteDir().exists())
        return Error{Texts::tr("There is no folder “%1”.").arg(target.absolutePath()), path, ErrorKind::Unreachable};
    return NewFile(target.absoluteFilePath(), existing);
}

NewFile::NewFile(QString path, Existing existing) : path_(std::move(path)), existing_(existing)
{
    const QFileInfo target(path_);
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8);
    temporaryPath_ = target.absolutePath() + QStringLiteral("/.") + random + QStringLiteral(".part");
}

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)), temporaryPath_(std::exchange(other.temporaryPath_, QString())),
      existing_(other.existing_)
{
}

NewFile::~NewFile()
{
    if (temporaryPath_.isEmpty())
        return;
    unlink(encoded(temporaryPath_).constData());
    unlink(journalOf(temporaryPath_).constData());
}

Result<void> NewFile::place()
{
    const QByteArray from = encoded(temporaryPath_);
    const QByteArray to = encoded(path_);
    if (existing_ == Existing::Replace) {
        unlink(journalOf(path_).constData()); // of the file that goes: never to be rolled back into the new one
        if (std::rename(from.constData(), to.constData()) != 0)
            return cannotWrite(path_);
    } else if (!moveToFreeName(from, to)) {
        return errno == EEXIST ? existsAlready(path_) : cannotWrite(path_);
    }
    temporaryPath_.clear();
    return syncFolder(path_) ? Result<void>{} : cannotWrite(path_);
}

} // namespace styrmodell
