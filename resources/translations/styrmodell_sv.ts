<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Export</name>
    <message>
        <source>There is no page to write.</source>
        <translation>Det finns ingen sida att skriva.</translation>
    </message>
    <message>
        <source>The PDF file could not be put together: %1</source>
        <translation>PDF-filen kunde inte sättas samman: %1</translation>
    </message>
    <message>
        <source>The font “%1” cannot be embedded: its file cannot be read.</source>
        <translation>Typsnittet ”%1” kan inte bäddas in: filen kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>Png</name>
    <message>
        <source>The picture could not be written as PNG: %1</source>
        <translation>Bilden kunde inte skrivas som PNG: %1</translation>
    </message>
    <message>
        <source>A picture %1 pixels wide cannot be made. Choose a width of at least 1 that gives at most %2 million pixels in all.</source>
        <translation>En bild som är %1 bildpunkter bred kan inte göras. Välj en bredd på minst 1 som ger högst %2 miljoner bildpunkter i allt.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture %1 pixels wide.</source>
        <translation>Minnet räcker inte för en bild som är %1 bildpunkter bred.</translation>
    </message>
</context>
<context>
    <name>styrmodell::AdoptedBar</name>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Ny lydelse</translation>
    </message>
    <message>
        <source>Mend a slip of the pen in the text that is in force, without a decision</source>
        <translation>Rätta ett skrivfel i den gällande texten, utan beslut</translation>
    </message>
    <message>
        <source>Write a proposal that stands beside the text in force until it is decided</source>
        <translation>Skriv ett förslag som står bredvid den gällande texten tills det beslutas</translation>
    </message>
    <message>
        <source>You are correcting the adopted text. It stays adopted.</source>
        <translation>Du rättar den antagna texten. Den förblir antagen.</translation>
    </message>
    <message>
        <source>This text is adopted. Is the change a correction or a new wording?</source>
        <translation>Texten är antagen. Är ändringen en rättelse eller en ny lydelse?</translation>
    </message>
</context>
<context>
    <name>styrmodell::AgendaField</name>
    <message>
        <source>2030 Agenda</source>
        <translation>Agenda 2030</translation>
    </message>
    <message>
        <source>Goal %1 of the 2030 Agenda</source>
        <translation>Mål %1 i Agenda 2030</translation>
    </message>
</context>
<context>
    <name>styrmodell::AnsweredRows</name>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>Refused – why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Row %1: %2. %3</source>
        <comment>number, content, what becomes of it</comment>
        <translation>Rad %1: %2. %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, heading, content</comment>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
</context>
<context>
    <name>styrmodell::AppearancesSection</name>
    <message>
        <source>Appears in</source>
        <translation>Visas i</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>Berättelse: %1</translation>
    </message>
    <message>
        <source>Show the picture: %1</source>
        <translation>Visa bilden: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::ApplyLine</name>
    <message>
        <source>There is no element “%1”.</source>
        <translation>Det finns inget element ”%1”.</translation>
    </message>
    <message>
        <source>An id stays what it is.</source>
        <translation>Ett id förblir vad det är.</translation>
    </message>
    <message>
        <source>“%1” is no record type that can be put or dropped.</source>
        <translation>”%1” är ingen sorts post som kan läggas in eller tas bort.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done.</source>
        <translation>”%1” går inte att göra.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ArrangeBar</name>
    <message>
        <source>You adjust the picture by hand</source>
        <translation>Du justerar bilden för hand</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>Återställ &amp;den här</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Återställ &amp;allt</translation>
    </message>
    <message>
        <source>What is marked stands where it belongs again</source>
        <translation>Det markerade får sin vanliga plats igen</translation>
    </message>
    <message>
        <source>Everything in this picture stands where it belongs again</source>
        <translation>Allt i den här bilden får sin vanliga plats igen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>The mouse opens and moves things again (Esc)</source>
        <translation>Musen öppnar och flyttar som vanligt igen (Esc)</translation>
    </message>
    <message>
        <source>Drag a box, its edges or corners. Dropped on another of its row it takes that place.</source>
        <translation>Dra en ruta, dess kanter eller hörn. Släpp den på en annan i samma rad för att byta ordning.</translation>
    </message>
    <message>
        <source>The window is too narrow to move boxes in. Their order can be changed: drop one on another.</source>
        <translation>Fönstret är för smalt för att flytta rutor i. Ordningen går att ändra: släpp en ruta på en annan.</translation>
    </message>
    <message>
        <source>What is marked: %1</source>
        <translation>Det markerade: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::Arrangement</name>
    <message>
        <source>The mouse moves and sizes boxes now. Esc ends it.</source>
        <translation>Nu flyttar och storleksändrar musen rutorna. Esc avslutar.</translation>
    </message>
    <message>
        <source>The mouse moves no boxes any more.</source>
        <translation>Musen flyttar inga rutor längre.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Arranging</name>
    <message>
        <source>This cannot be moved or sized by hand.</source>
        <translation>Det här kan inte flyttas eller storleksändras för hand.</translation>
    </message>
    <message>
        <source>Only the overview is adjusted by hand.</source>
        <translation>Bara översikten kan justeras för hand.</translation>
    </message>
    <message>
        <source>It is the last in its row.</source>
        <translation>Det är sist i sin rad.</translation>
    </message>
    <message>
        <source>It is the first in its row.</source>
        <translation>Det är först i sin rad.</translation>
    </message>
    <message>
        <source>There is no room for another size.</source>
        <translation>Det finns inte plats för en annan storlek.</translation>
    </message>
    <message>
        <source>There is no room that way.</source>
        <translation>Det finns ingen plats åt det hållet.</translation>
    </message>
    <message>
        <source>Nothing is adjusted here.</source>
        <translation>Här är ingenting justerat.</translation>
    </message>
    <message>
        <source>It stands where it belongs again.</source>
        <translation>Det står på sin vanliga plats igen.</translation>
    </message>
    <message>
        <source>All stands where it belongs again.</source>
        <translation>Allt står på sin vanliga plats igen.</translation>
    </message>
    <message>
        <source>Back to where it belongs</source>
        <translation>Återställ platsen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to the right</source>
        <translation>
            <numerusform>%n steg åt höger</numerusform>
            <numerusform>%n steg åt höger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to the left</source>
        <translation>
            <numerusform>%n steg åt vänster</numerusform>
            <numerusform>%n steg åt vänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) down</source>
        <translation>
            <numerusform>%n steg nedåt</numerusform>
            <numerusform>%n steg nedåt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up</source>
        <translation>
            <numerusform>%n steg uppåt</numerusform>
            <numerusform>%n steg uppåt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wider</source>
        <translation>
            <numerusform>%n steg bredare</numerusform>
            <numerusform>%n steg bredare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) narrower</source>
        <translation>
            <numerusform>%n steg smalare</numerusform>
            <numerusform>%n steg smalare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) higher</source>
        <translation>
            <numerusform>%n steg högre</numerusform>
            <numerusform>%n steg högre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lower</source>
        <translation>
            <numerusform>%n steg lägre</numerusform>
            <numerusform>%n steg lägre</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands where it belongs.</source>
        <translation>Det står på sin vanliga plats.</translation>
    </message>
    <message>
        <source>Number %1 of %2 in its row.</source>
        <translation>Nummer %1 av %2 i sin rad.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ArrowsForm</name>
    <message>
        <source>&amp;Label, instead of the relation’s verb</source>
        <translation>&amp;Text i stället för relationens verb</translation>
    </message>
    <message>
        <source>Not drawn: the model has no such relation.</source>
        <translation>Ritas inte: modellen har ingen sådan relation.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>R&amp;elation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>Add arrow</source>
        <translation>Lägg till pil</translation>
    </message>
    <message>
        <source>Remove arrow</source>
        <translation>Ta bort pil</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>&amp;Pilar</translation>
    </message>
    <message>
        <source>%1 (not drawn)</source>
        <translation>%1 (ritas inte)</translation>
    </message>
</context>
<context>
    <name>styrmodell::AssessmentDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Change a follow-up</source>
        <translation>Ändra en uppföljning</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ingen bedömning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>styrmodell::BodyField</name>
    <message>
        <source>Board or company responsible</source>
        <translation>Ansvarig nämnd eller bolag</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Ingen ansvarig</translation>
    </message>
