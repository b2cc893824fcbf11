#include "model/interchange/paste/html_list.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// What is not seen, Word's own bullets among it.
QString withoutHidden(QString html)
{
    static const QRegularExpression hidden(
        QStringLiteral(
            R"(<!\[if !supportLists\]>.*?<!\[endif\]>|<!--.*?-->|<(head|style|script)\b.*?</\1\s*>|<![^>]*>)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return html.remove(hidden);
}

QString character(const QString& entity)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},  {QStringLiteral("aring"), QStringLiteral("å")},
        {QStringLiteral("auml"), QStringLiteral("ä")},  {QStringLiteral("ouml"), QStringLiteral("ö")},
        {QStringLiteral("Aring"), QStringLiteral("Å")}, {QStringLiteral("Auml"), QStringLiteral("Ä")},
        {QStringLiteral("Ouml"), QStringLiteral("Ö")},  {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("rdquo"), QStringLiteral("”")}, {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rsquo"), QStringLiteral("’")}, {QStringLiteral("hellip"), QStringLiteral("…")},
    };
    if (!entity.startsWith(u'#'))
        return named.value(entity);
    const bool isHex = entity.mid(1, 1).toLower() == u"x";
    bool isNumber = false;
    const char32_t code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isLetter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isLetter ? QString::fromUcs4(&code, 1) : QString();
}

QString decoded(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString plain;
    qsizetype at = 0;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto entity = found.next();
        const QString meant = character(entity.captured(1));
        plain += text.mid(at, entity.capturedStart() - at);
        plain += meant.isEmpty() ? entity.captured(0) : meant;
        at = entity.capturedEnd();
    }
    return plain + text.mid(at);
}

class ListReader
{
public:
    QString read(const QString& html)
    {
        static const QRegularExpression piece(QStringLiteral(R"(<(/?)([A-Za-z][A-Za-z0-9:]*)([^>]*)>|([^<]+|<))"));
        for (auto found = piece.globalMatch(html); found.hasNext();) {
            const auto one = found.next();
            if (one.capturedLength(2) > 0)
                takeTag(one.captured(2).toLower(), one.captured(3), one.capturedLength(1) > 0);
            else
                text_ += one.captured(4);
        }
        endLine();
        return lines_.join(u'\n');
    }

private:
    void takeTag(const QString& tag, const QString& attributes, bool isEnd)
    {
        static const QStringList blocks{"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"};
        static const QRegularExpression wordLevel(QStringLiteral(R"(mso-list:\s*l\d+\s+level(\d))"));
        if (tag == u"br")
            text_ += u' ';
        if (!blocks.contains(tag))
            return;
        endLine();
        if (tag == u"ul" || tag == u"ol")
            depth_ = std::max(0, depth_ + (isEnd ? -1 : 1));
        else if (tag == u"li")
            level_ = isEnd ? 0 : std::max(1, depth_);
        else if (const auto word = wordLevel.match(attributes); word.hasMatch())
            level_ = isEnd ? 0 : word.captured(1).toInt();
    }

    void endLine()
    {
        const QString line = decoded(text_).simplified();
        text_.clear();
        if (line.isEmpty())
            return;
        lines_ += level_ == 0 ? line : QString(level_ - 1, u'\t') + QStringLiteral("• ") + line;
        level_ = 0;
    }

    QStringList lines_;
    QString text_;
    int depth_ = 0; ///< lists around
    int level_ = 0; ///< of the line; 0: no item
};

} // namespace

QString textOfHtmlList(const QString& html)
{
    const QString seen = withoutHidden(html);
    const auto has = [&](const char* text) { return seen.contains(QLatin1String(text), Qt::CaseInsensitive); };
    if (has("<table") || (!has("<li") && !has("mso-list:")))
        return {};
    return ListReader().read(seen);
}

} // namespace styrmodell
