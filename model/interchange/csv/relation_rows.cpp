#include "model/interchange/csv/relation_rows.h"

#include "model/interchange/csv/csv_cells.h"
#include "model/interchange/csv/element_titles.h"
#include "model/interchange/record_import.h"
#include "model/interchange/telling_index.h"

#include <QJsonDocument>

namespace styrmodell
{
namespace
{

CellReader endCell(const Model& model)
{
    return [titles = ElementTitles(model), kinds = kindNames(model)](const QString& cell) -> Result<QJsonValue> {
        if (cell.trimmed().isEmpty())
            return QJsonValue();
        const QString kindMember = QStringLiteral("kind");
        const QJsonObject object = QJsonDocument::fromJson(cell.toUtf8()).object();
        if (object.size() == 1 && object.contains(kindMember)) {
            const auto kind = idNamed(kinds, object.value(kindMember).toString());
            return kind ? Result<QJsonValue>(QJsonObject{{kindMember, *kind}}) : kind.error();
        }
        const auto element = titles.find(cell);
        return element ? Result<QJsonValue>(element->text) : element.error();
    };
}

class RelationRows
{
public:
    RelationRows(Merge& merge, const CsvFile& file)
        : merge_(merge), file_(file), readers_(readersFor(merge.draft().model()))
    {
    }

    void merge()
    {
        std::vector<size_t> withoutId;
        for (size_t i = 0; i < file_.rows.size(); ++i) {
            merge_.atRow(i);
            const Result<QString> id = idOfRow(file_, file_.rows[i], seen_);
            if (!id)
                merge_.refuse(id.error());
            else if (id->isEmpty())
                withoutId.push_back(i);
            else
                readRow(file_.rows[i], RelationId{*id});
        }
        for (const size_t i : withoutId) { // after those with one, which they may turn out to be
            merge_.atRow(i);
            readRow(file_.rows[i], {});
        }
    }

private:
    static std::vector<MemberReader> readersFor(const Model& model)
    {
        const CellReader end = endCell(model);
        return {{QStringLiteral("type"), nameCell(relationTypeNames(model))},
                {QStringLiteral("from"), end},
                {QStringLiteral("to"), end},
                {QStringLiteral("note"), textCell},
                {QStringLiteral("source"), textCell},
                {QStringLiteral("validFrom"), dateCell},
                {QStringLiteral("validTo"), dateCell},
                {QStringLiteral("certainty"), nameCell(certaintyNames())}};
    }

    void readRow(const CsvRow& row, RelationId id)
    {
        static const QStringList required{QStringLiteral("type"), QStringLiteral("from"), QStringLiteral("to")};
        const auto members = membersOf(merge_, file_, row, readers_);
        const bool isNew = id.isEmpty() || !merge_.draft().find(id);
        if (!members || !hasRequired(merge_, file_, *members, required, isNew))
            return;
        if (id.isEmpty()) {
            Relation probe;
            if (const ReadProblem problem = readChanges(*members, probe))
                return merge_.refuse(*problem);
            id = index_.idFor(probe, merge_.draft());
            if (seen_.contains(id.text))
                return merge_.refuse(detail::givenTwice(id.text));
            seen_.insert(id.text);
        }
        const Relation* known = merge_.draft().find(id);
        Relation relation = known ? *known : Relation{};
        if (const ReadProblem problem = readChanges(*members, relation))
            return merge_.refuse(*problem);
        relation.id = id;
        merge_.draft().put(std::move(relation));
        merge_.give(RecordKey::of(id));
    }

    Merge& merge_;
    const CsvFile& file_;
    const std::vector<MemberReader> readers_;
    TellingIndex<Relation> index_;
    QSet<QString> seen_;
};

} // namespace

void mergeRelationRows(Merge& merge, const CsvFile& file)
{
    RelationRows(merge, file).merge();
}

} // namespace styrmodell
