#include "app/window/removal_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace styrmodell
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Drafting)
};

template <class R> int removedOf(const Edit& edit)
{
    int count = 0;
    for (const Change& change : edit.changes)
        if (const auto* one = std::get_if<RecordChange<R>>(&change); one && one->before && !one->after)
            ++count;
    return count;
}

int removedOfAll(const Edit& edit)
{
    int count = 0;
    forEachRecordType([&]<class R>() { count += removedOf<R>(edit); });
    return count;
}

} // namespace

QString alongWith(const Edit& removal, qsizetype chosen)
{
    const int elements = removedOf<Element>(removal) - static_cast<int>(chosen);
    const int relations = removedOf<Relation>(removal);
    const int others = removedOfAll(removal) - removedOf<Element>(removal) - relations;
    QStringList parts;
    if (elements > 0)
        parts += Texts::tr("%n element(s) that lie in it", nullptr, elements);
    if (relations > 0)
        parts += Texts::tr("%n relation(s)", nullptr, relations);
    if (others > 0)
        parts += Texts::tr("%n other entry(ies), such as wordings, indicators and targets", nullptr, others);
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Texts::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

} // namespace styrmodell
