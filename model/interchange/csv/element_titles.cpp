#include "model/interchange/csv/element_titles.h"

#include "model/records/fields/brief.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::ElementTitles)
};

Error severalAreCalled(const QString& title, QStringList ids)
{
    constexpr qsizetype mostTold = 10;
    std::sort(ids.begin(), ids.end());
    QString told = ids.mid(0, mostTold).join(QStringLiteral(", "));
    if (ids.size() > mostTold)
        told += QStringLiteral(" …");
    return {Texts::tr("Several elements are called “%1”: %2. Write the id of the one that is meant.")
                .arg(quoted(title), told)};
}

} // namespace

ElementTitles::ElementTitles(const Model& model)
{
    model.table<Element>().forEach([&](const Element& element) {
        ids_.insert(element.id.text);
        idsByTitle_.insert(element.title, element.id.text);
    });
}

Result<ElementId> ElementTitles::find(const QString& cell) const
{
    const QString trimmed = cell.trimmed();
    if (ids_.contains(trimmed))
        return ElementId{trimmed};
    for (const QString& title : {cell, trimmed}) {
        const QStringList ids = idsByTitle_.values(title);
        if (ids.size() > 1)
            return severalAreCalled(title, ids);
        if (ids.size() == 1)
            return ElementId{ids.front()};
    }
    return Error{Texts::tr("No element has the id or the title “%1”.").arg(quoted(trimmed))};
}

} // namespace styrmodell