</context>
<context>
    <name>styrmodell::BringingIn</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Models and tables (*.json *.csv *.tsv *.txt)</source>
        <translation>Modeller och tabeller (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows or a list first, e.g. in Excel or Word.</source>
        <translation>Det finns ingen text på urklipp. Kopiera först rader eller en lista, till exempel i Excel eller Word.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Det inklistrade</translation>
    </message>
</context>
<context>
    <name>styrmodell::CellTable</name>
    <message>
        <source>%1: %2</source>
        <comment>which cell, what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>styrmodell::Checks</name>
    <message>
        <source>This has to be mended by hand.</source>
        <translation>Det här måste rättas för hand.</translation>
    </message>
    <message>
        <source>Say why this is as it should be.</source>
        <translation>Skriv varför det är som det ska.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>“%1” holds none of %2.</source>
        <translation>”%1” innehåller inget av sorten %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 holds none of %3.</source>
        <translation>”%1” hos %2 innehåller inget av sorten %3.</translation>
    </message>
    <message>
        <source>“%1” holds none of %2 in force on %3.</source>
        <translation>”%1” innehåller inget av sorten %2 som gäller %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 contributes to “%3”, but none of its goals does so itself.</source>
        <translation>”%1” hos %2 bidrar till ”%3”, men inget av målen där gör det självt.</translation>
    </message>
    <message>
        <source>“%1” is said to be the responsibility of “%2”, which is neither a board nor another body.</source>
        <translation>Ansvaret för ”%1” sägs ligga hos ”%2”, som varken är en nämnd, ett bolag eller något annat organ.</translation>
    </message>
    <message>
        <source>Take the responsibility away</source>
        <translation>Ta bort ansvaret</translation>
    </message>
    <message>
        <source>“%1” is proposed, but nothing says by whom.</source>
        <translation>”%1” är föreslaget, men det framgår inte av vem.</translation>
    </message>
    <message>
        <source>Responsible, but no body</source>
        <translation>Ansvarig som inte kan ansvara</translation>
    </message>
    <message>
        <source>Only a board, a company or another body can answer for something.</source>
        <translation>Bara en nämnd, ett bolag eller ett annat organ kan svara för något.</translation>
    </message>
    <message>
        <source>Body without assignment</source>
        <translation>Nämnd eller bolag utan uppdrag</translation>
    </message>
    <message>
        <source>The assignment says why the activity exists; directions and goals lie in it.</source>
        <translation>Uppdraget säger varför verksamheten finns, och det är där inriktning och mål ligger.</translation>
    </message>
    <message>
        <source>Assignment without direction or goal</source>
        <translation>Uppdrag utan inriktning och mål</translation>
    </message>
    <message>
        <source>Without them the council has told the board or company nothing to aim at.</source>
        <translation>Utan dem har fullmäktige inte sagt vad nämnden eller bolaget ska sikta mot.</translation>
    </message>
    <message>
        <source>Proposed by whom?</source>
        <translation>Vems förslag?</translation>
    </message>
    <message>
        <source>A proposal is somebody’s: whoever prepares the decision has to know whose.</source>
        <translation>Ett förslag är någons, och den som bereder beslutet behöver veta vems.</translation>
    </message>
    <message>
        <source>Assignment without goal</source>
        <translation>Uppdrag utan mål</translation>
    </message>
    <message>
        <source>A direction alone says what comes first, not what is to be achieved.</source>
        <translation>En inriktning säger vad som går först men inte vad som ska nås.</translation>
    </message>
    <message>
        <source>Direction that no goal takes up</source>
        <translation>Inriktning som inget mål följer upp</translation>
    </message>
    <message>
        <source>A body’s direction is carried out by its goals.</source>
        <translation>Det är genom målen som nämndens eller bolagets inriktning blir verklighet.</translation>
    </message>
    <message>
        <source>The decision “%1” has no date.</source>
        <translation>Beslutet ”%1” saknar datum.</translation>
    </message>
    <message>
        <source>It is not said who took the decision “%1”.</source>
        <translation>Det framgår inte vem som fattade beslutet ”%1”.</translation>
    </message>
    <message>
        <source>The decision “%1” is about nothing in the model.</source>
        <translation>Beslutet ”%1” gäller inget i modellen.</translation>
    </message>
    <message>
        <source>The decision “%1” is said to be taken by “%2”, which is neither a board nor another body.</source>
        <translation>Beslutet ”%1” sägs vara fattat av ”%2”, som varken är en nämnd, ett bolag eller något annat organ.</translation>
    </message>
    <message>
        <source>“%1” is kept as adopted, but no decision in the model says so.</source>
        <translation>”%1” är markerat som antaget, men inget beslut i modellen säger det.</translation>
    </message>
    <message>
        <source>“%1” was adopted %2, but its text is still kept as a draft or proposal.</source>
        <translation>”%1” antogs %2, men texten är fortfarande markerad som utkast eller förslag.</translation>
    </message>
    <message>
        <source>Mark as adopted</source>
        <translation>Markera som antagen</translation>
    </message>
    <message>
        <source>“%1” was repealed %2, but is still kept as adopted.</source>
        <translation>”%1” upphävdes %2 men är fortfarande markerat som antaget.</translation>
    </message>
    <message>
        <source>Mark as repealed</source>
        <translation>Markera som upphävd</translation>
    </message>
    <message>
        <source>“%1” was referred back %2 and never adopted since, but is kept as adopted.</source>
        <translation>”%1” återremitterades %2 och har inte antagits sedan dess men är markerat som antaget.</translation>
    </message>
    <message>
        <source>Mark as proposed</source>
        <translation>Markera som föreslagen</translation>
    </message>
    <message>
        <source>The proposed wording of “%1” says the same as the one in force.</source>
        <translation>Den föreslagna lydelsen av ”%1” säger samma sak som den gällande.</translation>
    </message>
    <message>
        <source>Remove the proposal</source>
        <translation>Ta bort förslaget</translation>
    </message>
    <message>
        <source>“%1” is adopted, but a comment on it was never answered.</source>
        <translation>”%1” är antaget, men en synpunkt har aldrig besvarats.</translation>
    </message>
    <message>
        <source>Decided by something that is no body</source>
        <translation>Beslutat av något som inte kan besluta</translation>
    </message>
    <message>
        <source>Only the council, a board or another body can decide.</source>
        <translation>Bara fullmäktige, en nämnd eller ett annat organ kan besluta.</translation>
    </message>
    <message>
        <source>Adopted, but kept as a draft</source>
        <translation>Antaget men markerat som utkast</translation>
    </message>
    <message>
        <source>Publications leave out what is not adopted.</source>
        <translation>Det som inte är antaget kommer inte med när modellen publiceras.</translation>
    </message>
    <message>
        <source>Kept as adopted against the decision</source>
        <translation>Markerat som antaget tvärt emot beslutet</translation>
    </message>
    <message>
        <source>Publications would show as in force what is not.</source>
        <translation>Det skulle publiceras som gällande fast det inte är det.</translation>
    </message>
    <message>
        <source>Adopted without decision</source>
        <translation>Antaget utan beslut</translation>
    </message>
    <message>
        <source>A steering document has its weight from whoever decided it, and when.</source>
        <translation>Ett styrdokument får sin tyngd av vem som har beslutat det och när.</translation>
    </message>
    <message>
        <source>Decision without date</source>
        <translation>Beslut utan datum</translation>
    </message>
    <message>
        <source>Without a date a decision cannot be found in the minutes.</source>
        <translation>Utan datum går beslutet inte att hitta i protokollen.</translation>
    </message>
    <message>
        <source>Decision without body</source>
        <translation>Beslut utan beslutsfattare</translation>
    </message>
    <message>
        <source>Who decided says what weight the decision has.</source>
        <translation>Vem som har beslutat säger vilken tyngd beslutet har.</translation>
    </message>
    <message>
        <source>Comment without answer</source>
        <translation>Synpunkt utan svar</translation>
    </message>
    <message>
        <source>Whoever was asked for comment wants to know what became of it.</source>
        <translation>Den som har svarat på en remiss vill veta vad det blev av svaret.</translation>
    </message>
    <message>
        <source>Proposal that changes nothing</source>
        <translation>Förslag som inte ändrar något</translation>
    </message>
    <message>
        <source>A proposal without a change only asks for a decision in vain.</source>
        <translation>Ett förslag utan ändring ber om ett beslut i onödan.</translation>
    </message>
    <message>
        <source>Decision about nothing</source>
        <translation>Beslut som inte gäller något</translation>
    </message>
    <message>
        <source>A decision is seen at what was decided.</source>
        <translation>Ett beslut syns vid det som beslutades.</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Ta bort kopplingen</translation>
    </message>
    <message>
        <source>“%1” was valid until %2, but the model still says: %3.</source>
        <translation>”%1” gällde till och med %2, men modellen säger fortfarande: %3.</translation>
    </message>
    <message>
        <source>“%1” was valid until %2, but its text is still kept as adopted.</source>
        <translation>”%1” gällde till och med %2, men texten är fortfarande markerad som antagen.</translation>
    </message>
    <message>
        <source>“%1” is replaced, but the model still says: %2.</source>
        <translation>”%1” är ersatt, men modellen säger fortfarande: %2.</translation>
    </message>
    <message>
        <source>“%1” is repealed, but the model still says: %2.</source>
        <translation>”%1” är upphävt, men modellen säger fortfarande: %2.</translation>
    </message>
    <message>
        <source>It is not said of what type “%1” is.</source>
        <translation>Det framgår inte av vilken typ ”%1” är.</translation>
    </message>
    <message>
        <source>Valid from the decision, %1</source>
        <translation>Gäller från beslutet, %1</translation>
    </message>
    <message>
        <source>It is not said when “%1” is valid.</source>
        <translation>Det framgår inte när ”%1” gäller.</translation>
    </message>
    <message>
        <source>Nobody is said to be responsible for “%1”.</source>
        <translation>Det framgår inte vem som ansvarar för ”%1”.</translation>
    </message>
    <message>
        <source>“%1” was to be reviewed by %2.</source>
        <translation>”%1” skulle ha setts över senast %2.</translation>
    </message>
    <message>
        <source>Builds on something expired</source>
        <translation>Bygger på något som har gått ut</translation>
    </message>
    <message>
        <source>What builds on a text that no longer applies has lost its ground.</source>
        <translation>Det som bygger på en text som inte längre gäller har förlorat sin grund.</translation>
    </message>
    <message>
        <source>Builds on something replaced</source>
        <translation>Bygger på något som är ersatt</translation>
    </message>
    <message>
        <source>What builds on a replaced text should build on the one in its place.</source>
        <translation>Det som bygger på en ersatt text bör bygga på den som gäller i stället.</translation>
    </message>
    <message>
        <source>Expired, but still kept as adopted</source>
        <translation>Har gått ut men är markerat som antaget</translation>
    </message>
    <message>
        <source>Nobody knows whether an expired document still guides.</source>
        <translation>Ingen vet om ett dokument som har gått ut fortfarande ska följas.</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Översynen är försenad</translation>
    </message>
    <message>
        <source>The day set for the review has passed.</source>
        <translation>Dagen då översynen skulle vara klar har passerat.</translation>
    </message>
    <message>
        <source>Document without type</source>
        <translation>Dokument utan typ</translation>
    </message>
    <message>
        <source>The type says whether a document drives change or sets rules.</source>
        <translation>Typen säger om dokumentet driver på förändring eller sätter regler.</translation>
    </message>
    <message>
        <source>Document without validity</source>
        <translation>Dokument utan giltighetstid</translation>
    </message>
    <message>
        <source>Without a period nobody sees when a document has to be renewed.</source>
        <translation>Utan giltighetstid ser ingen när dokumentet behöver förnyas.</translation>
    </message>
    <message>
        <source>Document that nobody answers for</source>
        <translation>Dokument utan ansvarig</translation>
    </message>
    <message>
        <source>Somebody has to keep a document up to date.</source>
        <translation>Någon måste hålla dokumentet aktuellt.</translation>
    </message>
    <message>
        <source>“%1” is made up as an example, but is kept as adopted.</source>
        <translation>”%1” är ett påhittat exempel men är markerat som antaget.</translation>
    </message>
    <message>
        <source>It is ours, no example</source>
        <translation>Det är vårt eget, inget exempel</translation>
    </message>
    <message>
        <source>“%1” is an example, left in a model that is adopted.</source>
        <translation>”%1” är ett exempel som finns kvar i en antagen modell.</translation>
    </message>
    <message>
        <source>The title “%1” says that it is an example, but its certainty does not.</source>
        <translation>Titeln ”%1” säger att det är ett exempel, men belägget säger något annat.</translation>
    </message>
    <message>
        <source>Mark it as an example</source>
        <translation>Markera som exempel</translation>
    </message>
    <message>
        <source>Example kept as adopted</source>
        <translation>Exempel markerat som antaget</translation>
    </message>
    <message>
        <source>What is made up was never decided, and must not be published as if it were.</source>
        <translation>Det påhittade har aldrig beslutats och får inte publiceras som om det vore det.</translation>
    </message>
    <message>
        <source>Example left in an adopted model</source>
        <translation>Exempel kvar i en antagen modell</translation>
    </message>
    <message>
        <source>Readers take what stands in an adopted model to be the city’s own.</source>
        <translation>Den som läser en antagen modell tror att allt i den är stadens eget.</translation>
    </message>
    <message>
        <source>Example in its title only</source>
        <translation>Exempel bara i titeln</translation>
    </message>
    <message>
        <source>Publications warn of examples by their certainty.</source>
        <translation>Det är belägget som avgör om läsaren får veta att något är ett exempel.</translation>
    </message>
    <message>
        <source>“%1” is followed up neither by an indicator nor in words.</source>
        <translation>”%1” följs inte upp, varken med någon indikator eller i ord.</translation>
    </message>
    <message>
        <source>“%1” has a target for %2, but “%3” has no measured value.</source>
        <translation>”%1” har ett målvärde för %2, men ”%3” saknar mätvärden.</translation>
    </message>
    <message>
        <source>The target of “%1” was for %2, but nothing says whether “%3” met it.</source>
        <translation>Målvärdet för ”%1” gällde %2, men det framgår inte om ”%3” nådde dit.</translation>
    </message>
    <message>
        <source>“%1” has a target for %2, but “%3” are not given targets.</source>
        <translation>”%1” har ett målvärde för %2, men ”%3” ska inte ha målvärden.</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Ta bort målvärdet</translation>
    </message>
    <message>
        <source>Nothing says whether more or less of “%1” is better, so the target of “%2” is read as “at least”.</source>
        <translation>Det framgår inte om mer eller mindre av ”%1” är bättre, så målvärdet för ”%2” läses som ”minst”.</translation>
    </message>
    <message>
        <source>“%1” is followed up by “%2”, which has no measured value.</source>
        <translation>”%1” följs upp med ”%2”, som saknar mätvärden.</translation>
    </message>
    <message>
        <source>“%1” is followed up by “%2”, which has no value later than %3.</source>
        <translation>”%1” följs upp med ”%2”, som inte har något mätvärde senare än %3.</translation>
    </message>
    <message>
        <source>The indicator “%1” follows up nothing.</source>
        <translation>Indikatorn ”%1” följer inte upp något.</translation>
    </message>
    <message>
        <source>A follow-up of “%1” has neither an assessment nor a text.</source>
        <translation>En uppföljning av ”%1” har varken bedömning eller text.</translation>
    </message>
    <message>
        <source>Remove the empty follow-up</source>
        <translation>Ta bort den tomma uppföljningen</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Följs inte upp</translation>
    </message>
    <message>
        <source>What nobody follows up, nobody knows the state of.</source>
        <translation>Det som ingen följer upp vet ingen hur det går med.</translation>
    </message>
    <message>
        <source>Target where there should be none</source>
        <translation>Målvärde där det inte ska finnas</translation>
    </message>
    <message>
        <source>City-wide directions are followed up, but targets belong to goals.</source>
        <translation>Stadens inriktningar följs upp, men målvärden hör till mål.</translation>
    </message>
    <message>
        <source>Target without measurements</source>
        <translation>Målvärde utan mätvärden</translation>
    </message>
    <message>
        <source>A target that is never measured cannot be met.</source>
        <translation>Ett målvärde som aldrig mäts går inte att nå.</translation>
    </message>
    <message>
        <source>Target year passed without assessment</source>
        <translation>Målåret har passerat utan bedömning</translation>
    </message>
    <message>
        <source>The council wants to know whether its target was met.</source>
        <translation>Fullmäktige vill veta om målvärdet nåddes.</translation>
    </message>
    <message>
        <source>Indicator without values</source>
        <translation>Indikator utan mätvärden</translation>
    </message>
    <message>
        <source>An indicator without values follows up nothing yet.</source>
        <translation>En indikator utan mätvärden följer ännu inte upp något.</translation>
    </message>
    <message>
        <source>Old values</source>
        <translation>Gamla mätvärden</translation>
    </message>
    <message>
        <source>Old values tell how it was, not how it goes.</source>
        <translation>Gamla mätvärden säger hur det var, inte hur det går.</translation>
    </message>
    <message>
        <source>More or less?</source>
        <translation>Mer eller mindre?</translation>
    </message>
    <message>
        <source>Whether a target is met depends on which way is better.</source>
        <translation>Om ett målvärde är nått beror på vilket håll som är bättre.</translation>
    </message>
    <message>
        <source>Indicator that follows up nothing</source>
        <translation>Indikator som inte följer upp något</translation>
    </message>
    <message>
        <source>No picture or page shows it.</source>
        <translation>Ingen bild eller sida visar den.</translation>
    </message>
    <message>
        <source>Empty follow-up</source>
        <translation>Tom uppföljning</translation>
    </message>
    <message>
        <source>It counts as followed up, but says nothing.</source>
        <translation>Det räknas som uppföljt men säger ingenting.</translation>
    </message>
    <message>
        <source>No goal, and no direction of a board or company, contributes to “%1”.</source>
        <translation>Inget mål och ingen nämnds eller något bolags inriktning bidrar till ”%1”.</translation>
    </message>
    <message>
        <source>No line of sight leads from “%1” up to “%2”.</source>
        <translation>Ingen röd tråd leder från ”%1” upp till ”%2”.</translation>
    </message>
    <message>
        <source>Nothing says whom “%1” is for: no relation leads from it to “%2”.</source>
        <translation>Det framgår inte vem ”%1” är till för: ingen koppling leder därifrån till ”%2”.</translation>
    </message>
    <message>
        <source>“%1” lies in nothing; its kind is meant to lie in: %2.</source>
        <translation>”%1” ligger inte i något, men sorten ska ligga i: %2.</translation>
    </message>
    <message>
        <source>“%1” (%2) lies in “%3” (%4), where its kind is not meant to lie.</source>
        <translation>”%1” (%2) ligger i ”%3” (%4), där sorten inte ska ligga.</translation>
    </message>
    <message>
        <source>No one contributes</source>
        <translation>Ingen bidrar</translation>
    </message>
    <message>
        <source>What the city gives priority happens only if boards and companies take it up.</source>
        <translation>Det staden sätter först blir av bara om nämnder och bolag tar sig an det.</translation>
    </message>
    <message>
        <source>No way up to the vision</source>
        <translation>Ingen väg upp till visionen</translation>
    </message>
    <message>
        <source>A goal outside the line of sight cannot say what it is good for.</source>
        <translation>Ett mål utanför den röda tråden kan inte säga vad det är bra för.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Till för vem?</translation>
    </message>
    <message>
        <source>A goal is there to give added value to somebody.</source>
        <translation>Ett mål finns för att skapa mervärde för någon.</translation>
    </message>
    <message>
        <source>Lies in nothing</source>
        <translation>Ligger inte i något</translation>
    </message>
    <message>
        <source>Outside an assignment nobody is responsible, and pictures leave it out.</source>
        <translation>Utanför ett uppdrag är ingen ansvarig, och bilderna tar inte med det.</translation>
    </message>
    <message>
        <source>Lies where its kind is not meant to</source>
        <translation>Ligger där sorten inte ska ligga</translation>
    </message>
    <message>
        <source>Pictures draw within a box only what the kinds foresee there.</source>
        <translation>Bilderna ritar i en ruta bara det som sorterna säger ska ligga där.</translation>
    </message>
    <message>
        <source>There is no explanation of what “%1” is for.</source>
        <translation>Det saknas en förklaring av vad ”%1” är till för.</translation>
    </message>
    <message>
        <source>“%1” is not named in the model’s own language.</source>
        <translation>”%1” saknar namn på modellens eget språk.</translation>
    </message>
    <message>
        <source>No picture chooses “%1”.</source>
        <translation>Ingen bild har valt att visa ”%1”.</translation>
    </message>
    <message>
        <source>The story “%1” stops at “%2”, which is not in force on %3.</source>
        <translation>Berättelsen ”%1” stannar vid ”%2”, som inte gäller %3.</translation>
    </message>
    <message>
        <source>Story with something not in force</source>
        <translation>Berättelse med något som inte gäller</translation>
    </message>
    <message>
        <source>The audience would be shown an empty place.</source>
        <translation>Åhörarna skulle få se en tom plats.</translation>
    </message>
    <message>
        <source>Level without explanation</source>
        <translation>Nivå utan förklaring</translation>
    </message>
    <message>
        <source>The city’s picture says under each heading what the level is for.</source>
        <translation>Stadens bild säger under varje rubrik vad nivån är till för.</translation>
    </message>
    <message>
        <source>Name in the other language only</source>
        <translation>Namn bara på det andra språket</translation>
    </message>
    <message>
        <source>Readers and assistive technology stumble over words in another language.</source>
        <translation>Läsare och hjälpmedel snubblar på ord på ett annat språk.</translation>
    </message>
    <message>
        <source>Level in no picture</source>
        <translation>Nivå som inte är med i någon bild</translation>
    </message>
    <message>
        <source>What no picture shows is met in lists only.</source>
        <translation>Det som ingen bild visar syns bara i listor.</translation>
    </message>
    <message>
        <source>A ring of “%1”: %2.</source>
        <translation>En ring av ”%1”: %2.</translation>
    </message>
    <message>
        <source>The model says twice: %1.</source>
        <translation>Modellen säger två gånger: %1.</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Ta bort den andra</translation>
    </message>
    <message>
        <source>The model says %1, which by the levels of the two is the wrong way round.</source>
        <translation>Modellen säger %1, men med tanke på de bådas nivåer är det åt fel håll.</translation>
    </message>
    <message>
        <source>Turn the relation round</source>
        <translation>Vänd kopplingen</translation>
    </message>
    <message>
        <source>“%1” is related to nothing, lies in nothing and holds nothing.</source>
        <translation>”%1” är inte kopplat till något, ligger inte i något och innehåller inget.</translation>
    </message>
    <message>
        <source>Ring of relations</source>
        <translation>Kopplingar i ring</translation>
    </message>
    <message>
        <source>In a ring nothing is nearer the vision than anything else.</source>
        <translation>I en ring är inget närmare visionen än något annat.</translation>
    </message>
    <message>
        <source>Relation the wrong way round</source>
        <translation>Koppling åt fel håll</translation>
    </message>
    <message>
        <source>The line of sight would lead down where it should lead up.</source>
        <translation>Den röda tråden skulle leda nedåt där den ska leda uppåt.</translation>
    </message>
    <message>
        <source>Relation said twice</source>
        <translation>Samma koppling två gånger</translation>
    </message>
    <message>
        <source>A note or an end set on the one would not hold for the other.</source>
        <translation>En anteckning eller ett slutdatum på den ena skulle inte gälla den andra.</translation>
    </message>
    <message>
        <source>Related to nothing</source>
        <translation>Inte kopplat till något</translation>
    </message>
    <message>
        <source>What nothing leads to, readers of a picture never find.</source>
        <translation>Det som inget leder till hittar aldrig den som läser en bild.</translation>
    </message>
    <message>
        <source>There are two of “%1” called “%2”.</source>
        <translation>Det finns två av sorten ”%1” som heter ”%2”.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same short title, “%3”.</source>
        <translation>”%1” och ”%2” har samma korta titel, ”%3”.</translation>
    </message>
    <message>
        <source>“%1” has %2 letters and no short title for pictures.</source>
        <translation>”%1” har %2 tecken och ingen kort titel för bilder.</translation>
    </message>
    <message>
        <source>The short title of “%1”, “%2”, is not shorter than the title, so no picture uses it.</source>
        <translation>Den korta titeln på ”%1”, ”%2”, är inte kortare än titeln, så ingen bild använder den.</translation>
    </message>
    <message>
        <source>Remove the short title</source>
        <translation>Ta bort den korta titeln</translation>
    </message>
    <message>
        <source>The title “%1” has %2 letters; overviews cut it after %3.</source>
        <translation>Titeln ”%1” har %2 tecken, och översikter kortar den efter %3.</translation>
    </message>
    <message>
        <source>The title “%1” ends with a full stop.</source>
        <translation>Titeln ”%1” slutar med punkt.</translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>The title “%1” has spaces too many, at its ends or between its words.</source>
        <translation>Titeln ”%1” har för många blanksteg, i början, i slutet eller mellan orden.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Ta bort blankstegen</translation>
    </message>
    <message>
        <source>Two with the same title</source>
        <translation>Två med samma titel</translation>
    </message>
    <message>
        <source>In lists, pictures and speech nobody can tell them apart.</source>
        <translation>Ingen kan skilja dem åt i listor, bilder och tal.</translation>
    </message>
    <message>
        <source>Two with the same short title</source>
        <translation>Två med samma korta titel</translation>
    </message>
    <message>
        <source>In a picture nobody can tell them apart.</source>
        <translation>Ingen kan skilja dem åt i en bild.</translation>
    </message>
    <message>
        <source>Very long title</source>
        <translation>Mycket lång titel</translation>
    </message>
    <message>
        <source>What needs so many words belongs in the text.</source>
        <translation>Det som behöver så många ord hör hemma i texten.</translation>
    </message>
    <message>
        <source>Short title missing</source>
        <translation>Kort titel saknas</translation>
    </message>
    <message>
        <source>Long titles make a picture’s letters small.</source>
        <translation>Långa titlar gör bokstäverna i bilden små.</translation>
    </message>
    <message>
        <source>Short title that is no shorter</source>
        <translation>Kort titel som inte är kortare</translation>
    </message>
    <message>
        <source>Pictures take the short title only where it saves room.</source>
        <translation>Bilderna använder den korta titeln bara där den sparar plats.</translation>
    </message>
    <message>
        <source>Full stop in a title</source>
        <translation>Punkt i en titel</translation>
    </message>
    <message>
        <source>Titles stand without a full stop, in pictures and in sentences about them.</source>
        <translation>Titlar står utan punkt, både i bilder och i meningar om dem.</translation>
    </message>
    <message>
        <source>Spaces too many</source>
        <translation>För många blanksteg</translation>
    </message>
    <message>
        <source>They hinder searching and come along into every list.</source>
        <translation>De försvårar sökning och följer med till varje lista.</translation>
    </message>
    <message>
        <source>Swap the dates</source>
        <translation>Byt plats på datumen</translation>
    </message>
    <message>
        <source>“%1” is valid from %2 but ends already %3.</source>
        <translation>”%1” gäller från %2 men slutar redan %3.</translation>
    </message>
    <message>
        <source>The relation %1 is valid from %2 but ends already %3.</source>
        <translation>Kopplingen %1 gäller från %2 men slutar redan %3.</translation>
    </message>
    <message>
        <source>The term “%1” begins %2 but ends already %3.</source>
        <translation>Mandatperioden ”%1” börjar %2 men slutar redan %3.</translation>
    </message>
    <message>
        <source>“%1” is valid from %2, but “%3”, which it lies in, only from %4.</source>
        <translation>”%1” gäller från %2, men ”%3”, som det ligger i, först från %4.</translation>
    </message>
    <message>
        <source>Begin together</source>
        <translation>Börja samtidigt</translation>
    </message>
    <message>
        <source>“%1” is valid until %2, but “%3”, which it lies in, only until %4.</source>
        <translation>”%1” gäller till och med %2, men ”%3”, som det ligger i, bara till och med %4.</translation>
    </message>
    <message>
        <source>End together</source>
        <translation>Sluta samtidigt</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Slutar innan det börjar</translation>
    </message>
    <message>
        <source>On no day does it apply, so no picture shows it.</source>
        <translation>Det gäller aldrig, så ingen bild visar det.</translation>
    </message>
    <message>
        <source>Outlasts what it lies in</source>
        <translation>Gäller utanför det som det ligger i</translation>
    </message>
    <message>
        <source>While what it lies in does not apply, pictures have no place for it.</source>
        <translation>När det som det ligger i inte gäller har bilderna ingen plats för det.</translation>
    </message>
    <message>
        <source>The model has nothing at its top: “%1” is empty.</source>
        <translation>Modellen har inget överst: ”%1” är tomt.</translation>
    </message>
    <message>
        <source>Several are in force at once at the top of the model: %1.</source>
        <translation>Överst i modellen gäller flera samtidigt: %1.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is in force on %2, of %3 in the model.</source>
        <translation>Inget av sorten ”%1” gäller %2, av %3 i modellen.</translation>
    </message>
    <message>
        <source>“%1” has a title but no text.</source>
        <translation>”%1” har en titel men ingen text.</translation>
    </message>
    <message>
        <source>No term of office in the model covers %1.</source>
        <translation>Ingen mandatperiod i modellen omfattar %1.</translation>
    </message>
    <message>
        <source>The model has no title, so pictures and files have none either.</source>
        <translation>Modellen saknar titel, så bilder och filer får heller ingen.</translation>
    </message>
    <message>
        <source>Nothing at the top</source>
        <translation>Inget överst</translation>
    </message>
    <message>
        <source>Everything in a governance model points towards the vision.</source>
        <translation>Allt i en styrmodell pekar mot visionen.</translation>
    </message>
    <message>
        <source>Several at the top at once</source>
        <translation>Flera överst samtidigt</translation>
    </message>
    <message>
        <source>Who is to follow the vision must know which one is in force.</source>
        <translation>Den som ska följa visionen måste veta vilken som gäller.</translation>
    </message>
    <message>
        <source>A level with nothing in force</source>
        <translation>Nivå där inget gäller</translation>
    </message>
    <message>
        <source>A level that has run out leaves a gap between what stands above and beneath it.</source>
        <translation>En nivå som har gått ut lämnar ett glapp mellan det som står över och under den.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ingen text</translation>
    </message>
    <message>
        <source>A title alone does not tell boards and companies what is wanted.</source>
        <translation>En titel räcker inte för att nämnder och bolag ska veta vad som avses.</translation>
    </message>
    <message>
        <source>No term of office</source>
        <translation>Ingen mandatperiod</translation>
    </message>
    <message>
        <source>Comparison and renewal go by the terms of office.</source>
        <translation>Jämförelse och förnyelse utgår från mandatperioderna.</translation>
    </message>
    <message>
        <source>The model has no title</source>
        <translation>Modellen saknar titel</translation>
    </message>
    <message>
        <source>Readers and assistive technology know a publication by its title.</source>
        <translation>Läsare och hjälpmedel känner igen en publikation på titeln.</translation>
    </message>
    <message>
        <source>The logotype of “%1” has no alternative text.</source>
        <translation>Logotypen i ”%1” saknar alternativ text.</translation>
    </message>
    <message>
        <source>The logotype of “%1” is not shown. %2</source>
        <translation>Logotypen i ”%1” visas inte. %2</translation>
    </message>
    <message>
        <source>Logotype that cannot be shown</source>
        <translation>Logotyp som inte kan visas</translation>
    </message>
    <message>
        <source>What could do more than be seen is left out of every picture.</source>
        <translation>Det som kan göra mer än att synas utelämnas ur alla bilder.</translation>
    </message>
    <message>
        <source>Logotype without alternative text</source>
        <translation>Logotyp utan alternativ text</translation>
    </message>
    <message>
        <source>Those who do not see the logotype are not told whose model it is.</source>
        <translation>Den som inte ser logotypen får inte veta vems modellen är.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Choice</name>
    <message>
        <source>No poverty</source>
        <translation>Ingen fattigdom</translation>
    </message>
    <message>
        <source>Zero hunger</source>
        <translation>Ingen hunger</translation>
    </message>
    <message>
        <source>Good health and well-being</source>
        <translation>God hälsa och välbefinnande</translation>
    </message>
    <message>
        <source>Quality education</source>
        <translation>God utbildning för alla</translation>
    </message>
    <message>
        <source>Gender equality</source>
        <translation>Jämställdhet</translation>
    </message>
    <message>
        <source>Clean water and sanitation</source>
        <translation>Rent vatten och sanitet för alla</translation>
    </message>
    <message>
        <source>Affordable and clean energy</source>
        <translation>Hållbar energi för alla</translation>
    </message>
    <message>
        <source>Decent work and economic growth</source>
        <translation>Anständiga arbetsvillkor och ekonomisk tillväxt</translation>
    </message>
    <message>
        <source>Industry, innovation and infrastructure</source>
        <translation>Hållbar industri, innovationer och infrastruktur</translation>
    </message>
    <message>
        <source>Reduced inequalities</source>
        <translation>Minskad ojämlikhet</translation>
    </message>
    <message>
        <source>Sustainable cities and communities</source>
        <translation>Hållbara städer och samhällen</translation>
    </message>
    <message>
        <source>Responsible consumption and production</source>
        <translation>Hållbar konsumtion och produktion</translation>
    </message>
    <message>
        <source>Climate action</source>
        <translation>Bekämpa klimatförändringarna</translation>
    </message>
    <message>
        <source>Life below water</source>
        <translation>Hav och marina resurser</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation>Ekosystem och biologisk mångfald</translation>
    </message>
    <message>
        <source>Peace, justice and strong institutions</source>
        <translation>Fredliga och inkluderande samhällen</translation>
    </message>
    <message>
        <source>Partnerships for the goals</source>
        <translation>Genomförande och globalt partnerskap</translation>
    </message>
</context>
<context>
    <name>styrmodell::ColourField</name>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plommon</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Egen färg</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Own colour, # and six digits or letters a to f</source>
        <translation>Egen färg, # och sex siffror eller bokstäver a till f</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>A colour is # and six digits or letters a to f, such as #005c86.</source>
        <translation>En färg är # och sex siffror eller bokstäver a till f, som #005c86.</translation>
    </message>
    <message>
        <source>So pale that it can hardly be told from a white page (%1:1; %2:1 is needed). Lines and markers become darker.</source>
        <translation>Så blek att den knappt syns mot en vit sida (%1:1, det behövs %2:1). Linjer och märken görs mörkare.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ColourVerdict</name>
    <message>
        <source>Against the page: %1</source>
        <translation>Mot sidan: %1</translation>
    </message>
    <message>
        <source>Black text on it: %1</source>
        <translation>Svart text på den: %1</translation>
    </message>
    <message>
        <source>White text on it: %1</source>
        <translation>Vit text på den: %1</translation>
    </message>
    <message>
        <source>The program’s own. %1 – legible.</source>
        <translation>Programmets egen. %1 – läsbar.</translation>
    </message>
    <message>
        <source>%1 – legible.</source>
        <comment>White text on it: 7.1:1</comment>
        <translation>%1 – läsbar.</translation>
    </message>
    <message>
        <source>%1 – too little. Made darker, %2 (%3), so that all that stands with it can be read.</source>
        <comment>White text on it: 2.1:1, colour, ratio</comment>
        <translation>%1 – för lite. Görs mörkare, %2 (%3), så att allt som hör till kan läsas.</translation>
    </message>
    <message>
        <source>%1 – too little. Made lighter, %2 (%3), so that all that stands with it can be read.</source>
        <comment>Black text on it: 2.1:1, colour, ratio</comment>
        <translation>%1 – för lite. Görs ljusare, %2 (%3), så att allt som hör till kan läsas.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ColoursForm</name>
    <message>
        <source>Easy to read: letters on it have the contrast %1:1 (%2:1 is needed), lines on the page %3:1 (%4:1 is needed).</source>
        <translation>Lätt att läsa: text på färgen har kontrasten %1:1 (%2:1 behövs), linjer på sidan %3:1 (%4:1 behövs).</translation>
    </message>
    <message>
        <source>The colour is the kind’s own: it changes in every picture and list.</source>
        <translation>Färgen är sortens egen: den ändras i alla bilder och listor.</translation>
    </message>
    <message>
        <source>&amp;Kinds in the picture</source>
        <translation>&amp;Sorter i bilden</translation>
    </message>
</context>
<context>
    <name>styrmodell::ColumnChoices</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is</source>
        <translation>Kolumn %1, ”%2”, är</translation>
    </message>
</context>
<context>
    <name>styrmodell::CommandLine</name>
    <message>
        <source>Operations come on standard input; “%1” is not read.</source>
        <translation>Ändringarna kommer på standard in; ”%1” läses inte.</translation>
    </message>
    <message>
        <source>Carry out operations, one JSON object a line on standard input; one answer a line.</source>
        <translation>Utför ändringar, ett JSON-objekt per rad på standard in; ett svar per rad.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Öppna fönstret.</translation>
    </message>
    <message>
        <source>Tell the options of a command.</source>
        <translation>Visa väljarna för ett kommando.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 findings or differences, 2 wrong usage, 3 bad input, 4 cannot read or write.</source>
        <translation>Slutstatus: 0 klart, 1 anmärkningar eller skillnader, 2 fel användning, 3 fel indata, 4 kan inte läsa eller skriva.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Det finns ingen väljare ”%1”.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>Väljaren ”%1” är given två gånger.</translation>
    </message>
    <message>
        <source>Something is missing: styrmodell %1 %2</source>
        <translation>Något saknas: styrmodell %1 %2</translation>
    </message>
    <message>
        <source>This is more than “%1” takes: “%2”.</source>
        <translation>Det är mer än ”%1” tar emot: ”%2”.</translation>
    </message>
    <message>
        <source>“styrmodell --help” tells what can be written here.</source>
        <translation>”styrmodell --help” visar vad som kan skrivas här.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>”%1” är varken ett kommando eller en fil.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “styrmodell export” draws without.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på; ”styrmodell export” ritar utan.</translation>
    </message>
    <message>
        <source>“--%1” is not there yet in this version.</source>
        <translation>”--%1” finns inte än i den här versionen.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.</source>
        <translation>Säg vart: -o FIL.</translation>
    </message>
    <message>
        <source>“%1” cannot be written yet in this version.</source>
        <translation>”%1” kan inte skrivas än i den här versionen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan inte skrivas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skriven.</numerusform>
            <numerusform>%n filer skrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file; its ending is the format.</source>
        <translation>Filen; ändelsen är formatet.</translation>
    </message>
    <message>
        <source>A picture of the model.</source>
        <translation>En bild av modellen.</translation>
    </message>
    <message>
        <source>How the overview is put together.</source>
        <translation>Hur överblicken är uppbyggd.</translation>
    </message>
    <message>
        <source>The page of one element.</source>
        <translation>Sidan för ett element.</translation>
    </message>
    <message>
        <source>The page of a kind, or of one of its subtypes.</source>
        <translation>Sidan för en sort, eller för en av dess undertyper.</translation>
    </message>
    <message>
        <source>That page, or all pages of the model.</source>
        <translation>Den sidan, eller alla sidor i modellen.</translation>
    </message>
    <message>
        <source>Pixels, for SVG and PNG.</source>
        <translation>Bildpunkter, för SVG och PNG.</translation>
    </message>
    <message>
        <source>What is in force that day.</source>
        <translation>Det som gäller den dagen.</translation>
    </message>
    <message>
        <source>Everything with its status, or only what is meant for the public.</source>
        <translation>Allt med sin status, eller bara det som är för allmänheten.</translation>
    </message>
    <message>
        <source>“--%1 %2” is not known; it may be %3.</source>
        <translation>”--%1 %2” är okänt; det kan vara %3.</translation>
    </message>
    <message>
        <source>There is no picture “%1”.</source>
        <translation>Det finns ingen bild ”%1”.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Det finns ingen sort ”%1”.</translation>
    </message>
    <message>
        <source>The kind “%1” has no subtype “%2”.</source>
        <translation>Sorten ”%1” har ingen undertyp ”%2”.</translation>
    </message>
    <message>
        <source>There is no element “%1”.</source>
        <translation>Det finns inget element ”%1”.</translation>
    </message>
    <message>
        <source>“--as-of %1” is not a date such as 2026, 2026-06 or 2026-06-17.</source>
        <translation>”--as-of %1” är inget datum som 2026, 2026-06 eller 2026-06-17.</translation>
    </message>
    <message>
        <source>“--width %1” is not a number of pixels.</source>
        <translation>”--width %1” är inget antal bildpunkter.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 the same.</source>
        <translation>%1 tillagda, %2 ändrade, %3 lika.</translation>
    </message>
    <message>
        <source>Only tell what would be done, as JSON.</source>
        <translation>Visa bara vad som skulle göras, som JSON.</translation>
    </message>
    <message>
        <source>List the elements, one a line: id, kind and title.</source>
        <translation>Lista elementen, ett per rad: id, sort och titel.</translation>
    </message>
    <message>
        <source>Only those of one kind.</source>
        <translation>Bara de av en sort.</translation>
    </message>
    <message>
        <source>As JSON, with every member.</source>
        <translation>Som JSON, med alla uppgifter.</translation>
    </message>
    <message>
        <source>Make a new model.</source>
        <translation>Gör en ny modell.</translation>
    </message>
    <message>
        <source>What it begins with; see “styrmodell templates”.</source>
        <translation>Vad den börjar med; se ”styrmodell templates”.</translation>
    </message>
    <message>
        <source>Replace a file that has the name already.</source>
        <translation>Ersätt en fil som redan har namnet.</translation>
    </message>
    <message>
        <source>Tell what a model can begin with.</source>
        <translation>Visa vad en modell kan börja med.</translation>
    </message>
    <message>
        <source>Tell the line of sight of an element, up to the vision and down to results.</source>
        <translation>Visa elementets röda tråd, upp till visionen och ned till resultat.</translation>
    </message>
    <message>
        <source>As JSON, with ids.</source>
        <translation>Som JSON, med id.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Svaret kunde inte skrivas.</translation>
    </message>
    <message numerus="yes">
        <source>styrmodell: and %n more; --dry-run lists all of them.</source>
        <translation>
            <numerusform>styrmodell: och %n till; --dry-run visar alla.</numerusform>
            <numerusform>styrmodell: och %n till; --dry-run visar alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version ”%1”</translation>
    </message>
    <message>
        <source>Tell what was done to a model, oldest first: number, time, author and what it was.</source>
        <translation>Berätta vad som gjorts med en modell, äldst först: nummer, tid, vem och vad det var.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Som JSON.</translation>
    </message>
    <message>
        <source>Give the present state of a model a name.</source>
        <translation>Ge modellens nuvarande läge ett namn.</translation>
    </message>
    <message>
        <source>Words to remember it by.</source>
        <translation>Ord att minnas det med.</translation>
    </message>
    <message>
        <source>Add what is in JSON or CSV files to a model, or update it; all or nothing.</source>
        <translation>Lägg till eller uppdatera från JSON- eller CSV-filer; allt eller inget.</translation>
    </message>
    <message>
        <source>“%1” has none of the endings svg, pdf, png, csv and json.</source>
        <translation>”%1” har ingen av ändelserna svg, pdf, png, csv och json.</translation>
    </message>
    <message>
        <source>“--table” is for CSV: -o OUT.csv.</source>
        <translation>”--table” är för CSV: -o UT.csv.</translation>
    </message>
    <message>
        <source>JSON and CSV are written whole; “--profile public” is not there yet for them.</source>
        <translation>JSON och CSV skrivs i sin helhet; ”--profile public” finns inte för dem än.</translation>
    </message>
    <message>
        <source>Of the picture’s words, or of the headings of CSV.</source>
        <translation>För bildens ord, eller för rubrikerna i CSV.</translation>
    </message>
    <message>
        <source>Write a picture of the model, or the model as CSV or JSON.</source>
        <translation>Skriv en bild av modellen, eller modellen som CSV eller JSON.</translation>
    </message>
    <message>
        <source>Of CSV: elements (if not given), relations, indicators; all: each as OUT-NAME.csv.</source>
        <translation>För CSV: elements (om inget anges), relations, indicators; all: var och en som UT-NAMN.csv.</translation>
    </message>
    <message numerus="yes">
        <source>styrmodell: %n finding(s) set aside with a reason.</source>
        <translation>
            <numerusform>styrmodell: %n anmärkning är åsidosatt med ett skäl.</numerusform>
            <numerusform>styrmodell: %n anmärkningar är åsidosatta med skäl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell what to look over in the model, one a line: severity, rule, element and message. Notes alone are status 0.</source>
        <translation>Visa vad som bör ses över i modellen, ett per rad: allvar, regel, element och meddelande. Enbart upplysningar ger status 0.</translation>
    </message>
    <message>
        <source>Tell what was done, as JSON.</source>
        <translation>Tala om vad som gjordes, som JSON.</translation>
    </message>
    <message>
        <source>The line of sight of one element, as a picture.</source>
        <translation>Den röda tråden för ett element, som bild.</translation>
    </message>
    <message>
        <source>A page is about one thing: only one of --focus, --focus-kind and --thread.</source>
        <translation>En sida handlar om en sak: bara en av --focus, --focus-kind och --thread.</translation>
    </message>
</context>
<context>
    <name>styrmodell::CommentDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Ändra en synpunkt</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny synpunkt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Who comments</source>
        <translation>Vem som lämnar den</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Synpunkten</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Vårt bemötande</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>The comment was removed. Undo brings it back.</source>
        <translation>Synpunkten togs bort. Ångra tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>styrmodell::CommentsSection</name>
    <message>
        <source>Without sender and date</source>
        <translation>Utan avsändare och datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Synpunkter</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Lägg till</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Lägg till en synpunkt</translation>
    </message>
    <message>
        <source>It is sent for comment. No answer has been written down yet.</source>
        <translation>Den är på remiss. Ingen synpunkt har antecknats än.</translation>
    </message>
    <message>
        <source>Change the comment: %1</source>
        <translation>Ändra synpunkten: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Svar: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::CompositionDialog</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Adapt the picture “%1”</source>
        <translation>Anpassa bilden ”%1”</translation>
    </message>
    <message>
        <source>Styrmodell</source>
        <translation>Styrmodell</translation>
    </message>
    <message>
        <source>Throw away the changes to the picture?</source>
        <translation>Kasta ändringarna i bilden?</translation>
    </message>
    <message>
        <source>&amp;Go on adapting</source>
        <translation>&amp;Fortsätt anpassa</translation>
    </message>
    <message>
        <source>Band over the whole width</source>
        <translation>Band över hela bredden</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Platta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>A column for each</source>
        <translation>En spalt för var och en</translation>
    </message>
    <message>
        <source>One beneath the other</source>
        <translation>Under varandra</translation>
    </message>
    <message>
        <source>Group with a heading</source>
        <translation>Grupp med rubrik</translation>
    </message>
    <message>
        <source>Names in a grid</source>
        <translation>Namn i rutnät</translation>
    </message>
    <message>
        <source>Box with what lies in it</source>
        <translation>Ruta med det som ligger i</translation>
    </message>
    <message>
        <source>Bodies, with what lies in them told once</source>
        <translation>Nämnder och bolag, det som ligger i dem en gång</translation>
    </message>
    <message>
        <source>Chain with arrows</source>
        <translation>Kedja med pilar</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>Vid sidan</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>By subtype, with counts</source>
        <translation>Efter undertyp, med antal</translation>
    </message>
    <message>
        <source>By board or company, with counts</source>
        <translation>Efter nämnd eller bolag, med antal</translation>
    </message>
    <message>
        <source>By what they lie in, with counts</source>
        <translation>Efter det de ligger i, med antal</translation>
    </message>
    <message>
        <source>Slot without a kind</source>
        <translation>Plats utan sort</translation>
    </message>
    <message>
        <source>%1 – %2 → %3</source>
        <extracomment>An arrow in a picture: from, verb, to</extracomment>
        <translation>%1 – %2 → %3</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Visas inte: %1.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Tomt: %1.</translation>
    </message>
    <message>
        <source>Every kind is shown, and no slot is empty.</source>
        <translation>Alla sorter visas och ingen plats är tom.</translation>
    </message>
</context>
<context>
    <name>styrmodell::CompositionPreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>styrmodell::CoverageForm</name>
    <message>
        <source>A &amp;row for each</source>
        <translation>En &amp;rad för var och en</translation>
    </message>
    <message>
        <source>A &amp;column for each</source>
        <translation>En &amp;kolumn för var och en</translation>
    </message>
    <message>
        <source>Counted where they &amp;meet</source>
        <translation>Räknas där de &amp;möts</translation>
    </message>
</context>
<context>
    <name>styrmodell::CsvCells</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>”%1” är inget år.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2035, juni 2026, 2026-06-17 or 11–12 juni 2026.</source>
        <translation>”%1” är inget datum som 2035, juni 2026, 2026-06-17 eller 11–12 juni 2026.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>There is no column called “%1” that could be uncertain.</source>
        <translation>Det finns ingen kolumn ”%1” som kan vara osäker.</translation>
    </message>
    <message>
        <source>“%1” should be a column’s name, a colon and why it is uncertain.</source>
        <translation>”%1” ska vara en kolumns namn, ett kolon och varför det är osäkert.</translation>
    </message>
    <message>
        <source>“%1” is none of the goals 1 to 17 of Agenda 2030.</source>
        <translation>”%1” är inget av målen 1 till 17 i Agenda 2030.</translation>
    </message>
</context>
<context>
    <name>styrmodell::CsvColumns</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The headings are those of no table: %1.</source>
        <translation>Rubrikerna hör inte till någon tabell: %1.</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>Det finns ingen kolumn som heter %1.</translation>
    </message>
    <message>
        <source>The headings are those of several tables; “%1”, “%2” or “%3” would say which.</source>
        <translation>Rubrikerna passar flera tabeller; ”%1”, ”%2” eller ”%3” skulle visa vilken.</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>Det finns två kolumner ”%1”.</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>Kolumn %1 har ingen rubrik.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::CsvNames</name>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>”%1” är inget av dessa: %2.</translation>
    </message>
    <message>
        <source>“%1” may be %2: write which.</source>
        <translation>”%1” kan vara %2: skriv vilket.</translation>
    </message>
</context>
<context>
    <name>styrmodell::CsvText</name>
    <message>
        <source>line %1</source>
        <translation>textrad %1</translation>
    </message>
    <message>
        <source>After a closing quotation mark there is more text in the cell.</source>
        <translation>Efter ett avslutande citattecken står det mer text i cellen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Här börjar ett citattecken som aldrig avslutas.</translation>
    </message>
    <message>
        <source>There is a character here that no text holds (NUL).</source>
        <translation>Här finns ett tecken som ingen text har (NUL).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Filen är större än %1 MiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>There are %1 cells here and %2 headings.</source>
        <translation>Här är antalet celler %1 och antalet rubriker %2.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>The file is cut off, or its letters are broken.</source>
        <translation>Filen är avhuggen, eller så är dess bokstäver trasiga.</translation>
    </message>
    <message>
        <source>The file is neither text in UTF-8 nor in Windows-1252.</source>
        <translation>Filen är varken text i UTF-8 eller i Windows-1252.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Database</name>
    <message>
        <source>Another program is using the file. Try again in a moment.</source>
        <translation>Ett annat program använder filen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The file cannot be written to.</source>
        <translation>Filen kan inte skrivas till.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>The file cannot be opened, or its folder cannot be written to.</source>
        <translation>Filen kan inte öppnas, eller dess mapp kan inte skrivas till.</translation>
    </message>
    <message>
        <source>This is not a Styrmodell file.</source>
        <translation>Det är ingen Styrmodell-fil.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>The change would break the data of the file (%1).</source>
        <translation>Ändringen skulle göra filens uppgifter felaktiga (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read or written (%1).</source>
        <translation>Filen kan inte läsas eller skrivas (%1).</translation>
    </message>
</context>
<context>
    <name>styrmodell::DateField</name>
    <message>
        <source>This is no date. Write a year, a month or a day: 2035, June 2026, 17 June 2026.</source>
        <translation>Det är inget datum. Skriv ett år, en månad eller en dag: 2035, juni 2026, 17 juni 2026.</translation>
    </message>
</context>
<context>
    <name>styrmodell::DecisionDialog</name>
    <message>
        <source>new wording</source>
        <translation>ny lydelse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Register a decision</source>
        <translation>Registrera ett beslut</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation>Vad beslutet gäller</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Section (§)</source>
        <translation>Paragraf (§)</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Antogs</translation>
    </message>
    <message>
        <source>Sent for comment</source>
        <translation>Skickades på remiss</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterades</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>Upphävdes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>%1 “%2” – %3</source>
        <comment>kind, title, state</comment>
        <translation>%1 ”%2” – %3</translation>
    </message>
    <message>
        <source>Show the model as of %1 (now it is shown as of %2)</source>
        <translation>Visa modellen per %1 (nu visas den per %2)</translation>
    </message>
    <message>
        <source>The decision was registered, and the state named “%1”.</source>
        <translation>Beslutet är registrerat, och läget fick namnet ”%1”.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>The answers are written under Comments in the inspector as they come in.</source>
        <translation>Svaren skrivs in under Synpunkter i inspektören efter hand som de kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on what is chosen are still open.</source>
        <translation>
            <numerusform>%n synpunkt på det valda är fortfarande öppen.</numerusform>
            <numerusform>%n synpunkter på det valda är fortfarande öppna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::DecisionsSection</name>
    <message>
        <source>proposed</source>
        <translation>föreslaget</translation>
    </message>
    <message>
        <source>sent for comment</source>
        <translation>skickat på remiss</translation>
    </message>
    <message>
        <source>referred back</source>
        <translation>återremitterat</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>legally in force</source>
        <translation>laga kraft</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>upphävt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>+ Join</source>
        <translation>+ Koppla</translation>
    </message>
    <message>
        <source>Join a decision</source>
        <translation>Koppla ett beslut</translation>
    </message>
    <message>
        <source>No decision joined.</source>
        <translation>Inget beslut kopplat.</translation>
    </message>
    <message>
        <source>No decision joined. It is decided by: %1</source>
        <translation>Inget beslut kopplat. Beslutas av: %1</translation>
    </message>
    <message>
        <source>Part from the decision</source>
        <translation>Koppla loss beslutet</translation>
    </message>
    <message>
        <source>Part from the decision: %1</source>
        <translation>Koppla loss beslutet: %1</translation>
    </message>
    <message>
        <source>Register decision…</source>
        <translation>Registrera beslut…</translation>
    </message>
</context>
<context>
    <name>styrmodell::DefinitionList</name>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
</context>
<context>
    <name>styrmodell::DiagramWidget</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Överblick</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Förstora</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hela bilden</translation>
    </message>
    <message>
        <source>This model is empty.</source>
        <translation>Modellen är tom.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Ingen modell är öppen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>This model can only be read.</source>
        <translation>Modellen kan bara läsas.</translation>
    </message>
    <message>
        <source>The short title stands here. Open it to change its title.</source>
        <translation>Här står den korta titeln. Öppna för att byta namn.</translation>
    </message>
    <message>
        <source>This is no title that can be changed.</source>
        <translation>Det här är ingen titel som kan ändras.</translation>
    </message>
    <message>
        <source>This is the model as it was. Go back to now to change it.</source>
        <translation>Det här är modellen som den var. Gå tillbaka till nu för att ändra den.</translation>
    </message>
    <message>
        <source>That was not in the model then.</source>
        <translation>Det fanns inte i modellen då.</translation>
    </message>
    <message>
        <source>Drag from here to another element to relate them, or press Ctrl+L.</source>
        <translation>Dra härifrån till ett annat element för att skapa en relation, eller tryck Ctrl+L.</translation>
    </message>
    <message>
        <source>Moved: “%1”. %2.</source>
        <translation>Flyttat: ”%1”. %2.</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>Läggs i ”%1”</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Före ”%1”</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Efter ”%1”</translation>
    </message>
    <message>
        <source>Nothing is moved by a drop here</source>
        <translation>Här flyttas ingenting</translation>
    </message>
    <message>
        <source>Add here: %1</source>
        <translation>Lägg till här: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved: %n element(s).</source>
        <translation>
            <numerusform>%n element flyttades.</numerusform>
            <numerusform>%n element flyttades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relate to “%1” …</source>
        <translation>Skapa relation till ”%1”…</translation>
    </message>
    <message>
        <source>Jump: type the letters of a box.</source>
        <translation>Hoppa: skriv rutans bokstav.</translation>
    </message>
    <message>
        <source>Jumping has ended.</source>
        <translation>Hoppandet är avslutat.</translation>
    </message>
    <message>
        <source>No box has these letters. Jumping has ended.</source>
        <translation>Ingen ruta har de bokstäverna. Hoppandet är avslutat.</translation>
    </message>
    <message>
        <source>The whole picture is seen.</source>
        <translation>Hela bilden syns.</translation>
    </message>
    <message>
        <source>Page: %1.</source>
        <translation>Sida: %1.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Document</name>
    <message>
        <source>What was to be changed has been changed meanwhile. Try again.</source>
        <translation>Det som skulle ändras har ändrats under tiden. Försök igen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>An earlier state is looked at, which cannot be changed. Go back to now first.</source>
        <translation>En tidigare version visas och den går inte att ändra. Gå först tillbaka till nu.</translation>
    </message>
    <message>
        <source>The history has no edit number %1.</source>
        <translation>Historiken har ingen ändring nummer %1.</translation>
    </message>
    <message>
        <source>A copy needs another name than the file itself.</source>
        <translation>En kopia måste heta något annat än filen själv.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Drafting</name>
    <message>
        <source>%1 without a name</source>
        <translation>%1 utan namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Ta bort ”%1”?</translation>
    </message>
    <message>
        <source>With it go %1. Undo brings everything back.</source>
        <translation>Med det försvinner %1. Ångra tar tillbaka alltihop.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) that lie in it</source>
        <translation>
            <numerusform>%n element som ligger i det</numerusform>
            <numerusform>%n element som ligger i det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies), such as wordings, indicators and targets</source>
        <translation>
            <numerusform>%n annan uppgift, till exempel lydelser, nyckeltal och målvärden</numerusform>
            <numerusform>%n andra uppgifter, till exempel lydelser, nyckeltal och målvärden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Marked: %1. Do it again, or choose another first.</source>
        <translation>Markerat: %1. Gör om det, eller välj något annat först.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n element(s)?</source>
        <translation>
            <numerusform>Ta bort %n element?</numerusform>
            <numerusform>Ta bort %n element?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Merged. Undo parts them again.</source>
        <translation>Sammanslagna. Ångra delar dem igen.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 i ”%2”</translation>
    </message>
