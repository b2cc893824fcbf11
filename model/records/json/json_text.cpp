#include "model/records/json/json_text.h"

#include <QLocale>

#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double exactWholeNumbers = 9007199254740992.0; // 2^53

/// The escape of a character that JSON does not take as it is; nothing for all others.
const char* shortEscape(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return nullptr;
    }
}

} // namespace

QByteArray shortestNumber(double value)
{
    if (std::abs(value) <= exactWholeNumbers && std::trunc(value) == value)
        return QByteArray::number(static_cast<qint64>(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void JsonText::name(const QString& name)
{
    beforeItem();
    quote(name);
    written_ += layout_ == JsonLayout::Indented ? ": " : ":";
    afterName_ = true;
}

void JsonText::text(const QString& value)
{
    beforeItem();
    quote(value);
}

void JsonText::number(double value)
{
    beforeItem();
    written_ += shortestNumber(value);
}

void JsonText::boolean(bool value)
{
    beforeItem();
    written_ += value ? "true" : "false";
}

void JsonText::null()
{
    beforeItem();
    written_ += "null";
}

void JsonText::begin(char bracket)
{
    beforeItem();
    written_ += bracket;
    hasItems_.push_back(false);
}

void JsonText::end(char bracket)
{
    const bool hadItems = hasItems_.back();
    hasItems_.pop_back();
    if (hadItems)
        breakLine();
    written_ += bracket;
}

void JsonText::beforeItem()
{
    if (afterName_) {
        afterName_ = false;
        return;
    }
    if (hasItems_.empty())
        return;
    if (hasItems_.back())
        written_ += ',';
    hasItems_.back() = true;
    breakLine();
}

void JsonText::breakLine()
{
    if (layout_ == JsonLayout::OneLine)
        return;
    written_ += '\n';
    written_.append(2 * static_cast<qsizetype>(hasItems_.size()), ' ');
}

void JsonText::quote(const QString& text)
{
    written_ += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (const char* escape = shortEscape(c))
            written_ += escape;
        else if (static_cast<unsigned char>(c) < 0x20)
            written_ += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            written_ += c;
    }
    written_ += '"';
}

} // namespace styrmodell
