#include "model/interchange/json_document.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::JsonDocument)
};

QString lineOf(const QByteArray& text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return Texts::tr("line %1").arg(std::count(text.begin(), end, '\n') + 1);
}

Error tooDeep()
{
    return {Texts::tr("This is nested more than %1 levels deep.").arg(deepestJson)};
}

/// Walks through text that is known to be JSON, for what the parser does not tell: depth and doubled members.
class StructureWalk
{
public:
    explicit StructureWalk(const QByteArray& text) : text_(text) {}

    std::optional<Error> firstFault()
    {
        for (at_ = 0; at_ < text_.size() && !fault_; ++at_)
            step(text_[at_]);
        return fault_;
    }

private:
    struct Level {
        bool isObject = false;
        QSet<QByteArray> names{};
    };

    void step(char c)
    {
        switch (c) {
        case '{':
        case '[':
            levels_.push_back({c == '{'});
            awaitsName_ = c == '{';
            if (levels_.size() > deepestJson)
                fault_ = Error{tooDeep().what, lineOf(text_, at_)};
            break;
        case '}':
        case ']':
            levels_.pop_back();
            break;
        case ',':
            awaitsName_ = levels_.back().isObject;
            break;
        case '"':
            string();
            break;
        default:
            break;
        }
    }

    void string()
    {
        const qsizetype start = at_++;
        bool isEscaped = false;
        for (; text_[at_] != '"'; ++at_) {
            if (text_[at_] == '\\') {
                isEscaped = true;
                ++at_;
            }
        }
        if (!awaitsName_)
            return;
        awaitsName_ = false;
        // The names live no longer than the text: no copy unless an escape must be undone.
        const QByteArray raw = QByteArray::fromRawData(text_.constData() + start + 1, at_ - start - 1);
        const QByteArray name = isEscaped ? unescaped(raw) : raw;
        QSet<QByteArray>& names = levels_.back().names;
        if (names.contains(name))
            fault_ = Error{Texts::tr("“%1” is given twice.").arg(QString::fromUtf8(name)), lineOf(text_, start)};
        names.insert(name);
    }

    static QByteArray unescaped(const QByteArray& raw)
    {
        return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString().toUtf8();
    }

    const QByteArray& text_;
    qsizetype at_ = 0;
    std::vector<Level> levels_;
    bool awaitsName_ = false;
    std::optional<Error> fault_;
};

Error notJson(const QByteArray& text, const QJsonParseError& problem)
{
    if (problem.error == QJsonParseError::DeepNesting)
        return {tooDeep().what, lineOf(text, problem.offset)};
    if (problem.error == QJsonParseError::IllegalUTF8String)
        return {Texts::tr("The text is not UTF-8."), lineOf(text, problem.offset)};
    if (problem.offset >= text.trimmed().size())
        return {Texts::tr("This is not JSON: a bracket is missing, or the file is cut off."),
                lineOf(text, problem.offset)};
    return {Texts::tr("This is not JSON."), lineOf(text, problem.offset)};
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& text)
{
    if (text.size() > largestJson)
        return Error{Texts::tr("The file is larger than %1 MiB.").arg(largestJson >> 20)};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notJson(text, problem);
    if (auto fault = StructureWalk(text).firstFault())
        return *std::move(fault);
    if (!document.isObject())
        return Error{Texts::tr("This should be one object in curly brackets.")};
    return document.object();
}

} // namespace styrmodell
