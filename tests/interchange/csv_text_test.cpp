#include "model/interchange/csv/csv_text.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// The cells of a text that is right, a row a list.
QList<QStringList> cellsOf(const QByteArray& bytes)
{
    const auto rows = readCsvText(bytes);
    INFO((rows ? std::string() : rows.error().message().toStdString()));
    REQUIRE(rows);
    QList<QStringList> cells;
    for (const CsvRow& row : *rows)
        cells += row.cells;
    return cells;
}

std::string faultOf(const QByteArray& bytes)
{
    const auto rows = readCsvText(bytes);
    return rows ? "none" : rows.error().message().toStdString();
}

/// å, ä, ö, the letters that only Windows-1252 has, a separator, a quotation mark and line breaks.
const QString hard = QStringLiteral("Åtgärd; för, alla\toch “en” – ”två” €\r\ntredje \"raden\"\nslut");

QByteArray encoded(const QString& text, const QString& encoding)
{
    if (encoding == u"utf-8")
        return text.toUtf8();
    if (encoding == u"utf-8 with mark")
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (encoding == u"utf-16le")
        return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text);
    if (encoding == u"utf-16be")
        return QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(text);
    QString plain = text; // Windows-1252
    const QList<std::pair<QChar, char>> own{{u'“', '\x93'}, {u'”', '\x94'}, {u'–', '\x96'}, {u'€', '\x80'}};
    for (const auto& [letter, byte] : own)
        plain.replace(letter, QChar(static_cast<uchar>(byte)));
    return plain.toLatin1();
}

} // namespace

TEST_CASE("A text in every encoding, separator and line end comes in to the letter")
{
    const QString encoding = GENERATE("utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "windows-1252");
    const QString separator = GENERATE(";", ",", "\t");
    const QString lineEnd = GENERATE("\r\n", "\n", "\r");
    const QString afterLast = GENERATE("", "end");
    CAPTURE(encoding.toStdString(), separator.toStdString(), lineEnd.toStdString());
    QString quoted = hard;
    quoted = u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
    const QString text = "titel" + separator + "\"nämnd, \"\"eller\"\"; bolag\"" + separator + "år" + lineEnd + quoted +
                         separator + separator + "rör 5\"" + (afterLast.isEmpty() ? QString() : lineEnd);
    const QList<QStringList> cells = cellsOf(encoded(text, encoding));
    REQUIRE(cells.size() == 2);
    CHECK(cells[0] == QStringList{"titel", "nämnd, \"eller\"; bolag", "år"});
    CHECK(cells[1] == QStringList{hard, "", "rör 5\""});
}

TEST_CASE("Rows count as a spreadsheet counts them, and blank ones are left out")
{
    const auto rows = readCsvText("\r\n;\r\na;b\r\n\"1\n2\n3\";x\r\n\r\n;\r\n4;y");
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).number == 3);
    CHECK(rows->at(1).number == 4);
    CHECK(rows->at(2).number == 7);
}

TEST_CASE("A text that is broken is refused with line and reason")
{
    CHECK(faultOf("") == "The file is empty.");
    CHECK(faultOf(" \r\n;;\r\n") == "The file is empty.");
    CHECK(faultOf("a;b\r\n\"x\ny\";z\r\n1;\"2\r\n3;4\r\n") ==
          "line 4: A quotation mark is opened here and never closed.");
    CHECK(faultOf("a;b\n1;\"2\"3\n") == "line 2: After a closing quotation mark there is more text in the cell.");
    CHECK(faultOf("a;b\n1;2\n1;2;3\n") == "row 3: There are 3 cells here and 2 headings.");
    CHECK(faultOf("a;b\n1\n") == "row 2: There are 1 cells here and 2 headings.");
    CHECK(faultOf(QByteArray("a;b\n1;\0\n", 8)).starts_with("line 2: "));
    CHECK(faultOf(QByteArray("a;b\n1;\"\0\"\n", 10)).starts_with("line 2: "));
    CHECK(faultOf("\x81\x8d;b\n") == "The file is neither text in UTF-8 nor in Windows-1252.");
    CHECK(faultOf("\xEF\xBB\xBF"
                  "a;\xE5\n") == "The file is cut off, or its letters are broken.");
    CHECK(faultOf("titel;år\nMål för skolan;v\xC3") == "The file is cut off, or its letters are broken.");
    CHECK(faultOf(QByteArray("\xFF\xFE"
                             "a\0;\0b",
                             7)) == "The file is cut off, or its letters are broken.");
    CHECK(faultOf(QByteArray("a;b\n1;2\n").repeated(9'000'000)) == "The file is larger than 64 MiB.");
}

TEST_CASE("One letter in Windows-1252 is enough to tell it from UTF-8")
{
    CHECK(cellsOf("titel\nm\xE5l") == QList<QStringList>{{"titel"}, {"mål"}});
    CHECK(cellsOf("titel\n\xF6") == QList<QStringList>{{"titel"}, {"ö"}});
}

TEST_CASE("Excel may leave out the empty cells at the end of sixteen rows")
{
    QByteArray text = "a;b;c\r\n";
    for (int i = 2; i <= 16; ++i)
        text += "1;2;\r\n";
    const QByteArray shortRows = QByteArray("1;2\r\n").repeated(16);
    const QList<QStringList> cells = cellsOf(text + shortRows + "1;2;3\r\n");
    CHECK(cells.size() == 33);
    CHECK(cells[20] == QStringList{"1", "2", ""});
    CHECK(faultOf(text + "1;2\r\n1;2;3\r\n") == "row 17: There are 2 cells here and 3 headings.");
    CHECK(faultOf(text + "1;2\r\n1;2") == "row 17: There are 2 cells here and 3 headings.");
}

TEST_CASE("CSV is written as Excel in Sweden opens it, quoted only where needed")
{
    CHECK(writeCsvText({{"id", "titel"}, {"a", "Rör, 5 m"}, {"b", "ett; \"två\"\ntre"}, {"", " blank "}}) ==
          "\xEF\xBB\xBF"
          "id;titel\r\na;Rör, 5 m\r\nb;\"ett; \"\"två\"\"\ntre\"\r\n; blank \r\n");
}

TEST_CASE("What a spreadsheet would run as a formula is written as text and comes back as it was")
{
    const auto [cell, written] = GENERATE(table<const char*, const char*>({
        {"=1+1", "'=1+1"},
        {"+46 42 10 50 00", "'+46 42 10 50 00"},
        {"-a", "'-a"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\tx", "'\tx"},
        {"\rx", "\"'\rx\""},
        {"=cmd|' /C calc'!A0;x", "\"'=cmd|' /C calc'!A0;x\""},
        {"'=1", "''=1"},
        {"''-5", "'''-5"},
        {"'-5", "''-5"},
        {"-", "'-"},
        {"-5", "-5"},
        {"-5,25", "-5,25"},
        {"+3.5e-7", "+3.5e-7"},
        {"'quoted'", "'quoted'"},
        {"'", "'"},
        {"a=b", "a=b"},
    }));
    const QStringList row{QString::fromUtf8(cell), QStringLiteral("x")};
    const QByteArray text = writeCsvText({{"a", "b"}, row});
    CHECK(text == QByteArray("\xEF\xBB\xBF"
                             "a;b\r\n") +
                      written + ";x\r\n");
    CHECK(cellsOf(text) == QList<QStringList>{{"a", "b"}, row});
}
