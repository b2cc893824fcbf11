#include "bad_input.h"

#include "model/interchange/import.h"
#include "model/interchange/templates.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Import importOf(const Model& model, const QString& name, const QByteArray& bytes)
{
    Import import;
    const auto refuse = [&](const auto& file) { import.refused.push_back(file.error()); };
    if (name.endsWith(QStringLiteral(".csv"))) {
        const auto file = readCsvFile(name, bytes);
        return file ? importFiles(model, {*file}) : (refuse(file), import);
    }
    const auto file = readJsonFile(name, bytes);
    return file ? importFiles(model, {*file}) : (refuse(file), import);
}

} // namespace

TEST_CASE("Bad input is refused with file, place and reason, and changes nothing")
{
    const auto model = modelFromTemplate(QStringLiteral("empty"));
    REQUIRE(model);
    for (const BadInput& bad : badInput()) {
        CAPTURE(bad.bytes.left(200).toStdString());
        const Import import = importOf(*model, QString::fromLatin1(bad.name), bad.bytes);
        CHECK(import.edit.changes.empty());
        REQUIRE_FALSE(import.refused.empty());
        const Error& error = import.refused.front();
        CAPTURE(error.message().toStdString());
        CHECK(error.where.startsWith(QString::fromLatin1(bad.name)));
        CHECK(error.where.contains(QString::fromUtf8(bad.place)));
        CHECK(error.message().contains(QString::fromUtf8(bad.reason)));
    }
}

TEST_CASE("A file beyond what is read is refused by its size, before it is read")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(as<QString>(), "large.json", "large.csv");
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{1} << 40)); // holds nothing, and takes no room on the disk
    const auto opened = openSourceFile(file.fileName());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::BadInput);
    CHECK(opened.error().where == file.fileName());
    CHECK(opened.error().what == QStringLiteral("The file is larger than 64 MiB."));
}

TEST_CASE("Of a file that is all faults ten thousand are told, of the others how many they are")
{
    QByteArray rows = "typ;titel\n";
    for (int i = 0; i < 10250; ++i)
        rows += "mol;A" + QByteArray::number(i) + "\n";
    const Import import = importOf(builtInModel(), QStringLiteral("a.csv"), rows);
    REQUIRE(import.refused.size() == 10001);
    CHECK(import.refused.back().message() == QStringLiteral("a.csv: There are 250 more fault(s)."));
    CHECK(import.edit.changes.empty());
    REQUIRE(import.rows.size() == 10250);
    CHECK(import.rows.back().answer == RowAnswer::Refused);
    CHECK_FALSE(import.rows.back().why.isEmpty());
}
