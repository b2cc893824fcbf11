#include "model/interchange/paste/good_rows.h"
#include "model/interchange/paste/html_list.h"
#include "model/interchange/paste/pasted_table.h"
#include "model/interchange/templates.h"
#include "model/queries/order.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};

namespace
{

PastedText pasted(const char* text)
{
    return readPastedText(QString::fromUtf8(text));
}

/// “0 Vision”, “1 Skola” …
QStringList levels(const char* text)
{
    const PastedText read = pasted(text);
    CHECK(read.isList);
    QStringList told;
    for (const ListLine& line : listLines(read.rows))
        told += QStringLiteral("%1 %2").arg(line.level).arg(line.title);
    return told;
}

QStringList words(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromUtf8(text);
    return list;
}

KindId kind(const char* id)
{
    return {QString::fromLatin1(id)};
}

/// The built-in kinds and a board with an assignment.
Model boardModel()
{
    Model model = builtInModel();
    Element board{{QStringLiteral("bun")}, kind("board"), QStringLiteral("Barn- och utbildningsnämnden")};
    Element assignment{{QStringLiteral("uppdrag")}, kind("assignment"), QStringLiteral("Uppdraget")};
    assignment.parent = board.id;
    for (const Element& one : {board, assignment})
        model.put(std::make_shared<const Element>(one));
    return model;
}

Import imported(const Model& model, const CsvFile& file)
{
    return importFiles(model, {SourceFile(file)});
}

QString answers(const Import& import)
{
    QString told;
    for (const ImportedRow& row : import.rows)
        told += QStringLiteral("=~+!").at(static_cast<qsizetype>(row.answer));
    return told;
}

const PastePlace inAssignment{{QStringLiteral("goal")}, ElementId{QStringLiteral("uppdrag")}};

} // namespace

TEST_CASE("What Excel puts on the clipboard is rows of cells, with line breaks and quotation marks where they were")
{
    const PastedText read = pasted("Titel\tText\tAnteckning\r\n"
                                   "Varje elev lyckas\t\"Första raden\nandra \"\"raden\"\"\"\t\"Citat\" först\r\n"
                                   "\t\t\r\n"
                                   "Trygg skola\t5 \"tum\"\t\r\n");
    CHECK_FALSE(read.isList);
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[1].cells == words({"Varje elev lyckas", "Första raden\nandra \"raden\"", "\"Citat\" först"}));
    CHECK(read.rows[2].cells == words({"Trygg skola", "5 \"tum\"", ""}));
    CHECK(read.rows[2].number == 4);
}

TEST_CASE("Empty columns at the right and blank rows are left out, and what a clipboard ends with")
{
    const PastedText read = readPastedText(QString::fromUtf8("\uFEFFa\tb\t\t\n\n\tc\t\t\n") + QChar(0));
    CHECK(read.width() == 2);
    CHECK(read.rows.size() == 2);
    CHECK(pasted("").rows.empty());
    CHECK(pasted(" \n\t\n").rows.empty());
}

TEST_CASE("Lines with as many semicolons are a table, a sentence with one is not")
{
    CHECK(pasted("titel;typ\nEtt;mål\n").width() == 2);
    CHECK(pasted("titel;typ\n\"Ett; och ett till\";mål\n").isList);
    const PastedText list = pasted("Trygghet; även i trafiken\nSkola\n");
    CHECK(list.isList);
    CHECK(list.width() == 1);
}

TEST_CASE("A list's levels are told by tabs or by spaces")
{
    CHECK(levels("Vision\n\tSkola\n\t\tLäsning\n\tTrygghet\n") ==
          words({"0 Vision", "1 Skola", "2 Läsning", "1 Trygghet"}));
    CHECK(levels("Vision\n   Skola\n     Läsning\n   Trygghet\nProgram") ==
          words({"0 Vision", "1 Skola", "2 Läsning", "1 Trygghet", "0 Program"}));
}

TEST_CASE("Columns of a spreadsheet with one text a row are levels")
{
    CHECK(levels("Vision\t\t\r\n\tSkola\t\r\n\t\tLäsning\r\n\tTrygghet\t\r\n") ==
          words({"0 Vision", "1 Skola", "2 Läsning", "1 Trygghet"}));
}

TEST_CASE("Word's bullets tell the levels, since its text has no indents")
{
    CHECK(levels("•\tSkola\r\no\tLäsning\r\n\uF0A7\tFörskola\r\no\tRäkning\r\n•\tTrygghet\r\n") ==
          words({"0 Skola", "1 Läsning", "2 Förskola", "1 Räkning", "0 Trygghet"}));
    CHECK(levels("Prioriterat\r\n•\tSkola\r\n•\tTrygghet\r\nÖvrigt\r\n•\tKultur\r\n") ==
          words({"0 Prioriterat", "1 Skola", "1 Trygghet", "0 Övrigt", "1 Kultur"}));
}

