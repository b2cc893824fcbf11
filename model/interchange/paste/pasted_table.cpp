#include "model/interchange/paste/pasted_table.h"

#include "model/interchange/csv/csv_names.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

const QString idMember = QStringLiteral("id");
const QString kindMember = QStringLiteral("kind");
const QString titleMember = QStringLiteral("title");
const QString parentMember = QStringLiteral("parent");
const QString statusMember = QStringLiteral("status");

QString headingFor(const Model& model, const QString& member)
{
    for (const CsvColumn& column : columnsOf(CsvTable::Elements))
        if (column.member == member)
            return column.heading.in(model.language());
    return member;
}

/// Elements that are there, by title; each is meant once.
class KnownElements
{
public:
    explicit KnownElements(const Model& model)
    {
        model.table<Element>().forEach(
            [&](const Element& element) { byTitle_.insert(element.title.simplified(), &element); });
    }

    /// Null: none, or several.
    const Element* take(const QString& title, const KindId& kind, const std::optional<QString>& parent)
    {
        const Element* found = nullptr;
        for (const Element* one : byTitle_.values(title.simplified())) {
            const bool isPlace = !parent || one->parent.value_or(ElementId{}).text == *parent;
            if (one->kind != kind || !isPlace || taken_.contains(one->id))
                continue;
            if (found)
                return nullptr;
            found = one;
        }
        if (found)
            taken_ += found->id;
        return found;
    }

private:
    QMultiHash<QString, const Element*> byTitle_;
    QSet<ElementId> taken_;
};

/// Adds to a table of elements what its rows do not say.
class Completion
{
public:
    Completion(const Model& model, CsvFile& file, const TableChoices& choices)
        : model_(model), file_(file), choices_(choices), kindNames_(kindNames(model))
    {
    }

    void run()
    {
        for (const QString& member : {idMember, kindMember, parentMember, statusMember})
            addColumn(member);
        KnownElements known(model_);
        for (CsvRow& row : file_.rows)
            complete(row, known);
    }

private:
    void addColumn(const QString& member)
    {
        if (file_.has(member))
            return;
        added_ += member;
        file_.members += member;
        file_.headings += headingFor(model_, member);
        for (CsvRow& row : file_.rows)
            row.cells += QString();
    }

    QString& cell(CsvRow& row, const QString& member) const { return row.cells[file_.members.indexOf(member)]; }

    void complete(CsvRow& row, KnownElements& known)
    {
        const Element* element = model_.find(ElementId{cell(row, idMember).trimmed()});
        const KindId kind = kindOf(row);
        if (!element && isBlank(cell(row, idMember)) && choices_.updatesSameTitle && file_.has(titleMember)) {
            element = known.take(cell(row, titleMember), kind, parentOf(row, kind));
            if (element)
                cell(row, idMember) = element->id.text;
        }
        fill(row, kindMember, element ? element->kind.text : kind.text);
        if (added_.contains(parentMember))
            cell(row, parentMember) = element ? element->parent.value_or(ElementId{}).text : placeOf(kind);
        fill(row, statusMember, nameOf(element ? element->status : TextStatus::Proposed));
    }

    /// What the row says, or she chose; what cannot be read is left for the import to refuse.
    KindId kindOf(CsvRow& row)
    {
        const QString written = cell(row, kindMember);
        if (isBlank(written))
            return choices_.place.kind;
        if (!readKinds_.contains(written)) {
            const Result<QString> id = idNamed(kindNames_, written);
            readKinds_.insert(written, id ? KindId{*id} : KindId{});
        }
        return readKinds_.value(written);
    }

    /// The chosen parent's id, for elements that may lie there.
    QString placeOf(const KindId& kind) const
    {
        const Element* parent = choices_.place.parent ? model_.find(*choices_.place.parent) : nullptr;
        const Kind* own = model_.find(kind);
        const bool lies = parent && (kind == choices_.place.kind || (own && own->parents.contains(parent->kind)));
        return lies ? parent->id.text : QString();
    }

    static bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

    void fill(CsvRow& row, const QString& member, const QString& text) const
    {
        if (isBlank(cell(row, member)))
            cell(row, member) = text;
    }

    /// As far as the row tells: a parent named by its title is left to the import.
    std::optional<QString> parentOf(CsvRow& row, const KindId& kind) const
    {
        if (added_.contains(parentMember))
            return placeOf(kind);
        const ElementId named{cell(row, parentMember).trimmed()};
        return model_.find(named) ? std::optional(named.text) : std::nullopt;
    }

    const Model& model_;
    CsvFile& file_;
    const TableChoices& choices_;
    const CsvNames kindNames_;
    QHash<QString, KindId> readKinds_; ///< a column has few kinds in many rows
    QStringList added_;
};

} // namespace

CsvFile tableOf(const Model& model, const QString& name, const PastedText& pasted, const TableChoices& choices)
{
    CsvFile file;
    file.name = name;
    file.table = choices.table;
    std::vector<qsizetype> kept;
    for (qsizetype i = 0; i < choices.members.size(); ++i)
        if (!choices.members[i].isEmpty())
            kept.push_back(i);
    for (const qsizetype i : kept) {
        file.members += choices.members[i];
        const QString heading = choices.hasHeadings ? pasted.rows.front().cells[i].trimmed() : QString();
        file.headings += heading.isEmpty() ? headingFor(model, choices.members[i]) : heading;
    }
    const size_t first = choices.hasHeadings ? 1 : 0;
    for (size_t row = first; row < pasted.rows.size(); ++row) {
        CsvRow taken{pasted.rows[row].number, {}};
        for (const qsizetype i : kept)
            taken.cells += pasted.rows[row].cells[i];
        file.rows.push_back(std::move(taken));
    }
    if (choices.table == CsvTable::Elements)
        Completion(model, file, choices).run();
    return file;
}

CsvFile tableOf(const Model& model, const QString& name, const std::vector<ListLine>& lines, const ListChoices& choices)
{
    CsvFile file;
    file.name = name;
    file.members = {idMember, kindMember, titleMember, parentMember, statusMember};
    for (const QString& member : file.members)
        file.headings += headingFor(model, member);
    KnownElements known(model);
    QSet<QString> ids;
    QStringList way; // ids of the lines above, one a level
    for (const ListLine& line : lines) {
        const QString parent = line.level == 0 ? choices.parent.value_or(ElementId{}).text : way[line.level - 1];
        const KindId& kind = choices.kinds[line.level];
        const Element* element = choices.updatesSameTitle ? known.take(line.title, kind, parent) : nullptr;
        const QString id = element ? element->id.text : freshId(idFromText(line.title), [&](const QString& taken) {
            return ids.contains(taken) || model.find(ElementId{taken}) != nullptr;
        });
        ids += id;
        way.resize(line.level);
        way += id;
        const QString status = nameOf(element ? element->status : TextStatus::Proposed);
        file.rows.push_back({line.number, {id, kind.text, element ? element->title : line.title, parent, status}});
    }
    return file;
}

} // namespace styrmodell
