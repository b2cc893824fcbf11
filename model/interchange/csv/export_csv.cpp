#include "model/interchange/csv/export_csv.h"

#include "model/interchange/csv/indicator_table.h"
#include "model/interchange/csv/list_cells.h"
#include "model/interchange/csv/table_writer.h"
#include "model/queries/order.h"

#include <map>

namespace styrmodell
{
namespace
{

QString endText(const End& end)
{
    if (const auto* element = std::get_if<ElementId>(&end))
        return element->text;
    return QStringLiteral("{\"kind\": \"%1\"}").arg(std::get<KindId>(end).text);
}

/// Of every kind, since each has subtypes of its own.
std::map<KindId, WrittenNames> writtenSubtypes(const Model& model, Language language)
{
    std::map<KindId, WrittenNames> subtypes;
    for (const Kind* kind : model.table<Kind>().sorted())
        subtypes.emplace(kind->id, WrittenNames(subtypeNames(*kind), language));
    return subtypes;
}

QByteArray elementTable(const Model& model, Language language)
{
    TableWriter table(CsvTable::Elements, language);
    std::vector<const Element*> elements = model.table<Element>().sorted();
    sortElements(model, elements);
    WrittenNames kinds(kindNames(model), language);
    WrittenNames statuses(statusNames(), language);
    WrittenNames certainties(certaintyNames(), language);
    auto subtypes = writtenSubtypes(model, language);
    for (const Element* element : elements)
        table.add({{QStringLiteral("id"), element->id.text},
                   {QStringLiteral("kind"), kinds.of(element->kind.text)},
                   {QStringLiteral("title"), element->title},
                   {QStringLiteral("shortTitle"), element->shortTitle},
                   {QStringLiteral("text"), element->text},
                   {QStringLiteral("parent"), idText(element->parent)},
                   {QStringLiteral("order"), decimalText(element->order)},
                   {QStringLiteral("subtype"), subtypes.at(element->kind).of(element->subtype)},
                   {QStringLiteral("body"), idText(element->body)},
                   {QStringLiteral("owner"), element->owner},
                   {QStringLiteral("status"), statuses.of(nameOf(element->status))},
                   {QStringLiteral("validFrom"), dateText(element->validFrom)},
                   {QStringLiteral("validTo"), dateText(element->validTo)},
                   {QStringLiteral("source"), element->source},
                   {QStringLiteral("certainty"), certainties.of(nameOf(element->certainty))},
                   {QStringLiteral("note"), element->note},
                   {QStringLiteral("appliesTo"), element->appliesTo},
                   {QStringLiteral("reviewBy"), dateText(element->reviewBy)},
                   {QStringLiteral("links"), linksText(element->links)},
                   {QStringLiteral("agenda2030"), goalsText(element->agenda2030)},
                   {QStringLiteral("uncertain"), uncertainText(CsvTable::Elements, element->uncertain, language)}});
    return table.bytes();
}

QByteArray relationTable(const Model& model, Language language)
{
    TableWriter table(CsvTable::Relations, language);
    WrittenNames types(relationTypeNames(model), language);
    WrittenNames certainties(certaintyNames(), language);
    for (const Relation* relation : model.table<Relation>().sorted())
        table.add({{QStringLiteral("id"), relation->id.text},
                   {QStringLiteral("type"), types.of(relation->type.text)},
                   {QStringLiteral("from"), endText(relation->from)},
                   {QStringLiteral("to"), endText(relation->to)},
                   {QStringLiteral("note"), relation->note},
                   {QStringLiteral("source"), relation->source},
                   {QStringLiteral("validFrom"), dateText(relation->validFrom)},
                   {QStringLiteral("validTo"), dateText(relation->validTo)},
                   {QStringLiteral("certainty"), certainties.of(nameOf(relation->certainty))}});
    return table.bytes();
}

} // namespace

QByteArray exportCsv(const Model& model, CsvTable table, Language language)
{
    switch (table) {
    case CsvTable::Elements:
        return elementTable(model, language);
    case CsvTable::Relations:
        return relationTable(model, language);
    case CsvTable::Indicators:
        break;
    }
    return indicatorTable(model, language);
}

} // namespace styrmodell
