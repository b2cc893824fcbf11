#include "app/command_line/console.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

} // namespace

Result<void> Console::write(const QByteArray& data)
{
    const auto size = static_cast<size_t>(data.size());
    if (std::fwrite(data.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return Error{Texts::tr("The answer could not be written."), {}, ErrorKind::Unreachable};
    return {};
}

void Console::say(const QString& message)
{
    std::cerr << message.toStdString() << std::endl;
}

std::optional<QByteArray> Console::readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return {};
    if (line.ends_with('\r'))
        line.pop_back();
    return QByteArray::fromStdString(line);
}

} // namespace styrmodell
