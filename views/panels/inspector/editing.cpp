#include "views/panels/inspector/editing.h"

namespace styrmodell
{

bool Editing::apply(Result<Edit> edit, const QString& gesture)
{
    if (!edit) {
        Q_EMIT refused(edit.error().what);
        return false;
    }
    if (!gesture.isEmpty())
        edit->gesture = gesture;
    const auto done = document_->apply(*std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
