#include "model/document/login_name.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace styrmodell
{

QString loginName()
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    const QString named = qEnvironmentVariable("USER"); // a container's user may have no entry
    return named.isEmpty() ? QString::number(geteuid()) : named;
}

} // namespace styrmodell