TEST_CASE("Numbers are taken away and tell the levels")
{
    CHECK(levels("1.\tSkola\n1.1.\tLäsning\n1.2.\tRäkning\n2.\tTrygghet\n") ==
          words({"0 Skola", "1 Läsning", "1 Räkning", "0 Trygghet"}));
    CHECK(levels("1) Skola\na) Läsning\nb) Räkning\n2) Trygghet") ==
          words({"0 Skola", "1 Läsning", "1 Räkning", "0 Trygghet"}));
}

TEST_CASE("Plain text's dashes are bullets, and indents go before them")
{
    CHECK(levels("- Skola\n  - Läsning\n  * Räkning\n- Trygghet") ==
          words({"0 Skola", "1 Läsning", "1 Räkning", "0 Trygghet"}));
    CHECK(levels("2035 är målet\nÖka takten") == words({"0 2035 är målet", "0 Öka takten"}));
}

TEST_CASE("Word's HTML tells a list's levels, without its bullets")
{
    const char* html = R"(<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>
<!-- p.MsoListParagraph {mso-list:x;} --></style></head><body lang=SV><!--StartFragment-->
<p class=MsoNormal>Prioriterat<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Trygg
skola &amp; v&auml;g<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>o<span>&nbsp;
</span></span><![endif]>Fler cyklar &#8211; alla<o:p></o:p></p><!--EndFragment--></body></html>)";
    CHECK(levels(qUtf8Printable(textOfHtmlList(QString::fromUtf8(html)))) ==
          words({"0 Prioriterat", "1 Trygg skola & väg", "2 Fler cyklar – alla"}));
}

TEST_CASE("A web page's list keeps its levels, a table is left to its plain text")
{
    const QString html = QStringLiteral("<ul><li>Skola<ul><li><p>Läsning</p></li><li>Räkning</li></ul></li>"
                                        "<li><b>Trygg</b>het</li></ul>");
    CHECK(levels(qUtf8Printable(textOfHtmlList(html))) == words({"0 Skola", "1 Läsning", "1 Räkning", "0 Trygghet"}));
    CHECK(textOfHtmlList(QStringLiteral("<table><tr><td><ul><li>a</li></ul></td></tr></table>")).isEmpty());
    CHECK(textOfHtmlList(QStringLiteral("<p>Bara text</p>")).isEmpty());
}

TEST_CASE("A list comes in as elements, each within the one above it")
{
    const Model model = boardModel();
    const auto lines = listLines(pasted("•\tKunskap\no\tAlla läser\no\tAlla räknar\n•\tTrygghet").rows);
    ListChoices choices = guessChoices(model, lines, {kind("boardDirection"), ElementId{QStringLiteral("uppdrag")}});
    REQUIRE(choices.kinds.size() == 2);
    choices.kinds[1] = kind("goal");
    const Import import = imported(model, tableOf(model, QStringLiteral("Inklistrat"), lines, choices));
    REQUIRE(import.refused.empty());
    CHECK(answers(import) == QStringLiteral("++++"));
    Model after = model;
    applyTo(after, import.edit.changes);
    const Element* first = after.find(ElementId{QStringLiteral("kunskap")});
    REQUIRE(first);
    CHECK(first->parent == ElementId{QStringLiteral("uppdrag")});
    CHECK(first->status == TextStatus::Proposed);
    const auto within = childrenOf(after, first->id);
    REQUIRE(within.size() == 2);
    CHECK(within[0]->title == QStringLiteral("Alla läser"));
    CHECK(within[0]->kind == kind("goal"));

    SECTION("and again as what is there already")
    {
        const Import again = imported(after, tableOf(after, QStringLiteral("Inklistrat"), lines, choices));
        CHECK(answers(again) == QStringLiteral("===="));
        CHECK(again.edit.changes.empty());
        choices.updatesSameTitle = false;
        CHECK(answers(imported(after, tableOf(after, QStringLiteral("Inklistrat"), lines, choices))) ==
              QStringLiteral("++++"));
    }
}

