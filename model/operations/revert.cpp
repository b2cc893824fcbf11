#include "model/operations/revert.h"

#include "model/change/draft.h"

namespace styrmodell
{

Result<Edit> revertTo(const Model& model, const Model& former, const QJsonObject& args)
{
    Draft draft(model);
    forEachRecordType([&]<class R>() {
        former.table<R>().forEach([&](const R& record) {
            const R* present = model.find(idOf(record));
            if (present != &record && !(present && *present == record))
                draft.put(record);
        });
        model.table<R>().forEach([&](const R& record) {
            if (!former.find(idOf(record)))
                draft.remove(idOf(record));
        });
    });
    return std::move(draft).finish(QStringLiteral("revert"), args);
}

} // namespace styrmodell
