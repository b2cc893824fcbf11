#include "app/command_line/stored_files.h"

#include "model/store/store.h"

namespace styrmodell
{

Result<Model> modelInFile(const QString& path)
{
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return store.error();
    auto stored = (*store)->load();
    if (!stored)
        return stored.error();
    return std::move(stored->model);
}

} // namespace styrmodell