TEST_CASE("Columns are matched by their headings, also by what they are usually called")
{
    const Model model = boardModel();
    const PastedText read = pasted("Namn\tBeskrivning\tStatus\tOkänt\r\nEtt mål\tEn text\tantagen\tx\r\n");
    const TableChoices choices = guessChoices(model, read, inAssignment);
    CHECK(choices.hasHeadings);
    CHECK(choices.members == QStringList{"title", "text", "status", ""});
    const CsvFile file = tableOf(model, QStringLiteral("Inklistrat"), read, choices);
    CHECK_FALSE(file.headings.contains(QStringLiteral("Okänt")));
    const Import import = imported(model, file);
    REQUIRE(import.refused.empty());
    Model after = model;
    applyTo(after, import.edit.changes);
    const Element* goal = after.find(ElementId{QStringLiteral("ett-mal")});
    REQUIRE(goal);
    CHECK(goal->kind == kind("goal"));
    CHECK(goal->parent == ElementId{QStringLiteral("uppdrag")});
    CHECK(goal->status == TextStatus::Adopted);
    CHECK(goal->text == QStringLiteral("En text"));
}

TEST_CASE("Without headings columns are matched by what they hold")
{
    const Model model = boardModel();
    const PastedText read = pasted("Mål\tAlla läser\t2025\tbun\r\nMål\tAlla räknar\t2026\tbun\r\n");
    const TableChoices choices = guessChoices(model, read, inAssignment);
    CHECK_FALSE(choices.hasHeadings);
    CHECK(choices.members == QStringList{"kind", "title", "validFrom", "id"});
}

TEST_CASE("A table of relations or of indicators is known by its headings")
{
    const Model model = boardModel();
    CHECK(guessChoices(model, pasted("Från\tRelation\tTill\r\na\tbidrar till\tb\r\n"), {}).table ==
          CsvTable::Relations);
    CHECK(guessChoices(model, pasted("Nyckeltal\tÅr\tVärde\r\nNärvaro\t2024\t91,5\r\n"), {}).table ==
          CsvTable::Indicators);
}

TEST_CASE("A row of the same title changes the element that is there, another kind is another element")
{
    Model model = boardModel();
    Element goal{{QStringLiteral("m1")}, kind("goal"), QStringLiteral("Alla läser")};
    goal.parent = inAssignment.parent;
    goal.status = TextStatus::Adopted;
    model.put(std::make_shared<const Element>(goal));
    const PastedText read =
        pasted("Titel\tTyp\tAnteckning\r\nAlla läser\tMål\tNy anteckning\r\nAlla läser\tVision\t\r\n");
    const Import import =
        imported(model, tableOf(model, QStringLiteral("Inklistrat"), read, guessChoices(model, read, inAssignment)));
    CHECK(answers(import) == QStringLiteral("~+"));
    Model after = model;
    applyTo(after, import.edit.changes);
    CHECK(after.find(goal.id)->note == QStringLiteral("Ny anteckning"));
    CHECK(after.find(goal.id)->status == TextStatus::Adopted);
    CHECK_FALSE(after.find(ElementId{QStringLiteral("alla-laser")})->parent); // a vision lies in no assignment
}

TEST_CASE("A row that cannot be read says why, and nothing comes in")
{
    const Model model = boardModel();
    const PastedText read = pasted("Titel\tTyp\r\nEtt\tMål\r\nTvå\tKapitel\r\n\tMål\r\n");
    const Import import =
        imported(model, tableOf(model, QStringLiteral("Inklistrat"), read, guessChoices(model, read, inAssignment)));
    CHECK(answers(import) == QStringLiteral("+!!"));
    CHECK(import.rows[1].number == 3);
    CHECK(import.rows[1].why.contains(QStringLiteral("Kapitel")));
    CHECK(import.edit.changes.empty());
}

TEST_CASE("Without its refused rows a table comes in, and what lies in those stays out with them")
{
    const Model model = boardModel();
    const PastedText read = pasted("Id\tTitel\tTyp\tÖverordnad\r\na\tEtt\tMål\tuppdrag\r\nb\tTvå\tKapitel\t\r\n"
                                   "c\tTre\tMål\tb\r\nd\tFyra\tMål\tc\r\n");
    const CsvFile table = tableOf(model, QStringLiteral("Inklistrat"), read, guessChoices(model, read, inAssignment));
    const Import import = importGoodRows(model, table);
    CHECK(import.refused.empty());
    CHECK(answers(import) == QStringLiteral("+!!!"));
    Model after = model;
    applyTo(after, import.edit.changes);
    CHECK(after.table<Element>().size() == model.table<Element>().size() + 1);
}

TEST_CASE("What is pasted goes within what she is on, else beside it")
{
    const Model model = boardModel();
    const auto place = [&](const char* element) {
        return placeFor(model, ElementId{QString::fromLatin1(element)}, {});
    };
    CHECK(place("bun").kind == kind("assignment"));
    CHECK(place("bun").parent == ElementId{QStringLiteral("bun")});
    CHECK(place("uppdrag").parent == ElementId{QStringLiteral("uppdrag")});
    CHECK(placeFor(model, {}, kind("audience")).kind == kind("audience"));
    CHECK_FALSE(placeFor(model, {}, {}).kind.isEmpty());
}
