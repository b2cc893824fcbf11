#include "model/interchange/csv/element_rows.h"

#include "model/interchange/csv/csv_cells.h"
#include "model/interchange/csv/element_titles.h"
#include "model/interchange/csv/list_cells.h"
#include "model/queries/order.h"
#include "model/records/json/read_json.h"

#include <map>

namespace styrmodell
{
namespace
{

const QString kindMember = QStringLiteral("kind");
const QString titleMember = QStringLiteral("title");
const QString orderMember = QStringLiteral("order");

/// All but id, what refers to other elements, and the subtype, which depends on the kind.
std::vector<MemberReader> readersFor(const Model& model)
{
    std::vector<MemberReader> readers{{kindMember, nameCell(kindNames(model))},
                                      {orderMember, numberCell},
                                      {QStringLiteral("status"), nameCell(statusNames())},
                                      {QStringLiteral("validFrom"), dateCell},
                                      {QStringLiteral("validTo"), dateCell},
                                      {QStringLiteral("certainty"), nameCell(certaintyNames())},
                                      {QStringLiteral("reviewBy"), dateCell},
                                      {QStringLiteral("links"), linksCell},
                                      {QStringLiteral("agenda2030"), goalsCell},
                                      {QStringLiteral("uncertain"), uncertainCell(CsvTable::Elements)}};
    for (const char* text : {"title", "shortTitle", "text", "owner", "source", "note", "appliesTo"})
        readers.push_back({QString::fromLatin1(text), textCell});
    return readers;
}

class ElementRows
{
public:
    ElementRows(Merge& merge, const CsvFile& file)
        : merge_(merge), file_(file), before_(merge.draft().model()), readers_(readersFor(before_)),
          ids_(file.rows.size())
    {
    }

    void merge()
    {
        takeIds();
        for (size_t i = 0; i < ids_.size(); ++i)
            readRow(i);
        const ElementTitles titles(merge_.draft().model()); // with those of the file
        for (size_t i = 0; i < ids_.size(); ++i)
            joinRow(i, titles);
    }

private:
    void takeIds()
    {
        QSet<QString> seen;
        for (size_t i = 0; i < ids_.size(); ++i) {
            merge_.atRow(i);
            if (auto id = idOfRow(file_, file_.rows[i], seen))
                ids_[i] = ElementId{*std::move(id)};
            else
                refuse(i, id.error());
        }
        for (size_t i = 0; i < ids_.size(); ++i) {
            if (!ids_[i] || !ids_[i]->isEmpty())
                continue;
            const QString base = idFromText(file_.cell(file_.rows[i], titleMember));
            ids_[i]->text = freshId(
                base, [&](const QString& id) { return seen.contains(id) || before_.find(ElementId{id}) != nullptr; });
            seen.insert(ids_[i]->text);
        }
    }

    void refuse(size_t i, const Error& error)
    {
        merge_.refuse(error);
        leaveOut(i);
    }

    /// Who names it later is not to blame.
    void leaveOut(size_t i)
    {
        leftOut_ += file_.cell(file_.rows[i], titleMember).trimmed();
        leftOut_ += file_.cell(file_.rows[i], QStringLiteral("id")).trimmed();
        ids_[i].reset();
    }

    void readRow(size_t i)
    {
        if (!ids_[i])
            return;
        merge_.atRow(i);
        const Element* known = before_.find(*ids_[i]);
        Element element = known ? *known : Element{};
        element.id = *ids_[i];
        const auto members = membersOf(merge_, file_, file_.rows[i], readers_);
        if (!members || !hasRequired(merge_, file_, *members, {kindMember, titleMember}, !known))
            return leaveOut(i);
        if (const ReadProblem problem = readChanges(*members, element))
            return refuse(i, *problem);
        if (const auto problem = readSubtype(file_.rows[i], element))
            return refuse(i, *problem);
        merge_.draft().put(element);
        merge_.give(RecordKey::of(element.id));
    }

    std::optional<Error> readSubtype(const CsvRow& row, Element& element) const
    {
        const QString member = QStringLiteral("subtype");
        const Kind* kind = before_.find(element.kind);
        if (!kind || !file_.has(member))
            return {};
        const auto subtype = nameCell(subtypeNames(*kind))(file_.cell(row, member));
        if (!subtype)
            return Error{subtype.error().what, file_.headingOf(member)};
        element.subtype = subtype->toString();
        return {};
    }

    /// What the row refers to, once every row is known; and the place among the siblings there.
    void joinRow(size_t i, const ElementTitles& titles)
    {
        if (!ids_[i])
            return;
        merge_.atRow(i);
        Element element = *merge_.draft().find(*ids_[i]);
        takeReference(i, titles, "parent", element.parent);
        takeReference(i, titles, "body", element.body);
        if (!file_.has(orderMember) && !before_.find(element.id))
            element.order = nextOrder(element);
        merge_.draft().put(std::move(element));
    }

    void takeReference(size_t i, const ElementTitles& titles, const char* name, std::optional<ElementId>& reference)
    {
        const QString member = QString::fromLatin1(name);
        if (!file_.has(member))
            return;
        const QString cell = file_.cell(file_.rows[i], member);
        reference.reset();
        if (cell.trimmed().isEmpty() || leftOut_.contains(cell.trimmed()))
            return;
        if (const auto found = titles.find(cell))
            reference = *found;
        else
            merge_.refuse({found.error().what, file_.headingOf(member)});
    }

    /// After the last of the siblings that were there; nothing where that one has none, since absent is last.
    std::optional<double> nextOrder(const Element& element)
    {
        const auto place = std::pair(element.parent.value_or(ElementId{}).text, element.kind.text);
        const auto [known, isFirst] = orders_.try_emplace(place, 0.0);
        if (isFirst) {
            const auto siblings =
                element.parent ? childrenOf(before_, *element.parent) : elementsOfKind(before_, element.kind);
            for (const Element* sibling : siblings)
                if (sibling->kind == element.kind && sibling->parent == element.parent)
                    known->second = sibling->order;
        }
        if (known->second)
            known->second = *known->second + 1;
        return known->second;
    }

    Merge& merge_;
    const CsvFile& file_;
    const Model before_;
    const std::vector<MemberReader> readers_;
    std::vector<std::optional<ElementId>> ids_; ///< of each row; empty: refused
    QSet<QString> leftOut_;                     ///< ids and titles of what is refused
    std::map<std::pair<QString, QString>, std::optional<double>> orders_;
};

} // namespace

void mergeElementRows(Merge& merge, const CsvFile& file)
{
    ElementRows(merge, file).merge();
}

} // namespace styrmodell
