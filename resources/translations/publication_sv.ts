<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Publication</name>
    <message>
        <source>%1 within %2</source>
        <translation>%1 inom %2</translation>
    </message>
    <message>
        <source>Made up as an example.</source>
        <translation>Påhittat som exempel.</translation>
    </message>
    <message>
        <source>This relation is an example.</source>
        <translation>Kopplingen är ett exempel.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n totalt</numerusform>
            <numerusform>%n totalt</numerusform>
        </translation>
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
        <source>proposal</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>upphävt</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Föreslagen av %1</translation>
    </message>
    <message>
        <source>Sent for comment by %1</source>
        <translation>Sänd på remiss av %1</translation>
    </message>
    <message>
        <source>Referred back by %1</source>
        <translation>Återremitterad av %1</translation>
    </message>
    <message>
        <source>Amended by %1</source>
        <translation>Ändrad av %1</translation>
    </message>
    <message>
        <source>In legal force</source>
        <translation>Laga kraft</translation>
    </message>
    <message>
        <source>Repealed by %1</source>
        <translation>Upphävd av %1</translation>
    </message>
    <message>
        <source>Adopted by %1</source>
        <translation>Antagen av %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>Gäller %1</translation>
    </message>
    <message>
        <source>validity expired</source>
        <translation>giltigheten har gått ut</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>gäller inte än</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>alla exempel</translation>
    </message>
    <message numerus="yes">
        <source>of which %n example(s)</source>
        <translation>
            <numerusform>varav %n exempel</numerusform>
            <numerusform>varav %n exempel</numerusform>
        </translation>
    </message>
    <message>
        <source>date of decision missing</source>
        <translation>beslutsdatum saknas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Ses över senast</translation>
    </message>
    <message>
        <source>Agenda 2030, goals</source>
        <translation>Agenda 2030, mål</translation>
    </message>
    <message>
        <source>Agenda 2030, goal</source>
        <translation>Agenda 2030, mål</translation>
    </message>
    <message>
        <source>target missing</source>
        <translation>målvärde saknas</translation>
    </message>
    <message>
        <source>target at least %1</source>
        <translation>målvärde minst %1</translation>
    </message>
    <message>
        <source>target at most %1</source>
        <translation>målvärde högst %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>målvärde %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>år %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte mätt</translation>
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
        <source>%1 sets %2 for each of them</source>
        <translation>%1 fastställer %2 för var och en</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n till</numerusform>
            <numerusform>+%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all are on their own page.</source>
        <translation>%1: alla står på en egen sida.</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>%1 saknas än</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Vad det leder till</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Gäller %1.</translation>
    </message>
    <message>
        <source>Dashed edge and the word example: made up to show the model, not decided.</source>
        <translation>Streckad kant och ordet exempel: påhittat för att visa modellen, inte beslutat.</translation>
    </message>
    <message>
        <source>The whole governance model in one picture: %1.</source>
        <translation>Hela styrmodellen i en bild: %1.</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>Styrmodell</translation>
    </message>
    <message>
        <source>Of no board or company</source>
        <translation>Utan nämnd eller bolag</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>%1 contributes, but no %2 does</source>
        <translation>%1 bidrar, inget %2 gör det</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n board(s) and companies</source>
        <translation>
            <numerusform>%1 från %n nämnd eller bolag</numerusform>
            <numerusform>%1 från %n nämnder och bolag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose own direction contributes have no %1 here.</source>
        <translation>
            <numerusform>%n vars egen inriktning bidrar saknar %1 här.</numerusform>
            <numerusform>%n vars egen inriktning bidrar saknar %1 här.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of boards and companies</source>
        <translation>Nämnders och bolags %1</translation>
    </message>
    <message>
        <source>continued, page %1</source>
        <translation>fortsättning, sida %1</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>partly attained</source>
        <translation>delvis uppnått</translation>
    </message>
    <message>
        <source>not attained</source>
        <translation>inte uppnått</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Följs upp med</translation>
    </message>
    <message>
        <source>without targets</source>
        <translation>utan målvärden</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Ingen indikator</translation>
    </message>
    <message>
        <source>Nothing measures it yet.</source>
        <translation>Inget mäter det än.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Decision and validity</source>
        <translation>Beslut och giltighet</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Vid sidan om</translation>
    </message>
    <message>
        <source>Has adopted</source>
        <translation>Har antagit</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Ansvarar för</translation>
    </message>
    <message numerus="yes">
        <source>and %n more indicator(s)</source>
        <translation>
            <numerusform>och %n indikator till</numerusform>
            <numerusform>och %n indikatorer till</numerusform>
        </translation>
    </message>
    <message>
        <source>is linked to it</source>
        <translation>är kopplad till det</translation>
    </message>
    <message>
        <source>the links are examples</source>
        <translation>kopplingarna är exempel</translation>
    </message>
    <message>
        <source>%1 – surrounds the whole model</source>
        <translation>%1 – omger hela modellen</translation>
    </message>
    <message>
        <source>Surrounds</source>
        <translation>Omger</translation>
    </message>
    <message>
        <source>It has no rank and no arrows to the parts: it is the way we work in all of them.</source>
        <translation>Det har ingen rang och inga pilar till delarna: det är sättet vi arbetar på i alla.</translation>
    </message>
    <message>
        <source>%1 within</source>
        <translation>%1 i</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Utan typ</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent for comment</source>
        <translation>
            <numerusform>%n på remiss</numerusform>
            <numerusform>%n på remiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n utkast</numerusform>
            <numerusform>%n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersatt</numerusform>
            <numerusform>%n ersatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repealed</source>
        <translation>
            <numerusform>%n upphävd</numerusform>
            <numerusform>%n upphävda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet in force</source>
        <translation>
            <numerusform>%n som inte gäller än</numerusform>
            <numerusform>%n som inte gäller än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose validity has expired without a successor</source>
        <translation>
            <numerusform>%n vars giltighet gått ut utan ersättare</numerusform>
            <numerusform>%n vars giltighet gått ut utan ersättare</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Outside the count:</source>
        <translation>Utanför räkningen:</translation>
    </message>
    <message>
        <source>The page that is shown.</source>
        <translation>Sidan som visas.</translation>
    </message>
    <message>
        <source>A step on the way from the overview.</source>
        <translation>Ett steg på vägen från överblicken.</translation>
    </message>
    <message>
        <source>Outside the count</source>
        <translation>Utanför räkningen</translation>
    </message>
    <message>
        <source>Press here to add one.</source>
        <translation>Tryck här för att lägga till.</translation>
    </message>
    <message>
        <source>On the line of sight.</source>
        <translation>På den röda tråden.</translation>
    </message>
    <message numerus="yes">
        <source>+%n not in force</source>
        <translation>
            <numerusform>+%n som inte gäller</numerusform>
            <numerusform>+%n som inte gäller</numerusform>
        </translation>
    </message>
    <message>
        <source>contributes to</source>
        <translation>bidrar till</translation>
    </message>
    <message>
        <source>What contributes to what?</source>
        <translation>Vad bidrar till vad?</translation>
    </message>
    <message>
        <source>Which %1 %2 %3?</source>
        <translation>Vilka %1 %2 %3?</translation>
    </message>
    <message>
        <source>Each number counts the %1 that contribute.</source>
        <translation>Talen räknar %1 som bidrar.</translation>
    </message>
    <message>
        <source>Each point is one of the %1 that contribute.</source>
        <translation>Prickarna är %1 som bidrar.</translation>
    </message>
    <message>
        <source>A dashed ring is an example.</source>
        <translation>En streckad ring är ett exempel.</translation>
    </message>
    <message>
        <source>where %1 of their own contribute but no %2 do, or where there are none at all.</source>
        <translation>där egna %1 bidrar men inga %2 gör det, eller där inga finns.</translation>
    </message>
    <message>
        <source>where %1 of their own contribute but no %2 do.</source>
        <translation>där egna %1 bidrar men inga %2 gör det.</translation>
    </message>
    <message>
        <source>where there are none at all.</source>
        <translation>där det inte finns några alls.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lucka</numerusform>
            <numerusform>%n luckor</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Inga luckor</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 utan %2</translation>
    </message>
    <message>
        <source>%1: %2 of its own contribute to %3, but no %4 do.</source>
        <translation>%1: egna %2 bidrar till %3, men inga %4 gör det.</translation>
    </message>
    <message>
        <source>%1: %2 – each %3 %4.</source>
        <translation>%1: %2 %3 %4.</translation>
    </message>
    <message>
        <source>“%1” %2 “%3”.</source>
        <translation>”%1” %2 ”%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n bidrag</numerusform>
            <numerusform>%n bidrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>What belongs to none of these.</source>
        <translation>Det som inte hör till någon av dem.</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Övriga %1</translation>
    </message>
    <message>
        <source>each step %1 the next</source>
        <translation>varje steg %1 nästa</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Röd tråd</translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation>Röd tråd: %1</translation>
    </message>
    <message>
        <source>Near the thread, but not part of it.</source>
        <translation>Nära den röda tråden, men inte en del av den.</translation>
    </message>
    <message>
        <source>Other %1 in the same %2</source>
        <translation>Andra %1 i samma %2</translation>
    </message>
    <message>
        <source>Nothing leads from here to the vision or to results.</source>
        <translation>Härifrån leder inget till visionen eller till resultat.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more sentence(s) like these.</source>
        <translation>
            <numerusform>Och %n samband till.</numerusform>
            <numerusform>Och %n samband till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Towards the vision: %1.</source>
        <translation>Mot visionen: %1.</translation>
    </message>
    <message>
        <source>Towards results: %1.</source>
        <translation>Mot resultaten: %1.</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>röd tråd</translation>
    </message>
    <message>
        <source>nearby relations, not part of it</source>
        <translation>närliggande samband, inte trådens egna</translation>
    </message>
    <message>
        <source>Towards the vision</source>
        <translation>Mot visionen</translation>
    </message>
    <message>
        <source>Towards results</source>
        <translation>Mot resultaten</translation>
    </message>
    <message>
        <source>Near the thread</source>
        <translation>Nära tråden</translation>
    </message>
    <message>
        <source>The rings, from the outside in</source>
        <translation>Ringarna, utifrån och in</translation>
    </message>
    <message>
        <source>No %1 in the selection</source>
        <translation>Inga %1 i urvalet</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>antagen</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>härledd</translation>
    </message>
    <message>
        <source>stated in a source</source>
        <translation>belagd i en källa</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte bedömt</translation>
    </message>
    <message>
        <source>Colours show the status of the text:</source>
        <translation>Färgerna visar textens status:</translation>
    </message>
    <message>
        <source>Colours show how we know:</source>
        <translation>Färgerna visar belägg:</translation>
    </message>
    <message>
        <source>Colours show what was attained:</source>
        <translation>Färgerna visar måluppfyllelse:</translation>
    </message>
    <message>
        <source>Agenda 2030, goal %1</source>
        <translation>Agenda 2030, mål %1</translation>
    </message>
    <message>
        <source>The picture shows a selection: %1.</source>
        <translation>Bilden visar ett urval: %1.</translation>
    </message>
    <message>
        <source>Adjusted by hand.</source>
        <translation>Justerad för hand.</translation>
    </message>
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
        <source>Coverage</source>
        <translation>Träffbild</translation>
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
    <message>
        <source>Level %1 of %2.</source>
        <translation>Nivå %1 av %2.</translation>
    </message>
    <message>
        <source>Followed up with</source>
        <translation>Följs upp med</translation>
    </message>
</context>
</TS>
