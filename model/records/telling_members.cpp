#include "model/records/telling_members.h"

#include "model/records/json/json_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qsizetype longestId = 100;
constexpr qsizetype longestBeforeHash = 80;

QString nameOfEnd(const End& end)
{
    if (const auto* kind = std::get_if<KindId>(&end))
        return QStringLiteral("kind:") + kind->text; // no element's id has a colon
    return std::get<ElementId>(end).text;
}

bool isPlain(const QString& part)
{
    return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
        return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'-' || c == u'_';
    });
}

} // namespace

QStringList tellingMembers(const Relation& relation)
{
    return {relation.type.text, nameOfEnd(relation.from), nameOfEnd(relation.to)};
}

QStringList tellingMembers(const IndicatorUse& use)
{
    return {use.indicator.text, use.element.text};
}

QStringList tellingMembers(const Measurement& measurement)
{
    return {measurement.indicator.text, QString::number(measurement.year), nameOf(measurement.sex)};
}

QStringList tellingMembers(const Target& target)
{
    return {target.indicator.text, target.element.text, QString::number(target.year)};
}

QStringList tellingMembers(const Placement& placement)
{
    return {placement.picture.text, placement.element.text};
}

QStringList tellingMembers(const StoryStep& step)
{
    return {step.story.text, QString::fromLatin1(shortestNumber(step.order))};
}

QString derivedId(const QStringList& tellingMembers)
{
    QString id = tellingMembers.join(u'.');
    if (id.size() <= longestId && std::all_of(tellingMembers.begin(), tellingMembers.end(), isPlain))
        return id;
    QStringList legible;
    for (QString part : tellingMembers)
        legible += part.replace(u'.', u'_').replace(u':', u'-');
    const QByteArray whole = tellingMembers.join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex().left(16);
    return legible.join(u'.').left(longestBeforeHash) + u'.' + QString::fromLatin1(hash);
}

} // namespace styrmodell
