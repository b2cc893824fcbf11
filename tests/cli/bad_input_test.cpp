#include "tests/cli/program.h"
#include "tests/interchange/bad_input.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("Bad input has status 3, is told with file, place and reason, and leaves the file as it was")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    const QByteArray before = program.read("a.styrmodell");
    for (const BadInput& bad : badInput()) {
        CAPTURE(bad.bytes.left(200).toStdString());
        program.write(QString::fromLatin1(bad.name), bad.bytes);
        const Answer answer = program.run({"import", "a.styrmodell", QString::fromLatin1(bad.name)});
        const QByteArray first = answer.err.left(answer.err.indexOf('\n'));
        CAPTURE(first.toStdString());
        CHECK(answer.exit == 3);
        CHECK(answer.out.isEmpty());
        CHECK(first.startsWith(QByteArray("styrmodell: ") + bad.name + ": "));
        CHECK(first.contains(bad.place));
        CHECK(first.contains(bad.reason));
        const bool isSame = program.read("a.styrmodell") == before; // too long to be told
        CHECK(isSame);
    }
}

TEST_CASE("A file of 100 MB is refused, and no model is made of it")
{
    const Program program;
    const QString name = GENERATE(as<QString>(), "large.json", "large.csv");
    QFile file(program.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(100 << 20)); // takes no room on the disk
    const Answer answer = program.run({"import", "a.styrmodell", name});
    CHECK(answer.exit == 3);
    CHECK(answer.err == "styrmodell: " + name.toLatin1() + ": The file is larger than 64 MiB.\n");
    CHECK_FALSE(program.exists("a.styrmodell"));
}
