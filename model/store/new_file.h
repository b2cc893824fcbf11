/// A file that appears under its name only when it is whole.
#pragma once

#include "model/records/fields/result.h"

namespace styrmodell
{

/// What becomes of a file that has the name already.
enum class Existing { Keep, Replace };

/// A free name beside the wanted one. Fill `temporaryPath()`, then `place` it; unplaced, it is removed again.
class NewFile
{
public:
    /// Error: no such folder; the target is a folder, or exists and is to be kept.
    static Result<NewFile> beside(const QString& path, Existing existing);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    const QString& temporaryPath() const { return temporaryPath_; }
    /// Gives the filled file its name in one step and syncs the folder.
    Result<void> place();

private:
    NewFile(QString path, Existing existing);

    QString path_;
    QString temporaryPath_;
    Existing existing_;
};

} // namespace styrmodell
