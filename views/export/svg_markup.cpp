#include "views/export/svg_markup.h"

#include "views/export/numbers.h"

namespace styrmodell
{
namespace
{

/// What XML 1.0 cannot hold, in any spelling, is left out.
bool isXmlLetter(QChar unit)
{
    const ushort code = unit.unicode();
    return (code >= 0x20 && code < 0xFFFE) || code == '\t' || code == '\n';
}

QByteArray escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar unit : text) {
        if (unit == u'&')
            safe += QStringLiteral("&amp;");
        else if (unit == u'<')
            safe += QStringLiteral("&lt;");
        else if (unit == u'>')
            safe += QStringLiteral("&gt;");
        else if (unit == u'"')
            safe += QStringLiteral("&quot;");
        else if (isXmlLetter(unit))
            safe += unit;
    }
    return safe.toUtf8();
}

} // namespace

void SvgMarkup::breakLine()
{
    bytes_ += '\n';
    bytes_.append(static_cast<qsizetype>(open_.size()), ' ');
}

void SvgMarkup::finishStartTag()
{
    if (inStartTag_)
        bytes_ += '>';
    inStartTag_ = false;
}

void SvgMarkup::open(const char* tag)
{
    finishStartTag();
    if (!open_.empty())
        open_.back().hasElements = true;
    if (!isTight_ && !bytes_.isEmpty())
        breakLine();
    bytes_ += '<';
    bytes_ += tag;
    open_.push_back({tag, false, isTight_});
    inStartTag_ = true;
}

void SvgMarkup::attribute(const char* name, const QByteArray& value)
{
    bytes_ += ' ';
    bytes_ += name;
    bytes_ += "=\"";
    bytes_ += value;
    bytes_ += '"';
}

void SvgMarkup::attribute(const char* name, const QString& value)
{
    attribute(name, escaped(value));
}

void SvgMarkup::attribute(const char* name, double number)
{
    attribute(name, numberText(number));
}

void SvgMarkup::letters(const QString& text)
{
    rawLetters(escaped(text));
}

void SvgMarkup::rawLetters(const QByteArray& text)
{
    finishStartTag();
    bytes_ += text;
}

void SvgMarkup::close()
{
    const OpenElement element = open_.back();
    open_.pop_back();
    if (inStartTag_) {
        bytes_ += "/>";
        inStartTag_ = false;
        return;
    }
    if (element.hasElements && !isTight_)
        breakLine();
    bytes_ += "</";
    bytes_ += element.tag;
    if (element.isTight)
        breakLine();
    bytes_ += '>';
}

void SvgMarkup::element(const char* tag, const QString& text)
{
    open(tag);
    letters(text);
    close();
}

} // namespace styrmodell
