#include "model/interchange/csv/text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvText)
};

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // a letter cut off at the end is an error
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// 0x80 to 0x9F; 0: unused. A table, since Qt knows this encoding only where it is built with ICU.
constexpr std::array<char16_t, 32> windowsLetters{u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                                  u'‹', u'Œ', 0,    u'Ž', 0,    0,    u'‘', u'’', u'“', u'”', u'•',
                                                  u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0,    u'ž', u'Ÿ'};

std::optional<QString> decodedWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(windowsLetters[c.unicode() - 0x80]);
        if (c.isNull())
            return {};
    }
    return text;
}

/// UTF-8 that ends within a letter: as Windows-1252 it would come in with every å, ä and ö wrong.
bool isCutOffUtf8(const QByteArray& bytes)
{
    qsizetype whole = bytes.size();
    while (whole > 0 && bytes.size() - whole < 3 && (static_cast<uchar>(bytes[whole - 1]) & 0xC0U) == 0x80U)
        --whole;
    const QByteArray rest = bytes.left(whole - 1);
    const bool hasOtherLetters = std::any_of(rest.begin(), rest.end(), [](char c) { return (c & '\x80') != 0; });
    return hasOtherLetters && decoded(rest, QStringConverter::Utf8).has_value();
}

} // namespace

Result<QString> decodedText(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    // Qt says nothing of half a letter at the end of UTF-16.
    const bool isHalf = marked && *marked != QStringConverter::Utf8 && bytes.size() % 2 == 1;
    if (auto text = isHalf ? std::nullopt : decoded(bytes, marked.value_or(QStringConverter::Utf8)))
        return *std::move(text);
    if (marked || isCutOffUtf8(bytes))
        return Error{Texts::tr("The file is cut off, or its letters are broken.")};
    if (auto text = decodedWindows1252(bytes))
        return *std::move(text);
    return Error{Texts::tr("The file is neither text in UTF-8 nor in Windows-1252.")};
}

} // namespace styrmodell