</context>
<context>
    <name>styrmodell::ElementButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::ElementPicker</name>
    <message>
        <source>Write a few letters of its title</source>
        <translation>Skriv några bokstäver ur titeln</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::ElementTitles</name>
    <message>
        <source>Several elements are called “%1”: %2. Write the id of the one that is meant.</source>
        <translation>Flera element heter ”%1”: %2. Skriv id för det som avses.</translation>
    </message>
    <message>
        <source>No element has the id or the title “%1”.</source>
        <translation>Inget element har id eller titel ”%1”.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Som</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>&amp;Bredd</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>All pages: overview, every kind and element</source>
        <translation>Alla sidor: överblicken, varje sort och element</translation>
    </message>
    <message>
        <source>PDF, to publish and print</source>
        <translation>PDF, att publicera och skriva ut</translation>
    </message>
    <message>
        <source>SVG, for the web</source>
        <translation>SVG, för webben</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, en bild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljusa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörka</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> bildpunkter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportera till</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Exporterat som %1.</translation>
    </message>
    <message numerus="yes">
        <source>Exported as %n file(s).</source>
        <translation>
            <numerusform>Exporterat som %n fil.</numerusform>
            <numerusform>Exporterat som %n filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabell</translation>
    </message>
    <message>
        <source>CSV, tables for Excel</source>
        <translation>CSV, tabeller för Excel</translation>
    </message>
    <message>
        <source>JSON, the whole model for other programs</source>
        <translation>JSON, hela modellen för andra program</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Indicators with values and targets</source>
        <translation>Indikatorer med värden och målvärden</translation>
    </message>
    <message>
        <source>All three, a file each</source>
        <translation>Alla tre, var sin fil</translation>
    </message>
