#include "views/panels/inspector/editing.h"

namespace styrmodell
{

bool Editing::apply(Result<Edit> edit, const QString& gesture)
{
    const auto done = document_->apply(std::move(edit), gesture);
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
