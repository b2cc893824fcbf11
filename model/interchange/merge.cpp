#include "model/interchange/merge.h"

#include "model/change/integrity.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Merge)
};

/// A file of nothing but faults must not fill the memory.
constexpr size_t mostTold = 10000;

RowAnswer answerFor(const Model& before, const Model& now, const RecordKey& key)
{
    RowAnswer answer = RowAnswer::Same;
    withTypedId(key, [&]<class R>(const Id<R>& id) {
        const R* old = before.find(id);
        const R* record = now.find(id);
        if (!old)
            answer = RowAnswer::Added;
        else if (record && !(*old == *record))
            answer = RowAnswer::Changed;
    });
    return answer;
}

} // namespace

Result<Edit> Import::result() const
{
    if (!refused.empty())
        return refused.front();
    return edit;
}

void Merge::beginFile(const QString& name, const std::vector<int>& rowNumbers)
{
    files_ += name;
    row_ = {};
    firstRow_ = rows_.size();
    for (const int number : rowNumbers)
        rows_.push_back({name, number});
}

void Merge::give(const RecordKey& key)
{
    given_.push_back({key, files_.back(), row_});
}

void Merge::refuse(const Error& error)
{
    refuseAt(files_.back(), row_, error, refused_);
}

Error Merge::placed(const QString& file, std::optional<size_t> row, Error error) const
{
    QStringList place{file};
    if (row)
        place += Texts::tr("row %1").arg(rows_[*row].number);
    if (!error.where.isEmpty())
        place += error.where;
    error.where = place.join(QStringLiteral(": "));
    return error;
}

void Merge::refuseAt(const QString& file, std::optional<size_t> row, const Error& error, std::vector<Error>& refused)
{
    const bool isTold = refused.size() < mostTold;
    if (isTold)
        refused.push_back(placed(file, row, error));
    else
        ++untold_;
    if (!row || rows_[*row].answer == RowAnswer::Refused)
        return;
    static const QString tooMany = Texts::tr("There are too many faults to tell each of them.");
    rows_[*row].answer = RowAnswer::Refused;
    rows_[*row].why = isTold ? error.message() : tooMany;
}

Import Merge::finish() &&
{
    Import import;
    import.refused = std::move(refused_);
    answerRows();
    Result<Edit> edit =
        Draft(draft_).finish(QStringLiteral("import"), {{QStringLiteral("files"), files_.join(QStringLiteral(", "))}});
    if (edit) {
        edit->args.insert(QStringLiteral("count"), static_cast<int>(edit->changes.size()));
        count(import, *edit);
    } else if (import.refused.empty()) {
        import.refused = violations(edit.error());
    }
    if (untold_ > 0)
        import.refused.push_back({Texts::tr("There are %n more fault(s).", nullptr, untold_), files_.back()});
    if (edit && import.refused.empty())
        import.edit = *std::move(edit);
    import.rows = std::move(rows_);
    return import;
}

/// Every fault, not only the first: who mends a file wants to mend it at once.
std::vector<Error> Merge::violations(const Error& first)
{
    std::vector<Error> all;
    const Model& now = draft_.model();
    for (const Given& given : given_)
        withTypedId(given.key, [&]<class R>(const Id<R>& id) {
            const RecordChange<R> change{nullptr, now.table<R>().pointer(id)};
            if (const auto fault = firstViolation(now, {Change(change)}))
                refuseAt(given.file, given.row, *fault, all);
        });
    if (all.empty())
        all.push_back(first);
    return all;
}

void Merge::count(Import& import, const Edit& edit) const
{
    QSet<RecordKey> keys;
    for (const Given& given : given_)
        keys.insert(given.key);
    for (const RecordKey& key : keys)
        ++import.counts[key.type].same;
    for (const Change& change : edit.changes) {
        ImportCount& counts = import.counts[change.index()];
        --counts.same;
        const bool isNew = std::visit([](const auto& c) { return c.before == nullptr; }, change);
        ++(isNew ? counts.added : counts.changed);
    }
}

void Merge::answerRows()
{
    for (const Given& given : given_)
        if (given.row)
            rows_[*given.row].answer =
                std::max(rows_[*given.row].answer, answerFor(before_, draft_.model(), given.key));
}

} // namespace styrmodell