</context>
<context>
    <name>styrmodell::FateDialog</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Ångra tar tillbaka allt.</translation>
    </message>
</context>
<context>
    <name>styrmodell::FileBytes</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Filen är större än %1 MiB.</translation>
    </message>
</context>
<context>
    <name>styrmodell::FilesDialog</name>
    <message>
        <source>Looking through the files…</source>
        <translation>Går igenom filerna…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importera %n fil</numerusform>
            <numerusform>Importera %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Vad som tas in</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing comes in until they are mended in the files.</source>
        <translation>
            <numerusform>%n fel. Ingenting tas in förrän det är rättat i filen.</numerusform>
            <numerusform>%n fel. Ingenting tas in förrän de är rättade i filerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the files is in the model already.</source>
        <translation>Allt i filerna finns redan i modellen.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>a file</comment>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Intaget: %1.</translation>
    </message>
    <message>
        <source>Keep &amp;adopted texts and propose the new ones</source>
        <translation>Behåll &amp;antagna texter och föreslå de nya</translation>
    </message>
</context>
<context>
    <name>styrmodell::FilterFields</name>
    <message>
        <source>Kinds</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Boards and companies</source>
        <translation>Nämnder och bolag</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Textens status</translation>
    </message>
    <message>
        <source>Valid on the &amp;day</source>
        <translation>Gäller &amp;den dagen</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>S&amp;orter</translation>
    </message>
    <message>
        <source>&amp;Boards and companies</source>
        <translation>Nä&amp;mnder och bolag</translation>
    </message>
    <message>
        <source>&amp;Status of the text</source>
        <translation>Textens &amp;status</translation>
    </message>
    <message>
        <source>Nothing ticked: everything is shown.</source>
        <translation>Inget ikryssat: allt visas.</translation>
    </message>
</context>
<context>
    <name>styrmodell::FindingsHeading</name>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Upplysningar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Visa bara: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::FindingsModel</name>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Lagt åt sidan, med skäl</translation>
    </message>
    <message>
        <source>Somebody has said why these are as they should be. They are not counted.</source>
        <translation>Här har någon sagt varför det är som det ska. Det räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n iakttagelse</numerusform>
            <numerusform>%1, %n iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n finding(s)</source>
        <translation>
            <numerusform>%1: %2, %n iakttagelse</numerusform>
            <numerusform>%1: %2, %n iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Set aside: %2</source>
        <translation>%1 Lagt åt sidan: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1: %2 %3 av %4</translation>
    </message>
</context>
<context>
    <name>styrmodell::FindingsPanel</name>
    <message numerus="yes">
        <source>Mend %n finding(s)</source>
        <translation>
            <numerusform>Åtgärda %n iakttagelse</numerusform>
            <numerusform>Åtgärda %n iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (all %2)</source>
        <translation>%1 (alla %2)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Nothing to look over.</source>
        <translation>Inget att se över.</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Lägg åt sidan…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look over</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n upplysning</numerusform>
            <numerusform>%n upplysningar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look over</source>
        <translation>inget att se över</translation>
    </message>
    <message>
        <source>Mended: %1.</source>
        <translation>Åtgärdat: %1.</translation>
    </message>
    <message>
        <source>%1: everywhere</source>
        <translation>%1: överallt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Upplysning</translation>
    </message>
</context>
<context>
    <name>styrmodell::FollowUpSection</name>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>inget värde än</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>högre är bättre</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lägre är bättre</translation>
    </message>
    <message>
        <source>target %1 in %2</source>
        <translation>målvärde %1 %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Lägg till</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lägg till ett nyckeltal</translation>
    </message>
    <message>
        <source>Follow-up in words</source>
        <translation>Uppföljning med ord</translation>
    </message>
    <message>
        <source>Add a follow-up in words</source>
        <translation>Lägg till en uppföljning med ord</translation>
    </message>
    <message>
        <source>The indicator&apos;s name</source>
        <translation>Nyckeltalets namn</translation>
    </message>
    <message>
        <source>Name of the indicator to add</source>
        <translation>Namn på nyckeltalet som läggs till</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>Värden…</translation>
    </message>
    <message>
        <source>Values and targets of %1</source>
        <translation>Värden och målvärden för %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No longer follow up by %1</source>
        <translation>Följ inte längre upp med %1</translation>
    </message>
    <message>
        <source>The indicator was removed. Undo brings it back.</source>
        <translation>Nyckeltalet togs bort. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>Change the follow-up: %1</source>
        <translation>Ändra uppföljningen: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::FormerBar</name>
    <message>
        <source>&amp;Revert to here</source>
        <translation>&amp;Återställ hit</translation>
    </message>
    <message>
        <source>The model becomes as it was. What came after stays in the history and can be brought back.</source>
        <translation>Modellen blir som den var. Det som gjordes sedan finns kvar i historiken och kan hämtas tillbaka.</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Tillbaka till nu</translation>
    </message>
</context>
<context>
    <name>styrmodell::FormerSection</name>
    <message>
        <source>Former wordings</source>
        <translation>Tidigare lydelser</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>Open the former wording: %1 %2</source>
        <comment>time, title</comment>
        <translation>Öppna den tidigare lydelsen: %1 %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::FormerWordingDialog</name>
    <message>
        <source>Former wording</source>
        <translation>Tidigare lydelse</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiera texten</translation>
    </message>
    <message>
        <source>Use as a new &amp;proposal</source>
        <translation>Använd som nytt &amp;förslag</translation>
    </message>
    <message>
        <source>Puts it beside the text in force until it is decided</source>
        <translation>Ställer den bredvid den gällande texten tills det är beslutat</translation>
    </message>
    <message>
        <source>Short title: %1</source>
        <translation>Kort titel: %1</translation>
    </message>
    <message>
        <source>It had no text.</source>
        <translation>Den hade ingen text.</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Vad som har ändrats sedan dess</translation>
    </message>
    <message>
        <source>It says the same as the present text.</source>
        <translation>Den säger samma sak som den nuvarande texten.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Texten kopierades.</translation>
    </message>
    <message>
        <source>It has taken the place of the former proposal. Undo brings that back.</source>
        <translation>Den har ersatt det tidigare förslaget. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>It is proposed. The proposal stands beside the text in force.</source>
        <translation>Den är föreslagen. Förslaget står bredvid den gällande texten.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Forms</name>
    <message>
        <source>Stack</source>
        <translation>Våningar</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kedja</translation>
    </message>
    <message>
        <source>Coverage (matrix)</source>
        <translation>Träffbild (matris)</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramid</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringar</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kretslopp</translation>
    </message>
</context>
<context>
    <name>styrmodell::FrameForm</name>
    <message>
        <source>&amp;Title of the frame</source>
        <translation>Ramens &amp;titel</translation>
    </message>
    <message>
        <source>&amp;Kinds that surround everything</source>
        <translation>&amp;Sorter som omger allt</translation>
    </message>
    <message>
        <source>Kinds that stand on its &amp;edge</source>
        <translation>Sorter som står på dess &amp;kant</translation>
    </message>
    <message>
        <source>Without any of these the picture has no frame.</source>
        <translation>Utan något av detta har bilden ingen ram.</translation>
    </message>
</context>
<context>
    <name>styrmodell::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Here the history begins</source>
        <translation>Här börjar historiken</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>visas nu</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version ”%1”</translation>
    </message>
    <message>
        <source>%1, before: %2, now: %3</source>
        <translation>%1, förut: %2, nu: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Förut: %1</translation>
    </message>
    <message>
        <source>Now empty</source>
        <translation>Nu tomt</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Och %n till</numerusform>
            <numerusform>Och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that can be shown in words</source>
        <translation>Inget som kan visas i ord</translation>
    </message>
</context>
<context>
    <name>styrmodell::HistoryPanel</name>
    <message>
        <source>&amp;Only what is chosen</source>
        <translation>&amp;Bara det som är valt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Sök i historiken</translation>
    </message>
    <message>
        <source>Only what was done to what is chosen in the outline or the picture</source>
        <translation>Bara det som gjorts med det som är valt i dispositionen eller bilden</translation>
    </message>
    <message>
        <source>Enter shows the model as it was, Right what was changed.</source>
        <translation>Enter visar modellen som den var, högerpil vad som ändrades.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Everything you do is written here and can be taken back.</source>
        <translation>Inget har gjorts ännu. Allt du gör skrivs upp här och kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Nothing was done to what is chosen.</source>
        <translation>Inget har gjorts med det som är valt.</translation>
    </message>
    <message>
        <source>Nothing in the history holds these words.</source>
        <translation>Inget i historiken innehåller de orden.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ImportJson</name>
    <message>
        <source>This file does not hold a governance model.</source>
        <translation>Filen innehåller ingen styrmodell.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program.</source>
        <translation>Filen är gjord av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>This is not a version of the format.</source>
        <translation>Det är ingen version av formatet.</translation>
    </message>
    <message>
        <source>There is no member called “%1”.</source>
        <translation>Det finns ingen uppgift som heter ”%1”.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ImportWords</name>
    <message>
        <source>The model’s title</source>
        <translation>Modellens titel</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Relationstyper</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Lydelser</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Remissvar</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>What is followed up</source>
        <translation>Vad som följs upp</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Mätvärden</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målvärden</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Kompositioner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Berättelser</translation>
    </message>
    <message>
        <source>Steps of stories</source>
        <translation>Steg i berättelser</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Exceptions from rules</source>
        <translation>Undantag från regler</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 the same</source>
        <translation>%1 nya, %2 ändrade, %3 oförändrade</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Oförändrad</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted text(s) are changed by this, as corrections without a decision.</source>
        <translation>
            <numerusform>%n antagen text ändras, som rättelse utan beslut.</numerusform>
            <numerusform>%n antagna texter ändras, som rättelser utan beslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted text(s) stay, each with the new wording proposed beside it.</source>
        <translation>
            <numerusform>En antagen text står kvar, med den nya lydelsen som förslag bredvid.</numerusform>
            <numerusform>%n antagna texter står kvar, var och en med den nya lydelsen som förslag bredvid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::IndicatorMore</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Id in Kolada</source>
        <translation>Id i Kolada</translation>
    </message>
    <message>
        <source>Related in Kolada</source>
        <translation>Liknande i Kolada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Of the follow-up</source>
        <translation>Om uppföljningen</translation>
    </message>
    <message>
        <source>Note on the follow-up</source>
        <translation>Anteckning om uppföljningen</translation>
    </message>
    <message>
        <source>Source of the follow-up</source>
        <translation>Källa till uppföljningen</translation>
    </message>
    <message>
        <source>How we know of the follow-up</source>
        <translation>Belägg för uppföljningen</translation>
    </message>
