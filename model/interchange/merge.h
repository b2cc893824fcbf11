/// What files give, gathered into one edit.
#pragma once

#include "model/change/draft.h"
#include "model/interchange/import_result.h"

namespace styrmodell
{

/// Readers of a format put records into `draft`, and say of each from where it came or why it did not.
class Merge
{
public:
    explicit Merge(const Model& model) : before_(model), draft_(model) {}

    Draft& draft() { return draft_; }

    /// What follows is from this file; if it is a table, it has these rows.
    void beginFile(const QString& name, const std::vector<int>& rowNumbers = {});
    /// What follows is from the file's row at this index.
    void atRow(size_t index) { row_ = firstRow_ + index; }

    /// The draft has such a record now.
    void give(const RecordKey& key);
    /// `where` is said within file and row. The first ten thousand are told, of the others how many they are.
    void refuse(const Error& error);

    Import finish() &&;

private:
    /// A record that a file gave: to say whose it is if it breaks the data.
    struct Given {
        RecordKey key{};
        QString file{};
        std::optional<size_t> row{}; ///< of `rows_`
    };

    std::vector<Error> violations(const Error& first);
    void count(Import& import, const Edit& edit) const;
    void answerRows();
    Error placed(const QString& file, std::optional<size_t> row, Error error) const;
    void refuseAt(const QString& file, std::optional<size_t> row, const Error& error, std::vector<Error>& refused);

    Model before_;
    Draft draft_;
    QStringList files_;
    size_t firstRow_ = 0; ///< of the file, in `rows_`
    std::optional<size_t> row_;
    std::vector<Given> given_;
    std::vector<Error> refused_;
    int untold_ = 0;
    std::vector<ImportedRow> rows_;
};

} // namespace styrmodell
