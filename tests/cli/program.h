/// The built program as a process, in a folder of its own.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace styrmodell
{

struct Answer {
    int exit = -1;
    QByteArray out{};
    QByteArray err{};
};

class Program
{
public:
    /// Runs to its end in the folder, without a display and in English. `input` is its standard input.
    Answer run(const QStringList& words, const QByteArray& input = {}) const;
    /// Starts it and leaves it running.
    void start(QProcess& process, const QStringList& words) const;

    QString path(const QString& name) const { return folder_.filePath(name); }
    bool exists(const QString& name) const;
    QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// Names of what is in the folder.
    QStringList names() const;

private:
    QTemporaryDir folder_;
};

} // namespace styrmodell