</context>
<context>
    <name>styrmodell::IndicatorRows</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>Several indicators are called “%1”: %2. Write the id of the one that is meant.</source>
        <translation>Flera nyckeltal heter ”%1”: %2. Skriv id för det som avses.</translation>
    </message>
    <message>
        <source>An earlier row says otherwise of the same indicator.</source>
        <translation>En tidigare rad säger något annat om samma nyckeltal.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Integrity</name>
    <message>
        <source>The text holds a character that no file may hold.</source>
        <translation>Texten innehåller ett tecken som ingen fil får innehålla.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>”%1” är ingen färg.</translation>
    </message>
    <message>
        <source>The goals of Agenda 2030 are numbered 1 to 17.</source>
        <translation>Målen i Agenda 2030 har nummer 1 till 17.</translation>
    </message>
    <message>
        <source>“%1” is not an id: letters a–z, digits, “_”, “.” and “-”, at most 100.</source>
        <translation>”%1” är inget id: bokstäver a–z, siffror, ”_”, ”.” och ”-”, högst 100.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Titeln är tom.</translation>
    </message>
    <message>
        <source>A logotype is an SVG or PNG picture of at most 1 MB.</source>
        <translation>En logotyp är en SVG- eller PNG-bild på högst 1 MB.</translation>
    </message>
    <message>
        <source>%1 is not a year.</source>
        <translation>%1 är inget år.</translation>
    </message>
    <message>
        <source>“%1: %2” is not a colour.</source>
        <translation>”%1: %2” är ingen färg.</translation>
    </message>
    <message>
        <source>The kind has no subtype “%1”.</source>
        <translation>Sorten har ingen undertyp ”%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot lie within itself.</source>
        <translation>”%1” kan inte ligga i sig själv.</translation>
    </message>
    <message>
        <source>Two subtypes are called “%1”.</source>
        <translation>Två undertyper heter ”%1”.</translation>
    </message>
    <message>
        <source>“%1” has the subtype “%2”.</source>
        <translation>”%1” har undertypen ”%2”.</translation>
    </message>
    <message>
        <source>A thing cannot be related to itself.</source>
        <translation>Något kan inte vara kopplat till sig självt.</translation>
    </message>
    <message>
        <source>A picture has either a composition or a form.</source>
        <translation>En bild har antingen en komposition eller en form.</translation>
    </message>
    <message>
        <source>Two slots are called “%1”.</source>
        <translation>Två platser heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no slot called “%1”.</source>
        <translation>Det finns ingen plats som heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no “%1” among %2.</source>
        <translation>Det finns inget ”%1” bland %2.</translation>
    </message>
    <message>
        <source>“%1” is still used by %2 “%3”.</source>
        <translation>”%1” används ännu av %2 ”%3”.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Journal</name>
    <message>
        <source>An entry of the history cannot be read.</source>
        <translation>En post i historiken kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>styrmodell::JournalTable</name>
    <message>
        <source>There is no edit number %1.</source>
        <translation>Det finns ingen ändring med nummer %1.</translation>
    </message>
    <message>
        <source>The edit number %1 was written by a newer version.</source>
        <translation>Ändring nummer %1 är skriven av en nyare version.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Json</name>
    <message>
        <source>This should be a text in quotation marks.</source>
        <translation>Här ska stå en text inom citattecken.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Här ska stå ett tal.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Här ska stå ett heltal.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Här ska stå true eller false.</translation>
    </message>
    <message>
        <source>This should be a list in square brackets.</source>
        <translation>Här ska stå en lista inom hakparenteser.</translation>
    </message>
    <message>
        <source>This should be an object in curly brackets.</source>
        <translation>Här ska stå ett objekt inom klammerparenteser.</translation>
    </message>
    <message>
        <source>“%1” is not an id: letters a–z, digits, “_”, “.” and “-”, at most 100.</source>
        <translation>”%1” är inget id: bokstäver a–z, siffror, ”_”, ”.” och ”-”, högst 100.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2035, 2026-06, 2026-06-17 or 2026-06-17/2026-06-18.</source>
        <translation>”%1” är inget datum som 2035, 2026-06, 2026-06-17 eller 2026-06-17/2026-06-18.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>”%1” är inget av %2.</translation>
    </message>
    <message>
        <source>This should be words in Swedish or English: {&quot;sv&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot;}.</source>
        <translation>Här ska stå ord på svenska eller engelska: {&quot;sv&quot;: &quot;…&quot;, &quot;en&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>This should be the id of an element, or {&quot;kind&quot;: id} for all of a kind.</source>
        <translation>Här ska stå id för ett element, eller {&quot;kind&quot;: id} för alla av en sort.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>There is no member called “%1”.</source>
        <translation>Det finns ingen uppgift som heter ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is no member of the record.</source>
        <translation>”%1” är ingen uppgift i posten.</translation>
    </message>
</context>
<context>
    <name>styrmodell::JsonDocument</name>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>Det är nästlat mer än %1 nivåer djupt.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>”%1” är givet två gånger.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Texten är inte UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: a bracket is missing, or the file is cut off.</source>
        <translation>Det är inte JSON: en parentes saknas, eller filen är avklippt.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Det är inte JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Filen är större än %1 MiB.</translation>
    </message>
    <message>
        <source>This should be one object in curly brackets.</source>
        <translation>Här ska stå ett objekt inom klammerparenteser.</translation>
    </message>
</context>
<context>
    <name>styrmodell::KeyGroups</name>
    <message>
        <source>In no menu</source>
        <translation>Utanför menyerna</translation>
    </message>
</context>
<context>
    <name>styrmodell::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>to the neighbour in the picture</source>
        <translation>till grannen i bilden</translation>
    </message>
    <message>
        <source>go into what is marked</source>
        <translation>gå in i det markerade</translation>
    </message>
    <message>
        <source>back the way you came</source>
        <translation>tillbaka samma väg</translation>
    </message>
    <message>
        <source>to the overview</source>
        <translation>till överblicken</translation>
    </message>
    <message>
        <source>larger, smaller, whole picture</source>
        <translation>större, mindre, hela bilden</translation>
    </message>
    <message>
        <source>between outline and picture</source>
        <translation>mellan disposition och bild</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>A city’s governance model: drafted, presented and published.</source>
        <translation>En kommuns styrmodell: att ta fram, visa och publicera.</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2. Made with Qt, SQLite, qpdf, HarfBuzz, libhyphen, cmark and Inter.</source>
        <translation>Licens: EUPL-1.2. Gjord med Qt, SQLite, qpdf, HarfBuzz, libhyphen, cmark och Inter.</translation>
    </message>
    <message>
        <source>all that can be done there</source>
        <translation>allt som kan göras där</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>I bilden</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation>I inspektören</translation>
    </message>
    <message>
        <source>note, dates and source of a relation</source>
        <translation>anteckning, datum och källa för en relation</translation>
    </message>
    <message>
        <source>close what was opened in it</source>
        <translation>stäng det som öppnades där</translation>
    </message>
    <message>
        <source>%1: what the keys do</source>
        <translation>%1: vad tangenterna gör</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+piltangenter</translation>
    </message>
    <message>
        <source>move what is marked by hand</source>
        <translation>flytta det markerade för hand</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrow keys</source>
        <translation>Ctrl+Skift+piltangenter</translation>
    </message>
    <message>
        <source>make what is marked larger or smaller</source>
        <translation>gör det markerade större eller mindre</translation>
    </message>
    <message>
        <source>letters at the boxes, to jump there</source>
        <translation>bokstäver vid rutorna, att hoppa med</translation>
    </message>
</context>
<context>
    <name>styrmodell::KindChecks</name>
    <message>
        <source>%1 – not shown</source>
        <extracomment>A kind that no slot of the picture shows</extracomment>
        <translation>%1 – visas inte</translation>
    </message>
</context>
<context>
    <name>styrmodell::KindForm</name>
    <message>
        <source>Disc</source>
        <translation>Skiva</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balk</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Romb</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kvadrat</translation>
    </message>
    <message>
        <source>Open square</source>
        <translation>Öppen kvadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangel</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>Femhörning</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>It is a board, a company or another body</source>
        <translation>Den är en nämnd, ett bolag eller ett annat organ</translation>
    </message>
    <message>
        <source>It is followed up with indicators</source>
        <translation>Den följs upp med indikatorer</translation>
    </message>
    <message>
        <source>It has targets</source>
        <translation>Den har målvärden</translation>
    </message>
    <message>
        <source>It is a document, with a decision and a time when it is valid</source>
        <translation>Den är ett dokument, med beslut och giltighetstid</translation>
    </message>
    <message>
        <source>It surrounds everything, rather than being a step on the way</source>
        <translation>Den omger allt och är inget steg på vägen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Plural</source>
        <translation>&amp;Plural</translation>
    </message>
    <message>
        <source>&amp;Explanation, printed beneath the heading</source>
        <translation>&amp;Förklaring, som står under rubriken</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Beslutas av</translation>
    </message>
    <message>
        <source>Marker in lists</source>
        <translation>Märke i listor</translation>
    </message>
    <message>
        <source>&amp;Marker in lists</source>
        <translation>&amp;Märke i listor</translation>
    </message>
    <message>
        <source>May lie in</source>
        <translation>Får ligga i</translation>
    </message>
    <message>
        <source>May &amp;lie in</source>
        <translation>Får &amp;ligga i</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad den är</translation>
    </message>
    <message>
        <source>The name is missing. The former one is kept.</source>
        <translation>Namnet saknas. Det förra är kvar.</translation>
    </message>
</context>
<context>
    <name>styrmodell::KindSummary</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Beslutas av: %1</translation>
    </message>
    <message>
        <source>May lie in: %1</source>
        <translation>Får ligga i: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Ändra sorten…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Lägg till: %1</translation>
    </message>
    <message>
        <source>Change the kind “%1”</source>
        <translation>Ändra sorten ”%1”</translation>
    </message>
    <message>
        <source>In it may lie: %1</source>
        <translation>I den får ligga: %1</translation>
    </message>
    <message>
        <source>of which %1 are in force or proposed and stand in the picture</source>
        <translation>varav %1 gäller eller föreslås och står i bilden</translation>
    </message>
</context>
<context>
    <name>styrmodell::KindsDialog</name>
    <message>
        <source>Kinds and relation types</source>
        <translation>Sorter och relationer</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Sorter</translation>
    </message>
    <message>
        <source>&amp;Relation types</source>
        <translation>&amp;Relationstyper</translation>
    </message>
    <message>
        <source>Styrmodell</source>
        <translation>Styrmodell</translation>
    </message>
</context>
<context>
    <name>styrmodell::KindsPage</name>
    <message>
        <source>Kinds</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Outside the steps</source>
        <translation>Utanför stegen</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>steg %1</translation>
    </message>
    <message>
        <source>outside the steps</source>
        <translation>utanför stegen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n element(s)</source>
        <translation>
            <numerusform>%1, %2, %n element</numerusform>
            <numerusform>%1, %2, %n element</numerusform>
        </translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Ny sort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Plural</source>
        <translation>&amp;Plural</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) are “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n element är ”%1”. Vad ska det bli?</numerusform>
            <numerusform>%n element är ”%1”. Vad ska de bli?</numerusform>
        </translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation>De &amp;blir i stället</translation>
    </message>
    <message numerus="yes">
        <source>They are removed &amp;too, with what lies in them: %n element(s) in all</source>
        <translation>
            <numerusform>De tas &amp;också bort, med det som ligger i dem: %n element i allt</numerusform>
            <numerusform>De tas &amp;också bort, med det som ligger i dem: %n element i allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) have the subtype “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n element har undertypen ”%1”. Vad ska det bli?</numerusform>
            <numerusform>%n element har undertypen ”%1”. Vad ska de bli?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have &amp;no subtype any longer</source>
        <translation>De har &amp;ingen undertyp längre</translation>
    </message>
</context>
<context>
    <name>styrmodell::Label</name>
    <message>
        <source>model</source>
        <translation>modellen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>sorten</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>relationstypen</translation>
    </message>
    <message>
        <source>element</source>
        <translation>elementet</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>lydelsen</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relationen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutet</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentaren</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikatorn</translation>
    </message>
    <message>
        <source>use of an indicator</source>
        <translation>kopplingen till en indikator</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>mätvärdet</translation>
    </message>
    <message>
        <source>target</source>
        <translation>målvärdet</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljningen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>perioden</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>kompositionen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bilden</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placeringen</translation>
    </message>
    <message>
        <source>story</source>
        <translation>berättelsen</translation>
    </message>
    <message>
        <source>step of a story</source>
        <translation>berättelsens steg</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>temat</translation>
    </message>
    <message>
        <source>exception from a rule</source>
        <translation>undantaget från en regel</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lägg till ”%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ändra ”%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Byt namn på ”%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Flytta ”%1”</translation>
    </message>
    <message>
        <source>Put “%1” in another place</source>
        <translation>Ordna om ”%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <extracomment>%1 is a sort of record, e.g. indicator, %2 its name</extracomment>
        <translation>Ändra %1 ”%2”</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>Ta bort %1 ”%2”</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Koppla</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Ta bort koppling</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Importera %n post</numerusform>
            <numerusform>Importera %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicera ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Give %n element(s) the kind %1</source>
        <translation>
            <numerusform>Ge %n element sorten %1</numerusform>
            <numerusform>Ge %n element sorten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” the kind %2</source>
        <translation>Ge ”%1” sorten %2</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Slå ihop ”%1” med ”%2”</translation>
    </message>
    <message>
        <source>Mend a finding</source>
        <translation>Åtgärda en anmärkning</translation>
    </message>
    <message>
        <source>Mend a finding about “%1”</source>
        <translation>Åtgärda en anmärkning om ”%1”</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Lägg en anmärkning åt sidan</translation>
    </message>
    <message>
        <source>Set a finding about “%1” aside</source>
        <translation>Lägg en anmärkning om ”%1” åt sidan</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n element(s)</source>
        <translation>
            <numerusform>Ändra %1 på %n element</numerusform>
            <numerusform>Ändra %1 på %n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <comment>members, title</comment>
        <translation>Ändra %1 på ”%2”</translation>
    </message>
    <message>
        <source>Propose a new wording of “%1”</source>
        <translation>Föreslå ny lydelse av ”%1”</translation>
    </message>
    <message>
        <source>Take the proposed wording of “%1” away</source>
        <translation>Ta bort den föreslagna lydelsen av ”%1”</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Rätta ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Register a decision about %n element(s)</source>
        <translation>
            <numerusform>Registrera ett beslut om %n element</numerusform>
            <numerusform>Registrera ett beslut om %n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the value of “%1” for %2</source>
        <comment>indicator, year</comment>
        <translation>Sätt värdet för ”%1” %2</translation>
    </message>
    <message>
        <source>Set the target of “%1” for %2</source>
        <comment>indicator, year</comment>
        <translation>Sätt målvärdet för ”%1” %2</translation>
    </message>
    <message>
        <source>Follow up by “%1”</source>
        <translation>Följ upp med ”%1”</translation>
    </message>
    <message>
        <source>No longer follow up by “%1”</source>
        <translation>Följ inte längre upp med ”%1”</translation>
    </message>
    <message>
        <source>Assess “%1”</source>
        <translation>Bedöm ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n element(s)</source>
        <translation>
            <numerusform>Ta bort %n element</numerusform>
            <numerusform>Ta bort %n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <extracomment>%1 is a sort of record, e.g. kind, %2 its name</extracomment>
        <translation>Lägg till %1 ”%2”</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n finding(s)</source>
        <translation>
            <numerusform>Åtgärda %n iakttagelse</numerusform>
            <numerusform>Åtgärda %n iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version “%1”</source>
        <translation>Återställ till versionen ”%1”</translation>
    </message>
    <message>
        <source>Revert to %1</source>
        <translation>Återställ till %1</translation>
    </message>
    <message>
        <source>Revert to the beginning</source>
        <translation>Återställ till början</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>modellens egna uppgifter</numerusform>
            <numerusform>%n modeller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n sort</numerusform>
            <numerusform>%n sorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation type(s)</source>
        <translation>
            <numerusform>%n relationstyp</numerusform>
            <numerusform>%n relationstyper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n lydelse</numerusform>
            <numerusform>%n lydelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of indicators</source>
        <translation>
            <numerusform>%n koppling till en indikator</numerusform>
            <numerusform>%n kopplingar till indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n mätvärde</numerusform>
            <numerusform>%n mätvärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n målvärde</numerusform>
            <numerusform>%n målvärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n perioder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n komposition</numerusform>
            <numerusform>%n kompositioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placering</numerusform>
            <numerusform>%n placeringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n berättelse</numerusform>
            <numerusform>%n berättelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of stories</source>
        <translation>
            <numerusform>%n steg i en berättelse</numerusform>
            <numerusform>%n steg i berättelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n teman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) from rules</source>
        <translation>
            <numerusform>%n undantag från en regel</numerusform>
            <numerusform>%n undantag från regler</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2 “%3”</source>
        <extracomment>a relation: the title of an element, “contributes to”, the title of another</extracomment>
        <translation>”%1” %2 ”%3”</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n place(s)</source>
        <translation>
            <numerusform>Ersätt ”%1” med ”%2” på %n ställe</numerusform>
            <numerusform>Ersätt ”%1” med ”%2” på %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Synpunkt på ”%1”</translation>
    </message>
    <message>
        <source>Change how “%1” is used</source>
        <comment>indicator</comment>
        <translation>Ändra hur ”%1” används</translation>
    </message>
    <message>
        <source>Change the relation “%1” – “%2”</source>
        <extracomment>the titles of its two ends</extracomment>
        <translation>Ändra relationen ”%1” – ”%2”</translation>
    </message>
    <message>
        <source>Adjust “%1” by hand</source>
        <translation>Justera ”%1” för hand</translation>
    </message>
    <message>
        <source>Put “%1” in another place of the picture</source>
        <translation>Ge ”%1” en annan plats i bilden</translation>
    </message>
    <message>
        <source>Put “%1” back where it belongs in the picture</source>
        <translation>Återställ ”%1” i bilden</translation>
    </message>
    <message>
        <source>Put all back where it belongs in the picture “%1”</source>
        <translation>Återställ allt i bilden ”%1”</translation>
    </message>
    <message>
        <source>Use the program’s own colours</source>
        <translation>Använd programmets egna färger</translation>
    </message>
    <message>
        <source>Use the colours and logotype “%1”</source>
        <translation>Använd färgerna och logotypen ”%1”</translation>
    </message>
