#include "model/interchange/export_json.h"

#include "model/records/json/write_json.h"

namespace styrmodell
{
namespace
{

/// Given always: a reader takes absent ones for the built-in ones, which may not be this model's.
template <class R> inline constexpr bool isAlwaysGiven = std::is_same_v<R, Kind> || std::is_same_v<R, RelationType>;

template <class R> void writeTable(JsonText& json, const Model& model)
{
    const auto records = model.table<R>().sorted();
    if (records.empty() && !isAlwaysGiven<R>)
        return;
    json.name(recordNames[recordIndex<R>].data());
    json.beginArray();
    for (const R* record : records)
        writeMembers(json, *record);
    json.endArray();
}

template <> void writeTable<ModelInfo>(JsonText& json, const Model& model)
{
    if (model.info() == ModelInfo{})
        return;
    json.name(recordNames[recordIndex<ModelInfo>].data());
    writeMembers(json, model.info());
}

} // namespace

QByteArray exportJson(const Model& model)
{
    JsonText json(JsonLayout::Indented);
    json.beginObject();
    json.name("format");
    json.text(QStringLiteral("styrmodell"));
    json.name("version");
    json.number(interchangeVersion);
    forEachRecordType([&]<class R>() { writeTable<R>(json, model); });
    json.endObject();
    return std::move(json).take() + '\n';
}

} // namespace styrmodell
