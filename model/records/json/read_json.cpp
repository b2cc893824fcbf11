#include "model/records/json/read_json.h"

#include "model/records/fields/brief.h"

#include <QCoreApplication>

namespace styrmodell::detail
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Json)
};

} // namespace

Error notText()
{
    return {Texts::tr("This should be a text in quotation marks.")};
}

Error notNumber()
{
    return {Texts::tr("This should be a number.")};
}

Error notWholeNumber()
{
    return {Texts::tr("This should be a whole number.")};
}

Error notBool()
{
    return {Texts::tr("This should be true or false.")};
}

Error notList()
{
    return {Texts::tr("This should be a list in square brackets.")};
}

Error notObject()
{
    return {Texts::tr("This should be an object in curly brackets.")};
}

Error notId(const QString& text)
{
    return {Texts::tr("“%1” is not an id: letters a–z, digits, “_”, “.” and “-”, at most 100.").arg(quoted(text))};
}

Error notDate(const QString& text)
{
    return {
        Texts::tr("“%1” is not a date such as 2035, 2026-06, 2026-06-17 or 2026-06-17/2026-06-18.").arg(quoted(text))};
}

Error notOneOf(const QString& text, const QStringList& names)
{
    return {Texts::tr("“%1” is none of %2.").arg(quoted(text), names.join(QStringLiteral(", ")))};
}

Error notWords()
{
    return {Texts::tr("This should be words in Swedish or English: {\"sv\": \"…\", \"en\": \"…\"}.")};
}

Error notEnd()
{
    return {Texts::tr("This should be the id of an element, or {\"kind\": id} for all of a kind.")};
}

Error missingMember(const QString& name)
{
    return {Texts::tr("“%1” is missing.").arg(name)};
}

Error unknownMember(const QString& name)
{
    return {Texts::tr("There is no member called “%1”.").arg(name)};
}

Error notMemberOfRecord(const QString& name)
{
    return {Texts::tr("“%1” is no member of the record.").arg(name)};
}

ReadProblem within(const QString& outer, ReadProblem problem)
{
    if (problem && (problem->where.isEmpty() || problem->where.startsWith(u'[')))
        problem->where.prepend(outer);
    else if (problem)
        problem->where.prepend(outer + u'.');
    return problem;
}

ReadProblem readText(const QJsonValue& json, QString& value)
{
    if (!json.isString())
        return notText();
    value = json.toString();
    return {};
}

ReadProblem readNumber(const QJsonValue& json, double& value)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return notNumber();
    value = json.toDouble();
    return {};
}

ReadProblem readWholeNumber(const QJsonValue& json, int& value)
{
    double number = 0;
    if (ReadProblem problem = readNumber(json, number))
        return problem;
    if (std::trunc(number) != number || std::abs(number) > std::numeric_limits<int>::max())
        return notWholeNumber();
    value = static_cast<int>(number);
    return {};
}

ReadProblem readBool(const QJsonValue& json, bool& value)
{
    if (!json.isBool())
        return notBool();
    value = json.toBool();
    return {};
}

ReadProblem readId(const QJsonValue& json, QString& value)
{
    if (ReadProblem problem = readText(json, value))
        return problem;
    return isValidId(value) ? ReadProblem{} : notId(value);
}

ReadProblem readDate(const QJsonValue& json, ImpreciseDate& value)
{
    QString text;
    if (ReadProblem problem = readText(json, text))
        return problem;
    const auto date = ImpreciseDate::fromText(text);
    if (!date)
        return notDate(text);
    value = *date;
    return {};
}

ReadProblem readWords(const QJsonValue& json, Words& value)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return notWords();
    value = {};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"sv" && it.key() != u"en")
            return within(it.key(), unknownMember(it.key()));
        if (ReadProblem problem = readText(*it, it.key() == u"sv" ? value.sv : value.en))
            return within(it.key(), std::move(problem));
    }
    return {};
}

ReadProblem readEnd(const QJsonValue& json, End& value)
{
    const QJsonObject object = json.toObject();
    const bool isKind = object.size() == 1 && object.contains(QStringLiteral("kind"));
    if (!json.isString() && !isKind)
        return notEnd();
    QString id;
    if (ReadProblem problem = readId(isKind ? object.value(QStringLiteral("kind")) : json, id))
        return isKind ? within(QStringLiteral("kind"), std::move(problem)) : problem;
    value = isKind ? End(KindId{id}) : End(ElementId{id});
    return {};
}

ReadProblem readMap(const QJsonValue& json, QMap<QString, QString>& value)
{
    if (!json.isObject())
        return notObject();
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (ReadProblem problem = readText(*it, value[it.key()]))
            return within(it.key(), std::move(problem));
    return {};
}

} // namespace styrmodell::detail