</context>
<context>
    <name>styrmodell::LinksField</name>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Vart den leder</translation>
    </message>
    <message>
        <source>New link: what it leads to</source>
        <translation>Ny länk: vart den leder</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adress, https://…</translation>
    </message>
    <message>
        <source>New link: address</source>
        <translation>Ny länk: adress</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Lägg till länken</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Ta bort länken %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Ta bort länken</translation>
    </message>
</context>
<context>
    <name>styrmodell::Logotype</name>
    <message>
        <source>The picture is broken: its end is missing.</source>
        <translation>Bilden är trasig: slutet saknas.</translation>
    </message>
    <message>
        <source>The picture is broken: it is empty.</source>
        <translation>Bilden är trasig: den är tom.</translation>
    </message>
    <message>
        <source>The picture is %1 × %2 dots, far more than a logotype needs. Ask for a smaller one.</source>
        <translation>Bilden är %1 × %2 punkter, långt fler än en logotyp behöver. Be om en mindre.</translation>
    </message>
    <message>
        <source>The picture is %1 MB; a logotype may be 1 MB at most.</source>
        <translation>Bilden är %1 MB; en logotyp får vara högst 1 MB.</translation>
    </message>
    <message>
        <source>The file is neither an SVG nor a PNG picture.</source>
        <translation>Filen är varken en SVG- eller en PNG-bild.</translation>
    </message>
    <message>
        <source>The picture holds a program (a script). Ask for one without.</source>
        <translation>Bilden innehåller ett program (ett skript). Be om en utan.</translation>
    </message>
    <message>
        <source>The picture holds parts of a web page (%1). Ask for one that is only drawn.</source>
        <translation>Bilden innehåller delar av en webbsida (%1). Be om en som bara är ritad.</translation>
    </message>
    <message>
        <source>The picture moves. A logotype stands still.</source>
        <translation>Bilden rör sig. En logotyp står stilla.</translation>
    </message>
    <message>
        <source>The picture holds a program (%1). Ask for one without.</source>
        <translation>Bilden innehåller ett program (%1). Be om en utan.</translation>
    </message>
    <message>
        <source>The picture refers to something outside its file (%1). Ask for one that holds all of it.</source>
        <translation>Bilden hänvisar till något utanför sin fil (%1). Be om en som innehåller allt.</translation>
    </message>
    <message>
        <source>The picture is broken: %1</source>
        <translation>Bilden är trasig: %1</translation>
    </message>
    <message>
        <source>The picture’s style refers to something outside its file. Ask for one that holds all of it.</source>
        <translation>Bildens stil hänvisar till något utanför filen. Be om en som innehåller allt.</translation>
    </message>
    <message>
        <source>The picture does not say how large it is (its viewBox is missing).</source>
        <translation>Bilden säger inte hur stor den är (viewBox saknas).</translation>
    </message>
    <message>
        <source>The picture has a style sheet outside its file. Ask for one that holds all of it.</source>
        <translation>Bilden har en stilmall utanför sin fil. Be om en som innehåller allt.</translation>
    </message>
    <message>
        <source>The file is no picture: it begins with “%1”.</source>
        <translation>Filen är ingen bild: den börjar med ”%1”.</translation>
    </message>
    <message>
        <source>The picture is put together from too many parts within each other.</source>
        <translation>Bilden är sammansatt av för många delar inuti varandra.</translation>
    </message>
</context>
<context>
    <name>styrmodell::LogotypeField</name>
    <message>
        <source>SVG or PNG, 1 MB at most. It stands at the upper right of every page.</source>
        <translation>SVG eller PNG, högst 1 MB. Den står uppe till höger på varje sida.</translation>
    </message>
    <message>
        <source>The picture cannot be drawn; it may be damaged.</source>
        <translation>Bilden kan inte ritas; den kan vara skadad.</translation>
    </message>
    <message>
        <source>It can hardly be seen on a light page. Choose one made for a light ground.</source>
        <translation>Den syns knappt på en ljus sida. Välj en som är gjord för ljus bakgrund.</translation>
    </message>
    <message>
        <source>Its letters are text, and may look otherwise on another computer. Ask for one with letters as outlines.</source>
        <translation>Bokstäverna är text och kan se annorlunda ut på en annan dator. Be om en med bokstäverna som konturer.</translation>
    </message>
    <message>
        <source>Logotype without alternative text</source>
        <translation>Logotyp utan alternativ text</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Välj en &amp;fil…</translation>
    </message>
    <message>
        <source>Remove logotype</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Alternative &amp;text</source>
        <translation>Alternativ &amp;text</translation>
    </message>
    <message>
        <source>For example: Helsingborg, with the city’s coat of arms</source>
        <translation>Till exempel: Helsingborg, med stadens vapen</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Välj en annan &amp;fil…</translation>
    </message>
    <message>
        <source>Say what it shows, for those who do not see it.</source>
        <translation>Säg vad den visar, för den som inte ser den.</translation>
    </message>
    <message>
        <source>No logotype</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kan inte visas</translation>
    </message>
    <message>
        <source>Choose a logotype</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>”%1” kunde inte läsas: %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::Look</name>
    <message>
        <source>Status of the text</source>
        <translation>Textens status</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>What was attained</source>
        <translation>Måluppfyllelse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Titles and what each kind is for</source>
        <translation>Titlar och vad varje sort är till för</translation>
    </message>
    <message>
        <source>Titles and the beginning of their text</source>
        <translation>Titlar och början av texten</translation>
    </message>
    <message>
        <source>Titles and indicators</source>
        <translation>Titlar och indikatorer</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>Bara titlar</translation>
    </message>
    <message>
        <source>4:3, a slide</source>
        <translation>4:3, bildspel</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, liggande</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, stående</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, liggande</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, stående</translation>
    </message>
    <message>
        <source>Narrow, for a phone</source>
        <translation>Smal, för mobil</translation>
    </message>
    <message>
        <source>16:9, a slide</source>
        <translation>16:9, bildspel</translation>
    </message>
</context>
<context>
    <name>styrmodell::LookBack</name>
    <message>
        <source>The model as it was in the version “%1”</source>
        <translation>Modellen som den var i versionen ”%1”</translation>
    </message>
    <message>
        <source>The model as it was %1</source>
        <translation>Modellen som den var %1</translation>
    </message>
    <message>
        <source>The model as it was in the beginning</source>
        <translation>Modellen som den var från början</translation>
    </message>
    <message>
        <source>This is how the model is now.</source>
        <translation>Så här är modellen nu.</translation>
    </message>
    <message>
        <source>Reverted. Undo brings back what came after.</source>
        <translation>Återställd. Ångra hämtar tillbaka det som gjordes sedan.</translation>
    </message>
</context>
<context>
    <name>styrmodell::MainWindow</name>
    <message>
        <source>Governance models (*.%1)</source>
        <translation>Styrmodeller (*.%1)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Öppna en modell</translation>
    </message>
    <message>
        <source>Keep the model under a name</source>
        <translation>Ge modellen ett namn</translation>
    </message>
    <message>
        <source>About Styrmodell</source>
        <translation>Om Styrmodell</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ångr&amp;a: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ångr&amp;a</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>%1 (not named yet)</source>
        <translation>%1 (utan namn än)</translation>
    </message>
    <message>
        <source>%1 – Styrmodell</source>
        <translation>%1 – Styrmodell</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Bara läsning</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relationer</numerusform>
        </translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>hela bilden</translation>
    </message>
    <message>
        <source>Zoom: %1  ·  Picture: %2  ·  As of %3</source>
        <translation>Zoom: %1  ·  Bild: %2  ·  Gäller %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga än</translation>
    </message>
    <message>
        <source>Styrmodell</source>
        <translation>Styrmodell</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Gjort om: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ångrat: %1.</translation>
    </message>
    <message>
        <source>An earlier state is shown</source>
        <translation>En tidigare version visas</translation>
    </message>
    <message>
        <source>whole width</source>
        <translation>hela bredden</translation>
    </message>
</context>
<context>
    <name>styrmodell::Member</name>
    <message>
        <source>kind</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>kort titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>undertyp</translation>
    </message>
    <message>
        <source>board or company</source>
        <translation>nämnd eller bolag</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>ansvarig enhet</translation>
    </message>
    <message>
        <source>whom it applies to</source>
        <translation>vilka den gäller för</translation>
    </message>
    <message>
        <source>status of the text</source>
        <translation>textens status</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gäller från</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>gäller till</translation>
    </message>
    <message>
        <source>to be reviewed by</source>
        <translation>ses över senast</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>belägg</translation>
    </message>
    <message>
        <source>what is uncertain</source>
        <translation>vad som är osäkert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>goals of the 2030 Agenda</source>
        <translation>mål i Agenda 2030</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>flertal</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>förklaring</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>vem som beslutar</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>what it may lie in</source>
        <translation>vad den får ligga i</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>vad den är</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>färg</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>sorts</source>
        <translation>undertyper</translation>
    </message>
    <message>
        <source>words in its own direction</source>
        <translation>ord framåt</translation>
    </message>
    <message>
        <source>words backward</source>
        <translation>ord bakåt</translation>
    </message>
    <message>
        <source>which end is nearer the vision</source>
        <translation>vilken ände som är närmare visionen</translation>
    </message>
    <message>
        <source>whether it may run in a ring</source>
        <translation>om den får gå i ring</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>section of the minutes</source>
        <translation>paragraf</translation>
    </message>
    <message>
        <source>registry number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>element</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>what is better</source>
        <translation>vad som är bättre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>inledning</translation>
    </message>
    <message>
        <source>date shown</source>
        <translation>datum som visas</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>colours and logotype</source>
        <translation>färger och logotyp</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>färger</translation>
    </message>
    <message>
        <source>logotype</source>
        <translation>logotyp</translation>
    </message>
    <message>
        <source>alternative text of the logotype</source>
        <translation>logotypens alternativa text</translation>
    </message>
</context>
<context>
    <name>styrmodell::Merge</name>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>There are too many faults to tell each of them.</source>
        <translation>Det är för många fel för att räkna upp vart och ett.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more fault(s).</source>
        <translation>
            <numerusform>Det finns ytterligare %n fel.</numerusform>
            <numerusform>Det finns ytterligare %n fel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>“%1” stays. Which element is the same?</source>
        <translation>”%1” blir kvar. Vilket element är samma sak?</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Samma som</translation>
    </message>
    <message>
        <source>“%1” goes into “%2”: its relations, what lies in it, decisions and values move over. What both say differently is kept in the note.</source>
        <translation>”%1” går upp i ”%2”: relationer, det som ligger i det, beslut och värden flyttas över. Det som båda säger olika sparas i anteckningen.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Minutes</name>
    <message>
        <source>added</source>
        <translation>lades till</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>togs bort</translation>
    </message>
    <message>
        <source>%1 “%2” was added</source>
        <extracomment>Minutes: %1 is a kind or sort of record (“Goal”), %2 its title</extracomment>
        <translation>%1 ”%2” lades till</translation>
    </message>
    <message>
        <source>%1 for “%2” was added</source>
        <extracomment>Minutes: %1 is a sort of record (“Target”), %2 the title of what it is for</extracomment>
        <translation>%1 för ”%2” lades till</translation>
    </message>
    <message>
        <source>%1 “%2” was removed</source>
        <translation>%1 ”%2” togs bort</translation>
    </message>
    <message>
        <source>%1 for “%2” was removed</source>
        <translation>%1 för ”%2” togs bort</translation>
    </message>
    <message>
        <source>%1 “%2” was changed: %3</source>
        <extracomment>Minutes: %3 is a list such as “text, valid from”</extracomment>
        <translation>%1 ”%2” ändrades: %3</translation>
    </message>
    <message>
        <source>%1 for “%2” was changed: %3</source>
        <translation>%1 för ”%2” ändrades: %3</translation>
    </message>
    <message>
        <source>%1 “%2” was moved out to the top</source>
        <translation>%1 ”%2” flyttades ut till översta sorten</translation>
    </message>
    <message>
        <source>%1 “%2” was moved to “%3”</source>
        <translation>%1 ”%2” flyttades till ”%3”</translation>
    </message>
    <message>
        <source>%1 “%2” got a new title (before: “%3”)</source>
        <translation>%1 ”%2” fick ny titel (förut ”%3”)</translation>
    </message>
    <message>
        <source>%1 “%2” got a new text</source>
        <translation>%1 ”%2” fick ny text</translation>
    </message>
    <message>
        <source>%1 “%2” got another place among its siblings</source>
        <translation>%1 ”%2” fick en annan plats i ordningen</translation>
    </message>
    <message>
        <source>%1 “%2” was added within “%3”</source>
        <translation>%1 ”%2” lades till i ”%3”</translation>
    </message>
    <message>
        <source>The relation %1 was added</source>
        <extracomment>Minutes: %1 is a sentence such as “A” contributes to “B”</extracomment>
        <translation>Relationen %1 lades till</translation>
    </message>
    <message>
        <source>The relation %1 was removed</source>
        <translation>Relationen %1 togs bort</translation>
    </message>
    <message>
        <source>The relation %1 was changed</source>
        <translation>Relationen %1 ändrades</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>Minutes: %1 is “3 elements and 2 relations”</extracomment>
        <translation>tillagt: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>ändrat: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>borttaget: %1</translation>
    </message>
    <message>
        <source>%1, and with it %2</source>
        <translation>%1, och med det %2</translation>
    </message>
    <message>
        <source>“%1” got a proposed wording</source>
        <translation>”%1” fick ett förslag till ny lydelse</translation>
    </message>
    <message>
        <source>The proposed wording of “%1” was withdrawn</source>
        <translation>Förslaget till ny lydelse av ”%1” drogs tillbaka</translation>
    </message>
    <message>
        <source>The wording of “%1” was corrected</source>
        <translation>Lydelsen av ”%1” rättades</translation>
    </message>
    <message numerus="yes">
        <source>The decision of %1 about %n element(s) was registered</source>
        <extracomment>Minutes: %1 is the day of a decision and its section, e.g. 2026-06-17, § 83</extracomment>
        <translation>
            <numerusform>Beslutet %1 om %n element registrerades</numerusform>
            <numerusform>Beslutet %1 om %n element registrerades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were given the kind %1</source>
        <translation>
            <numerusform>%n element fick sorten %1</numerusform>
            <numerusform>%n element fick sorten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was given the kind %2</source>
        <translation>”%1” fick sorten %2</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”</source>
        <translation>”%1” slogs ihop med ”%2”</translation>
    </message>
    <message>
        <source>“%1” was duplicated</source>
        <translation>”%1” kopierades</translation>
    </message>
    <message>
        <source>A finding was mended</source>
        <translation>En anmärkning åtgärdades</translation>
    </message>
    <message>
        <source>A finding about “%1” was mended</source>
        <translation>En anmärkning om ”%1” åtgärdades</translation>
    </message>
    <message>
        <source>A finding was set aside</source>
        <translation>En anmärkning lades åt sidan</translation>
    </message>
    <message>
        <source>A finding about “%1” was set aside</source>
        <translation>En anmärkning om ”%1” lades åt sidan</translation>
    </message>
    <message>
        <source>The model was reverted to the version “%1”</source>
        <translation>Modellen återställdes till versionen ”%1”</translation>
    </message>
    <message>
        <source>The model was reverted to how it was %1</source>
        <translation>Modellen återställdes till som den var %1</translation>
    </message>
    <message>
        <source>The model was reverted to how it was in the beginning</source>
        <translation>Modellen återställdes till som den var från början</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported</source>
        <translation>
            <numerusform>%n post importerades</numerusform>
            <numerusform>%n poster importerades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported from %1</source>
        <translation>
            <numerusform>%n post importerades från %1</numerusform>
            <numerusform>%n poster importerades från %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ModelForm</name>
    <message>
        <source>Shown as of (empty: today)</source>
        <translation>Visas per (tomt: i dag)</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Choose something in the outline or the picture to see and change it here.</source>
        <translation>Välj något i listan eller bilden för att se och ändra det här.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>The model&apos;s language</source>
        <translation>Modellens språk</translation>
    </message>
</context>
<context>
    <name>styrmodell::MoreSection</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort titel</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Undertyp</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Textens status</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Responsible unit or role</source>
        <translation>Ansvarig enhet eller roll</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Ses över senast</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>styrmodell::NewDefinitionDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Words are missing here, in one of the languages.</source>
        <translation>Här saknas ord, på något av språken.</translation>
    </message>
</context>
<context>
    <name>styrmodell::NewFile</name>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>The file cannot be written to its folder.</source>
        <translation>Filen kan inte skrivas till sin mapp.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Det är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mappen ”%1” finns inte.</translation>
    </message>
</context>
<context>
    <name>styrmodell::NodeAccessible</name>
    <message>
        <source>Edit title</source>
        <translation>Ändra titel</translation>
    </message>
    <message>
        <source>Jump here with %1.</source>
        <translation>Hoppa hit med %1.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Operations</name>
    <message>
        <source>There is no element “%1”.</source>
        <translation>Det finns inget element ”%1”.</translation>
    </message>
    <message>
        <source>There is an element “%1” already.</source>
        <translation>Det finns redan ett element ”%1”.</translation>
    </message>
    <message>
        <source>There is no “%1” among %2.</source>
        <translation>Det finns inget ”%1” bland %2.</translation>
    </message>
    <message>
        <source>There is a relation “%1” already.</source>
        <translation>Det finns redan en relation ”%1”.</translation>
    </message>
    <message>
        <source>There is no relation “%1”.</source>
        <translation>Det finns ingen relation ”%1”.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Det finns ingen sort ”%1”.</translation>
    </message>
    <message>
        <source>An element cannot be merged with itself.</source>
        <translation>Ett element kan inte slås ihop med sig självt.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>There is no proposed wording.</source>
        <translation>Det finns ingen föreslagen lydelse.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Ange vad som beslutades.</translation>
    </message>
    <message>
        <source>Choose what the decision is about.</source>
        <translation>Välj vad beslutet gäller.</translation>
    </message>
    <message>
        <source>Say when it was decided.</source>
        <translation>Ange när det beslutades.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>Det finns inget nyckeltal ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>”%1” är inget år.</translation>
    </message>
    <message>
        <source>Give the indicator a name.</source>
        <translation>Ge nyckeltalet ett namn.</translation>
    </message>
    <message>
        <source>It is followed up by “%1” already.</source>
        <translation>Det följs redan upp med ”%1”.</translation>
    </message>
    <message>
        <source>It is not followed up by that indicator.</source>
        <translation>Det följs inte upp med det nyckeltalet.</translation>
    </message>
    <message>
        <source>There is a kind “%1” already.</source>
        <translation>Det finns redan en sort ”%1”.</translation>
    </message>
    <message>
        <source>There is no relation type “%1”.</source>
        <translation>Det finns ingen relationstyp ”%1”.</translation>
    </message>
    <message>
        <source>There is a relation type “%1” already.</source>
        <translation>Det finns redan en relationstyp ”%1”.</translation>
    </message>
    <message>
        <source>The text has been changed meanwhile; look at the places again.</source>
        <translation>Texten har ändrats under tiden. Titta på ställena igen.</translation>
    </message>
    <message>
        <source>A picture needs a title.</source>
        <translation>En bild behöver en rubrik.</translation>
    </message>
    <message>
        <source>There is no picture “%1”.</source>
        <translation>Det finns ingen bild ”%1”.</translation>
    </message>
    <message>
        <source>Write what the comment says.</source>
        <translation>Skriv vad synpunkten säger.</translation>
    </message>
    <message>
        <source>There is no subtype “%1”.</source>
        <translation>Det finns ingen undertyp ”%1”.</translation>
    </message>
    <message>
        <source>A relation keeps its type and its ends. Remove it and add another.</source>
        <translation>En relation behåller sin typ och det den binder ihop. Ta bort den och lägg till en annan.</translation>
    </message>
    <message>
        <source>They are related like that already.</source>
        <translation>De hör redan ihop på det sättet.</translation>
    </message>
    <message>
        <source>That is not adjusted by hand.</source>
        <translation>Det är inte justerat för hand.</translation>
    </message>
    <message>
        <source>Nothing in this picture is adjusted by hand.</source>
        <translation>Ingenting i bilden är justerat för hand.</translation>
    </message>
    <message>
        <source>Colours and logotype need a name.</source>
        <translation>Färger och logotyp behöver ett namn.</translation>
    </message>
    <message>
        <source>There are no colours “%1”.</source>
        <translation>Det finns inga färger ”%1”.</translation>
    </message>
    <message>
        <source>A colour is # and six digits or letters a to f, such as #005c86.</source>
        <translation>En färg är # och sex siffror eller bokstäver a till f, till exempel #005c86.</translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlineDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlineModel</name>
    <message>
        <source>replaced</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>upphävd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>sent for comment</source>
        <translation>på remiss</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>level %1, %2 of %3</source>
        <translation>nivå %1, %2 av %3</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Oplacerat</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>Läggs i ”%1”</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Före ”%1”</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Efter ”%1”</translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlinePanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>The filter of the outline was lifted.</source>
        <translation>Listans filter togs bort.</translation>
    </message>
    <message>
        <source>As it was. It can only be read.</source>
        <translation>Som den var. Kan bara läsas.</translation>
    </message>
    <message>
        <source>Outline of the model as it was</source>
        <translation>Disposition av modellen som den var</translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlineView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message>
        <source>With Ctrl: relate</source>
        <translation>Med Ctrl: skapa relation</translation>
    </message>
    <message>
        <source>Relate to “%1” …</source>
        <translation>Skapa relation till ”%1”…</translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlineWriting</name>
    <message>
        <source>Enter adds what you write and opens the next line. Esc ends.</source>
        <translation>Retur lägger till det du skriver och öppnar nästa rad. Esc avslutar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny rad: %1</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>Ny rad: %1</translation>
    </message>
    <message>
        <source>Enter adds it and opens the next line, Tab moves it inward, Shift+Tab outward, Esc ends.</source>
        <translation>Retur lägger till och öppnar nästa rad, Tabb flyttar inåt, Skift+Tabb utåt, Esc avslutar.</translation>
    </message>
    <message>
        <source>Nothing may lie in the one above.</source>
        <translation>Inget får ligga i raden ovanför.</translation>
    </message>
    <message>
        <source>It lies in nothing.</source>
        <translation>Den ligger inte i något.</translation>
    </message>
