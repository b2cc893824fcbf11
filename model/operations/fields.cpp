#include "model/operations/fields.h"

#include "model/change/draft.h"
#include "model/queries/order.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

void addChangedMembers(QStringList& names, const Element& before, Element after)
{
    forEachMemberPair(after, before, [&](const char* name, const auto& now, const auto& then, Presence) {
        const QString member = QString::fromLatin1(name);
        if (!(now == then) && !names.contains(member))
            names += member;
    });
}

} // namespace

Result<Edit> setFields(const Model& model, const QList<ElementId>& ids, const std::function<void(Element&)>& change)
{
    Draft draft(model);
    QStringList members;
    QString title;
    for (const ElementId& id : ids) {
        const Element* element = model.find(id);
        if (!element)
            return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
        Element changed = *element;
        change(changed);
        addChangedMembers(members, *element, changed);
        title = drawnTitle(changed);
        draft.put(std::move(changed));
    }
    return std::move(draft).finish(QStringLiteral("setFields"),
                                   {{QStringLiteral("id"), ids.isEmpty() ? QString() : ids.constFirst().text},
                                    {QStringLiteral("title"), title},
                                    {QStringLiteral("count"), ids.size()},
                                    {QStringLiteral("members"), QJsonArray::fromStringList(members)}});
}

} // namespace styrmodell
