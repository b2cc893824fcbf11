#include "model/interchange/export_json.h"

#include "model/interchange/import.h"
#include "tests/full_model.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Model readAgain(const QByteArray& text)
{
    const auto file = readJsonFile(QStringLiteral("again.json"), text);
    INFO((file ? std::string() : file.error().message().toStdString()));
    REQUIRE(file);
    const auto model = modelFromJson(*file);
    INFO((model ? std::string() : model.error().message().toStdString()));
    REQUIRE(model);
    return *model;
}

template <class R> Model withRecords(const Model& model, std::vector<const R*> records)
{
    Model copy = model;
    for (const R* record : records)
        copy.put(std::make_shared<const R>(*record));
    return copy;
}

} // namespace

TEST_CASE("Every record type with every member set comes back the same, and so do the bytes")
{
    const Model model = fullModel();
    const QByteArray text = exportJson(model);
    const Model again = readAgain(text);
    CHECK(again == model);
    CHECK(exportJson(again) == text);
}

TEST_CASE("The same model gives the same bytes, whatever way it came about")
{
    const Model model = fullModel();
    Model backward;
    forEachRecordType([&]<class R>() {
        auto records = model.table<R>().sorted();
        std::reverse(records.begin(), records.end());
        backward = withRecords(backward, records);
    });
    CHECK(exportJson(backward) == exportJson(model));
}

TEST_CASE("A file has format, version, kinds and relation types, and nothing that is absent")
{
    CHECK(exportJson({}) == R"({
  "format": "styrmodell",
  "version": 1,
  "kinds": [],
  "relationTypes": []
}
)");
}

TEST_CASE("A model without kinds does not get the built-in ones on its way through a file")
{
    CHECK(readAgain(exportJson({})) == Model());
}

TEST_CASE("Letters are written as they are, only quotes, backslashes and controls escaped")
{
    Model model;
    ModelInfo info;
    info.title = QStringLiteral("Å \"1\" \\ \n\t\u0001 / 𝄞 \u2028");
    model.put(std::make_shared<const ModelInfo>(info));
    const QString text = QString::fromUtf8(exportJson(model));
    CHECK(text.contains(QStringLiteral(R"("title": "Å \"1\" \\ \n\t\u0001 / 𝄞 )") + QStringLiteral("\u2028\"")));
    CHECK(readAgain(text.toUtf8()).info() == info);
}

TEST_CASE("The example of the city of Helsingborg is written as it was read")
{
    QFile file(QStringLiteral(STYRMODELL_SOURCE_DIR "/resources/templates/helsingborg.model.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const bool isSame = exportJson(readAgain(text)) == text; // too long to be told
    CHECK(isSame);
}