</context>
<context>
    <name>styrmodell::PictureDialog</name>
    <message>
        <source>Show &amp;everything</source>
        <translation>Visa &amp;allt</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>With a name it is kept among the pictures</source>
        <translation>Med ett namn behålls den bland bilderna</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>P&amp;laces show</source>
        <translation>Rutorna &amp;visar</translation>
    </message>
    <message>
        <source>&amp;Colours show</source>
        <translation>&amp;Färgerna visar</translation>
    </message>
    <message>
        <source>Own co&amp;lours</source>
        <translation>&amp;Egna färger</translation>
    </message>
    <message>
        <source>&amp;Page when exported</source>
        <translation>Si&amp;da vid export</translation>
    </message>
    <message>
        <source>Selection: only what is ticked. Nothing ticked in a list shows all of it.</source>
        <translation>Urval: bara det som är ikryssat. En lista utan kryss visar allt.</translation>
    </message>
    <message>
        <source>Those of the model</source>
        <translation>Modellens</translation>
    </message>
    <message>
        <source>Shows %1 of %2 elements.</source>
        <translation>Visar %1 av %2 element.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Pictures</name>
    <message>
        <source>Which picture of the model is shown</source>
        <translation>Vilken bild av modellen som visas</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The model as</source>
        <translation>Modellen som</translation>
    </message>
    <message>
        <source>Keep the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Bildens namn:</translation>
    </message>
    <message>
        <source>Rename the picture</source>
        <translation>Byt namn på bilden</translation>
    </message>
    <message>
        <source>&amp;Places show</source>
        <translation>&amp;Rutorna visar</translation>
    </message>
    <message>
        <source>&amp;Colours show</source>
        <translation>&amp;Färgerna visar</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>urval</translation>
    </message>
    <message>
        <source>&amp;Duplicate the picture…</source>
        <translation>&amp;Duplicera bilden…</translation>
    </message>
    <message>
        <source>&amp;Keep the picture…</source>
        <translation>&amp;Spara bilden som…</translation>
    </message>
</context>
<context>
    <name>styrmodell::PlaceDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>New: %1. What does it lie in?</source>
        <translation>Nytt element: %1. Vad ska det ligga i?</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligger i</translation>
    </message>
</context>
<context>
    <name>styrmodell::PlatePreview</name>
    <message>
        <source>fits a small plate</source>
        <translation>ryms på en liten bricka</translation>
    </message>
    <message>
        <source>too long for a small plate</source>
        <translation>för lång för en liten bricka</translation>
    </message>
    <message>
        <source>On a small plate: %1, %2</source>
        <translation>På en liten bricka: %1, %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>styrmodell::Presenting</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
</context>
<context>
    <name>styrmodell::ProposalBox</name>
    <message>
        <source>Proposed title</source>
        <translation>Föreslagen titel</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Föreslagen lydelse</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Föreslagen text</translation>
    </message>
    <message>
        <source>Register decision…</source>
        <translation>Registrera beslut…</translation>
    </message>
    <message>
        <source>Take the proposal away</source>
        <translation>Ta bort förslaget</translation>
    </message>
    <message>
        <source>The proposal says the same as the text in force.</source>
        <translation>Förslaget säger samma sak som den gällande texten.</translation>
    </message>
    <message>
        <source>A title cannot be empty. The former one stays until you write another.</source>
        <translation>En titel kan inte vara tom. Den förra står kvar tills du skriver en ny.</translation>
    </message>
    <message>
        <source>The proposal was taken away. Undo brings it back.</source>
        <translation>Förslaget togs bort. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Proposed short title</source>
        <translation>Föreslagen kort titel</translation>
    </message>
</context>
<context>
    <name>styrmodell::Publish</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan inte skrivas: %1.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Exporten avbröts.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ReadingPanel</name>
    <message>
        <source>The picture as text</source>
        <translation>Bilden som text</translation>
    </message>
</context>
<context>
    <name>styrmodell::ReasonDialog</name>
    <message>
        <source>Say why this is as it should be.</source>
        <translation>Skriv varför det är som det ska.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>&amp;Why is this as it should be?</source>
        <translation>&amp;Varför är det här som det ska?</translation>
    </message>
</context>
<context>
    <name>styrmodell::RecordImport</name>
    <message>
        <source>“%1” is given twice in this file.</source>
        <translation>”%1” är givet två gånger i filen.</translation>
    </message>
</context>
<context>
    <name>styrmodell::RecordTable</name>
    <message>
        <source>There is no “%1” among %2.</source>
        <translation>Det finns inget ”%1” bland %2.</translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationAdder</name>
    <message>
        <source>How they are related</source>
        <translation>Hur de hör ihop</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Hör ihop med</translation>
    </message>
    <message>
        <source>Related: %1 %2.</source>
        <translation>Relaterat: %1 %2.</translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationDetails</name>
    <message>
        <source>not in force until %1</source>
        <translation>gäller inte förrän %1</translation>
    </message>
    <message>
        <source>no longer in force, ended %1</source>
        <translation>gäller inte längre, upphörde %1</translation>
    </message>
    <message>
        <source>This relation holds for the whole level. What stands here does, too.</source>
        <translation>Relationen gäller alla på sorten. Det gör också det som står här.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belägg</translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationMenu</name>
    <message>
        <source>More ways</source>
        <translation>Fler sätt</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>Hur de hör ihop</translation>
    </message>
    <message>
        <source>Related: “%1” %2 “%3”.</source>
        <translation>Relation tillagd: ”%1” %2 ”%3”.</translation>
    </message>
    <message numerus="yes">
        <source>Related: %n element(s) %1 “%2”.</source>
        <translation>
            <numerusform>Relation tillagd: %n element %1 ”%2”.</numerusform>
            <numerusform>Relationer tillagda: %n element %1 ”%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationTypeForm</name>
    <message>
        <source>&amp;Words from the first to the second</source>
        <translation>&amp;Ord från den första till den andra</translation>
    </message>
    <message>
        <source>Words from the second &amp;back to the first</source>
        <translation>Ord från den andra &amp;tillbaka till den första</translation>
    </message>
    <message>
        <source>A &amp;ring of such relations is something to look over</source>
        <translation>En &amp;ring av sådana relationer är något att se över</translation>
    </message>
    <message>
        <source>&amp;Nearer the vision is</source>
        <translation>&amp;Närmast visionen är</translation>
    </message>
    <message>
        <source>Nearer the vision is</source>
        <translation>Närmast visionen är</translation>
    </message>
    <message>
        <source>neither of them</source>
        <translation>ingen av dem</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>den första</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>den andra</translation>
    </message>
    <message>
        <source>For example: “%1” %2 “%3”. And the other way: “%3” %4 “%1”.</source>
        <translation>Till exempel: ”%1” %2 ”%3”. Och åt andra hållet: ”%3” %4 ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is nearer the vision.</source>
        <translation>”%1” är närmare visionen.</translation>
    </message>
    <message>
        <source>Words are missing here. The former ones are kept.</source>
        <translation>Här saknas ord. De förra är kvar.</translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationTypesPage</name>
    <message>
        <source>Relation types</source>
        <translation>Relationstyper</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>Relationstyp</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n relation(s)</source>
        <translation>
            <numerusform>%1, %n relation</numerusform>
            <numerusform>%1, %n relationer</numerusform>
        </translation>
    </message>
    <message>
        <source>New relation type</source>
        <translation>Ny relationstyp</translation>
    </message>
    <message>
        <source>&amp;Words from the first to the second</source>
        <translation>&amp;Ord från den första till den andra</translation>
    </message>
    <message>
        <source>Words from the second &amp;back to the first</source>
        <translation>Ord från den andra &amp;tillbaka till den första</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) say “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n relation säger ”%1”. Vad ska den bli?</numerusform>
            <numerusform>%n relationer säger ”%1”. Vad ska de bli?</numerusform>
        </translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation>De &amp;blir i stället</translation>
    </message>
    <message>
        <source>They are removed &amp;too</source>
        <translation>De tas &amp;också bort</translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationsSection</name>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Lägg till</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Lägg till en relation</translation>
    </message>
    <message>
        <source>No relations yet.</source>
        <translation>Inga relationer än.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alla: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holds for all of its level</source>
        <translation>Gäller alla på sorten</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Ta bort relationen</translation>
    </message>
    <message>
        <source>The relation was removed. Undo brings it back.</source>
        <translation>Relationen togs bort. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Note, dates, source (%1)</source>
        <translation>Anteckning, datum, källa (%1)</translation>
    </message>
    <message>
        <source>Details of the relation: %1</source>
        <translation>Mer om relationen: %1</translation>
    </message>
    <message>
        <source>Remove the relation: %1</source>
        <translation>Ta bort relationen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Relate to %1 …</source>
        <translation>Skapa relation till %1…</translation>
    </message>
</context>
<context>
    <name>styrmodell::ReplaceDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Skilj på stora och små &amp;bokstäver</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Bara hela &amp;ord</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök efter</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersätt med</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Leta i</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök efter</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Titlar</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>A&amp;nteckningar</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Källor</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>Ans&amp;variga</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Bes&amp;lut</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Markera &amp;alla</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Markera &amp;inga</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>Ersätt på %n ställe</numerusform>
            <numerusform>Ersätt på %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what to find. Every place is shown here before anything is replaced.</source>
        <translation>Skriv vad du söker efter. Varje ställe visas här innan något ersätts.</translation>
    </message>
    <message>
        <source>“%1” is nowhere in what you look in.</source>
        <translation>”%1” finns inte i det du letar i.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1.</source>
        <translation>
            <numerusform>%n ställe i %1.</numerusform>
            <numerusform>%n ställen i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is in an adopted text and only replaced if you tick it, as a correction without a decision.</source>
        <translation>
            <numerusform>%n av dem står i en antagen text och ersätts bara om du markerar det, som en rättelse utan beslut.</numerusform>
            <numerusform>%n av dem står i antagna texter och ersätts bara om du markerar dem, som rättelser utan beslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Ersatt på %n ställe.</numerusform>
            <numerusform>Ersatt på %n ställen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ReplacePlaces</name>
    <message>
        <source>%1 – adopted text</source>
        <comment>a member, e.g. title</comment>
        <translation>%1 – antagen text</translation>
    </message>
    <message>
        <source>%1, %2: “%3” becomes “%4”.</source>
        <translation>%1, %2: ”%3” blir ”%4”.</translation>
    </message>
    <message>
        <source>Place %1, %2</source>
        <comment>number, content</comment>
        <translation>Ställe %1, %2</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>styrmodell::Reviewing</name>
    <message>
        <source>Review: %1</source>
        <translation>Granskning: %1</translation>
    </message>
    <message>
        <source>Show or hide the review (%1)</source>
        <translation>Visa eller dölj granskningen (%1)</translation>
    </message>
</context>
<context>
    <name>styrmodell::RowsDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>Paste as elements</source>
        <translation>Klistra in som element</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n refused row(s)</source>
        <translation>
            <numerusform>&amp;Utelämna %n avvisad rad</numerusform>
            <numerusform>&amp;Utelämna %n avvisade rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Ta in %n rad</numerusform>
            <numerusform>Ta in %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Går igenom raderna…</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 nya, %2 ändrade, %3 oförändrade, %4 avvisade.</translation>
    </message>
    <message>
        <source>Nothing comes in while a row is refused: choose otherwise above, or leave those rows out.</source>
        <translation>Ingenting tas in medan någon rad är avvisad: välj annorlunda ovan, eller utelämna de raderna.</translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Intaget: %1.</translation>
    </message>
    <message>
        <source>Keep &amp;adopted texts and propose the new ones</source>
        <translation>Behåll &amp;antagna texter och föreslå de nya</translation>
    </message>
</context>
<context>
    <name>styrmodell::RowsOptions</name>
    <message>
        <source>The first row is &amp;headings</source>
        <translation>Första raden är &amp;rubriker</translation>
    </message>
    <message>
        <source>The same title and kind &amp;mean the same element</source>
        <translation>Samma titel och sort &amp;betyder samma element</translation>
    </message>
    <message>
        <source>A list: levels by indent, bullet or number</source>
        <translation>En lista: nivåer efter indrag, punkt eller nummer</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>En tabell</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Indicators with values and targets</source>
        <translation>Indikatorer med värden och målvärden</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Läs som</translation>
    </message>
    <message>
        <source>T&amp;able of</source>
        <translation>T&amp;abell över</translation>
    </message>
    <message>
        <source>&amp;Kind, where a row says none</source>
        <translation>&amp;Sort, där en rad inte anger någon</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>&amp;Sort</translation>
    </message>
    <message>
        <source>Kind of level &amp;%1</source>
        <translation>Sort på nivå &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>Li&amp;gger i</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>ingenting: överst</translation>
    </message>
</context>
<context>
    <name>styrmodell::SearchField</name>
    <message>
        <source>Search the model</source>
        <translation>Sök i modellen</translation>
    </message>
    <message>
        <source>Finds elements, texts and commands. The arrow keys choose, Enter goes there, Escape goes back.</source>
        <translation>Hittar element, texter och kommandon. Piltangenterna väljer, Enter går dit, Escape går tillbaka.</translation>
    </message>
</context>
<context>
    <name>styrmodell::SearchList</name>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
</context>
<context>
    <name>styrmodell::SearchRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind, a body or an element</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>in a proposed or former wording</source>
        <translation>i en föreslagen eller tidigare lydelse</translation>
    </message>
    <message>
        <source>at a relation</source>
        <translation>vid en relation</translation>
    </message>
    <message>
        <source>in a decision</source>
        <translation>i ett beslut</translation>
    </message>
    <message>
        <source>in an indicator</source>
        <translation>i en indikator</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>i ett remissvar</translation>
    </message>
    <message>
        <source>in a follow-up</source>
        <translation>i en uppföljning</translation>
    </message>
    <message>
        <source>in the note</source>
        <translation>i anteckningen</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>i källan</translation>
    </message>
    <message>
        <source>as responsible</source>
        <translation>som ansvarig</translation>
    </message>
    <message>
        <source>in whom it applies to</source>
        <translation>i vem det gäller för</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>i texten</translation>
    </message>
    <message>
        <source>level of the model</source>
        <translation>sort i modellen</translation>
    </message>
    <message>
        <source>in the short title</source>
        <translation>i den korta titeln</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>I texter</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Inget innehåller alla de orden.</translation>
    </message>
    <message>
        <source>Lately visited</source>
        <translation>Senast besökta</translation>
    </message>
</context>
<context>
    <name>styrmodell::SectionHeading</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, count</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>styrmodell::SeveralForm</name>
    <message>
        <source>Differs</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Textens status</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Responsible unit or role</source>
        <translation>Ansvarig enhet eller roll</translation>
    </message>
    <message>
        <source>Relate all of them</source>
        <translation>Relatera alla</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>Hur de hör ihop</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Hör ihop med</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n element valt</numerusform>
            <numerusform>%n element valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n element(s).</source>
        <translation>
            <numerusform>%n element ändrat.</numerusform>
            <numerusform>%n element ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) added.</source>
        <translation>
            <numerusform>%n relation tillagd.</numerusform>
            <numerusform>%n relationer tillagda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::SlotForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kinds shown</source>
        <translation>&amp;Sorter som visas</translation>
    </message>
    <message>
        <source>&amp;Drawn as</source>
        <translation>&amp;Ritas som</translation>
    </message>
    <message>
        <source>&amp;Gathered</source>
        <translation>S&amp;amlas</translation>
    </message>
    <message>
        <source>Kinds drawn &amp;within each</source>
        <translation>Sorter som ritas &amp;i var och en</translation>
    </message>
    <message>
        <source>The form of the picture decides how this slot is drawn.</source>
        <translation>Bildens form bestämmer hur platsen ritas.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n slot(s).</source>
        <translation>
            <numerusform>Rymmer %n plats.</numerusform>
            <numerusform>Rymmer %n platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Var för sig</translation>
    </message>
</context>
<context>
    <name>styrmodell::SlotTree</name>
    <message>
        <source>The whole picture</source>
        <translation>Hela bilden</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Rows, columns and cells</source>
        <translation>Rader, kolumner och rutor</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a slot after this one</source>
        <translation>Lägg till en plats efter den här</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the slot with those in it</source>
        <translation>Ta bort platsen med dem som ligger i den</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move the slot up</source>
        <translation>Flytta platsen uppåt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Move the slot down</source>
        <translation>Flytta platsen nedåt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Move the slot into the one before it, or side by side with it</source>
        <translation>Flytta platsen in i den före, eller sida vid sida med den</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Move the slot out of the one it lies in</source>
        <translation>Flytta platsen ut ur den som den ligger i</translation>
    </message>
    <message>
        <source>Parts of the picture</source>
        <translation>Bildens delar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>%1, shows %2</source>
        <translation>%1, visar %2</translation>
    </message>
    <message>
        <source>%1, elements: %2</source>
        <translation>%1, antal: %2</translation>
    </message>
</context>
<context>
    <name>styrmodell::StartPage</name>
    <message>
        <source>A city’s governance model, in one picture</source>
        <translation>Kommunens styrmodell i en bild</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Fortsätt med</translation>
    </message>
    <message>
        <source>%1 (not named yet)</source>
        <translation>%1 (utan namn än)</translation>
    </message>
