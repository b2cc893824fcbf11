#include "tests/cli/program.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace styrmodell
{

void Program::start(QProcess& process, const QStringList& words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder_.path());
    process.start(QStringLiteral(STYRMODELL_PROGRAM), words);
    REQUIRE(process.waitForStarted());
}

Answer Program::run(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(-1));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Program::exists(const QString& name) const
{
    return QFile::exists(path(name));
}

QByteArray Program::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList Program::names() const
{
    return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace styrmodell
