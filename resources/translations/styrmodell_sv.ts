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
        <source>The form “%1” cannot be drawn yet, only “stack”.</source>
        <translation>Formen ”%1” kan inte ritas än, bara ”stack”.</translation>
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
        <source>A page is about an element or about a kind: --focus or --focus-kind, not both.</source>
        <translation>En sida handlar om ett element eller en sort: --focus eller --focus-kind, inte båda.</translation>
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
        <translation>Exportera …</translation>
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
        <source>16:9, a slide</source>
        <translation>16:9, en presentationsbild</translation>
    </message>
    <message>
        <source>4:3, a slide</source>
        <translation>4:3, en presentationsbild</translation>
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
        <translation>Smal, för en telefon</translation>
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
</context>
<context>
    <name>styrmodell::FileBytes</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
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
        <source>forward again</source>
        <translation>framåt igen</translation>
    </message>
    <message>
        <source>to the overview</source>
        <translation>till överblicken</translation>
    </message>
    <message>
        <source>change the title where it stands</source>
        <translation>ändra titeln på plats</translation>
    </message>
    <message>
        <source>larger, smaller, whole picture</source>
        <translation>större, mindre, hela bilden</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gör om</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportera</translation>
    </message>
    <message>
        <source>show or hide the outline</source>
        <translation>visa eller dölj dispositionen</translation>
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
        <source>add one of the same kind beside it</source>
        <translation>lägg till ett av samma sort bredvid</translation>
    </message>
    <message>
        <source>move it among its siblings</source>
        <translation>flytta bland syskonen</translation>
    </message>
    <message>
        <source>duplicate it with what lies in it</source>
        <translation>duplicera med allt som ligger i det</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>ta bort</translation>
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
        <translation>Ån&amp;gra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ån&amp;gra</translation>
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
</context>
<context>
    <name>styrmodell::Merge</name>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
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
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil …</translation>
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
</context>
<context>
    <name>styrmodell::TitleEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
    <name>styrmodell::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Ny …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ppna …</translation>
    </message>
    <message>
        <source>Save a copy &amp;as…</source>
        <translation>Spara en kopia s&amp;om …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ån&amp;gra</translation>
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
        <source>Zoom &amp;in</source>
        <translation>F&amp;örstora</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>För&amp;minska</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Hela bilden</translation>
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
        <translation>&amp;Färger</translation>
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
        <source>Move do&amp;wn</source>
        <translation>Flytta &amp;ned</translation>
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
</context>
</TS>