</context>
<context>
    <name>styrmodell::StepButtons</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>styrmodell::Store</name>
    <message>
        <source>This is not a Styrmodell file.</source>
        <translation>Det är ingen Styrmodell-fil.</translation>
    </message>
    <message>
        <source>A newer version of Styrmodell made this file: it has format %1, this program knows formats up to %2.</source>
        <translation>En nyare version av Styrmodell har gjort filen: den har format %1, det här programmet känner till format till och med %2.</translation>
    </message>
    <message>
        <source>The file is read-only here: nothing can be changed in it.</source>
        <translation>Filen är skrivskyddad här: inget kan ändras i den.</translation>
    </message>
    <message>
        <source>Another program has changed the file meanwhile. Open it again to go on.</source>
        <translation>Ett annat program har ändrat filen under tiden. Öppna den igen för att fortsätta.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Det är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>Filen är skadad: slutet saknas.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which is not as it is in a Styrmodell file.</source>
        <translation>Filen innehåller ”%1”, som inte är som i en Styrmodell-fil.</translation>
    </message>
    <message>
        <source>The file lacks the table “%1”.</source>
        <translation>Filen saknar tabellen ”%1”.</translation>
    </message>
    <message>
        <source>A copy needs another name than the file itself.</source>
        <translation>En kopia måste heta något annat än filen själv.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>En version behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a version called “%1” already.</source>
        <translation>Det finns redan en version som heter ”%1”.</translation>
    </message>
</context>
<context>
    <name>styrmodell::SubtypeFields</name>
    <message>
        <source>Name of the subtype</source>
        <translation>Undertypens namn</translation>
    </message>
    <message>
        <source>Plural of the subtype</source>
        <translation>Undertypens plural</translation>
    </message>
    <message>
        <source>Shown together with others as</source>
        <translation>Visas tillsammans med andra som</translation>
    </message>
    <message>
        <source>&amp;Subtypes</source>
        <translation>&amp;Undertyper</translation>
    </message>
    <message>
        <source>Subtypes</source>
        <translation>Undertyper</translation>
    </message>
    <message>
        <source>Add subtype</source>
        <translation>Lägg till undertyp</translation>
    </message>
    <message>
        <source>Remove subtype</source>
        <translation>Ta bort undertyp</translation>
    </message>
    <message>
        <source>Subtype up</source>
        <translation>Undertyp upp</translation>
    </message>
    <message>
        <source>Subtype down</source>
        <translation>Undertyp ner</translation>
    </message>
    <message>
        <source>New subtype</source>
        <translation>Ny undertyp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Plural</source>
        <translation>&amp;Plural</translation>
    </message>
</context>
<context>
    <name>styrmodell::TemplateDialog</name>
    <message>
        <source>New model</source>
        <translation>Ny modell</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Börja med</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Skapa</translation>
    </message>
</context>
<context>
    <name>styrmodell::TemplateGallery</name>
    <message>
        <source>Begin with</source>
        <translation>Börja med</translation>
    </message>
</context>
<context>
    <name>styrmodell::Templates</name>
    <message>
        <source>Empty model with a vision to fill in</source>
        <translation>Tom modell med en vision att fylla i</translation>
    </message>
    <message>
        <source>Example: the City of Helsingborg</source>
        <translation>Exempel: Helsingborgs stad</translation>
    </message>
    <message>
        <source>There is no template called “%1”.</source>
        <translation>Det finns ingen mall som heter ”%1”.</translation>
    </message>
    <message>
        <source>Example: Lund, with focus areas and base assignments</source>
        <translation>Exempel: Lund, med fokusområden och basuppdrag</translation>
    </message>
    <message>
        <source>Example: Malmö, with goals from the budget to commitments</source>
        <translation>Exempel: Malmö, med mål från budget till åtaganden</translation>
    </message>
    <message>
        <source>Example: Falun, with plans from vision to everyday work</source>
        <translation>Exempel: Falun, med planer från vision till vardag</translation>
    </message>
    <message>
        <source>Example: Varberg, with goal areas for two periods</source>
        <translation>Exempel: Varberg, med målområden för två målperioder</translation>
    </message>
    <message>
        <source>Example: Sundsvall, with a pyramid and a cycle</source>
        <translation>Exempel: Sundsvall, med en pyramid och ett kretslopp</translation>
    </message>
    <message>
        <source>Example: Region Skåne, with a strategy map</source>
        <translation>Exempel: Region Skåne, med en strategikarta</translation>
    </message>
</context>
<context>
    <name>styrmodell::TextBar</name>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>the thing</comment>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Förhandsvisning av texten</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Ingen text än.</translation>
    </message>
</context>
<context>
    <name>styrmodell::TextSize</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemeColourField</name>
    <message>
        <source>Choose %1…</source>
        <translation>Välj %1…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Välj en färg</translation>
    </message>
    <message>
        <source>%1, # and six digits or letters a to f</source>
        <translation>%1, # och sex siffror eller bokstäver a till f</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Återställ %1</translation>
    </message>
    <message>
        <source>A colour is # and six digits or letters a to f, such as #005c86.</source>
        <translation>En färg är # och sex siffror eller bokstäver a till f, till exempel #005c86.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemeForm</name>
    <message>
        <source>The pictures have the program’s own colours and no logotype. The city’s own are kept in this file and follow it everywhere: on the screen, in print and on the web.</source>
        <translation>Bilderna har programmets egna färger och ingen logotyp. Stadens egna sparas i den här filen och följer med överallt: på skärmen, i tryck och på webben.</translation>
    </message>
    <message>
        <source>Add the &amp;city’s colours and logotype…</source>
        <translation>Lägg till &amp;stadens färger och logotyp…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Used by the model: in all pictures without a choice of their own</source>
        <translation>Används av &amp;modellen: i alla bilder som inte har ett eget val</translation>
    </message>
    <message>
        <source>Logotype</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Röd</translation>
    </message>
    <message>
        <source>&amp;Plum</source>
        <translation>&amp;Plommon</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blå</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grön</translation>
    </message>
    <message>
        <source>Blac&amp;k</source>
        <translation>S&amp;vart</translation>
    </message>
    <message>
        <source>&amp;Sand</source>
        <translation>S&amp;and</translation>
    </message>
    <message>
        <source>The name is missing. The former one is kept.</source>
        <translation>Namnet saknas. Det förra behålls.</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemePreview</name>
    <message>
        <source>The overview in light colours</source>
        <translation>Översikten i ljusa färger</translation>
    </message>
    <message>
        <source>The overview in dark colours</source>
        <translation>Översikten i mörka färger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemesDialog</name>
    <message>
        <source>The city’s colours and logotype</source>
        <translation>Stadens färger och logotyp</translation>
    </message>
    <message>
        <source>Styrmodell</source>
        <translation>Styrmodell</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemesPage</name>
    <message>
        <source>Colours and logotype</source>
        <translation>Färger och logotyp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <comment>a theme</comment>
        <translation>%1 – används</translation>
    </message>
    <message numerus="yes">
        <source>%1, chosen by %n picture(s)</source>
        <translation>
            <numerusform>%1, vald av %n bild</numerusform>
            <numerusform>%1, vald av %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The city’s colours and logotype</source>
        <translation>Stadens färger och logotyp</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Vad de heter:</translation>
    </message>
</context>
<context>
    <name>styrmodell::ThreadBar</name>
    <message>
        <source>&amp;Put out</source>
        <translation>&amp;Släck</translation>
    </message>
    <message>
        <source>The whole picture in its own colours again (Esc)</source>
        <translation>Hela bilden i sina egna färger igen (Esc)</translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation>Röd tråd: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n sentence(s) more.</source>
        <translation>
            <numerusform>Och en mening till.</numerusform>
            <numerusform>Och %n meningar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is related to it on the way to the vision yet.</source>
        <translation>Inget hänger ihop med det på vägen mot visionen än.</translation>
    </message>
    <message>
        <source>&amp;As a picture</source>
        <translation>Som egen &amp;bild</translation>
    </message>
</context>
<context>
    <name>styrmodell::Threads</name>
    <message>
        <source>The line of sight is put out.</source>
        <translation>Den röda tråden är släckt.</translation>
    </message>
    <message>
        <source>The line of sight is lit. %1</source>
        <translation>Den röda tråden är tänd. %1</translation>
    </message>
    <message>
        <source>Line of sight: first choose something in the picture, with Ctrl and a click, the right button or the arrow keys.</source>
        <translation>Röd tråd: välj först något i bilden, med Ctrl och ett klick, högerknappen eller piltangenterna.</translation>
    </message>
</context>
<context>
    <name>styrmodell::TitleEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>styrmodell::UncertainField</name>
    <message>
        <source>Uncertain facts</source>
        <translation>Osäkra uppgifter</translation>
    </message>
    <message>
        <source>Which fact is uncertain</source>
        <translation>Vilken uppgift som är osäker</translation>
    </message>
    <message>
        <source>Why it is uncertain</source>
        <translation>Varför den är osäker</translation>
    </message>
    <message>
        <source>Why the fact is uncertain</source>
        <translation>Varför uppgiften är osäker</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the uncertain fact</source>
        <translation>Lägg till den osäkra uppgiften</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, why it is uncertain</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer uncertain</source>
        <translation>Inte längre osäker</translation>
    </message>
    <message>
        <source>No longer uncertain: %1</source>
        <translation>Inte längre osäker: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::Undo</name>
    <message>
        <source>%1 has changed the same since (%2), so this cannot be taken back: %3.</source>
        <translation>%1 har ändrat samma sak sedan dess (%2), så det här kan inte tas tillbaka: %3.</translation>
    </message>
    <message>
        <source>The same has been changed since, so this cannot be taken back: %1.</source>
        <translation>Samma sak har ändrats sedan dess, så det här kan inte tas tillbaka: %1.</translation>
    </message>
</context>
<context>
    <name>styrmodell::Value</name>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>sent for comment</source>
        <translation>på remiss</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>antagen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>upphävd</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>uppgivet</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>härlett</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>former</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>referred back</source>
        <translation>återremitterat</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>in legal force</source>
        <translation>vunnit laga kraft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>tillgodosedd</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>högre är bättre</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lägre är bättre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kvinnor</translation>
    </message>
    <message>
        <source>men</source>
        <translation>män</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precis</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>not attained</source>
        <translation>inte uppnått</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message>
        <source>boards and companies</source>
        <translation>nämnder och bolag</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>följs upp</translation>
    </message>
    <message>
        <source>with targets</source>
        <translation>med målvärden</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>styrdokument</translation>
    </message>
    <message>
        <source>attitudes</source>
        <translation>förhållningssätt</translation>
    </message>
    <message>
        <source>the one it goes from</source>
        <translation>den som relationen går från</translation>
    </message>
    <message>
        <source>the one it goes to</source>
        <translation>den som relationen går till</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>partly attained</source>
        <translation>delvis uppnått</translation>
    </message>
    <message>
        <source>a picture of %1 kB</source>
        <translation>en bild på %1 kB</translation>
    </message>
</context>
<context>
    <name>styrmodell::ValuesDialog</name>
    <message>
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message>
        <source>Values and targets</source>
        <translation>Värden och målvärden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>Värden per år</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Inget är bättre</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Högre är bättre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>Vad som är bättre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>Write a year in the empty last row to add one. “–” says that it was not measured. A target may begin with ≥, ≤ or =. Cells from a spreadsheet can be pasted.</source>
        <translation>Skriv ett år på den tomma sista raden för att lägga till ett. ”–” betyder att det inte mättes. Ett målvärde kan börja med ≥, ≤ eller =. Celler från Excel kan klistras in.</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>Nytt år</translation>
    </message>
</context>
<context>
    <name>styrmodell::VersionDialog</name>
    <message>
        <source>Save version</source>
        <translation>Spara version</translation>
    </message>
    <message>
        <source>Everything is already saved. Give this state a name, to find it again in the history: sent for comment, adopted by the council …</source>
        <translation>Allt är redan sparat. Ge modellen som den är nu ett namn, så hittar du den igen i historiken: utskickad på remiss, antagen av fullmäktige …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>styrmodell::Versions</name>
    <message>
        <source>The version “%1” is saved.</source>
        <translation>Versionen ”%1” är sparad.</translation>
    </message>
    <message>
        <source>%1 without history</source>
        <extracomment>a file&apos;s name: %1 is that of the file that is copied</extracomment>
        <translation>%1 utan historik</translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation>Spara en kopia utan historik</translation>
    </message>
    <message>
        <source>Governance models (*.%1)</source>
        <translation>Styrmodeller (*.%1)</translation>
    </message>
    <message>
        <source>A copy without history is saved: %1</source>
        <translation>En kopia utan historik är sparad: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::WayBack</name>
    <message>
        <source>The history does not fit the model: edit number %1 left it otherwise.</source>
        <translation>Historiken stämmer inte med modellen: ändring nummer %1 lämnade den annorlunda.</translation>
    </message>
</context>
<context>
    <name>styrmodell::WholeForm</name>
    <message>
        <source>&amp;Name of the composition</source>
        <translation>Kompositionens &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Make it this picture’s own</source>
        <translation>&amp;Gör till en egen för den här bilden</translation>
    </message>
    <message>
        <source>&amp;Reset to the form’s own</source>
        <translation>&amp;Återställ till formens egen</translation>
    </message>
    <message>
        <source>Slots, frame and arrows as the form has them by itself, from the kinds’ levels</source>
        <translation>Platser, ram och pilar som formen själv har dem, efter sorternas nivåer</translation>
    </message>
    <message>
        <source>Is kept as a picture called “%1”.</source>
        <translation>Sparas som en bild med namnet ”%1”.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n picture(s): a change is seen in all of them.</source>
        <translation>
            <numerusform>Används av %n bild: en ändring syns i den.</numerusform>
            <numerusform>Används av %n bilder: en ändring syns i alla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Ny…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ppna…</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Spara en kopia s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ångr&amp;a</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ö&amp;verblick</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>F&amp;örstora</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Förmins&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Hela bilde&amp;n</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tangentbord</translation>
    </message>
    <message>
        <source>&amp;About Styrmodell</source>
        <translation>&amp;Om Styrmodell</translation>
    </message>
    <message>
        <source>&amp;System’s colours</source>
        <translation>&amp;Systemets färger</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljusa</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörka</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Färg&amp;er</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktygsrad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicera</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <translation>Flytta n&amp;ed</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Add &amp;within</source>
        <translation>Lägg till &amp;inuti</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Byt &amp;sort</translation>
    </message>
    <message>
        <source>Re&amp;late…</source>
        <translation>&amp;Relatera…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another…</source>
        <translation>Slå i&amp;hop med ett annat…</translation>
    </message>
    <message>
        <source>Register de&amp;cision…</source>
        <translation>Registrera &amp;beslut…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektör</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Spara &amp;version…</translation>
    </message>
    <message>
        <source>Save a copy without &amp;history…</source>
        <translation>Spara en kopia utan &amp;historik…</translation>
    </message>
    <message>
        <source>K&amp;inds and relation types…</source>
        <translation>S&amp;orter och relationer…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Granskning</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Paste as elements…</source>
        <translation>&amp;Klistra in som element…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Sök och e&amp;rsätt…</translation>
    </message>
    <message>
        <source>Follow up a &amp;year…</source>
        <translation>Följ upp ett &amp;år…</translation>
    </message>
    <message>
        <source>Add &amp;new</source>
        <translation>Lägg till &amp;ny</translation>
    </message>
    <message>
        <source>Line of &amp;sight</source>
        <translation>&amp;Röd tråd</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>&amp;Presentera</translation>
    </message>
    <message>
        <source>&amp;Keep the picture…</source>
        <translation>&amp;Spara bilden som…</translation>
    </message>
    <message>
        <source>&amp;Rename the picture…</source>
        <translation>&amp;Byt namn på bilden…</translation>
    </message>
    <message>
        <source>Re&amp;move the picture</source>
        <translation>&amp;Ta bort bilden</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Prese&amp;nt on</source>
        <translation>Presentera p&amp;å</translation>
    </message>
    <message>
        <source>Line of sight &amp;as a picture</source>
        <translation>Röd tråd so&amp;m egen bild</translation>
    </message>
    <message>
        <source>What the picture &amp;shows…</source>
        <translation>Vad bilden &amp;visar…</translation>
    </message>
    <message>
        <source>Read as &amp;text</source>
        <translation>&amp;Läs som text</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;storlek</translation>
    </message>
    <message>
        <source>City’s colours and lo&amp;gotype…</source>
        <translation>Stadens färger och logot&amp;yp…</translation>
    </message>
    <message>
        <source>&amp;Adapt the picture…</source>
        <translation>An&amp;passa bilden…</translation>
    </message>
    <message>
        <source>Adjust with the &amp;mouse</source>
        <translation>Justera med &amp;musen</translation>
    </message>
    <message>
        <source>&amp;Earlier in its row</source>
        <translation>&amp;Tidigare i sin rad</translation>
    </message>
    <message>
        <source>&amp;Later in its row</source>
        <translation>&amp;Senare i sin rad</translation>
    </message>
    <message>
        <source>&amp;Reset what is marked</source>
        <translation>Återställ det markera&amp;de</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Återställ &amp;allt</translation>
    </message>
    <message>
        <source>Adjust by &amp;hand</source>
        <translation>Justera för &amp;hand</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>H&amp;oppa till…</translation>
    </message>
</context>
<context>
    <name>styrmodell::WordComparison</name>
    <message>
        <source>Taken away: %1.</source>
        <translation>Borttaget: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagt: %1.</translation>
    </message>
    <message>
        <source>Short title: %1</source>
        <translation>Kort titel: %1</translation>
    </message>
</context>
<context>
    <name>styrmodell::WordingQuestions</name>
    <message>
        <source>Adopted text</source>
        <translation>Antagen text</translation>
    </message>
    <message>
        <source>“%1” is adopted. Is this a correction or a new wording?</source>
        <translation>”%1” är antagen. Är det en rättelse eller en ny lydelse?</translation>
    </message>
    <message>
        <source>A correction mends a slip of the pen in the text in force. A new wording is a proposal that stands beside it until it is decided.</source>
        <translation>En rättelse rättar ett skrivfel i den gällande texten. En ny lydelse är ett förslag som står bredvid den tills det beslutas.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Ny lydelse</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Rättat.</translation>
    </message>
    <message>
        <source>The new wording is proposed. It stands in the inspector.</source>
        <translation>Den nya lydelsen är föreslagen. Den står i inspektören.</translation>
    </message>
</context>
<context>
    <name>styrmodell::WordingSection</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A title cannot be empty. The former one stays until you write another.</source>
        <translation>En titel kan inte vara tom. Den förra står kvar tills du skriver en ny.</translation>
    </message>
</context>
<context>
    <name>styrmodell::WordsField</name>
    <message>
        <source>%1, Swedish</source>
        <translation>%1, svenska</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, engelska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
</context>
<context>
    <name>styrmodell::YearDialog</name>
    <message>
        <source>Follow up a year</source>
        <translation>Följ upp ett år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>Board or company</source>
        <translation>Nämnd eller bolag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Values and follow-ups of the year</source>
        <translation>Årets värden och uppföljningar</translation>
    </message>
    <message>
        <source>Type or paste from a spreadsheet. “–” says that it was not measured.</source>
        <translation>Skriv eller klistra in från Excel. ”–” betyder att det inte mättes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>“%1” is no assessment. Write one of those that the cell offers.</source>
        <translation>”%1” är ingen bedömning. Skriv en av dem som cellen erbjuder.</translation>
    </message>
</context>
</TS>
