#include "model/interchange/file_bytes.h"

#include <QCoreApplication>
#include <QFile>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::FileBytes)
};

} // namespace

Result<QByteArray> bytesOfFile(const QString& path, qint64 largest)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        if (file.size() > largest)
            return Error{Texts::tr("The file is larger than %1 MiB.").arg(largest >> 20), path};
        bytes = file.read(largest + 1); // a pipe does not tell its size
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Texts::tr("The file cannot be read: %1.").arg(file.errorString()), path, ErrorKind::Unreachable};
    return bytes;
}

} // namespace styrmodell
