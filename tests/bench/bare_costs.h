/// What the same work costs without the program: SQLite alone.
#pragma once

#include <QString>

struct sqlite3;

namespace styrmodell
{

/// Opens the file and reads every column of every row of every table; the number of bytes read.
qint64 readAllRows(const QString& path);

/// A file with as many rows as a model has elements, and a journal beside them.
class BareFile
{
public:
    BareFile(const QString& path, int rows);
    ~BareFile();
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    /// Changes one row and adds one to the journal, in one durable transaction.
    void commitOne();

private:
    sqlite3* database_ = nullptr;
    int rows_;
    int next_ = 0;
};

} // namespace styrmodell
